"""A process may die between any two steps, again and again. No acknowledged update is lost, and an at-most-once message
comes at most once."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import repeat
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from bot.core.incoming import Said
from bot.core.outgoing import Form, Promise, Queued, SendDocument
from bot.core.planned import Planned
from bot.core.turn import Reply, ScheduleReminders, SendExport, Turn
from bot.store import locate
from bot.store.tables import metadata
from tests.service.failing_store import Died, FailingStore
from tests.service.service_fixtures import ONE, Keeping, Process, Service, said, texts

MINUTES = timedelta(minutes=1)
WEEK = timedelta(days=7)
KINDS = {"comfort": "water", "safety": "pep"}


class Telling(Keeping):
    """A conversation that keeps each message, and plans a note or sends an export if the first word asks for it."""

    def decide(self, turn: Turn) -> Reply:
        reply = super().decide(turn)
        assert isinstance(turn.event, Said)
        word, _, _ = turn.event.text.partition(" ")
        if word in KINDS:
            due = turn.now + 2 * MINUTES
            planned = Planned(KINDS[word], due, due + WEEK, safety=word == "safety", through_quiet=True)
            return replace(reply, effects=(*reply.effects, ScheduleReminders((planned,))))
        return replace(reply, effects=(*reply.effects, SendExport())) if word == "export" else reply


@dataclass
class Lifetime:
    """A person sends messages to a bot whose processes die one after another, each after a given number of steps."""

    service: Service
    store: FailingStore
    who: int
    first: int
    """The id of the first update."""
    words: list[str]
    deaths: Iterator[int]
    failures: Iterator[bool]
    """For each note in turn: whether it certainly could not be sent."""
    shown: "Counter[str]" = field(default_factory=Counter)
    """How often each reply, note and file reached the chat."""
    sides: list[str] = field(default_factory=list)

    def updates(self) -> list[dict[str, Any]]:
        """The updates that Telegram holds for the bot."""
        return [said(self.first + n, f"{word} {n}", self.who) for n, word in enumerate(self.words)]

    async def live(self) -> None:
        """Run until every update is acknowledged, every row is delivered and nothing is due. Telegram repeats an update
        that was not acknowledged."""
        await self.service.let_in(self.who)
        todo = self.updates()
        while True:
            after = next(self.deaths, None)
            self.store.steps = None if after is None else self.store.taken + after
            work = self.service.process(Telling(), self.store)
            try:
                await self.deliver(work, await work.waiting())
                while todo:
                    taken = await work.take(todo[0])
                    todo.pop(0)
                    await self.deliver(work, taken.rows)
                    await self.look(work)
                for _ in range(len(self.words) + 6):
                    await self.look(work)
            except Died:
                continue
            return

    async def look(self, work: Process) -> None:
        """Let a minute pass, and send what is due."""
        self.service.clock.move(MINUTES)
        account = await self.service.account(self.who)
        await self.deliver(work, (await work.due.handle(account.id)).rows)

    async def deliver(self, work: Process, rows: Iterable[Queued]) -> None:
        """Deliver rows as the gate does: an at-most-once row is deleted before it is sent, any other row afterwards."""
        for row in rows:
            if row.outgoing.promise is Promise.AT_MOST_ONCE:
                await work.settling.delete(row)
            if row.outgoing.reminder is not None and next(self.failures):
                await work.settling.put_back(row, self.service.clock.now() + MINUTES)
                continue
            self.shown.update(_names(row))
            await work.settling.done(row, work.sent(row.outgoing))

    async def check(self, *, died: bool) -> None:
        """Check the facts that hold after any life."""
        self.store.steps = None
        texts_said = [f"{word} {n}" for n, word in enumerate(self.words)]
        assert await self.service.kept(self.who) == texts_said, "each update counted once, in order"
        for text in texts_said:
            assert self.shown[text] >= 1, "every reply was shown"
        waiting = [row for row in await self.service.process().waiting() if row.outgoing.chat == self.who]
        assert waiting == [], "nothing is left"
        notes = await self.service.notes(self.who)
        assert all(one.sent for one in notes)
        assert Counter(one.kind for one in notes) == Counter(KINDS[w] for w in self.words if w in KINDS)
        for one in notes:
            came = self.shown[one.id.hex()]
            assert (came >= 1) if one.safety else (came <= 1)
        files = [self.shown[str(form)] for form in Form]
        assert max(files) <= self.words.count("export")
        if not died:
            assert set(self.shown.values()) <= {1, self.words.count("export")}
            assert set(files) == {self.words.count("export")}


def _names(row: Queued) -> list[str]:
    """The contents of a row: a note by its id, a reply by its text, a file by its form."""
    if row.outgoing.reminder is not None:
        return [row.outgoing.reminder.id.hex()]
    return texts(row.outgoing) + [str(step.form) for step in row.outgoing.steps if isinstance(step, SendDocument)]


@pytest.fixture
async def failing(database_url: str) -> AsyncIterator[FailingStore]:
    store = FailingStore(locate(database_url))
    yield store
    await store.close()


async def test_at_each_step(failing: FailingStore) -> None:
    """Whichever step of a life a process dies at, nothing is lost or doubled."""
    service, died_at, words = Service(failing), 0, ["words", "comfort", "safety", "export", "words"]
    while True:
        before = failing.taken
        lifetime = Lifetime(service, failing, ONE + died_at, 1000 * died_at, words, iter([died_at]), repeat(False))
        await lifetime.live()
        died = failing.steps is None
        steps = failing.taken - before
        await lifetime.check(died=died)
        if not died:
            break
        died_at += 1
        assert died_at < 200
    assert died_at >= 30, steps


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["words", "comfort", "safety", "export"]), max_size=6),
    st.lists(st.integers(0, 40), max_size=8),
    st.lists(st.booleans(), max_size=8),
)
@example(["safety"], [], [True, True, True])
@example(["comfort", "safety"], [9, 3, 1, 0], [True])
def test_again_and_again(sqlite_url: str, words: list[str], deaths: list[int], failures: list[bool]) -> None:
    """No messages, kills of the process or failed sends, in any number, lose or double anything."""

    async def run() -> None:
        store = FailingStore(locate(sqlite_url))
        service = Service(store)
        # Other examples have used this database, with other keys.
        async with store.database.begin() as connection:
            for table in reversed(metadata.sorted_tables):
                await connection.execute(delete(table))
        more = iter([*failures, *repeat(False, 10_000)])
        lifetime = Lifetime(service, store, ONE, 1, words, iter(deaths), more)
        await lifetime.live()
        await lifetime.check(died=bool(deaths) or any(failures))
        await store.close()

    asyncio.run(run())
