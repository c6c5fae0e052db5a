"""Budgets: one for each chat, no id in memory, no more than there is room for; and what the ingress does by them."""

import asyncio
import gc
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, text

from bot.core.budget import Allowance, Ruling
from bot.core.person import Person
from bot.core.turn import Command, Event, Incoming, Other, Said, Tap
from bot.sandbox.server import Sandbox
from bot.store import make_engine
from bot.store.store import Store
from bot.store.tables import inbox
from bot.telegram_gate.budgets import Budgets, is_urgent
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.workers import Workers
from tests.canaries import forms
from tests.rig import TOKEN, StillClock, english
from tests.service.desk import ONE, OTHER, Desk, said, tapped
from tests.telegram_gate.peers import talking

SMALL = Allowance(burst=10)
FAST = {code: english().speak(code)("hasty") for code in ("en", "de")}


def written(chat: int, event: Event | None = None) -> Incoming:
    return Incoming(chat, chat, event or Said("hello"))


def test_each_chat_has_its_own() -> None:
    clock = StillClock()
    budgets = Budgets(clock.now, SMALL)
    for _ in range(SMALL.burst):
        assert budgets.charge(written(ONE), clock.now()) is Ruling.TAKEN
    assert budgets.charge(written(ONE), clock.now()) is Ruling.TOLD
    assert budgets.charge(written(ONE), clock.now()) is Ruling.DROPPED
    assert budgets.charge(written(OTHER), clock.now()) is Ruling.TAKEN


def test_no_more_are_kept_than_there_is_room_for_and_the_longest_quiet_go_first() -> None:
    clock = StillClock()
    budgets = Budgets(clock.now, SMALL, most_chats=100)
    for _ in range(SMALL.burst + 1):
        budgets.charge(written(ONE), clock.now())
    for chat in range(1, 100_000):
        budgets.charge(written(chat), clock.now())
        if chat % 50 == 0:
            assert budgets.charge(written(ONE), clock.now()) is Ruling.DROPPED, "whoever goes on is not forgotten"
    assert len(budgets) == 100


def test_no_id_lies_in_what_is_kept() -> None:
    """Every object that the budgets lead to, in every form an id has."""
    clock = StillClock()
    budgets, chat = Budgets(clock.now, SMALL), 7_318_204_915_662
    budgets.charge(Incoming(chat, chat, Said("hello")), clock.now())
    seen, todo = set[int](), [budgets._buckets]
    while todo:
        one = todo.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        assert one != chat
        if isinstance(one, bytes):
            assert not any(form in one for form in forms(chat))
        if isinstance(one, (dict, list, tuple)) or type(one).__module__ == "bot.core.budget":
            todo.extend(gc.get_referents(one))
    assert len(seen) > 3


def test_the_hash_that_names_a_chat_is_another_after_each_start() -> None:
    clock = StillClock()
    keys = set[bytes]()
    for _ in range(2):
        budgets = Budgets(clock.now, SMALL)
        budgets.charge(written(ONE), clock.now())
        keys |= set(budgets._buckets)
    assert len(keys) == 2


@pytest.mark.parametrize(
    ("event", "urgent"),
    [
        (Command("support"), True),
        (Command("hide"), True),
        (Command("help"), True),
        (Tap("h:all", 1), True),
        (Tap("h:in:DE", 1), True),
        (Tap("q:abcdef:mood:f", 1), True),
        (Tap("q:abcdef:mood:s", 1), False),
        (Command("start"), False),
        (Said("/help"), False),
        (Other(), False),
        (None, False),
    ],
)
def test_asking_for_help_hiding_and_saying_that_something_felt_off_are_urgent(
    event: Event | None, urgent: bool
) -> None:
    assert is_urgent(event) is urgent


class Door(Desk):
    """A desk with an ingress: workers that nobody lets run, and the chats they could write to."""

    def open(self, sandbox: Sandbox, deliverer: Deliverer) -> None:
        self.world = sandbox.world
        self.front = self.turns()
        self.budgets = Budgets(self.clock.now, SMALL)
        self.workers = Workers(self.front, deliverer, 1, self.clock.now, lambda _: None, self.budgets)

    async def set_trigger(self, statement: str) -> None:
        """Change the database behind the program's back."""
        async with self.store.engine.begin() as connection:
            await connection.execute(text(statement))

    def said(self, id: int, words: str = "hello", who: int = ONE) -> dict[str, Any]:
        """An update: somebody wrote just now."""
        return said(id, words, who, date=int(self.clock.now().timestamp()))

    async def told(self, who: int = ONE) -> list[str]:
        """What the chat says once all that was to be told is told."""
        await asyncio.gather(*self.workers._telling)
        return [message["text"] for message in self.world.chat(who)]


@pytest.fixture
async def door(sqlite_url: str) -> AsyncIterator[Door]:
    store = Store(make_engine(sqlite_url))
    door = Door(store)
    async with Sandbox(TOKEN, door.clock.now) as sandbox, talking(sandbox.url, TOKEN) as bot:
        door.open(sandbox, Deliverer(bot, door.exports().documents))
        yield door
    await store.close()


async def test_what_is_over_the_budget_is_not_stored_and_told_once_a_minute(door: Door) -> None:
    await door.workers.receive([door.said(n, f"{n}") for n in range(1, 200)])
    assert await door.pending() == SMALL.burst
    assert await door.told() == [FAST["en"]]
    door.clock.move(timedelta(minutes=1))
    await door.workers.receive([door.said(n, f"{n}") for n in range(200, 400)])
    assert await door.told() == [FAST["en"]] * 2


async def test_a_batch_of_many_charges_each_chat_for_its_own(door: Door) -> None:
    await door.workers.receive([door.said(n, "hello", (ONE, OTHER)[n % 10 == 0]) for n in range(1, 101)])
    assert await door.pending() == SMALL.burst + 10


async def test_it_is_told_in_the_language_that_the_person_chose(door: Door) -> None:
    await door.let_in(person=Person("de"))
    await door.workers.receive([door.said(n, f"{n}") for n in range(1, 12)])
    assert await door.told() == [FAST["de"]]


async def test_who_taps_too_fast_is_told_on_the_tap(door: Door) -> None:
    asked = door.world.callbacks.ask(door.world.person(ONE), {"message_id": 1, "chat": {"id": ONE}}, "w:yes")
    await door.workers.receive([tapped(n, "w:yes", 1) for n in range(1, 11)])
    last = tapped(11, "w:yes", 1)
    last["callback_query"]["id"] = asked["id"]
    await door.workers.receive([last])
    assert await door.told() == []
    assert door.world.answers[asked["id"]]["text"] == FAST["en"]


async def test_the_same_updates_again_are_charged_once(door: Door) -> None:
    """Telegram sends again what it got no answer to."""
    batch = [door.said(n, f"{n}") for n in range(1, SMALL.burst)]
    for _ in range(20):
        await door.workers.receive(batch)
    await door.workers.receive([door.said(50, "one more")])
    assert await door.pending() == SMALL.burst
    assert await door.told() == []


async def test_what_could_not_be_kept_is_not_charged(door: Door) -> None:
    """The database was away: the same batch comes again, and is taken."""
    batch = [door.said(n, f"{n}") for n in range(1, SMALL.burst + 1)]
    await door.set_trigger("CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'full'); END")
    for _ in range(5):
        with pytest.raises(Exception, match="full"):
            await door.workers.receive(batch)
    await door.set_trigger("DROP TRIGGER full")
    await door.workers.receive(batch)
    assert await door.pending() == SMALL.burst
    assert await door.told() == []


async def test_what_must_get_through_does_within_a_small_allowance(door: Door) -> None:
    await door.workers.receive([door.said(n, f"{n}") for n in range(1, 100)])
    await door.workers.receive([door.said(n, ("/support", "/hide", "/help")[n % 3]) for n in range(100, 200)])
    assert await door.pending() == SMALL.burst + SMALL.spare


async def test_only_so_many_of_one_chat_may_wait_however_slowly_they_came(door: Door) -> None:
    """Nobody works on them here. What must get through still has its few places behind them."""
    await door.workers.receive([door.said(1000, "hello", OTHER)])
    for n in range(1, 60):
        door.clock.move(timedelta(seconds=5))
        await door.workers.receive([door.said(n, f"{n}")])
    assert await door.pending() == SMALL.most_waiting + 1
    for n in range(60, 80):
        door.clock.move(timedelta(seconds=5))
        await door.workers.receive([door.said(n, "/help")])
    assert await door.pending() == SMALL.most_waiting + SMALL.spare + 1
    assert set(await door.told()) == {FAST["en"]}
    assert len(await door.told()) <= 80 * 5 // 60 + 1


async def test_what_is_nothing_for_us_is_not_even_stored(door: Door) -> None:
    await door.workers.receive(
        [
            {"update_id": 1, "channel_post": door.said(1, "words")["message"]},
            {"update_id": 9, "edited_message": door.said(9, "words")["message"] | {"text": None}},
            {"update_id": 2, "poll": {}},
            {"update_id": 3},
            {"update_id": 2**63, **{k: v for k, v in door.said(4, "words").items() if k != "update_id"}},
            {"update_id": -(2**70), "message": door.said(4, "words")["message"]},
            said(5, "words", 2**63),
            said(6, "words", chat={"id": ONE + 1, "type": "private"}),
            said(7, "words", pinned_message={}),
        ]
    )
    async with door.store.engine.connect() as connection:
        assert await connection.scalar(select(func.count()).select_from(inbox)) == 0
    assert len(door.budgets) == 0
