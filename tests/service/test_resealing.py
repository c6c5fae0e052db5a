"""After a change of keys, entries are sealed again: a few at once, many in batches while the journal stays usable."""

import pytest

from bot.core.answer import typed
from bot.core.person import Awaiting
from bot.screens.conversation import StandaloneLine
from bot.service.accounts import Stale
from bot.service.journal import Journal
from bot.service.resealing import AT_ONCE, BATCH, MANY
from bot.store.store import Store
from tests.service.rights import begun, cheap
from tests.service.service_fixtures import Service, an_entry, said

__all__ = ["cheap"]
pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def service(store: Store) -> Service:
    return Service(store)


async def test_resealing_leaves_the_journal_usable(service: Service) -> None:
    """Between batches entries can be read, kept, changed and erased. Another change of the passphrase has to wait."""
    story = await begun(service)
    await story.keep(*(f"entry {number}" for number in range(3 * BATCH)))
    await story.lock()
    expected, seen = [f"entry {number}" for number in range(3 * BATCH)], 0
    (job,) = story.work.resealing.waiting
    work = story.work
    done = False
    while not done:
        account = await service.account()
        assert account.person.lock.previous is not None
        names = [number.to_bytes(8, "big") for number in account.index().numbers]
        private = await story.private()
        async with service.store.begin() as uow:
            found = await service.accounts.get(uow, account.id)
            assert found is not None
            journal = Journal(uow, found)
            for at in (seen, -1):
                (one,) = await journal.read(private, [found.index().numbers[at]])
                assert await journal.rewrite(one.changed("note", typed(f"{expected[at]}, changed"), ""))
                expected[at] += ", changed"
            await journal.drop(names[seen + 1])
            await journal.keep(an_entry(f"new {seen}"))
            await service.accounts.save(uow, found, found.person, index=journal.changed)
        del expected[seen + 1]
        expected.append(f"new {seen}")
        seen += 1
        assert [one.read()[-1][1] for one in await service.entries(await service.account(), private)] == expected
        if seen == 1:
            await story.say("/unlock", str(story.secret))
            for right in ("u:change", "u:remove"):
                assert (await story.tap(right))[-1] == [service.words("en", "lock-busy")]
        done = await work.resealing.step(job)
    assert (await service.account()).person.lock.previous is None
    assert await story.read() == expected
    await story.unlock()


@pytest.mark.parametrize("entries", [MANY, MANY + 1])
async def test_a_long_resealing_is_announced(service: Service, entries: int) -> None:
    """Sealing more than MANY entries again shows a line that says so."""
    story = await begun(service)
    await story.keep(*("words" for _ in range(entries)))
    notices = [service.line(StandaloneLine.RESEALING)]
    assert ((await story.lock())[1:] == [notices]) == (entries > MANY)


async def test_forget_during_resealing_leaves_nothing(service: Service) -> None:
    """/forget between two batches deletes all rows, and the job ends."""
    story = await begun(service)
    await story.keep(*(f"entry {number}" for number in range(2 * BATCH)))
    await story.lock()
    (job,) = story.work.resealing.waiting
    assert not await story.work.resealing.step(job)
    assert story.secret is not None
    await story.say("/journal", story.secret, "/forget", "forget")  # with the journal open, /forget erases at once
    assert await story.work.resealing.step(job) and story.work.resealing.waiting == []
    assert await service.rows("account") == await service.rows("entry") == []


async def test_an_unopenable_entry_is_skipped(service: Service) -> None:
    """An entry that does not open stays as it is. The others are sealed again, and the passphrase can change once
    more."""
    story = await begun(service)
    await story.keep(*(f"entry {number}" for number in range(BATCH + 2)))
    broken = next(iter(await service.entry_rows(await service.account())))
    await service.set("entry", {"id": broken}, box=b"\x02" + bytes(200))
    await story.lock()
    await story.work.reseal()
    account = await service.account()
    assert account.person.lock.previous is None
    (row,) = [row for row in await service.rows("entry") if row["id"] == broken]
    assert row["box"] == b"\x02" + bytes(200)
    rest = account.index().numbers[1:]
    async with service.store.read() as uow:
        journal, private = Journal(uow, account), await story.private()
        read = [journal.words(private, one) for one in await journal.read(private, rest)]
    assert [one.read()[-1][1] for one in read] == [f"entry {number}" for number in range(1, BATCH + 2)]


async def test_a_draft_for_an_older_key_is_dropped(service: Service) -> None:
    """A draft made for an older journal key raises Stale, because using its key would lose the entries."""
    story = await begun(service)
    await story.keep("one", "two")
    await story.lock(twice=False)
    draft = (await service.person()).dialogue.draft
    await story.work.carry(said(900, "/start"))
    await story.lock()
    await story.unlock()
    await service.change(draft=draft, awaiting=Awaiting.LOCK_AGAIN)
    last = said(901, story.first)
    taken = await story.work.take(last)
    with pytest.raises(Stale, match="changed meanwhile"):
        await story.work.secret(last, taken)
    assert await story.read() == ["one", "two"]


async def test_no_key_change_during_resealing(service: Service) -> None:
    """A draft from before is refused as stale while entries are sealed again, and all entries stay readable."""
    story = await begun(service)
    await story.keep(*(f"entry {number}" for number in range(AT_ONCE + 1)))
    await story.lock(twice=False)
    draft = (await service.person()).dialogue.draft
    await story.lock()
    await service.change(draft=draft, awaiting=Awaiting.LOCK_AGAIN)
    last = said(901, story.first)
    taken = await story.work.take(last)
    with pytest.raises(Stale, match="cannot change now"):
        await story.work.secret(last, taken)
    await story.work.reseal()
    assert await story.read() == [f"entry {number}" for number in range(AT_ONCE + 1)]
