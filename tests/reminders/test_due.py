"""What is due is decided on: comfort at most once, safety at least once, nobody disturbed in quiet hours."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.callbacks.packing import token_of as name
from bot.core.outgoing import Promise, Show
from bot.core.person import Person, Settings
from bot.core.planned import Planned
from bot.core.quiet import Quiet
from bot.core.schedule import next_due
from bot.store import Store, locate
from tests.reminders.garden import MINUTES, Garden, kinds, with_safety
from tests.service.desk import ONE, OTHER, flipped, said, tapped
from tests.support.bot_harness import StillClock

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
def garden(store: Store) -> Garden:
    return Garden(store)


async def test_nothing_before_its_time(garden: Garden) -> None:
    """It is known when it is due, and until then it is left alone."""
    account = await garden.let_in()
    await garden.plant("water")
    work = garden.process()
    (wake,) = await work.due.schedules(b"", 10)
    assert (wake.account, wake.at) == (account.id, garden.clock.now() + 10 * MINUTES)
    taken = await garden.look(work)
    assert (taken.rows, taken.wake) == ((), wake)
    garden.clock.move(10 * MINUTES)
    taken = await garden.look(work)
    (row,) = taken.rows
    assert (row.outgoing.chat, row.outgoing.account, kinds(taken.rows)) == (ONE, account.id, ["water"])
    assert taken.wake is not None and taken.wake.at is None


class TestPromise:
    """How often one comes where a process ends in between."""

    async def test_comfort(self, garden: Garden) -> None:
        """It counts as sent before it is: a crash while it is sent skips it, one before does not."""
        await garden.let_in()
        await garden.plant("water")
        garden.clock.move(10 * MINUTES)
        work = garden.process()
        (row,) = (await garden.look(work)).rows
        assert row.outgoing.promise is Promise.AT_MOST_ONCE
        work = garden.process()
        assert await work.waiting() == [row]
        await work.settling.take(row)
        work = garden.process()
        assert await work.waiting() == []
        for _ in range(3):
            assert (await garden.look(work)).rows == ()
            garden.clock.move(10 * MINUTES)
        assert [one.sent for one in await garden.notes()] == [True]

    async def test_safety(self, garden: Garden) -> None:
        """It counts as sent once it was: a crash before that brings it again, with the same buttons; after it, none."""
        await garden.let_in()
        await garden.plant("water", safety=True)
        garden.clock.move(10 * MINUTES)
        (lost,) = (await garden.look(garden.process())).rows
        assert lost.outgoing.promise is Promise.AT_LEAST_ONCE
        work = garden.process()
        (again,) = await work.waiting()
        assert again == lost
        assert (await garden.look(work)).rows == ()
        await work.settling.done(again, work.sent(again.outgoing))
        assert await garden.process().waiting() == []

    async def test_from_done_to_the_row(self, garden: Garden) -> None:
        """By the real conversation, over content in which a glass of water is a matter of safety."""
        await garden.let_in()
        work = garden.over(with_safety("water"))
        await work.carry(tapped(1, "n:while:1"))
        garden.clock.move(10 * MINUTES)
        rows = (await garden.look(work)).rows
        assert [row.outgoing.promise for row in rows if kinds((row,)) == ["water"]] == [Promise.AT_LEAST_ONCE]

    async def test_put_back(self, garden: Garden) -> None:
        """One that surely was not sent waits again with its times, until it is to be tried again."""
        await garden.let_in()
        await garden.plant("water")
        (planned,) = await garden.notes()
        garden.clock.move(10 * MINUTES)
        work = garden.process()
        (row,) = (await garden.look(work)).rows
        again = garden.clock.now() + 5 * MINUTES
        wake = await work.settling.put_back(row, again)
        assert wake is not None and wake.at == again
        assert await garden.notes() == (replace(planned, retry_at=again),)
        assert await work.waiting() == []
        assert (await garden.look(work)).rows == ()
        garden.clock.move(5 * MINUTES)
        (row,) = (await garden.look(work)).rows
        assert row.outgoing.reminder == replace(planned, sent=True)
        assert await garden.notes() == (replace(planned, sent=True),)

    async def test_put_back_too_late(self, garden: Garden) -> None:
        """A comfort note that could not be sent until its time was past is let go."""
        await garden.let_in()
        await garden.plant("water", lasts=5 * MINUTES)
        garden.clock.move(10 * MINUTES)
        work = garden.process()
        (row,) = (await garden.look(work)).rows
        await work.settling.put_back(row, garden.clock.now() + 6 * MINUTES)
        garden.clock.move(6 * MINUTES)
        assert (await garden.look(work)).rows == ()
        assert await garden.notes() == ()

    async def test_answered_before_it_is_settled(self, garden: Garden) -> None:
        """Who taps "Done" before it is noted that it was sent is not asked again."""
        await garden.let_in()
        await garden.plant("water", safety=True)
        garden.clock.move(10 * MINUTES)
        work = garden.process()
        (row,) = (await garden.look(work)).rows
        assert row.outgoing.reminder is not None
        await work.carry(tapped(1, f"r:{name(row.outgoing.reminder.id)}:done"))
        await work.settling.done(row, work.sent(row.outgoing))
        assert await garden.notes() == ()
        await work.settling.put_back(row, garden.clock.now())
        assert await garden.notes() == ()


class TestTimes:
    """When one comes, and when it does not any more."""

    async def test_late(self, garden: Garden) -> None:
        """After hours of downtime late comfort notes vanish, and do not arrive in a heap."""
        await garden.let_in()
        await garden.plant("water", "snack", "bathroom", lasts=45 * MINUTES)
        await garden.plant("warm", safety=True, lasts=3 * DAY)
        garden.clock.move(9 * HOUR)
        assert kinds((await garden.look(garden.process())).rows) == ["warm"]
        assert [one.kind for one in await garden.notes()] == ["warm"]

    async def test_at_its_last_moment(self, garden: Garden) -> None:
        """It may be sent up to and including the end of its time."""
        await garden.let_in()
        await garden.plant("water", lasts=45 * MINUTES)
        garden.clock.move(55 * MINUTES)
        assert kinds((await garden.look(garden.process())).rows) == ["water"]

    async def test_quiet_hours(self, garden: Garden) -> None:
        """They are looked at again at sending: planned for 21:10 in Berlin, and since then the person chose to be left
        alone from 20:00 to 08:00."""
        await garden.let_in(person=Person("en", settings=Settings(zone="Europe/Berlin")))
        await garden.plant("morning", lasts=12 * HOUR)
        await garden.plant("water", lasts=HOUR)
        await garden.plant("snack", through_quiet=True)
        await garden.plant("warm", safety=True)
        await garden.change(quiet=Quiet(time(20), time(8)))
        garden.clock.move(10 * MINUTES)
        work = garden.process()
        taken = await garden.look(work)
        # Asked for all the same, or a matter of safety: these come. The one for water would come too late to be of use.
        assert kinds(taken.rows) == ["warm", "snack"]
        morning = garden.clock.now() + timedelta(hours=10, minutes=50)
        assert taken.wake is not None and taken.wake.at == morning
        assert sorted(one.kind for one in await garden.notes()) == ["morning", "snack", "warm"]
        garden.clock.move(timedelta(hours=10, minutes=49))
        assert (await garden.look(work)).rows == ()
        garden.clock.move(MINUTES)
        assert kinds((await garden.look(work)).rows) == ["morning"]

    async def test_order(self, garden: Garden) -> None:
        """What is a matter of safety first, then the longest due."""
        await garden.let_in()
        await garden.plant("snack", after=2 * MINUTES)
        await garden.plant("water", after=1 * MINUTES)
        await garden.plant("clinic", after=3 * MINUTES, safety=True)
        garden.clock.move(5 * MINUTES)
        assert kinds((await garden.look(garden.process())).rows) == ["clinic", "water", "snack"]

    async def test_left_the_content(self, garden: Garden) -> None:
        """A kind that is in the content no more is not sent, and not kept."""
        await garden.let_in()
        await garden.plant("no-longer-there", safety=True, left=3)
        garden.clock.move(10 * MINUTES)
        assert (await garden.look(garden.process())).rows == ()
        assert await garden.notes() == ()


class TestDays:
    """Days in a row: it comes once each day, whatever happens to one of them."""

    async def begin(self, garden: Garden, days: int = 4, **more: object) -> None:
        """A medicine for so many days, from an hour on."""
        await garden.let_in()
        await garden.change(tidy=False)
        at = garden.clock.now() + HOUR
        await garden.plan(replace(Planned("pep", at, at + 12 * HOUR, safety=True, left=days - 1), **more))  # type: ignore[arg-type]

    async def days(self, garden: Garden) -> list[int]:
        """On which days it comes from now on, by the hour, sending all that is due."""
        work, start, came = garden.process(), garden.clock.now(), list[int]()
        for _ in range(24 * 12):
            garden.clock.move(HOUR)
            for row in (await garden.look(work)).rows:
                came.append((garden.clock.now() - start).days)
                await work.settling.done(row, work.sent(row.outgoing))
        return came

    async def test_once_each(self, garden: Garden) -> None:
        """Planned is always the one next day, and no other."""
        await self.begin(garden)
        assert [one.left for one in await garden.notes()] == [3]
        assert await self.days(garden) == [0, 1, 2, 3]
        assert all(one.sent for one in await garden.notes())

    async def test_put_back(self, garden: Garden) -> None:
        """One day's could not be sent for a while: it comes late, and brings no second chain."""
        await self.begin(garden)
        work = garden.process()
        garden.clock.move(HOUR)
        (row,) = (await garden.look(work)).rows
        for _ in range(3):
            await work.settling.put_back(row, garden.clock.now() + HOUR)
            garden.clock.move(HOUR)
            (row,) = (await garden.look(work)).rows
        await work.settling.done(row, work.sent(row.outgoing))
        assert await self.days(garden) == [0, 1, 2]  # counted from four hours later

    async def test_snoozed(self, garden: Garden) -> None:
        """ "Later" puts off this one alone: it comes once more today, and the other days stay as they are."""
        await self.begin(garden)
        work = garden.process()
        garden.clock.move(HOUR)
        (row,) = (await garden.look(work)).rows
        await work.settling.done(row, work.sent(row.outgoing))
        assert row.outgoing.reminder is not None
        await work.carry(tapped(1, f"r:{name(row.outgoing.reminder.id)}:later"))
        waiting = sorted((one.due_at, one.left) for one in await garden.notes())
        assert waiting == [(garden.clock.now() + 15 * MINUTES, 0), (garden.clock.now() + DAY, 2)]
        assert await self.days(garden) == [0, 1, 2, 3]

    async def test_down_for_days(self, garden: Garden) -> None:
        """Nobody was there for two days: what is past is let go, today's comes, and the rest follows."""
        await self.begin(garden)
        garden.clock.move(2 * DAY + 2 * HOUR)
        taken = await garden.look(garden.process())
        (row,) = taken.rows
        assert row.outgoing.reminder is not None and row.outgoing.reminder.due_at == garden.clock.now() - HOUR
        assert [one.left for one in await garden.notes() if not one.sent] == [0]
        assert taken.wake is not None and taken.wake.at == garden.clock.now() + DAY - HOUR

    async def test_down_for_good(self, garden: Garden) -> None:
        """Where all its days are past, nothing comes and nothing is left."""
        await self.begin(garden)
        garden.clock.move(30 * DAY)
        assert (await garden.look(garden.process())).rows == ()
        assert await garden.notes() == ()

    async def test_stopped(self, garden: Garden) -> None:
        """ "Stop these" ends all of its days."""
        await self.begin(garden)
        work = garden.process()
        garden.clock.move(HOUR)
        (row,) = (await garden.look(work)).rows
        assert row.outgoing.reminder is not None
        await work.carry(tapped(1, f"r:{name(row.outgoing.reminder.id)}:stop"))
        await work.settling.put_back(row, garden.clock.now())
        assert await garden.notes() == ()
        assert await self.days(garden) == []

    async def test_clocks_change(self, garden: Garden) -> None:
        """It keeps its wall time over the end of winter time: 9:00 in Berlin is 8:00 UTC first, and 7:00 UTC later."""
        await garden.let_in()
        await garden.change(tidy=False)
        at = garden.clock.now().replace(month=3, day=27, hour=8, minute=0)
        local = at.replace(tzinfo=None, hour=9)
        await garden.plan(Planned("pep", at, at + 12 * HOUR, local, safety=True, left=3))
        work, hours = garden.process(), list[int]()
        garden.clock.move(at - garden.clock.now())
        for _ in range(24 * 4):
            for row in (await garden.look(work)).rows:
                hours.append(garden.clock.now().hour)
                await work.settling.done(row, work.sent(row.outgoing))
            garden.clock.move(HOUR)
        assert hours == [8, 8, 7, 7]

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        st.integers(1, 6),
        st.lists(st.sampled_from(["send", "put back", "later", "crash", "away", "back"]), max_size=25),
    )
    async def test_never_doubled(self, sqlite_url: str, days: int, what: list[str]) -> None:
        """Whatever happens in whichever order, there is never more than one day to come after the present one, and it
        comes on no more days than were planned."""
        garden = Garden(Store(locate(sqlite_url)), clock=StillClock())
        try:
            who = ONE + len(await garden.rows("account"))
            await garden.let_in(who)
            await garden.change(who, tidy=False)
            at = garden.clock.now() + HOUR
            await garden.plan(Planned("pep", at, at + 12 * HOUR, safety=True, left=days - 1), who=who)
            work, update, came, asked = garden.process(), 1000 * (who - ONE), set[int](), 0
            for each in (*what, *["send"] * (days + 1)):
                update += 1
                garden.clock.move(6 * HOUR)
                if each == "away":
                    await garden.change(who, unreachable=True)
                elif each == "back":
                    await work.carry(said(update, "/help", who))
                for row in (await garden.look(work, who)).rows:
                    reminder = row.outgoing.reminder
                    assert reminder is not None and reminder.left == 0
                    if each == "put back":
                        await work.settling.put_back(row, garden.clock.now() + HOUR)
                    elif each == "crash":
                        work = garden.process()
                    elif each == "later":
                        asked += 1
                        await work.settling.done(row, work.sent(row.outgoing))
                        await work.carry(tapped(update, f"r:{name(reminder.id)}:later", 1, who))
                    else:
                        came.add(reminder.due_at.toordinal())
                        await work.settling.done(row, work.sent(row.outgoing))
                chain = [one for one in await garden.notes(who) if one.left]
                assert len(chain) <= 1
            assert len(came) <= days + asked
        finally:
            await garden.store.close()


class TestAccounts:
    """One account's trouble is not another's."""

    async def test_does_not_open(self, garden: Garden) -> None:
        """It holds up nobody, and is looked at again: a row from a backup can heal it."""
        damaged = await garden.let_in()
        await garden.plant("water")
        damaged = await garden.account()
        await garden.set("account", {"id": damaged.id}, profile=flipped(damaged.row.profile))
        await garden.let_in(OTHER)
        await garden.plant("water", "snack", who=OTHER)
        garden.clock.move(10 * MINUTES)
        work = garden.process()
        assert {wake.account for wake in await work.due.schedules(b"", 10)} >= {damaged.id}
        broken = await work.due.take(damaged.id)
        assert broken.rows == () and broken.wake is not None and broken.wake.at is not None
        assert sorted(kinds((await garden.look(work, OTHER)).rows)) == ["snack", "water"]
        await garden.set("account", {"id": damaged.id}, profile=damaged.row.profile)
        garden.clock.move(broken.wake.at - garden.clock.now())
        assert kinds((await garden.look(work)).rows) == ["water"]

    async def test_gone(self, garden: Garden) -> None:
        """One that is gone is looked at no more."""
        account = await garden.let_in()
        await garden.plant("water")
        async with garden.store.begin() as uow:
            await uow.accounts.delete(account.id)
        taken = await garden.process().due.take(account.id)
        assert taken.rows == () and taken.wake is not None and taken.wake.at is None

    async def test_schedules(self, garden: Garden) -> None:
        """After a start every account is read once, some at a time, with the time at which it is due."""
        people = [await garden.let_in(ONE + n) for n in range(7)]
        for n in range(0, 7, 2):
            await garden.plant("water", who=ONE + n, after=n * MINUTES)
        work, after, wakes = garden.process(), b"", dict[bytes, datetime | None]()
        while found := await work.due.schedules(after, 3):
            assert len(found) <= 3
            wakes |= {wake.account: wake.at for wake in found}
            after = found[-1].account
        now = [await garden.account(ONE + n) for n in range(7)]
        assert wakes == {one.id: next_due(one.schedule, one.person) for one in now}
        assert set(wakes) == {one.id for one in people}


async def test_shown(garden: Garden) -> None:
    """The row shows one neutral screen in a new message, and holds what the note's buttons answer to."""
    await garden.let_in()
    await garden.plant("water")
    garden.clock.move(10 * MINUTES)
    (row,) = (await garden.look(garden.process())).rows
    (show,) = row.outgoing.steps
    assert isinstance(show, Show) and show.edit is None
    assert row.outgoing.reminder is not None
    assert show.screen.rows[0][0].data.split(":")[1] == name(row.outgoing.reminder.id)
