"""Entries are sealed to another key, few at once, many in batches while the person goes on using their journal."""

import pytest

from bot.core.answer import typed
from bot.screens.conversation import Line
from bot.service.journal import Journal
from bot.service.resealing import BATCH, MANY
from bot.store.store import Store
from tests.service.desk import Desk, an_entry
from tests.service.rights import begun, cheap

__all__ = ["cheap"]
pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


async def test_many_entries_are_sealed_again_while_the_bot_goes_on(desk: Desk) -> None:
    """Every entry can be read, kept, changed and erased at each step; another change waits, and is told so."""
    story = await begun(desk)
    await story.keep(*(f"entry {number}" for number in range(3 * BATCH)))
    await story.lock()
    expected, seen = [f"entry {number}" for number in range(3 * BATCH)], 0
    (job,) = story.work.resealing.waiting
    work = story.work
    done = False
    while not done:
        account = await desk.account()
        assert account.person.lock.previous is not None
        names = [number.to_bytes(8, "big") for number in account.index().numbers]
        private = await story.private()
        async with desk.store.begin() as uow:
            found = await desk.accounts.get(uow, account.id)
            assert found is not None
            journal = Journal(uow, found)
            for at in (seen, -1):
                (one,) = await journal.read(private, [found.index().numbers[at]])
                assert await journal.rewrite(one.changed("note", typed(f"{expected[at]}, changed"), ""))
                expected[at] += ", changed"
            await journal.drop(names[seen + 1])
            await journal.keep(an_entry(f"new {seen}"))
            await desk.accounts.save(uow, found, found.person, index=journal.changed)
        del expected[seen + 1]
        expected.append(f"new {seen}")
        seen += 1
        assert [one.read()[-1][1] for one in await desk.entries(await desk.account(), private)] == expected
        if seen == 1:
            await story.say("/unlock", str(story.secret))
            for right in ("u:change", "u:remove"):
                assert (await story.tap(right))[-1] == [desk.words("en", "lock-busy")]
        done = await work.resealing.step(job)
    assert (await desk.account()).person.lock.previous is None
    assert await story.read() == expected
    await story.unlock()


@pytest.mark.parametrize("entries", [MANY, MANY + 1])
async def test_where_it_takes_more_than_a_moment_the_person_is_told(desk: Desk, entries: int) -> None:
    story = await begun(desk)
    await story.keep(*("words" for _ in range(entries)))
    told = [desk.line(Line.RESEALING)]
    assert ((await story.lock())[1:] == [told]) == (entries > MANY)


async def test_forgetting_in_the_middle_of_it_leaves_nothing(desk: Desk) -> None:
    story = await begun(desk)
    await story.keep(*(f"entry {number}" for number in range(2 * BATCH)))
    await story.lock()
    (job,) = story.work.resealing.waiting
    assert not await story.work.resealing.step(job)
    await story.say("/forget", "forget")
    assert await story.work.resealing.step(job) and story.work.resealing.waiting == []
    assert await desk.rows("account") == await desk.rows("entry") == []


async def test_an_entry_that_does_not_open_holds_nothing_up(desk: Desk) -> None:
    """It is left as it is; the others are sealed again, and the passphrase can change once more."""
    story = await begun(desk)
    await story.keep(*(f"entry {number}" for number in range(BATCH + 2)))
    broken = next(iter(await desk.entry_rows(await desk.account())))
    await desk.set("entry", {"id": broken}, box=b"\x02" + bytes(200))
    await story.lock()
    await story.work.reseal()
    account = await desk.account()
    assert account.person.lock.previous is None
    (row,) = [row for row in await desk.rows("entry") if row["id"] == broken]
    assert row["box"] == b"\x02" + bytes(200)
    rest = account.index().numbers[1:]
    async with desk.store.read() as uow:
        journal, private = Journal(uow, account), await story.private()
        read = [journal.words(private, one) for one in await journal.read(private, rest)]
    assert [one.read()[-1][1] for one in read] == [f"entry {number}" for number in range(1, BATCH + 2)]
