"""The dialog runner and the service agree: whatever is sent, tapped and waited for, both do the same in the chat."""

import random
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

from bot.core.outgoing import Acknowledge, Erase, Queued, Result, SendDocument, Show, Step, Verdict
from bot.core.screen import Screen
from bot.screens.routes import COMMANDS
from bot.store import Store, locate
from tests.service.desk import Desk, Process
from tests.support.account import Account
from tests.support.dialog import Dialog, Message
from tests.support.rig import EVENING, english

SECRET = "violet ladder seven moths"
WORDS = ("21:30", "a few words", "FORGET", SECRET, "i want to die")
STEPS = 100


class Recorded(Dialog):
    """A dialog that notes which updates came, when something was due, and what was done in the chat."""

    def __init__(self) -> None:
        super().__init__()
        self.account = Punctual(english(), lambda: self.now - EVENING)
        self.updates: list[tuple[datetime, dict[str, Any]]] = []
        self.done: list[Step] = []
        self.numbers: list[int | None] = []
        """For each screen that was shown, the new message it stands in; None where that was there before."""

    def _take(self, update: dict[str, object]) -> None:
        super()._take(update)
        self.updates.append((self.now, update))

    def _do(self, step: Step) -> list[Message]:
        before = set(self.messages)
        shown = super()._do(step)
        self.done.append(step)
        self.numbers += [one.number if one.number not in before else None for one in shown]
        return shown


class Punctual(Account):
    """Notes when it was asked for what is due."""

    moments: list[datetime]

    def due(self, now: datetime) -> Iterator[Step]:
        self.moments.append(now)
        return super().due(now)


def told(steps: list[Step]) -> tuple[Any, ...]:
    """What steps do, but for ids that are made at random."""
    shows = [
        (
            s.screen.text,
            [b.label for row in s.screen.rows for b in row],
            s.edit,
            s.remember,
            s.retire,
            s.checkin,
            s.whose,
        )
        for s in steps
        if isinstance(s, Show)
    ]
    erased = {number for s in steps if isinstance(s, Erase) for number in s.messages}
    return shows, erased, [s.text for s in steps if isinstance(s, Acknowledge)]


def screens(steps: list[Step]) -> list[Screen]:
    """What steps show."""
    return [step.screen for step in steps if isinstance(step, Show)]


def act(chat: Dialog, chance: random.Random) -> None:
    """Do what comes to somebody: mostly they tap what stands there."""
    if not chat.known and "I am 18+, and yes" in (chat.last.labels if chat.messages else ()):
        chat.tap("I am 18+, and yes")
        return
    labels = [label for one in list(chat.messages.values())[-2:] for label in one.labels]
    match chance.choices(("tap", "say", "command", "wait"), (20 if labels else 0, 3, 4, 1))[0]:
        case "tap":
            chat.tap(chance.choice(labels))
        case "say":
            chat.say(chance.choice(WORDS))
        case "command":
            chat.say(f"/{chance.choice(list(COMMANDS))}")
        case "wait":
            chat.wait(minutes=chance.choice((1, 9, 11, 45, 700, 1500, 60_000)))


class Twin:
    """The service, which is told of all that the dialog met, and delivers with the same numbers of messages."""

    def __init__(self, desk: Desk, chat: Recorded) -> None:
        self.desk, self.chat, self.exports = desk, chat, 0
        self.process: Process = desk.process()
        self.data: dict[str, str] = {}
        """The data of its buttons by the data of the dialog's: the ids in them are made at random."""

    async def follow(self) -> list[Step]:
        """Do what the dialog did since; returns the steps."""
        chat, steps, numbers = self.chat, list[Step](), iter(self.chat.numbers)
        for moment in chat.account.moments:  # type: ignore[attr-defined]
            self.at(moment)
            account = await self.desk.found()
            if account is not None:
                steps += await self.deliver((await self.process.due.take(account.id)).rows, numbers)
        for moment, update in chat.updates:
            self.at(moment)
            whole = self.translated(update) | {"update_id": int(moment.timestamp())}
            taken = await self.process.take(whole)
            steps += await self.deliver(taken.rows, numbers)
            if taken.secret is not None:
                steps += await self.deliver((await self.process.secret(whole, taken)).rows, numbers)
        self.at(chat.now)
        for seen in (chat.account.moments, chat.updates, chat.numbers):  # type: ignore[attr-defined]
            seen.clear()
        for mine, others in zip(screens(steps), screens(chat.done), strict=False):
            self.data |= {
                theirs.data: own.data
                for row, other in zip(mine.rows, others.rows, strict=False)
                for own, theirs in zip(row, other, strict=False)
            }
        return steps

    def translated(self, update: dict[str, Any]) -> dict[str, Any]:
        """The update, with a button's data as the service gave it."""
        match update:
            case {"callback_query": {"data": data} as query}:
                return {"callback_query": query | {"data": self.data[data]}}
        return update

    def at(self, moment: datetime) -> None:
        """The clock goes on to that moment."""
        if moment > self.desk.clock.now():
            self.desk.clock.move(moment - self.desk.clock.now())

    async def deliver(self, rows: tuple[Queued, ...], numbers: Iterator[int | None]) -> list[Step]:
        """Deliver rows to a chat that stands as the dialog's does."""
        done = list[Step]()
        for row in rows:
            outgoing = await self.process.settling.verified(row.outgoing)
            self.exports += sum(isinstance(step, SendDocument) for step in outgoing.steps)
            shown = [(next(numbers), step) for step in outgoing.steps if isinstance(step, Show)]
            new = [(number, step) for number, step in shown if number is not None]
            checkin = next((number for number, step in new if step.remember), None)
            result = Result(Verdict.DONE, message=checkin, sent=tuple((number, step.whose) for number, step in new))
            await self.process.settling.done(row, result)
            done += outgoing.steps
        return done


@pytest.mark.parametrize("seed", range(6))
async def test_they_agree(sqlite_url: str, seed: int) -> None:
    """What is shown, edited, taken away and passed by; the notes that wait; the entries that are kept; the files."""
    chat, chance = Recorded(), random.Random(seed)
    Punctual.moments = []
    store = Store(locate(sqlite_url))
    twin = Twin(Desk(store), chat)
    for _ in range(STEPS):
        chat.done.clear()
        act(chat, chance)
        assert told(await twin.follow()) == told(chat.done)
    account = await twin.desk.found()
    assert (account is not None) == chat.known
    planned = account.schedule if account is not None else ()
    assert sorted(one.kind for one in planned) == sorted(one.kind for one in chat.account.schedule)
    assert len(await twin.desk.rows("entry")) == len(chat.kept)
    assert twin.exports == 2 * chat.account.exports
    await store.close()
