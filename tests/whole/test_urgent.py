"""/hide, /support, /help and "Something felt off" go ahead of everything else in their chat.

These tests measure real time: from the request, or, if Telegram refused every call, from when it accepts calls again.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.authoring.loading import load
from bot.sandbox.faults import SENDS, CallFault
from tests.support.bot_harness import BotHarness, buttons, labels, running_bot, until
from tests.whole.raw import push
from tests.whole.rows import rows
from tests.whole.test_hide import BLAND
from tests.whole.test_lock import SECRET

TARGET = 2.0
"""Seconds within which an urgent request must be answered."""
BAD = CallFault.error(502, "Bad Gateway")
FELT = "Something felt off"


class UrgentRequest:
    """An urgent request of one person, in one of the four ways."""

    def __init__(self, chat: BotHarness, who: int, way: str) -> None:
        self.chat, self.who, self.way = chat, who, way
        self.since, self.call = 0, 0

    def ask(self) -> None:
        """Send the command or tap the button."""
        world = self.chat.world
        if self.way == "felt":
            # The answer edits an existing message.
            self.since, self.call = 0, len(world.history)
            world.tap(self.who, self.chat.having(FELT, self.who)["message_id"], FELT)
        else:
            self.call = len(world.history)
            self.since = world.say(self.who, f"/{self.way}")["message_id"]

    def shown(self) -> bool:
        """Whether the answer is shown; for /hide, whether only its line is left in the chat."""
        if self.way == "hide":
            return self.chat.texts(self.who) == [BLAND]
        return any(self._is_answer(m) for m in self.chat.world.chat(self.who) if m["message_id"] > self.since)

    def stays(self) -> bool:
        """Whether the answer is still shown, and no later message follows it."""
        if self.way == "hide":
            return self.shown()
        if not self.shown():
            return False
        messages = [m for m in self.chat.world.chat(self.who) if m["sandbox"]["by_bot"]]
        answer = next(m for m in messages if self._is_answer(m) and m["message_id"] > self.since)
        if self.way == "felt":
            return not any(m["message_id"] > answer["message_id"] and FELT in labels(m) for m in messages)
        return messages[-1] == answer

    def calls(self) -> list[tuple[str, str]]:
        """The calls for this chat since the request."""
        calls = (c for c in self.chat.world.history[self.call :] if c.params.get("chat_id") == self.who)
        return [(c.method, c.error or str(c.params.get("text", c.params.get("message_ids", "")))[:40]) for c in calls]

    def _is_answer(self, message: dict[str, Any]) -> bool:
        match self.way:
            case "support":
                return "h:in:US" in [one.get("callback_data") for one in buttons(message)]
            case "help":
                return "/forget:" in message.get("text", "")
            case _:
                return "h:beside" in [one.get("callback_data") for one in buttons(message)]


@asynccontextmanager
async def asked(
    database_url: str,
    folder: Path,
    step: Callable[[BotHarness, int], Awaitable[None]],
) -> AsyncIterator[BotHarness]:
    """Let four people begin a check-in and do `step`. Each then makes one of the four urgent requests, which must be
    answered in time.

    After the test's own part, no row that waited is shown in any of the four chats.
    """
    ways = ("hide", "support", "help", "felt")
    async with running_bot(database_url, folder, people=len(ways) + 1) as chat:
        everybody = [person.id for person in chat.world.people[: len(ways)]]
        await asyncio.gather(*(begun(chat, who) for who in everybody))
        await asyncio.gather(*(step(chat, who) for who in everybody))
        asking = [UrgentRequest(chat, who, way) for who, way in zip(everybody, ways, strict=True)]
        for one in asking:
            one.ask()
        took = await asyncio.gather(*(answered(chat, one) for one in asking))
        print(f"\n{step.__name__:>24}", *(f"{way} {seconds:.2f} s" for way, seconds in zip(ways, took, strict=True)))
        yield chat
        await quiet(chat)
        for one in asking:
            assert one.stays(), (one.way, chat.texts(one.who), one.calls())


async def answered(chat: BotHarness, asking: UrgentRequest) -> float:
    """Wait until the answer is shown; returns the seconds."""
    began = time.monotonic()
    try:
        await chat.world.settled(lambda _: asking.shown(), timeout=TARGET)
    except TimeoutError:
        raise AssertionError((asking.way, chat.texts(asking.who))) from None
    return time.monotonic() - began


async def quiet(chat: BotHarness) -> None:
    """Wait until the outbox is empty."""

    async def empty() -> bool:
        return (await rows(chat))["outbox"] == 0

    await until(empty)


async def cleared(chat: BotHarness, who: int, text: str) -> None:
    """Wait until that text is gone from the chat, at most TARGET seconds."""
    await chat.world.settled(lambda _: text not in chat.texts(who), timeout=TARGET)


async def begun(chat: BotHarness, who: int) -> None:
    """Come in and begin the short check-in."""
    await chat.arrive(who)
    await chat.say("/checkin", who)
    await chat.tap("60-second check-in", who)


async def failing(chat: BotHarness, who: int, method: str, times: int = 1) -> None:
    """Wait until this many calls for the chat have failed."""
    await chat.world.settled(
        lambda world: sum(c.error is not None and c.params.get("chat_id") == who and c.method == method
                          for c in world.history) >= times
    )  # fmt: skip


@pytest.mark.parametrize("count", [12, 25])
async def test_queued_texts(sqlite_url: str, tmp_path: Path, count: int) -> None:
    """Urgent requests are answered in time while texts that would each be answered wait."""

    async def texts(chat: BotHarness, who: int) -> None:
        for number in range(count):
            chat.world.say(who, f"words {number}")

    async with asked(sqlite_url, tmp_path, texts):
        pass


@pytest.mark.parametrize("count", [12, 25])
async def test_queued_texts_while_telegram_is_slow(sqlite_url: str, tmp_path: Path, count: int) -> None:
    """Urgent requests are answered in time while the answer to an earlier text is delayed, and that answer is deleted
    when it arrives."""

    async def slow_texts(chat: BotHarness, who: int) -> None:
        chat.sandbox.faults.add("sendMessage", CallFault.hang(), chat_id=who)
        for number in range(count):
            chat.world.say(who, f"words {number}")
        await chat.world.settled(lambda _: chat.sandbox.faults.hanging > 0)

    async with asked(sqlite_url, tmp_path, slow_texts) as chat:
        chat.sandbox.faults.release()


async def test_ten_pictures_at_once(sqlite_url: str, tmp_path: Path) -> None:
    """Urgent requests are answered in time while ten pictures arrive."""

    async def pictures(chat: BotHarness, who: int) -> None:
        for number in range(10):
            push(chat, who, message_id=9_000_000 + number, media_group_id="1", photo=[{"file_id": "a"}])

    async with asked(sqlite_url, tmp_path, pictures):
        pass


@pytest.mark.parametrize("times", [1, 2])
async def test_an_edit_that_failed(sqlite_url: str, tmp_path: Path, times: int) -> None:
    """Urgent requests are answered in time while an edit that failed waits for its retry."""

    async def failed_edit(chat: BotHarness, who: int) -> None:
        chat.sandbox.faults.add("editMessageText", BAD, times, chat_id=who)
        chat.world.tap(who, chat.last(who)["message_id"], "Just me")
        await failing(chat, who, "editMessageText", times)

    async with asked(sqlite_url, tmp_path, failed_edit):
        pass


@pytest.mark.parametrize("times", [3, 5])
async def test_edits_that_still_fail(sqlite_url: str, tmp_path: Path, times: int) -> None:
    """The edit for "Something felt off" is tried again each second until Telegram accepts it."""

    async with running_bot(sqlite_url, tmp_path) as chat:
        await begun(chat, chat.you)
        chat.sandbox.faults.add("editMessageText", BAD, times)
        chat.world.tap(chat.you, chat.last()["message_id"], "Just me")
        await failing(chat, chat.you, "editMessageText")
        asking = UrgentRequest(chat, chat.you, "felt")
        asking.ask()
        await failing(chat, chat.you, "editMessageText", times)
        print(f"\n{'failed_edit':>24} felt {await answered(chat, asking):.2f} s after {times} failures")
        await quiet(chat)
        assert asking.stays()


async def test_an_edit_on_its_way(sqlite_url: str, tmp_path: Path) -> None:
    """An edit that arrives after its message was deleted is not sent as a new message."""

    async def edit_on_its_way(chat: BotHarness, who: int) -> None:
        chat.sandbox.faults.add("editMessageText", CallFault.hang(), chat_id=who)
        hanging = chat.sandbox.faults.hanging
        chat.world.tap(who, chat.last(who)["message_id"], "Just me")
        await chat.world.settled(lambda _: chat.sandbox.faults.hanging > hanging)

    async with asked(sqlite_url, tmp_path, edit_on_its_way) as chat:
        before = len(chat.world.history)
        chat.sandbox.faults.release()
        await chat.world.settled(lambda world: sum(c.method == "editMessageText" for c in world.history[before:]) >= 4)
        await quiet(chat)
        assert not any(call.method == "sendMessage" for call in chat.world.history[before:])


async def test_a_telegram_that_answers_nothing_but_502(database_url: str, tmp_path: Path) -> None:
    """Urgent calls still leave after Telegram answered 502 for so long that retries wait long."""

    async def bad_gateway(chat: BotHarness, who: int) -> None:
        for method in (SENDS, "deleteMessages", "deleteMessage"):
            chat.sandbox.faults.add_lasting(method, BAD, chat_id=who)
        chat.world.tap(who, chat.last(who)["message_id"], "Just me")
        await failing(chat, who, "editMessageText")

    async with running_bot(database_url, tmp_path, people=2) as chat:
        await begun(chat, chat.you)
        await bad_gateway(chat, chat.you)
        asking = UrgentRequest(chat, chat.you, "hide")
        asking.ask()
        await failing(chat, chat.you, "deleteMessages", 4)
        chat.sandbox.faults.clear()
        took = await answered(chat, asking)
        print(f"\n{'bad_gateway':>24} hide {took:.2f} s")
        await quiet(chat)
        assert asking.stays()


@pytest.mark.parametrize("seconds", [25, 3600])
async def test_another_chat_that_was_refused(sqlite_url: str, tmp_path: Path, seconds: int) -> None:
    """Urgent requests are answered in time while another chat waits for a flood limit."""

    async def another_refused(chat: BotHarness, who: int) -> None:
        other = chat.world.people[4].id
        chat.sandbox.faults.halt(seconds, chat_id=other)
        chat.world.say(other, "/start")
        await failing(chat, other, "sendMessage")

    async with asked(sqlite_url, tmp_path, another_refused):
        pass


async def test_several_chats_that_were_refused(sqlite_url: str, tmp_path: Path) -> None:
    """When several chats were refused, the whole bot pauses, and urgent calls still leave."""

    async with running_bot(sqlite_url, tmp_path, people=6) as chat:
        await begun(chat, chat.you)
        others = [person.id for person in chat.world.people[2:5]]
        for other in others:
            chat.sandbox.faults.add("sendMessage", CallFault.flood(25), chat_id=other)
            chat.world.say(other, "/start")
            await failing(chat, other, "sendMessage")
        chat.world.tap(chat.you, chat.last()["message_id"], "Just me")
        before = len(chat.world.history)
        asking = UrgentRequest(chat, chat.you, "hide")
        asking.ask()
        await answered(chat, asking)
        edits = [call for call in chat.world.history[before:] if call.method == "editMessageText"]
        assert edits == [], "what is not urgent holds still"


@pytest.mark.parametrize("seconds", [2, 3])
async def test_ones_own_chat_that_was_refused(sqlite_url: str, tmp_path: Path, seconds: int) -> None:
    """In a halted chat /hide deletes at once, because Telegram still deletes, and its line comes when the halt ends."""

    async def own_refused(chat: BotHarness, who: int) -> None:
        chat.sandbox.faults.halt(seconds, chat_id=who)
        chat.world.tap(who, chat.last(who)["message_id"], "Just me")
        await failing(chat, who, "editMessageText")

    async with running_bot(sqlite_url, tmp_path) as chat:
        await begun(chat, chat.you)
        await own_refused(chat, chat.you)
        began = time.monotonic()
        asking = UrgentRequest(chat, chat.you, "hide")
        asking.ask()
        await chat.world.settled(lambda _: chat.texts() == [], timeout=TARGET)
        await chat.world.settled(lambda _: asking.shown(), timeout=seconds + TARGET)
        print(f"\n{'own_refused':>24} hide {time.monotonic() - began - seconds:.2f} s after the halt")
        await quiet(chat)
        assert asking.stays()


@pytest.mark.parametrize("seconds", [20, 90])
async def test_files_that_are_slow_to_send(sqlite_url: str, tmp_path: Path, seconds: int) -> None:
    """When urgent requests overtake an export, the file being sent is deleted when it arrives, and the other file is
    not sent."""

    async def slow_export(chat: BotHarness, who: int) -> None:
        chat.sandbox.faults.add("sendDocument", CallFault.slow(seconds), chat_id=who)
        hanging = chat.sandbox.faults.hanging
        chat.world.say(who, "/export")
        await chat.world.settled(lambda _: chat.sandbox.faults.hanging > hanging)

    async with asked(sqlite_url, tmp_path, slow_export) as chat:
        chat.sandbox.faults.release()
        await chat.world.settled(
            lambda world: sum(c.method == "sendDocument" and c.error is None for c in world.history) == 4
        )
        everybody = [person.id for person in chat.world.people]
        await chat.world.settled(
            lambda world: not any("document" in m for who in everybody for m in world.chat(who)), timeout=TARGET
        )


async def test_a_passphrase_that_is_being_stretched(sqlite_url: str, tmp_path: Path) -> None:
    """After /hide nothing of the passphrase is shown, and it does not answer the open question."""

    async def derive_key(chat: BotHarness, who: int) -> None:
        await chat.say("/lock", who)
        await chat.tap("Set a passphrase", who)
        chat.world.say(who, SECRET)

    async with running_bot(sqlite_url, tmp_path) as chat:
        for way in ("hide", "felt"):
            who = chat.you if way == "hide" else chat.partner
            await begun(chat, who)
            await derive_key(chat, who)
            asking = UrgentRequest(chat, who, way)
            asking.ask()
            took = await answered(chat, asking)
            print(f"\n{'stretched':>24} {way} {took:.2f} s")
            await chat.all_answered(chat.partner if way == "hide" else chat.you)
            await quiet(chat)
            assert asking.stays()
            assert SECRET not in str(await chat.export(who))
            assert (await chat.export(who))["profile"]["checkin"]["answers"] == []


async def test_a_turn_that_keeps_failing(sqlite_url: str, tmp_path: Path) -> None:
    """An urgent request is answered while a turn keeps failing. That turn is given up and shows nothing later."""
    damaged = load()
    del damaged.words["en"]._plain["learn"]

    async def failing_turn(chat: BotHarness, who: int) -> None:
        before = len(chat.world.history)
        chat.world.say(who, "/learn")
        await chat.world.settled(
            lambda world: any(c.method == "getUpdates" and c.result for c in world.history[before:])
        )

    # The errors are expected, and printing them in colour would take longer than the test.
    with capture_logs():
        async with running_bot(sqlite_url, tmp_path, damaged, watch=False) as chat:
            for who, way in ((chat.you, "hide"), (chat.partner, "help")):
                await begun(chat, who)
                await failing_turn(chat, who)
                asking = UrgentRequest(chat, who, way)
                asking.ask()
                took = await answered(chat, asking)
                print(f"\n{'failing_turn':>24} {way} {took:.2f} s")
                await quiet(chat)
                assert asking.stays()


async def test_an_urgent_row_keeps_waiting_deletions(sqlite_url: str, tmp_path: Path) -> None:
    """A kept check-in's words that could not be deleted yet are deleted although something urgent came."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        for who, way in ((chat.you, "help"), (chat.partner, "hide")):
            await begun(chat, who)
            while "Write it as a message" not in chat.last(who)["text"]:
                at_end = any(one["text"] == "Keep it" for one in buttons(chat.last(who)))
                await chat.tap("A few more questions" if at_end else "Skip", who)
            await chat.say("what I wrote", who)
            chat.sandbox.faults.add_lasting("deleteMessages", BAD, chat_id=who)
            chat.world.tap(who, chat.last(who)["message_id"], "Keep it")
            await failing(chat, who, "deleteMessages")
            asking = UrgentRequest(chat, who, way)
            asking.ask()
            if way == "help":
                await answered(chat, asking)
            chat.sandbox.faults.clear()
            await cleared(chat, who, "what I wrote")
            await quiet(chat)
            assert asking.stays()
            assert len((await chat.export(who))["entries"]) == 1


async def test_hiding_just_as_something_is_shown(database_url: str, tmp_path: Path) -> None:
    """A message that was sent but is not recorded yet is deleted too."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.arrive()
        for number in range(15):
            before = len(chat.world.history)
            chat.world.say(chat.you, "/ideas")
            if number % 3:
                await chat.world.settled(
                    lambda world, before=before: any(c.method == "sendMessage" for c in world.history[before:])  # type: ignore[misc]
                )
            chat.world.say(chat.you, "/hide")
            await chat.world.settled(lambda _: chat.texts() == [BLAND], timeout=TARGET)
            await quiet(chat)
            await chat.all_answered(chat.partner)
            assert chat.texts() == [BLAND]


async def test_a_note_on_its_way(sqlite_url: str, tmp_path: Path) -> None:
    """A note that arrives after /hide is deleted. After /help it stays, because it answers nothing."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        for who in (chat.you, chat.partner):
            await chat.arrive(who)
            await chat.say("/done", who)
            await chat.tap("In a while", who)
            chat.sandbox.faults.add("sendMessage", CallFault.hang(), chat_id=who)
        chat.clock.move(timedelta(minutes=10))
        await chat.world.settled(lambda _: chat.sandbox.faults.hanging == 2)
        for who, way in ((chat.you, "hide"), (chat.partner, "help")):
            asking = UrgentRequest(chat, who, way)
            asking.ask()
            await answered(chat, asking)
        chat.sandbox.faults.release()
        await chat.world.settled(lambda _: "water" in chat.last(chat.partner)["text"])
        await quiet(chat)
        assert chat.texts() == [BLAND]
