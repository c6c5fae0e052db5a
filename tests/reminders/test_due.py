"""Due notes are taken: comfort notes at most once, safety notes at least once, and none in quiet hours unless it may
come then."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.callbacks.packing import token_of as name
from bot.core.outgoing import Promise, Show
from bot.core.person import Person, PersonSettings
from bot.core.planned import Planned
from bot.core.quiet import Quiet
from bot.core.schedule import next_due
from bot.store import Store, locate
from tests.reminders.reminder_fixtures import MINUTES, ReminderService, kinds, with_safety
from tests.service.service_fixtures import ONE, OTHER, flipped, said, tapped
from tests.support.bot_harness import StillClock

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
def service(store: Store) -> ReminderService:
    return ReminderService(store)


async def test_nothing_before_its_time(service: ReminderService) -> None:
    """A note is not taken before its time, and the process knows when that is."""
    account = await service.let_in()
    await service.add_reminders("water")
    work = service.process()
    (wake,) = await work.due.schedules(b"", 10)
    assert (wake.account, wake.at) == (account.id, service.clock.now() + 10 * MINUTES)
    taken = await service.look(work)
    assert (taken.rows, taken.wake) == ((), wake)
    service.clock.move(10 * MINUTES)
    taken = await service.look(work)
    (row,) = taken.rows
    assert (row.outgoing.chat, row.outgoing.account, kinds(taken.rows)) == (ONE, account.id, ["water"])
    assert taken.wake is not None and taken.wake.at is None


class TestPromise:
    """How often a note is sent if the process dies in between."""

    async def test_comfort(self, service: ReminderService) -> None:
        """A comfort note counts as sent before it is sent: a crash during the sending skips it, and an earlier crash
        does not."""
        await service.let_in()
        await service.add_reminders("water")
        service.clock.move(10 * MINUTES)
        work = service.process()
        (row,) = (await service.look(work)).rows
        assert row.outgoing.promise is Promise.AT_MOST_ONCE
        work = service.process()
        assert await work.waiting() == [row]
        await work.settling.delete(row)
        work = service.process()
        assert await work.waiting() == []
        for _ in range(3):
            assert (await service.look(work)).rows == ()
            service.clock.move(10 * MINUTES)
        assert [one.sent for one in await service.notes()] == [True]

    async def test_safety(self, service: ReminderService) -> None:
        """A safety note counts as sent afterwards: an earlier crash sends it again with the same buttons, a later one
        does not."""
        await service.let_in()
        await service.add_reminders("water", safety=True)
        service.clock.move(10 * MINUTES)
        (lost,) = (await service.look(service.process())).rows
        assert lost.outgoing.promise is Promise.AT_LEAST_ONCE
        work = service.process()
        (again,) = await work.waiting()
        assert again == lost
        assert (await service.look(work)).rows == ()
        await work.settling.done(again, work.sent(again.outgoing))
        assert await service.process().waiting() == []

    async def test_from_done_to_the_row(self, service: ReminderService) -> None:
        """If the content marks a kind as a safety note, the real conversation plans it with that promise."""
        await service.let_in()
        work = service.over(with_safety("water"))
        await work.carry(tapped(1, "n:while:1"))
        service.clock.move(10 * MINUTES)
        rows = (await service.look(work)).rows
        assert [row.outgoing.promise for row in rows if kinds((row,)) == ["water"]] == [Promise.AT_LEAST_ONCE]

    async def test_put_back(self, service: ReminderService) -> None:
        """A note that was certainly not sent waits with its original times until its retry."""
        await service.let_in()
        await service.add_reminders("water")
        (planned,) = await service.notes()
        service.clock.move(10 * MINUTES)
        work = service.process()
        (row,) = (await service.look(work)).rows
        again = service.clock.now() + 5 * MINUTES
        wake = await work.settling.put_back(row, again)
        assert wake is not None and wake.at == again
        assert await service.notes() == (replace(planned, retry_at=again),)
        assert await work.waiting() == []
        assert (await service.look(work)).rows == ()
        service.clock.move(5 * MINUTES)
        (row,) = (await service.look(work)).rows
        assert row.outgoing.reminder == replace(planned, sent=True)
        assert await service.notes() == (replace(planned, sent=True),)

    async def test_put_back_too_late(self, service: ReminderService) -> None:
        """A comfort note that could not be sent in time is dropped."""
        await service.let_in()
        await service.add_reminders("water", lasts=5 * MINUTES)
        service.clock.move(10 * MINUTES)
        work = service.process()
        (row,) = (await service.look(work)).rows
        await work.settling.put_back(row, service.clock.now() + 6 * MINUTES)
        service.clock.move(6 * MINUTES)
        assert (await service.look(work)).rows == ()
        assert await service.notes() == ()

    async def test_answered_before_it_is_settled(self, service: ReminderService) -> None:
        """A tap on "Done" before the delivery is recorded ends the note."""
        await service.let_in()
        await service.add_reminders("water", safety=True)
        service.clock.move(10 * MINUTES)
        work = service.process()
        (row,) = (await service.look(work)).rows
        assert row.outgoing.reminder is not None
        await work.carry(tapped(1, f"r:{name(row.outgoing.reminder.id)}:done"))
        await work.settling.done(row, work.sent(row.outgoing))
        assert await service.notes() == ()
        await work.settling.put_back(row, service.clock.now())
        assert await service.notes() == ()


class TestTimes:
    """The times between which a note is sent."""

    async def test_late(self, service: ReminderService) -> None:
        """After hours of downtime late comfort notes are dropped, and do not arrive all at once."""
        await service.let_in()
        await service.add_reminders("water", "snack", "bathroom", lasts=45 * MINUTES)
        await service.add_reminders("warm", safety=True, lasts=3 * DAY)
        service.clock.move(9 * HOUR)
        assert kinds((await service.look(service.process())).rows) == ["warm"]
        assert [one.kind for one in await service.notes()] == ["warm"]

    async def test_at_its_last_moment(self, service: ReminderService) -> None:
        """A note may be sent up to and including its last moment."""
        await service.let_in()
        await service.add_reminders("water", lasts=45 * MINUTES)
        service.clock.move(55 * MINUTES)
        assert kinds((await service.look(service.process())).rows) == ["water"]

    async def test_quiet_hours(self, service: ReminderService) -> None:
        """Quiet hours chosen after the planning apply at the sending."""
        await service.let_in(person=Person("en", settings=PersonSettings(zone="Europe/Berlin")))
        await service.add_reminders("morning", lasts=12 * HOUR)
        await service.add_reminders("water", lasts=HOUR)
        await service.add_reminders("snack", through_quiet=True)
        await service.add_reminders("warm", safety=True)
        await service.change(quiet=Quiet(time(20), time(8)))
        service.clock.move(10 * MINUTES)
        work = service.process()
        taken = await service.look(work)
        # Safety notes and notes that may come through quiet hours are sent. The note for water would be too late
        # afterwards.
        assert kinds(taken.rows) == ["warm", "snack"]
        morning = service.clock.now() + timedelta(hours=10, minutes=50)
        assert taken.wake is not None and taken.wake.at == morning
        assert sorted(one.kind for one in await service.notes()) == ["morning", "snack", "warm"]
        service.clock.move(timedelta(hours=10, minutes=49))
        assert (await service.look(work)).rows == ()
        service.clock.move(MINUTES)
        assert kinds((await service.look(work)).rows) == ["morning"]

    async def test_order(self, service: ReminderService) -> None:
        """Safety notes are sent first, then the notes that are overdue the longest."""
        await service.let_in()
        await service.add_reminders("snack", after=2 * MINUTES)
        await service.add_reminders("water", after=1 * MINUTES)
        await service.add_reminders("clinic", after=3 * MINUTES, safety=True)
        service.clock.move(5 * MINUTES)
        assert kinds((await service.look(service.process())).rows) == ["clinic", "water", "snack"]

    async def test_left_the_content(self, service: ReminderService) -> None:
        """A note whose kind is no longer in the content is dropped."""
        await service.let_in()
        await service.add_reminders("no-longer-there", safety=True, left=3)
        service.clock.move(10 * MINUTES)
        assert (await service.look(service.process())).rows == ()
        assert await service.notes() == ()


class TestDays:
    """A note on several days comes once each day, whatever happens on one of them."""

    async def begin(self, service: ReminderService, days: int = 4, **more: object) -> None:
        """Plan a medicine on this number of days, an hour from now."""
        await service.let_in()
        await service.change(tidy=False)
        at = service.clock.now() + HOUR
        await service.plan(replace(Planned("pep", at, at + 12 * HOUR, safety=True, left=days - 1), **more))  # type: ignore[arg-type]

    async def days(self, service: ReminderService) -> list[int]:
        """The days, from now on, on which the note is sent, if due notes are sent every hour."""
        work, start, came = service.process(), service.clock.now(), list[int]()
        for _ in range(24 * 12):
            service.clock.move(HOUR)
            for row in (await service.look(work)).rows:
                came.append((service.clock.now() - start).days)
                await work.settling.done(row, work.sent(row.outgoing))
        return came

    async def test_once_each(self, service: ReminderService) -> None:
        """Only the next day is planned at any time."""
        await self.begin(service)
        assert [one.left for one in await service.notes()] == [3]
        assert await self.days(service) == [0, 1, 2, 3]
        assert all(one.sent for one in await service.notes())

    async def test_put_back(self, service: ReminderService) -> None:
        """A day whose note was put off comes late, and no day comes twice."""
        await self.begin(service)
        work = service.process()
        service.clock.move(HOUR)
        (row,) = (await service.look(work)).rows
        for _ in range(3):
            await work.settling.put_back(row, service.clock.now() + HOUR)
            service.clock.move(HOUR)
            (row,) = (await service.look(work)).rows
        await work.settling.done(row, work.sent(row.outgoing))
        assert await self.days(service) == [0, 1, 2]  # the days are counted from four hours later

    async def test_snoozed(self, service: ReminderService) -> None:
        """The button "Later" puts off this day's note only. The other days stay as they are."""
        await self.begin(service)
        work = service.process()
        service.clock.move(HOUR)
        (row,) = (await service.look(work)).rows
        await work.settling.done(row, work.sent(row.outgoing))
        assert row.outgoing.reminder is not None
        await work.carry(tapped(1, f"r:{name(row.outgoing.reminder.id)}:later"))
        waiting = sorted((one.due_at, one.left) for one in await service.notes())
        assert waiting == [(service.clock.now() + 15 * MINUTES, 0), (service.clock.now() + DAY, 2)]
        assert await self.days(service) == [0, 1, 2, 3]

    async def test_down_for_days(self, service: ReminderService) -> None:
        """After two days down, past notes are dropped, the note of today is sent, and later ones follow."""
        await self.begin(service)
        service.clock.move(2 * DAY + 2 * HOUR)
        taken = await service.look(service.process())
        (row,) = taken.rows
        assert row.outgoing.reminder is not None and row.outgoing.reminder.due_at == service.clock.now() - HOUR
        assert [one.left for one in await service.notes() if not one.sent] == [0]
        assert taken.wake is not None and taken.wake.at == service.clock.now() + DAY - HOUR

    async def test_down_for_good(self, service: ReminderService) -> None:
        """If all its days are past, no note is sent and none is left."""
        await self.begin(service)
        service.clock.move(30 * DAY)
        assert (await service.look(service.process())).rows == ()
        assert await service.notes() == ()

    async def test_stopped(self, service: ReminderService) -> None:
        """The button "Stop these" ends all days of the note."""
        await self.begin(service)
        work = service.process()
        service.clock.move(HOUR)
        (row,) = (await service.look(work)).rows
        assert row.outgoing.reminder is not None
        await work.carry(tapped(1, f"r:{name(row.outgoing.reminder.id)}:stop"))
        await work.settling.put_back(row, service.clock.now())
        assert await service.notes() == ()
        assert await self.days(service) == []

    async def test_clocks_change(self, service: ReminderService) -> None:
        """A daily note keeps its wall time over the change of clocks: 9:00 in Berlin is 8:00 UTC first, then 7:00
        UTC."""
        await service.let_in()
        await service.change(tidy=False)
        at = service.clock.now().replace(month=3, day=27, hour=8, minute=0)
        local = at.replace(tzinfo=None, hour=9)
        await service.plan(Planned("pep", at, at + 12 * HOUR, local, safety=True, left=3))
        work, hours = service.process(), list[int]()
        service.clock.move(at - service.clock.now())
        for _ in range(24 * 4):
            for row in (await service.look(work)).rows:
                hours.append(service.clock.now().hour)
                await work.settling.done(row, work.sent(row.outgoing))
            service.clock.move(HOUR)
        assert hours == [8, 8, 7, 7]

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        st.integers(1, 6),
        st.lists(st.sampled_from(["send", "put back", "later", "crash", "away", "back"]), max_size=25),
    )
    async def test_never_doubled(self, sqlite_url: str, days: int, what: list[str]) -> None:
        """In any order of events, at most one later day is planned, and the note comes on no more days than planned."""
        service = ReminderService(Store(locate(sqlite_url)), clock=StillClock())
        try:
            who = ONE + len(await service.rows("account"))
            await service.let_in(who)
            await service.change(who, tidy=False)
            at = service.clock.now() + HOUR
            await service.plan(Planned("pep", at, at + 12 * HOUR, safety=True, left=days - 1), who=who)
            work, update, came, asked = service.process(), 1000 * (who - ONE), set[int](), 0
            for each in (*what, *["send"] * (days + 1)):
                update += 1
                service.clock.move(6 * HOUR)
                if each == "away":
                    await service.change(who, unreachable=True)
                elif each == "back":
                    await work.carry(said(update, "/help", who))
                for row in (await service.look(work, who)).rows:
                    reminder = row.outgoing.reminder
                    assert reminder is not None and reminder.left == 0
                    if each == "put back":
                        await work.settling.put_back(row, service.clock.now() + HOUR)
                    elif each == "crash":
                        work = service.process()
                    elif each == "later":
                        asked += 1
                        await work.settling.done(row, work.sent(row.outgoing))
                        await work.carry(tapped(update, f"r:{name(reminder.id)}:later", 1, who))
                    else:
                        came.add(reminder.due_at.toordinal())
                        await work.settling.done(row, work.sent(row.outgoing))
                chain = [one for one in await service.notes(who) if one.left]
                assert len(chain) <= 1
            assert len(came) <= days + asked
        finally:
            await service.store.close()


class TestAccounts:
    """A faulty account affects no other account."""

    async def test_does_not_open(self, service: ReminderService) -> None:
        """A row that does not open delays no other, and is tried again, because a restored row can repair it."""
        damaged = await service.let_in()
        await service.add_reminders("water")
        damaged = await service.account()
        await service.set("account", {"id": damaged.id}, profile=flipped(damaged.row.profile))
        await service.let_in(OTHER)
        await service.add_reminders("water", "snack", who=OTHER)
        service.clock.move(10 * MINUTES)
        work = service.process()
        assert {wake.account for wake in await work.due.schedules(b"", 10)} >= {damaged.id}
        broken = await work.due.handle(damaged.id)
        assert broken.rows == () and broken.wake is not None and broken.wake.at is not None
        assert sorted(kinds((await service.look(work, OTHER)).rows)) == ["snack", "water"]
        await service.set("account", {"id": damaged.id}, profile=damaged.row.profile)
        service.clock.move(broken.wake.at - service.clock.now())
        assert kinds((await service.look(work)).rows) == ["water"]

    async def test_gone(self, service: ReminderService) -> None:
        """An erased account is not looked at again."""
        account = await service.let_in()
        await service.add_reminders("water")
        async with service.store.begin() as uow:
            await uow.accounts.delete(account.id)
        taken = await service.process().due.handle(account.id)
        assert taken.rows == () and taken.wake is not None and taken.wake.at is None

    async def test_schedules(self, service: ReminderService) -> None:
        """After a start every account is read once, a few at a time, with its next due time."""
        people = [await service.let_in(ONE + n) for n in range(7)]
        for n in range(0, 7, 2):
            await service.add_reminders("water", who=ONE + n, after=n * MINUTES)
        work, after, wakes = service.process(), b"", dict[bytes, datetime | None]()
        while found := await work.due.schedules(after, 3):
            assert len(found) <= 3
            wakes |= {wake.account: wake.at for wake in found}
            after = found[-1].account
        now = [await service.account(ONE + n) for n in range(7)]
        assert wakes == {one.id: next_due(one.schedule, one.person) for one in now}
        assert set(wakes) == {one.id for one in people}


async def test_shown(service: ReminderService) -> None:
    """The row shows one neutral screen in a new message, and its buttons carry the id of the note."""
    await service.let_in()
    await service.add_reminders("water")
    service.clock.move(10 * MINUTES)
    (row,) = (await service.look(service.process())).rows
    (show,) = row.outgoing.steps
    assert isinstance(show, Show) and show.edit is None
    assert row.outgoing.reminder is not None
    assert show.screen.rows[0][0].data.split(":")[1] == name(row.outgoing.reminder.id)
