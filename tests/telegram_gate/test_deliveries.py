"""Deliveries: rows of the outbox reach the chats in order, and urgent rows go first."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs
from telegram import BotCommand, BotCommandScopeChat

from bot.core.chat_messages import MessageKind
from bot.core.checkin import Checkin
from bot.core.chores import DELETE_FILES
from bot.core.outgoing import Erase, Erased, Form, Menu, Outgoing, Promise, Queued, SendDocument, Show, Step, Urgency
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.schedule import added
from bot.core.screen import Page, Screen
from bot.core.turn import ScheduleReminders
from bot.sandbox.faults import CallFault
from tests.support.bot_harness import EVENING, until
from tests.telegram_gate.gate import ONE, OTHER, Gate, open_gate

NOTE = Planned("water", EVENING, EVENING + timedelta(hours=1))


@pytest.fixture(autouse=True)
def captured_log() -> Iterator[None]:
    """Catch the log instead of printing it, because printing a coloured traceback takes longer than the tests."""
    with capture_logs():
        yield


@pytest.fixture
async def gate(sqlite_url: str) -> AsyncIterator[Gate]:
    async with open_gate(sqlite_url) as opened:
        yield opened


def screen(text: str) -> Screen:
    return Page().add(text).screen()


async def write(gate: Gate, *outgoing: Outgoing) -> tuple[Queued, ...]:
    """Write rows to the outbox, as a turn does."""
    async with gate.store.begin() as uow:
        return await gate.parts.outbox.write(uow, outgoing)


async def deliver(gate: Gate, *outgoing: Outgoing) -> None:
    gate.deliveries.put(await write(gate, *outgoing))
    await gate.deliveries.idle()


def say(*steps: Step, chat: int = ONE, **more: object) -> Outgoing:
    return replace(Outgoing(chat, b"", steps), **more)  # type: ignore[arg-type]


async def test_rows_arrive_in_order_and_go(gate: Gate) -> None:
    """Rows are shown in order, and none is left in the outbox."""
    await deliver(gate, *(say(Show(screen(f"{n}"))) for n in range(5)))
    assert gate.texts() == ["0", "1", "2", "3", "4"]
    assert await gate.waiting() == 0


async def test_undelivered_rows_wait_for_a_restart(gate: Gate) -> None:
    """The next process finds the undelivered rows of a dead one, in order."""
    await write(gate, *(say(Show(screen(f"{n}"))) for n in range(5)))
    gate.deliveries.put(await gate.parts.outbox.load(gate.store))
    await gate.deliveries.idle()
    assert gate.texts() == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize("fault", [CallFault.error(500, "Internal"), CallFault.garbage(), CallFault.flood(1)])
async def test_passing_failures_are_retried(gate: Gate, fault: CallFault) -> None:
    """After a temporary failure a reply is shown again, and later rows stay behind it."""
    gate.faults.add("sendMessage", fault)
    await deliver(gate, say(Show(screen("one"))), say(Show(screen("two"))))
    assert gate.texts() == ["one", "two"]
    assert await gate.waiting() == 0


async def test_another_chat_does_not_wait(gate: Gate) -> None:
    """A chat halted for an hour by a 429 delays no other chat."""
    gate.faults.add("sendMessage", CallFault.flood(3600))
    gate.deliveries.put(await write(gate, say(Show(screen("halted")))))
    await gate.world.settled(lambda world: any(call.error for call in world.history))
    gate.deliveries.put(await write(gate, say(Show(screen("hello")), chat=OTHER)))
    await gate.world.settled(lambda world: world.chat(OTHER) != [])
    assert gate.texts() == []
    assert await gate.waiting() >= 1, "the halted one waits in the outbox, and no time was written down"


async def test_only_what_failed_is_done_again(gate: Gate) -> None:
    """If the second of two messages fails, only that one is sent again."""
    standing = (await gate.parts.bot.send_message(ONE, "standing")).message_id
    gate.faults.add("editMessageText", CallFault.error(500, "Internal"))
    await deliver(gate, say(Show(screen("one")), Show(screen("two"), edit=standing)))
    assert gate.texts() == ["two", "one"]


async def test_a_note_never_comes_twice(gate: Gate) -> None:
    """A comfort note with an unknown outcome is not sent again, because its row is deleted before the sending."""
    account = await gate.let_in()
    gate.faults.add("sendMessage", CallFault.drop_reply())
    await deliver(gate, say(Show(screen("note")), account=account.id, reminder=NOTE, promise=Promise.AT_MOST_ONCE))
    assert gate.texts() == ["note"]
    assert await gate.waiting() == 0


async def test_a_reply_may_come_twice_rather_than_never(gate: Gate) -> None:
    """A reply with an unknown outcome is shown again."""
    gate.faults.add("sendMessage", CallFault.drop_reply())
    await deliver(gate, say(Show(screen("reply"))))
    assert gate.texts() == ["reply", "reply"]


async def test_an_upload_is_never_repeated(gate: Gate) -> None:
    """An upload with an unknown outcome is not repeated. A line says so, and is deleted when the file would be."""
    account = await gate.let_in()
    gate.faults.add("sendDocument", CallFault.drop_reply())
    step = SendDocument("mine", Form.DATA, lost=screen("unsure"))
    await deliver(gate, say(step, account=account.id, promise=Promise.AT_MOST_ONCE))
    assert [call.method for call in gate.world.history if call.method == "sendDocument"] == ["sendDocument"]
    assert gate.texts() == ["unsure"]
    assert await gate.waiting() == 0
    found = await gate.account()
    assert [one.kind for one in found.person.chat.messages] == [MessageKind.FILE]
    assert DELETE_FILES in [one.kind for one in found.schedule]


async def test_killed_while_a_file_goes_out(gate: Gate) -> None:
    """After a kill during an upload the next process sends no second file, and says that the first may not have
    arrived."""
    account = await gate.let_in()
    gate.faults.add("sendDocument", CallFault.slow(0.5))
    step = SendDocument("mine", Form.DATA, lost=screen("unsure"))
    rows = await write(gate, say(step, account=account.id, promise=Promise.AT_MOST_ONCE))
    gate.deliveries.put(rows)

    async def left() -> bool:
        """Whether the outbox holds exactly the line about the lost file."""
        found = [row.outgoing for row in await gate.parts.outbox.load(gate.store)]
        return [(one.steps, one.promise) for one in found] == [
            ((Show(screen("unsure"), message_kind=MessageKind.FILE),), Promise.AT_LEAST_ONCE)
        ]

    await until(left)
    await gate.deliveries.idle()
    assert await gate.waiting() == 0


async def test_a_surely_unsent_file_is_sent(gate: Gate) -> None:
    """After a 429 the file is sent once."""
    account = await gate.let_in()
    gate.faults.add("sendDocument", CallFault.flood(1))
    step = SendDocument("mine", Form.DATA, lost=screen("unsure"))
    await deliver(gate, say(step, account=account.id, promise=Promise.AT_MOST_ONCE))
    assert ["document" in message for message in gate.world.chat(ONE)] == [True]


async def test_a_late_comfort_note_is_let_go(gate: Gate) -> None:
    """A comfort note that was in the outbox past its time is not sent."""
    account = await gate.let_in()
    row = say(Show(screen("late")), account=account.id, reminder=NOTE, promise=Promise.AT_MOST_ONCE)
    rows = await write(gate, row)
    gate.clock.move(timedelta(hours=2))
    gate.deliveries.put(rows)
    await gate.deliveries.idle()
    assert gate.texts() == [] and await gate.waiting() == 0


async def test_a_note_to_a_blocked_chat_is_planned_again(gate: Gate) -> None:
    """A note that was not sent because the person blocked the bot goes back to the schedule."""
    await gate.let_in()
    planned = replace(NOTE, id=os.urandom(16), sent=True, safety=True)
    async with gate.store.begin() as uow:
        account = await gate.accounts.find(uow, ONE)
        assert account is not None
        schedule = (*added(account.schedule, ScheduleReminders(())), planned)
        await gate.accounts.save(uow, account, account.person, schedule)
    gate.faults.add("sendMessage", CallFault.error(403, "Forbidden: bot was blocked by the user"))
    await deliver(gate, say(Show(screen("note")), account=account.id, reminder=planned))
    found = await gate.account()
    assert found.person.unreachable
    assert [(one.id, one.sent) for one in found.schedule] == [(planned.id, False)]
    assert await gate.waiting() == 0


@pytest.mark.parametrize("slow", [False, True])
async def test_hide_goes_ahead(gate: Gate, slow: bool) -> None:
    """/hide is carried out although other rows are being sent, retried or waiting, and none of their messages stays."""
    gate.faults.add("sendMessage", CallFault.slow(1.0) if slow else CallFault.error(500, "Internal"))
    gate.deliveries.put(await write(gate, *(say(Show(screen(f"{n}"))) for n in range(3)), say(Erase((7,)))))
    if slow:
        await asyncio.sleep(0.1)  # by now the call is on its way, which nothing reports
    else:
        await gate.world.settled(lambda world: world.history != [])
    began = asyncio.get_running_loop().time()
    hide = say(Erase((1, 2)), Show(screen("Hello.")), urgency=Urgency.HIDE)
    gate.deliveries.put(await write(gate, hide))
    await gate.world.settled(lambda world: any(m.get("text") == "Hello." for m in world.chat(ONE)))
    assert asyncio.get_running_loop().time() - began < 1
    await gate.deliveries.idle()
    assert gate.texts() == ["Hello."]
    assert await gate.waiting() == 0
    deleted = [call.params["message_ids"] for call in gate.world.history if call.method == "deleteMessages"]
    assert "[7]" in str(deleted), "what others had to clear is cleared all the same"


@pytest.mark.parametrize("slow", [False, True])
async def test_a_menu_of_before_does_not_outlast_hide(gate: Gate, slow: bool) -> None:
    """A menu that was waiting or being sent when /hide came does not appear after it."""
    gate.faults.add("sendMessage", CallFault.slow(0.5) if slow else CallFault.error(500, "Internal"))
    if slow:
        gate.faults.add("deleteMyCommands", CallFault.slow(0.5))
    gate.deliveries.put(await write(gate, say(Show(screen("page")), Menu()), say(Menu())))
    await asyncio.sleep(0.1)
    short = Menu((("help", "What I can do"),))
    gate.deliveries.put(await write(gate, say(Show(screen("Hello.")), short, urgency=Urgency.HIDE)))
    await gate.deliveries.idle()
    assert [one["command"] for one in gate.world.profile.commands_for(ONE, "en")] == ["help"]
    assert gate.texts() == ["Hello."]


@pytest.mark.parametrize("urgency", [Urgency.HIDE, Urgency.AHEAD])
async def test_an_urgent_row_leaves_no_placeholder(gate: Gate, urgency: Urgency) -> None:
    """If an urgent row comes before a placeholder was edited, no placeholder is left."""
    gate.faults.add("sendMessage", CallFault.slow(0.5))
    gate.deliveries.put(await write(gate, say(Show(screen("page"), placeholder_first=True))))
    await asyncio.sleep(0.1)
    gate.deliveries.put(await write(gate, say(Show(screen("Hello.")), urgency=urgency)))
    await gate.deliveries.idle()
    assert gate.texts() == ["Hello."]


async def test_a_placeholder_is_edited_in_the_end(gate: Gate) -> None:
    """If the edit of a placeholder fails once, the page is still shown once, and the check-in is stored as being in
    it."""
    account = await gate.let_in(person=Person("en", checkin=Checkin("abcdef", "quick", EVENING)))
    gate.faults.add("editMessageText", CallFault.error(500, "Internal"))
    await deliver(gate, say(Show(screen("page"), remember=True, placeholder_first=True), account=account.id))
    assert gate.texts() == ["page"]
    assert (await gate.account()).person.chat.message == gate.world.chat(ONE)[0]["message_id"]


async def test_an_urgent_row_keeps_the_waiting_menu(gate: Gate) -> None:
    """An urgent row without a menu does not drop the menu of the row that it overtakes."""
    await gate.parts.bot.set_my_commands([BotCommand("help", "What I can do")], scope=BotCommandScopeChat(ONE))
    gate.faults.add("sendMessage", CallFault.error(500, "Internal"))
    gate.deliveries.put(await write(gate, say(Show(screen("page"))), say(Show(screen("page")), Menu())))
    await gate.world.settled(lambda world: any(call.error for call in world.history))
    await deliver(gate, say(Show(screen("help")), urgency=Urgency.AHEAD))
    assert gate.world.profile.commands_for(ONE, "en") == []
    assert gate.texts() == ["help"]


async def test_an_erasure_drops_what_waits(gate: Gate) -> None:
    """After /forget no note of the erased account is shown, and no row of it is left for the next process."""
    account = await gate.let_in()
    standing = (await gate.parts.bot.send_message(ONE, "to be cleared")).message_id
    note = say(Show(screen("note")), account=account.id, reminder=NOTE)
    chore = say(Erase((standing,)), account=account.id, reminder=replace(NOTE, kind="tidy"))
    erased = say(Show(screen("gone")), account=account.id, erased=Erased(account.id, screen("rows are left")))
    gate.faults.add("sendMessage", CallFault.error(500, "Internal"))
    gate.deliveries.put(await write(gate, say(Show(screen("first"))), note, chore))
    await gate.world.settled(lambda world: any(call.error for call in world.history))
    async with gate.store.begin() as uow:
        await uow.accounts.delete(account.id)
    await deliver(gate, erased)
    assert gate.texts() == ["gone"]
    assert await gate.waiting() == 0


@pytest.mark.parametrize("reminder", [None, NOTE])
async def test_forget_removes_messages_on_their_way(gate: Gate, reminder: Planned | None) -> None:
    """A note or answer that arrives during /forget is deleted, because nothing else would delete it."""
    account = await gate.let_in()
    erased = say(Show(screen("gone")), account=account.id, erased=Erased(account.id, screen("rows are left")))
    gate.faults.add("sendMessage", CallFault.slow(0.5))
    gate.deliveries.put(await write(gate, say(Show(screen("on its way")), account=account.id, reminder=reminder)))
    await asyncio.sleep(0.1)
    async with gate.store.begin() as uow:
        await uow.accounts.delete(account.id)
    await deliver(gate, erased)
    assert gate.texts() == ["gone"]
    assert await gate.waiting() == 0


STEPS = st.one_of(
    st.tuples(st.just("new"), st.just(0)),
    st.tuples(st.just("edit"), st.integers(1, 3)),
    st.tuples(st.just("note"), st.just(0)),
)


@settings(max_examples=20, deadline=None)
@given(steps=st.lists(STEPS, max_size=25), batches=st.integers(1, 5))
async def test_the_chat_ends_as_the_model_says(
    sqlite_template: Path, steps: Sequence[tuple[str, int]], batches: int
) -> None:
    """For any waiting rows, each message ends with its last screen, and each new message and note is there once."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(sqlite_template, folder)
        async with open_gate(f"sqlite:///{copy}") as gate:
            account = await gate.let_in()
            standing = [(await gate.parts.bot.send_message(ONE, f"m{n}")).message_id for n in range(3)]
            shown, new = {n: f"m{n}" for n in range(3)}, list[str]()
            rows: list[Outgoing] = []
            for number, (kind, message) in enumerate(steps):
                text = f"{kind} {number}"
                if kind == "edit":
                    rows.append(say(Show(screen(text), edit=standing[message - 1])))
                    shown[message - 1] = text
                else:
                    row = say(Show(screen(text)), account=account.id)
                    note = replace(row, reminder=NOTE, promise=Promise.AT_MOST_ONCE)
                    rows.append(note if kind == "note" else row)
                    new.append(text)
            size = max(1, len(rows) // batches)
            for start in range(0, len(rows), size):
                gate.deliveries.put(await write(gate, *rows[start : start + size]))
                await asyncio.sleep(0)
            await gate.deliveries.idle()
            assert gate.texts() == [*shown.values(), *new]
            assert await gate.waiting() == 0
