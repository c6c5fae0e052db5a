"""Notes for a person who cannot be reached wait, and none is lost."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from bot.core import chores
from bot.core.chat_messages import ChatMessage, MessageKind
from bot.core.chores import DELETE_AFTER, chore
from bot.core.outgoing import Erase, Queued, Result, Verdict
from bot.core.person import ChatState, Person
from bot.core.planned import Planned
from bot.core.quiet import Quiet
from bot.core.schedule import next_due
from bot.screens.conversation import StandaloneLine
from bot.service.turn_result import TurnResult
from bot.store.store import Store
from tests.service.service_fixtures import OTHER, Process, Service, all_texts, blocked, said, tapped

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
TESTS = {"test14": 14, "test49": 49, "test84": 84}


@pytest.fixture
def service(store: Store) -> Service:
    return Service(store)


async def look(service: Service, work: Process) -> TurnResult:
    """Carry out what is due for the account."""
    return await work.due.handle((await service.account()).id)


async def kinds(service: Service) -> list[tuple[str, int]]:
    """The kinds of the waiting notes, with the number of further days of each."""
    return sorted((one.kind, one.left) for one in await service.notes() if not one.sent)


async def in_treatment(service: Service) -> None:
    """An account with a medicine on 28 days, and reminders of tests after 14, 49 and 84 days."""
    await service.let_in()
    at = service.clock.now() + HOUR
    pep = Planned("pep", at, at + 12 * HOUR, safety=True, left=27)
    tests = [Planned(kind, at + n * DAY, at + (n + 2) * DAY, safety=True) for kind, n in TESTS.items()]
    await service.plan(pep, *tests)


ALL = [("pep", 27), *((kind, 0) for kind in TESTS)]

CLEANUP = [
    (chores.CLEAR_CHAT, MessageKind.WORDS),
    (chores.TAKE_DOWN_PAGE, MessageKind.PAGE),
    (chores.DELETE_FILES, MessageKind.FILE),
]


class TestPauses:
    """Every sign that a person cannot be reached pauses their notes and deletes nothing."""

    async def test_blocked(self, service: Service) -> None:
        """After a block all medicine reminders and tests are still planned, and none is due."""
        await in_treatment(service)
        work = service.process()
        taken = await work.take(blocked(1))
        assert taken.rows == ()
        assert taken.wake is not None and taken.wake.at is None
        assert await kinds(service) == ALL
        service.clock.move(30 * DAY)
        looked = await look(service, work)
        assert (looked.rows, looked.wake) == ((), taken.wake)
        assert await kinds(service) == ALL

    async def test_refused_at_a_send(self, service: Service) -> None:
        """After a 403 the note that could not be sent waits with the others, at its old time."""
        await in_treatment(service)
        service.clock.move(HOUR)
        work = service.process()
        (row,) = (await look(service, work)).rows
        wake = await work.settling.unreachable(row)
        assert wake is not None and wake.at is None
        assert (await service.person()).unreachable
        assert await work.waiting() == []
        assert sorted(await kinds(service)) == sorted([("pep", 0), ("pep", 26), *ALL[1:]])

    async def test_a_minute(self, service: Service) -> None:
        """After a block of a minute at the time of a dose, the dose comes a minute late, and 27 more follow."""
        await in_treatment(service)
        service.clock.move(HOUR)
        work = service.process()
        (row,) = (await look(service, work)).rows
        await work.take(blocked(1))
        await work.settling.unreachable(row)
        service.clock.move(timedelta(minutes=1))
        back = await work.take(blocked(2, status="member"))
        assert all_texts(back.rows) == [[service.line(StandaloneLine.NOTES_GO_ON)]]
        assert back.wake is not None and back.wake.at is not None and back.wake.at <= service.clock.now()
        doses, tests = 0, 0
        for _ in range(90):
            for sent in (await look(service, work)).rows:
                if (reminder := sent.outgoing.reminder) is not None:
                    doses += reminder.kind == "pep"
                    tests += reminder.kind in TESTS
                await work.settling.done(sent, work.sent(sent.outgoing))
            service.clock.move(DAY)
        assert (doses, tests) == (28, 3)

    async def test_others(self, service: Service) -> None:
        """Other accounts are not affected."""
        await service.let_in(OTHER)
        await in_treatment(service)
        before = await service.account(OTHER)
        await service.process().take(blocked(1))
        assert await service.account(OTHER) == before

    async def test_a_reply(self, service: Service) -> None:
        """A reply that gets a 403 is dropped and still pauses the person."""
        await in_treatment(service)
        work = service.process()
        (row,) = (await work.take(said(1, "/settings"))).rows
        await work.settling.unreachable(row)
        assert (await service.person()).unreachable
        assert await kinds(service) == ALL
        assert await work.waiting() == []

    async def test_after_a_restart(self, service: Service) -> None:
        """The next process knows that the person is unreachable without trying to send."""
        await in_treatment(service)
        await service.process().take(blocked(1))
        work = service.process()
        service.clock.move(2 * HOUR)
        (wake,) = await work.due.schedules(b"", 10)
        looked = await work.due.handle(wake.account)
        assert looked.rows == () and looked.wake is not None and looked.wake.at is None


class TestGoesOn:
    """On a sign of life the due notes go on, and one line says so."""

    @pytest.mark.parametrize(
        "sign",
        [blocked(2, status="member"), said(2, "hello"), said(2, "/help"), tapped(2, "n:menu"), said(2, "", sticker={})],
        ids=["member", "words", "command", "tap", "sticker"],
    )
    async def test_any_sign(self, service: Service, sign: dict[str, object]) -> None:
        """Any update is a sign of life, not only the unblocking."""
        await in_treatment(service)
        work = service.process()
        await work.take(blocked(1))
        service.clock.move(2 * HOUR)
        taken = await work.take(sign)
        assert all_texts(taken.rows).count([service.line(StandaloneLine.NOTES_GO_ON)]) == 1
        assert taken.wake is not None and taken.wake.at is not None and taken.wake.at <= service.clock.now()
        assert not (await service.person()).unreachable
        (row,) = (await look(service, work)).rows
        assert row.outgoing.reminder is not None and row.outgoing.reminder.kind == "pep"
        again = await work.take(said(3, "/help"))
        assert [service.line(StandaloneLine.NOTES_GO_ON)] not in all_texts(again.rows)

    async def test_time_critical_first(self, service: Service) -> None:
        """Safety notes come first, then the others in the order of their due times."""
        await service.let_in()
        now = service.clock.now()
        await service.plan(
            Planned("fu24", now + 1 * HOUR, now + 12 * HOUR),
            Planned("message", now + 2 * HOUR, now + 12 * HOUR),
            Planned("clinic", now + 3 * HOUR, now + 12 * HOUR, safety=True),
        )
        await service.change(quiet=Quiet(time(0), time(0)))
        work = service.process()
        await work.take(blocked(1))
        service.clock.move(4 * HOUR)
        await work.take(blocked(2, status="member"))
        rows = (await look(service, work)).rows
        assert [row.outgoing.reminder.kind for row in rows if row.outgoing.reminder] == ["clinic", "fu24", "message"]

    async def test_late_comfort(self, service: Service) -> None:
        """Comfort notes that are too late are dropped without a message."""
        await service.let_in()
        now = service.clock.now()
        await service.plan(Planned("water", now + HOUR, now + 2 * HOUR))
        work = service.process()
        await work.take(blocked(1))
        service.clock.move(9 * HOUR)
        assert (await work.take(blocked(2, status="member"))).rows == ()
        assert (await look(service, work)).rows == ()
        assert await service.notes() == ()

    async def test_after_days(self, service: Service) -> None:
        """Back on the third day of a medicine, the person gets that day's dose and the line, and 24 doses stay
        planned."""
        await in_treatment(service)
        work = service.process()
        await work.take(blocked(1))
        service.clock.move(2 * DAY + 2 * HOUR)
        back = await work.take(blocked(2, status="member"))
        assert all_texts(back.rows) == [[service.line(StandaloneLine.NOTES_GO_ON)]]
        (row,) = (await look(service, work)).rows
        assert row.outgoing.reminder is not None
        assert row.outgoing.reminder.due_at == service.clock.now() - HOUR
        assert ("pep", 24) in await kinds(service)

    async def test_nothing_due(self, service: Service) -> None:
        """If no note waited, the bot says nothing."""
        await in_treatment(service)
        work = service.process()
        await work.take(blocked(1))
        back = await work.take(blocked(2, status="member"))
        assert back.rows == ()
        assert back.wake is not None and back.wake.at == service.clock.now() + HOUR

    async def test_hidden(self, service: Service) -> None:
        """If the sign of life is /hide, the bot does not mention notes, because /hide puts them off."""
        await in_treatment(service)
        work = service.process()
        await work.take(blocked(1))
        service.clock.move(2 * HOUR)
        taken = await work.take(said(2, "/hide"))
        assert [service.line(StandaloneLine.NOTES_GO_ON)] not in all_texts(taken.rows)
        assert (await look(service, work)).rows == ()
        assert ("pep", 27) in await kinds(service)


class TestMeanwhile:
    """Chores that need no chat are done while the person is unreachable. Those that need one wait."""

    async def test_fades(self, service: Service) -> None:
        """An entry with an end is erased on time."""
        await service.let_in()
        work = service.process()
        await service.change(unreachable=True)
        await service.plan(chore(chores.DELETE_ENTRY, service.clock.now() + HOUR, bytes(16)))
        service.clock.move(HOUR)
        assert (await look(service, work)).rows == ()
        assert [one.kind for one in await service.schedule()] == []

    async def test_idle(self, service: Service) -> None:
        """After a year away an unreachable person gets no warning, and a month later the account is erased."""
        await service.let_in(person=Person("en", unreachable=True))
        work, now = service.process(), service.clock.now()
        await service.plan(chore(chores.WARN_INACTIVE, now + HOUR))
        account = await service.account()
        assert next_due(account.schedule, account.person) == now + HOUR
        service.clock.move(HOUR)
        taken = await look(service, work)
        assert taken.rows == ()
        assert taken.wake is not None and taken.wake.at == service.clock.now() + DELETE_AFTER
        service.clock.move(DELETE_AFTER)
        taken = await work.due.handle(account.id)
        assert taken.wake is not None and taken.wake.at is None
        for table in ("account", "entry", "outbox"):
            assert await service.rows(table) == []

    @pytest.mark.parametrize(("kind", "message_kind"), CLEANUP)
    async def test_cleanup_waits(self, service: Service, kind: str, message_kind: MessageKind) -> None:
        """The deletion of words, pages and files in the chat waits until the person is back."""
        minute = int((service.clock.now() - DAY).timestamp() // 60)
        await service.let_in(
            person=Person("en", chat=ChatState(messages=(ChatMessage(11, minute, message_kind),), cleanup_due=True))
        )
        await service.plan(chore(kind, service.clock.now() + HOUR))
        work = service.process()
        await work.take(blocked(1))
        service.clock.move(2 * HOUR)
        assert (await look(service, work)).rows == ()
        assert [one.kind for one in await service.schedule()] == [kind]
        assert (await work.take(blocked(2, status="member"))).rows == ()
        (row,) = (await look(service, work)).rows
        (step,) = row.outgoing.steps
        assert isinstance(step, Erase) and step.messages == (11,)
        await work.settling.done(row, Result(Verdict.DONE))
        assert (await service.person()).chat.messages == ()
        assert await service.schedule() == ()

    @pytest.mark.parametrize(("kind", "message_kind"), CLEANUP)
    async def test_cleanup_refused(self, service: Service, kind: str, message_kind: MessageKind) -> None:
        """A deletion that got a 403 is planned again, and done on return."""
        minute = int((service.clock.now() - DAY).timestamp() // 60)
        await service.let_in(
            person=Person("en", chat=ChatState(messages=(ChatMessage(11, minute, message_kind),), cleanup_due=True))
        )
        await service.plan(chore(kind, service.clock.now()))
        work = service.process()
        (row,) = (await look(service, work)).rows
        await work.settling.unreachable(row)
        assert [one.kind for one in await service.schedule()] == [kind]
        await work.take(blocked(2, status="member"))
        (again,) = (await look(service, work)).rows
        assert again.outgoing.steps == row.outgoing.steps

    async def test_tidy_once(self, service: Service) -> None:
        """However often a deletion is put off, it is planned once."""
        minute = int(service.clock.now().timestamp() // 60)
        messages = (ChatMessage(11, minute, MessageKind.WORDS),)
        await service.let_in(
            person=Person("en", chat=ChatState(messages=messages, cleanup_due=True)), schedule=(tidy := _tidy(service),)
        )
        work = service.process()
        for number in range(3):
            (row,) = (await look(service, work)).rows
            await work.settling.unreachable(row)
            await work.settling.unreachable(row)
            await work.take(blocked(10 + number, status="member"))
        assert [one.id for one in await service.schedule()] == [tidy.id]


class TestComesBackLate:
    """A row that comes back from its delivery after the account has changed."""

    async def away(self, service: Service, work: Process) -> Queued:
        """Warn an account that was unused for a year. Returns the row of the warning."""
        await service.let_in()
        await service.plan(chore(chores.WARN_INACTIVE, service.clock.now()))
        (row,) = (await look(service, work)).rows
        return row

    async def test_notice_put_back(self, service: Service) -> None:
        """A warning that could not be sent is tried again, and the erasure of the account stays planned once."""
        work = service.process()
        row = await self.away(service, work)
        for _ in range(3):
            service.clock.move(HOUR)
            await work.settling.put_back(row, service.clock.now())
            (row,) = (await look(service, work)).rows
        assert [one.kind for one in await service.schedule()] == [chores.DELETE_INACTIVE]

    async def test_notice_after_a_sign_of_life(self, service: Service) -> None:
        """A person who came back while the warning was on its way is not warned, and nothing of theirs is erased."""
        work = service.process()
        row = await self.away(service, work)
        await work.carry(said(1, "/help"))
        before = await service.schedule()
        assert [one.kind for one in before if one.kind != chores.CLEAR_CHAT] == [chores.WARN_INACTIVE]
        await work.settling.put_back(row, service.clock.now())
        assert await service.schedule() == before

    async def test_stopped(self, service: Service) -> None:
        """A note that was stopped while it was on its way does not come back."""
        work = service.process()
        now = service.clock.now()
        await service.let_in()
        await service.plan(Planned("water", now, now + HOUR))
        (row,) = (await look(service, work)).rows
        account = await service.account()
        async with service.store.begin() as uow:
            await service.accounts.save(uow, await service.account(), account.person, ())
        await work.settling.put_back(row, now)
        await work.settling.unreachable(row)
        assert await service.notes() == ()

    async def test_erased(self, service: Service) -> None:
        """If the account was erased meanwhile, recording a delivery restores nothing of it."""
        work = service.process()
        row = await self.away(service, work)
        async with service.store.begin() as uow:
            await uow.accounts.delete((await service.account()).id)
        assert await work.settling.done(row, work.sent(row.outgoing)) is None
        assert await work.settling.put_back(row, service.clock.now()) is None
        assert await work.settling.unreachable(row) is None
        for table in ("account", "outbox"):
            assert await service.rows(table) == []


def _tidy(service: Service) -> Planned:
    return replace(chore(chores.CLEAR_CHAT, service.clock.now()), id=bytes(15) + b"2")
