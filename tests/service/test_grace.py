"""A delayed erasure, on real databases: what cancels it, what does not, and what is left afterwards."""

from collections.abc import Iterable
from datetime import timedelta

import pytest

from bot.core.chores import CHORES, GRACE
from bot.core.outgoing import Erase, Queued
from bot.core.planned import Planned
from bot.service.resealing import AT_ONCE
from bot.store.store import Store
from bot.vault.lookup import erased_mark
from tests.service.rights import Story, cheap, copied, opened
from tests.service.service_fixtures import Service, UnsteadyClock, blocked
from tests.support.wrapped import is_wrapped

__all__ = ["cheap"]
pytestmark = pytest.mark.usefixtures("cheap")

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
def clock() -> UnsteadyClock:
    return UnsteadyClock()


@pytest.fixture
async def story(store: Store, clock: UnsteadyClock) -> Story:
    """A person with a locked journal that holds one entry."""
    service = Service(store, clock=clock)
    await service.let_in()
    story = Story(service, service.process())
    await story.keep("first")
    await story.lock()
    return story


async def test_the_journal_begins_empty(story: Story) -> None:
    """After the delay no entry is left, the new key has no passphrase, and copies with root keys open nothing of the
    old journal."""
    before = await copied(story.service)
    await story.start_over()
    assert await story.service.rows("entry") == []
    assert not is_wrapped(story.service.accounts.stored_private(await story.service.account()))
    await story.keep("second")
    assert await story.read() == ["second"]
    assert opened(story.service.roots, before, await copied(story.service)) == {"second"}


async def test_during_a_resealing(story: Story) -> None:
    """Starting over while entries are still being sealed again ends that work together with the old journal."""
    await story.keep(*(f"entry {number}" for number in range(AT_ONCE + 1)))
    await story.lock()
    assert (await story.service.person()).lock.previous is not None
    await story.start_over()
    await story.work.reseal()
    await story.keep("second")
    assert await story.read() == ["second"]


async def test_a_person_who_blocked_the_bot(story: Story) -> None:
    """The journal of a person who blocked the bot is erased on time. The account itself stays, unreachable."""
    await story.tap("u:restart")
    await story.work.take(blocked(next(story.numbers)))
    await story.later(GRACE)
    assert await story.service.rows("entry") == []
    assert (await story.service.person()).unreachable


async def test_the_passphrase_is_taken_away_meanwhile(story: Story) -> None:
    """Removing the passphrase cancels the erasure, then and seven days later, because it requires typing the
    passphrase."""
    await story.tap("u:restart")
    await story.later(DAY)
    assert story.secret is not None
    await story.say("/unlock", story.secret)
    await story.tap("u:remove")
    story.secret = None
    assert not (await story.service.person()).lock.locked
    await story.later(GRACE)
    assert await story.read() == ["first"]


@pytest.mark.parametrize("asks", [("/forget", "FORGET"), ()], ids=["forget", "consent"])
async def test_everything_is_erased(story: Story, asks: tuple[str, ...], clock: UnsteadyClock) -> None:
    """When the erasure is due, nothing of the account is left, even of a person who blocked the bot.

    An hour before, all of it is there.
    """
    if asks:
        await story.say(*asks)
    else:
        await story.tap(f"p:sure:{int(clock.now().timestamp()) // 60}")
    await story.work.take(blocked(next(story.numbers)))
    await story.later(GRACE - HOUR)
    assert await story.read() == ["first"]
    account = await story.service.account()
    service = story.service
    service.clock.move(HOUR)
    taken = await story.work.due.handle(account.id)
    assert taken.wake is not None and taken.wake.at is None
    assert await service.rows("account") == await service.rows("entry") == []
    assert erased_mark(service.roots.lookup, account.id) in {row["mark"] for row in await service.rows("ledger")}


async def test_pending_deletions_in_the_chat(story: Story) -> None:
    """If the bot was down when the erasure was due, typed words in the chat are deleted nevertheless."""
    await story.say("/forget", "FORGET")
    story.service.clock.move(GRACE)
    rows = (await story.work.due.handle((await story.service.account()).id)).rows
    assert await story.service.found() is None
    assert any(isinstance(step, Erase) and step.messages for row in rows for step in row.outgoing.steps)


async def test_a_clock_set_back(story: Story, clock: UnsteadyClock) -> None:
    """If the clock is set back, the erasure waits for the new time, and the passphrase can cancel it until then."""
    await story.tap("u:restart")
    clock.set_back(2 * HOUR)
    await story.later(GRACE)
    assert await story.read() == ["first"]
    assert story.secret is not None
    await story.say("/unlock", story.secret)
    await story.later(2 * HOUR)
    assert await story.read() == ["first"]


async def test_a_clock_that_jumps(story: Story) -> None:
    """A clock that jumps past the due time erases nothing, as after a long downtime. The erasure waits for seven more
    days and happens once."""
    await story.tap("u:restart")
    await story.later(6 * DAY)
    await story.later(100 * DAY)
    assert await story.read() == ["first"]
    await story.later(GRACE)
    story.secret = None
    await story.keep("second")
    await story.later(GRACE)
    assert await story.read() == ["second"]


async def test_an_older_copy_that_comes_back(story: Story) -> None:
    """After an older copy of the account brings a cancelled erasure back, the passphrase can cancel it again for seven
    days."""
    await story.tap("u:restart")
    (row,) = await story.service.rows("account")
    assert story.secret is not None
    await story.say("/unlock", story.secret)
    await story.later(30 * DAY)
    await story.service.set("account", {"id": row["id"]}, **{name: cell for name, cell in row.items() if name != "id"})
    await story.later(GRACE - HOUR)
    assert await story.read() == ["first"]
    await story.say("/unlock", story.secret)
    await story.later(GRACE)
    assert await story.read() == ["first"]


async def test_notes_meanwhile(story: Story) -> None:
    """During the delay only time-critical notes are sent. A comfort note is not looked at again and again; it is sent
    after the erasure is cancelled, unless it has expired."""
    service, now = story.service, story.service.clock.now()
    await story.tap("u:restart")
    await service.plan(
        Planned("water", now + HOUR, now + 2 * HOUR),
        Planned("snack", now + HOUR, now + 9 * HOUR, through_quiet=True),
        Planned("pep", now + HOUR, now + 9 * HOUR, safety=True),
    )
    service.clock.move(3 * HOUR)
    taken = await story.work.due.handle((await service.account()).id)
    assert _notes(taken.rows) == ["pep"]
    assert taken.wake is not None and taken.wake.at is not None and taken.wake.at > service.clock.now()
    assert story.secret is not None
    await story.say("/unlock", story.secret)
    taken = await story.work.due.handle((await service.account()).id)
    assert _notes(taken.rows) == ["snack"]


def _notes(rows: Iterable[Queued]) -> list[str]:
    """The kinds of the notes that are sent, without chores."""
    kinds = [row.outgoing.reminder.kind for row in rows if row.outgoing.reminder]
    return [kind for kind in kinds if kind not in CHORES]
