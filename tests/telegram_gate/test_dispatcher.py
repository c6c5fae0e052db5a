"""The dispatcher commits updates before it returns, in order for each chat, and each once."""

import asyncio
import random
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from unittest.mock import AsyncMock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from bot.core.person import Awaiting, Dialogue, Person
from bot.core.quota import Allowance
from bot.core.turn import Reply, Turn
from bot.screens import routes
from bot.service.turns import MOST_TRIES
from bot.store.sqlite import Sqlite
from tests.support.bot_harness import english
from tests.telegram_gate.gate import ONE, OTHER, Gate, open_gate

SMALL = Allowance(burst=10)
FAST = {code: english().speak(code)("hasty") for code in ("en", "de")}
TROUBLE = english().speak("en")("trouble")


@pytest.fixture(autouse=True)
def captured_log() -> Iterator[None]:
    """Catch the log instead of printing it, because printing a coloured traceback takes longer than the tests."""
    with capture_logs():
        yield


@pytest.fixture
async def gate(sqlite_url: str) -> AsyncIterator[Gate]:
    async with open_gate(sqlite_url, SMALL) as opened:
        yield opened


async def test_acknowledged_means_kept(gate: Gate) -> None:
    """When `receive` returns, every update is stored, and every answer is in the outbox or in the chat."""
    await gate.let_in()
    await gate.dispatcher.receive([gate.said(1, "/help"), gate.said(2, "/settings")])
    assert await gate.seen() == 2
    await gate.idle()
    assert len(gate.world.chat(ONE)) == 2
    assert await gate.waiting() == 0


async def test_passphrases_keep_nobody_waiting(sqlite_url: str) -> None:
    """While thirty passphrases wait unprocessed, all updates are acknowledged, and another person gets an answer."""
    async with open_gate(sqlite_url) as gate:
        crowd = range(1000, 1030)
        for who in crowd:
            await gate.let_in(who, Person("en", dialogue=Dialogue(awaiting=Awaiting.LOCK_NEW)))
        await gate.let_in()
        async with gate.parts.stretcher.line.held(0):
            await gate.dispatcher.receive([gate.said(who, "violet ladder seven moths", who) for who in crowd])
            await gate.dispatcher.receive([gate.said(1, "/help")])
            await gate.deliveries.idle()
            assert len(gate.texts()) == 1
            while len(gate.parts.stretcher.line) < len(crowd):  # noqa: ASYNC110  nothing tells who waits
                await asyncio.sleep(0.01)
            await gate.dispatcher.stop(0)


async def test_more_than_the_quota_is_left(gate: Gate) -> None:
    """Updates over the quota of a chat are not taken, and the chat is told so once a minute."""
    await gate.let_in(person=Person("de"))
    await gate.receive(*(gate.said(n) for n in range(1, 200)))
    assert await gate.seen() == SMALL.burst
    assert _sent(gate).count(FAST["de"]) == 1
    gate.clock.move(timedelta(minutes=1))
    await gate.receive(*(gate.said(n) for n in range(200, 400)))
    assert _sent(gate).count(FAST["de"]) == 2


async def test_each_chat_is_charged_for_its_own(gate: Gate) -> None:
    """In a batch from many chats, each chat is charged for its own updates."""
    await gate.receive(*(gate.said(n, "hello", (ONE, OTHER)[n % 10 == 0]) for n in range(1, 101)))
    assert await gate.seen() == SMALL.burst + 10


async def test_tapping_too_fast_shows_a_toast(gate: Gate) -> None:
    """A tap over the quota is answered with a toast, not with a message."""
    asked = gate.world.callbacks.ask(gate.world.person(ONE), {"message_id": 1, "chat": {"id": ONE}}, "w:door")
    await gate.receive(*(gate.tapped(n, "w:door", 1) for n in range(1, 11)))
    last = gate.tapped(11, "w:door", 1)
    last["callback_query"]["id"] = asked["id"]
    await gate.receive(last)
    assert FAST["en"] not in gate.texts()
    assert gate.world.answers[asked["id"]]["text"] == FAST["en"]


async def test_the_same_updates_again_are_charged_once(gate: Gate) -> None:
    """Repeated updates from Telegram are not charged again."""
    batch = [gate.said(n) for n in range(1, SMALL.burst)]
    for _ in range(20):
        await gate.receive(*batch)
    await gate.receive(gate.said(50, "one more"))
    assert await gate.seen() == SMALL.burst
    assert FAST["en"] not in gate.texts()


async def test_urgent_updates_pass_the_quota(gate: Gate) -> None:
    """Requests for help and for hiding have some quota of their own, however much was sent."""
    await gate.let_in()
    await gate.receive(*(gate.said(n) for n in range(1, 100)))
    await gate.receive(*(gate.said(n, ("/support", "/hide", "/help")[n % 3]) for n in range(100, 200)))
    assert await gate.seen() == SMALL.burst + SMALL.spare


async def test_irrelevant_updates_are_not_stored(gate: Gate) -> None:
    """Polls, impossible ids and service messages leave no trace."""
    await gate.receive(
        {"update_id": 2, "poll": {}},
        {"update_id": 3},
        {"update_id": 2**63, "message": gate.said(4)["message"]},
        {"update_id": -(2**70), "message": gate.said(4)["message"]},
        gate.said(5, "words", 2**63),
        gate.said(6, "words", chat={"id": ONE + 1, "type": "private"}),
        gate.said(7, "words", pinned_message={}),
    )
    assert await gate.seen() == 0


async def test_a_turn_that_fails_is_told(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    """A turn that keeps failing is rolled back, tried for a while, and then answered with one gentle line."""
    await gate.let_in()
    _fail(monkeypatch, "learn", times=1000)
    monkeypatch.setattr("bot.telegram_gate.dispatcher.TRY_FOR", 0.3)
    await gate.receive(gate.said(1, "/learn"), gate.said(2, "/privacy"))
    assert gate.texts()[0] == TROUBLE
    assert len(gate.texts()) == 2
    await gate.receive(gate.said(1, "/learn"))
    assert len(gate.texts()) == 2, "it is done, and comes to nothing when it comes again"


async def test_a_turn_that_fails_once_is_tried_again(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    """A turn that succeeds at a later try shows only its reply."""
    await gate.let_in()
    _fail(monkeypatch, "learn", times=2)
    await gate.receive(gate.said(1, "/learn"))
    assert len(gate.texts()) == 1 and gate.texts() != [TROUBLE]


async def test_hide_overtakes_a_turn_that_fails(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    """/hide does not wait behind a turn that is tried again, and that turn changes nothing afterwards."""
    await gate.let_in()
    _fail(monkeypatch, "learn", times=1000)
    taking = asyncio.create_task(gate.dispatcher.receive([gate.said(1, "/learn")]))
    await asyncio.sleep(0.05)  # by now the turn has failed once or twice, which nothing reports
    began = asyncio.get_running_loop().time()
    await gate.receive(gate.said(2, "/hide"))
    assert asyncio.get_running_loop().time() - began < 2
    await taking
    await gate.idle()
    assert gate.texts() == [english().speak("en")("hide")]


async def test_help_behind_it_drops_no_hide(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    """If /hide fails once while /support waits behind it, it is tried again and clears the chat.

    Its own line may never be sent, because the later urgent answer replaces it.
    """
    await gate.let_in()
    await gate.receive(gate.said(1, "/learn"))
    await gate.idle()
    (shown,) = gate.texts()
    _fail(monkeypatch, "hide", times=1)
    with gate.dispatcher.locks.of(ONE) as lock:
        async with lock.turn(urgent=False):
            taking = [await _waits(gate, 2, "/hide"), await _waits(gate, 3, "/support")]
    await asyncio.gather(*taking)
    await gate.idle()
    assert gate.texts() and shown not in gate.texts()


async def _waits(gate: Gate, number: int, text: str) -> asyncio.Task[None]:
    """Hand over a message that has to wait for its turn. Returns when it waits."""
    waiting = gate.dispatcher.locks.users(ONE)
    task = asyncio.create_task(gate.dispatcher.receive([gate.said(number, text)]))
    while gate.dispatcher.locks.users(ONE) == waiting:  # noqa: ASYNC110  nothing tells who waits
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    return task


async def test_the_backlog_is_counted(gate: Gate) -> None:
    """After a start each try is counted before it begins; the third leads to the gentle line and no further try."""
    await gate.let_in()
    gate.dispatcher.catching_up = True
    for _ in range(2):
        assert await gate.parts.turns.begin_again(1) in (1, 2)
    await gate.receive(gate.said(1, "/learn"), gate.said(2, "/privacy"))
    assert gate.texts()[0] == TROUBLE
    assert len(gate.texts()) == 2
    await gate.receive(gate.said(1, "/learn"), gate.said(2, "/privacy"))
    assert len(gate.texts()) == 2


async def test_a_full_disk_is_said_once(gate: Gate) -> None:
    """A full disk logs one line when it begins and one when it ends. Then all updates are taken."""
    outage = gate.dispatcher._outage
    outage._steady = 1.0
    await gate.let_in()
    database = gate.store.database
    assert isinstance(database, Sqlite) and database._writer is not None
    database._writer.execute("PRAGMA max_page_count=1")  # no more pages than there are now
    waiting = [gate.said(number, "/help") for number in range(1, 9)]
    with capture_logs() as logs:
        for _ in range(3):
            with suppress(OperationalError):
                await gate.receive(*waiting)
        assert outage.lasts
        database._writer.execute("PRAGMA max_page_count=1073741823")
        await gate.receive(*waiting)
        async with asyncio.timeout(10):
            while outage.lasts:  # noqa: ASYNC110  it tells the log alone
                await asyncio.sleep(0.05)
    assert [line["event"].partition(":")[0] for line in logs] == ["database unavailable", "database available again"]
    assert logs[0]["reason"] == "disk-full"
    assert (await gate.seen(), await gate.waiting()) == (len(waiting), 0)
    # Of several urgent replies that wait at once, only the last is shown.
    sent = [call for call in gate.world.history if call.method == "sendMessage"]
    assert 0 < len(sent) <= len(waiting)


async def test_an_outage_uses_up_no_tries(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    """A try that failed because the database was away does not count against the update."""
    await gate.let_in()
    gate.dispatcher.catching_up = True
    with monkeypatch.context() as away:
        away.setattr(
            gate.parts.turns, "handle", AsyncMock(side_effect=OperationalError("BEGIN", {}, Exception("away")))
        )
        for _ in range(MOST_TRIES):
            with pytest.raises(OperationalError):
                await gate.receive(gate.said(1, "/learn"))
    await gate.receive(gate.said(1, "/learn"))
    assert len(gate.texts()) == 1 and gate.texts() != [TROUBLE]


async def test_a_tap_that_is_given_up_is_answered(gate: Gate) -> None:
    """The tap of an update that is given up is acknowledged, so that its button stops waiting."""
    await gate.let_in()
    gate.dispatcher.catching_up = True
    for _ in range(2):
        await gate.parts.turns.begin_again(1)
    await gate.receive(gate.tapped(1, "z:menu", 5))
    assert gate.texts() == [TROUBLE]
    assert [call.params["callback_query_id"] for call in gate.world.history if "Callback" in call.method] == ["query-1"]


async def test_a_stranger_leaves_no_row(gate: Gate) -> None:
    """A person who has not agreed gets an answer, and only the number of the update is stored."""
    await gate.dispatcher.receive([gate.said(1, "/start"), gate.said(2, "hello")])
    async with gate.store.read() as uow:
        counts = await uow.all_tables.counts(uow.all_tables.tables())
    assert {name: number for name, number in counts.items() if number and name != "metadata"} == {"seen": 2}
    await gate.idle()
    assert len(gate.world.chat(ONE)) == 2


@settings(max_examples=15, deadline=None)
@given(order=st.permutations(range(1, 9)), again=st.lists(st.integers(1, 8), max_size=6))
async def test_redelivery_changes_nothing(sqlite_template: Path, order: list[int], again: list[int]) -> None:
    """However updates are repeated, each is carried out once."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(sqlite_template, folder)
        await _redeliver(f"sqlite:///{copy}", order, again)


async def _redeliver(url: str, order: list[int], again: list[int]) -> None:
    async with open_gate(url) as gate:
        await gate.let_in()
        for n in order:
            await gate.receive(gate.said(n, f"/learn {n}"))
        shown = len(gate.world.chat(ONE))
        await gate.receive(*(gate.said(n, f"/learn {n}") for n in again))
        assert len(gate.world.chat(ONE)) == shown == len(order)
        assert await gate.seen() == len(order)


async def test_one_chats_updates_stay_in_order(sqlite_url: str) -> None:
    """The updates of one chat are processed in order, with any updates of other chats in between."""
    async with open_gate(sqlite_url) as gate:
        for who in (ONE, OTHER):
            await gate.let_in(who)
        commands = ("/privacy", "/learn", "/settings")
        words = [random.Random(n).choice(commands) for n in range(1, 41)]
        await gate.receive(*(gate.said(n, word, (ONE, OTHER)[n % 2]) for n, word in enumerate(words, 1)))
        shown: dict[str, str] = {}
        for who in (ONE, OTHER):
            texts = _sent(gate, who)
            asked = [word for n, word in enumerate(words, 1) if (ONE, OTHER)[n % 2] == who]
            assert len(texts) == len(asked)
            for word, text in zip(asked, texts, strict=True):
                assert shown.setdefault(word, text[:20]) == text[:20]
        assert len(set(shown.values())) == len(commands)


def _sent(gate: Gate, who: int = ONE) -> list[str]:
    """The texts sent to a person, including those no longer in the chat."""
    calls = (call for call in gate.world.history if call.method == "sendMessage")
    return [call.params["text"] for call in calls if int(call.params["chat_id"]) == who]


def _fail(monkeypatch: pytest.MonkeyPatch, command: str, times: int) -> None:
    """Let a command of the conversation fail this many times."""
    real, left = routes.COMMANDS[command], [times]

    def failing(turn: Turn, context_given: object) -> Reply:
        if left[0] > 0:
            left[0] -= 1
            raise RuntimeError("this cannot be decided")
        return real.handler(turn, context_given)

    monkeypatch.setitem(routes.COMMANDS, command, replace(real, handler=failing, strangers=True))
