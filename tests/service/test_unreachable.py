"""A person who cannot be written to: what is planned for them waits, and none of it is lost."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from bot.core import chores
from bot.core.chores import GONE_AFTER, chore
from bot.core.outgoing import Erase, Queued, Result, Verdict
from bot.core.person import ChatMessages, Person
from bot.core.planned import Planned
from bot.core.quiet import Quiet
from bot.core.schedule import next_due
from bot.core.trail import Trace, Whose
from bot.screens.conversation import Line
from bot.service.taken import Taken
from bot.store.store import Store
from tests.service.desk import OTHER, Desk, Process, all_texts, blocked, said, tapped

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
TESTS = {"test14": 14, "test49": 49, "test84": 84}


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


async def look(desk: Desk, work: Process) -> Taken:
    """What is due of the account is decided on."""
    return await work.due.take((await desk.account()).id)


async def kinds(desk: Desk) -> list[tuple[str, int]]:
    """What waits for the person, with how many more days each comes."""
    return sorted((one.kind, one.left) for one in await desk.notes() if not one.sent)


async def in_treatment(desk: Desk) -> None:
    """Somebody who takes a medicine on 28 days, and is reminded of tests after 14, 49 and 84."""
    await desk.let_in()
    at = desk.clock.now() + HOUR
    pep = Planned("pep", at, at + 12 * HOUR, safety=True, left=27)
    tests = [Planned(kind, at + n * DAY, at + (n + 2) * DAY, safety=True) for kind, n in TESTS.items()]
    await desk.plan(pep, *tests)


ALL = [("pep", 27), *((kind, 0) for kind in TESTS)]

CLEANUP = [(chores.CLEAR_CHAT, Whose.WORDS), (chores.TAKE_DOWN_PAGE, Whose.PAGE), (chores.DELETE_FILES, Whose.FILE)]


class TestPauses:
    """Whatever says that a person cannot be written to, it pauses and deletes nothing."""

    async def test_blocked(self, desk: Desk) -> None:
        """They blocked the bot: all their medicine reminders and tests are still planned, and none is due."""
        await in_treatment(desk)
        work = desk.process()
        taken = await work.take(blocked(1))
        assert taken.rows == ()
        assert taken.wake is not None and taken.wake.at is None
        assert await kinds(desk) == ALL
        desk.clock.move(30 * DAY)
        looked = await look(desk, work)
        assert (looked.rows, looked.wake) == ((), taken.wake)
        assert await kinds(desk) == ALL

    async def test_refused_at_a_send(self, desk: Desk) -> None:
        """A send met a 403: the note that could not be sent waits with the others, due as it was."""
        await in_treatment(desk)
        desk.clock.move(HOUR)
        work = desk.process()
        (row,) = (await look(desk, work)).rows
        wake = await work.settling.unreachable(row)
        assert wake is not None and wake.at is None
        assert (await desk.person()).unreachable
        assert await work.waiting() == []
        assert sorted(await kinds(desk)) == sorted([("pep", 0), ("pep", 26), *ALL[1:]])

    async def test_a_minute(self, desk: Desk) -> None:
        """Blocked for a minute, at the very time of a dose: it comes a minute late, and 27 more follow."""
        await in_treatment(desk)
        desk.clock.move(HOUR)
        work = desk.process()
        (row,) = (await look(desk, work)).rows
        await work.take(blocked(1))
        await work.settling.unreachable(row)
        desk.clock.move(timedelta(minutes=1))
        back = await work.take(blocked(2, status="member"))
        assert all_texts(back.rows) == [[desk.line(Line.NOTES_GO_ON)]]
        assert back.wake is not None and back.wake.at is not None and back.wake.at <= desk.clock.now()
        doses, tests = 0, 0
        for _ in range(90):
            for sent in (await look(desk, work)).rows:
                if (reminder := sent.outgoing.reminder) is not None:
                    doses += reminder.kind == "pep"
                    tests += reminder.kind in TESTS
                await work.settling.done(sent, work.sent(sent.outgoing))
            desk.clock.move(DAY)
        assert (doses, tests) == (28, 3)

    async def test_others(self, desk: Desk) -> None:
        """Nobody else is touched."""
        await desk.let_in(OTHER)
        await in_treatment(desk)
        before = await desk.account(OTHER)
        await desk.process().take(blocked(1))
        assert await desk.account(OTHER) == before

    async def test_a_reply(self, desk: Desk) -> None:
        """A reply that meets a 403 is let go, and pauses all the same."""
        await in_treatment(desk)
        work = desk.process()
        (row,) = (await work.take(said(1, "/settings"))).rows
        await work.settling.unreachable(row)
        assert (await desk.person()).unreachable
        assert await kinds(desk) == ALL
        assert await work.waiting() == []

    async def test_after_a_restart(self, desk: Desk) -> None:
        """The next process knows it too, without trying."""
        await in_treatment(desk)
        await desk.process().take(blocked(1))
        work = desk.process()
        desk.clock.move(2 * HOUR)
        (wake,) = await work.due.schedules(b"", 10)
        looked = await work.due.take(wake.account)
        assert looked.rows == () and looked.wake is not None and looked.wake.at is None


class TestGoesOn:
    """On a sign of life what is still due goes on, and one line says so."""

    @pytest.mark.parametrize(
        "sign",
        [blocked(2, status="member"), said(2, "hello"), said(2, "/help"), tapped(2, "n:menu"), said(2, "", sticker={})],
        ids=["member", "words", "command", "tap", "sticker"],
    )
    async def test_any_sign(self, desk: Desk, sign: dict[str, object]) -> None:
        """It need not be the notice that they let the bot write again."""
        await in_treatment(desk)
        work = desk.process()
        await work.take(blocked(1))
        desk.clock.move(2 * HOUR)
        taken = await work.take(sign)
        assert all_texts(taken.rows).count([desk.line(Line.NOTES_GO_ON)]) == 1
        assert taken.wake is not None and taken.wake.at is not None and taken.wake.at <= desk.clock.now()
        assert not (await desk.person()).unreachable
        (row,) = (await look(desk, work)).rows
        assert row.outgoing.reminder is not None and row.outgoing.reminder.kind == "pep"
        again = await work.take(said(3, "/help"))
        assert [desk.line(Line.NOTES_GO_ON)] not in all_texts(again.rows)

    async def test_time_critical_first(self, desk: Desk) -> None:
        """What is a matter of safety comes first, then the others in the order in which they were due."""
        await desk.let_in()
        now = desk.clock.now()
        await desk.plan(
            Planned("fu24", now + 1 * HOUR, now + 12 * HOUR),
            Planned("message", now + 2 * HOUR, now + 12 * HOUR),
            Planned("clinic", now + 3 * HOUR, now + 12 * HOUR, safety=True),
        )
        await desk.change(quiet=Quiet(time(0), time(0)))
        work = desk.process()
        await work.take(blocked(1))
        desk.clock.move(4 * HOUR)
        await work.take(blocked(2, status="member"))
        rows = (await look(desk, work)).rows
        assert [row.outgoing.reminder.kind for row in rows if row.outgoing.reminder] == ["clinic", "fu24", "message"]

    async def test_late_comfort(self, desk: Desk) -> None:
        """Comfort notes whose time is past are let go, and nothing is said about them."""
        await desk.let_in()
        now = desk.clock.now()
        await desk.plan(Planned("water", now + HOUR, now + 2 * HOUR))
        work = desk.process()
        await work.take(blocked(1))
        desk.clock.move(9 * HOUR)
        assert (await work.take(blocked(2, status="member"))).rows == ()
        assert (await look(desk, work)).rows == ()
        assert await desk.notes() == ()

    async def test_after_days(self, desk: Desk) -> None:
        """Back on the third day of a medicine: the dose of that day comes, the line says so, and 25 follow."""
        await in_treatment(desk)
        work = desk.process()
        await work.take(blocked(1))
        desk.clock.move(2 * DAY + 2 * HOUR)
        back = await work.take(blocked(2, status="member"))
        assert all_texts(back.rows) == [[desk.line(Line.NOTES_GO_ON)]]
        (row,) = (await look(desk, work)).rows
        assert row.outgoing.reminder is not None
        assert row.outgoing.reminder.due_at == desk.clock.now() - HOUR
        assert ("pep", 24) in await kinds(desk)

    async def test_nothing_due(self, desk: Desk) -> None:
        """Where nothing waited, nothing is said."""
        await in_treatment(desk)
        work = desk.process()
        await work.take(blocked(1))
        back = await work.take(blocked(2, status="member"))
        assert back.rows == ()
        assert back.wake is not None and back.wake.at == desk.clock.now() + HOUR

    async def test_hidden(self, desk: Desk) -> None:
        """Whose sign of life is /hide hears nothing of notes that go on: they are put off by it."""
        await in_treatment(desk)
        work = desk.process()
        await work.take(blocked(1))
        desk.clock.move(2 * HOUR)
        taken = await work.take(said(2, "/hide"))
        assert [desk.line(Line.NOTES_GO_ON)] not in all_texts(taken.rows)
        assert (await look(desk, work)).rows == ()
        assert ("pep", 27) in await kinds(desk)


class TestMeanwhile:
    """What needs no chat goes on while they cannot be written to; what does waits for them."""

    async def test_fades(self, desk: Desk) -> None:
        """An entry that was to be kept for a while is erased on time."""
        await desk.let_in()
        work = desk.process()
        await desk.change(unreachable=True)
        await desk.plan(chore(chores.DELETE_ENTRY, desk.clock.now() + HOUR, bytes(16)))
        desk.clock.move(HOUR)
        assert (await look(desk, work)).rows == ()
        assert [one.kind for one in await desk.schedule()] == []

    async def test_idle(self, desk: Desk) -> None:
        """Away for a year: nobody can be told, and a month later everything goes."""
        await desk.let_in(person=Person("en", unreachable=True))
        work, now = desk.process(), desk.clock.now()
        await desk.plan(chore(chores.WARN_INACTIVE, now + HOUR))
        account = await desk.account()
        assert next_due(account.schedule, account.person) == now + HOUR
        desk.clock.move(HOUR)
        taken = await look(desk, work)
        assert taken.rows == ()
        assert taken.wake is not None and taken.wake.at == desk.clock.now() + GONE_AFTER
        desk.clock.move(GONE_AFTER)
        taken = await work.due.take(account.id)
        assert taken.wake is not None and taken.wake.at is None
        for table in ("account", "entry", "outbox"):
            assert await desk.rows(table) == []

    @pytest.mark.parametrize(("kind", "whose"), CLEANUP)
    async def test_cleanup_waits(self, desk: Desk, kind: str, whose: Whose) -> None:
        """Words and pages in the chat are still owed: they are cleared away once the person is back."""
        minute = int((desk.clock.now() - DAY).timestamp() // 60)
        await desk.let_in(person=Person("en", chat=ChatMessages(trail=(Trace(11, minute, whose),), cleanup_due=True)))
        await desk.plan(chore(kind, desk.clock.now() + HOUR))
        work = desk.process()
        await work.take(blocked(1))
        desk.clock.move(2 * HOUR)
        assert (await look(desk, work)).rows == ()
        assert [one.kind for one in await desk.schedule()] == [kind]
        assert (await work.take(blocked(2, status="member"))).rows == ()
        (row,) = (await look(desk, work)).rows
        (step,) = row.outgoing.steps
        assert isinstance(step, Erase) and step.messages == (11,)
        await work.settling.done(row, Result(Verdict.DONE))
        assert (await desk.person()).chat.trail == ()
        assert await desk.schedule() == ()

    @pytest.mark.parametrize(("kind", "whose"), CLEANUP)
    async def test_cleanup_refused(self, desk: Desk, kind: str, whose: Whose) -> None:
        """A deletion that met a 403 is owed again, and done on return."""
        minute = int((desk.clock.now() - DAY).timestamp() // 60)
        await desk.let_in(person=Person("en", chat=ChatMessages(trail=(Trace(11, minute, whose),), cleanup_due=True)))
        await desk.plan(chore(kind, desk.clock.now()))
        work = desk.process()
        (row,) = (await look(desk, work)).rows
        await work.settling.unreachable(row)
        assert [one.kind for one in await desk.schedule()] == [kind]
        await work.take(blocked(2, status="member"))
        (again,) = (await look(desk, work)).rows
        assert again.outgoing.steps == row.outgoing.steps

    async def test_tidy_once(self, desk: Desk) -> None:
        """However often it is put off, it is owed once."""
        minute = int(desk.clock.now().timestamp() // 60)
        trail = (Trace(11, minute, Whose.WORDS),)
        await desk.let_in(
            person=Person("en", chat=ChatMessages(trail=trail, cleanup_due=True)), schedule=(tidy := _tidy(desk),)
        )
        work = desk.process()
        for number in range(3):
            (row,) = (await look(desk, work)).rows
            await work.settling.unreachable(row)
            await work.settling.unreachable(row)
            await work.take(blocked(10 + number, status="member"))
        assert [one.id for one in await desk.schedule()] == [tidy.id]


class TestComesBackLate:
    """What was on its way meets what happened meanwhile."""

    async def away(self, desk: Desk, work: Process) -> Queued:
        """Somebody who was away for a year is told so; the row."""
        await desk.let_in()
        await desk.plan(chore(chores.WARN_INACTIVE, desk.clock.now()))
        (row,) = (await look(desk, work)).rows
        return row

    async def test_notice_put_back(self, desk: Desk) -> None:
        """The notice that all will be erased could not be sent: it is tried again, and the erasing stays planned
        once."""
        work = desk.process()
        row = await self.away(desk, work)
        for _ in range(3):
            desk.clock.move(HOUR)
            await work.settling.put_back(row, desk.clock.now())
            (row,) = (await look(desk, work)).rows
        assert [one.kind for one in await desk.schedule()] == [chores.DELETE_INACTIVE]

    async def test_notice_after_a_sign_of_life(self, desk: Desk) -> None:
        """Who came back while the notice was on its way is not told, and nothing of theirs is erased."""
        work = desk.process()
        row = await self.away(desk, work)
        await work.carry(said(1, "/help"))
        before = await desk.schedule()
        assert [one.kind for one in before if one.kind != chores.CLEAR_CHAT] == [chores.WARN_INACTIVE]
        await work.settling.put_back(row, desk.clock.now())
        assert await desk.schedule() == before

    async def test_stopped(self, desk: Desk) -> None:
        """A note that was stopped while it was on its way does not come back."""
        work = desk.process()
        now = desk.clock.now()
        await desk.let_in()
        await desk.plan(Planned("water", now, now + HOUR))
        (row,) = (await look(desk, work)).rows
        account = await desk.account()
        async with desk.store.begin() as uow:
            await desk.accounts.save(uow, await desk.account(), account.person, ())
        await work.settling.put_back(row, now)
        await work.settling.unreachable(row)
        assert await desk.notes() == ()

    async def test_erased(self, desk: Desk) -> None:
        """Where the account is gone meanwhile, whatever is noted of a delivery brings nothing of it back."""
        work = desk.process()
        row = await self.away(desk, work)
        async with desk.store.begin() as uow:
            await uow.accounts.delete((await desk.account()).id)
        assert await work.settling.done(row, work.sent(row.outgoing)) is None
        assert await work.settling.put_back(row, desk.clock.now()) is None
        assert await work.settling.unreachable(row) is None
        for table in ("account", "outbox"):
            assert await desk.rows(table) == []


def _tidy(desk: Desk) -> Planned:
    return replace(chore(chores.CLEAR_CHAT, desk.clock.now()), id=bytes(15) + b"2")
