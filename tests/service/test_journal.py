"""A journal finds its entries by number, and touches no rows of other accounts."""

import random
import string
from zoneinfo import ZoneInfo

import pytest

from bot.core.journal import PAGE, InMonth, KeptEntry, Months, Newest, Older
from bot.service.accounts import Account
from bot.service.erasing import erase
from bot.service.journal import EntriesLeft, Journal
from bot.service.journal_index import INDEX_SIZE
from bot.service.journal_pages import JournalPages
from bot.store import Store, locate
from bot.vault.account import entry_ids
from bot.vault.errors import SealBroken
from tests.service.service_fixtures import ONE, OTHER, Service, an_entry

BOX = 3992
"""Bytes of the box of a short entry."""
STEP = 4096
"""A longer box is larger by a multiple of this many bytes."""


@pytest.fixture
def service(store: Store) -> Service:
    return Service(store)


async def notes_in_entries(service: Service, who: int = ONE) -> list[str]:
    """The words of an account's entries, oldest first."""
    account = await service.account(who)
    async with service.store.read() as uow:
        journal = Journal(uow, account)
        private = service.accounts.stored_private(account)
        entries = [journal.words(private, one) for one in await journal.read(private, journal.index.numbers)]
    return [dict(entry.read())["Note"] for entry in entries]


async def test_an_id_that_is_taken_is_left_alone(service: Service) -> None:
    """A row id that is taken is skipped, and the next number is used. If two accounts compute the same 63-bit id,
    neither reads, changes or erases the other's row."""
    account = await service.let_in()
    next = account.index().next
    theirs = dict.fromkeys(entry_ids(account.key.secret, (next, next + 1, next + 3)), b"theirs")
    async with service.store.begin() as uow:
        for id, box in theirs.items():
            assert await uow.entries.add(id, box)
    await service.keep(account, an_entry("one"), an_entry("two"), an_entry("three"))
    account = await service.account()
    assert [number - next for number in account.index().numbers] == [2, 4, 5]
    assert await notes_in_entries(service) == ["one", "two", "three"]
    async with service.store.begin() as uow:
        await erase(uow, service.roots, account)
    assert {row["id"]: row["box"] for row in await service.rows("entry")} == theirs


async def test_an_unknown_name_is_no_entry(service: Service) -> None:
    """Another person's entry name, a deleted one or a forged one finds nothing."""
    mine, other = await service.let_in(), await service.let_in(OTHER)
    (name, gone) = await service.keep(mine, an_entry("mine"), an_entry("gone"))
    await service.keep(other, an_entry("theirs"))
    async with service.store.begin() as uow:
        mine = await service.account()
        journal = Journal(uow, mine)
        await journal.drop(gone)
        await service.accounts.save(uow, mine, mine.person, index=journal.changed)
    (theirs,) = (await service.account(OTHER)).index().numbers
    before = await service.rows("entry")
    async with service.store.begin() as uow:
        journal = Journal(uow, await service.account())
        assert journal.position(name) == 0
        for bad in (gone, theirs.to_bytes(8, "big"), b"", bytes(8), b"\xff" * 8, name + b"\0", b"\0" + name, name[1:]):
            assert journal.position(bad) is None
            await journal.drop(bad)
            assert not await journal.rewrite(KeptEntry(an_entry().entry, (), id=bad))
        assert journal.changed is None
    assert await service.rows("entry") == before


async def test_a_row_taken_away_or_changed_is_an_error(service: Service) -> None:
    """A missing or changed row raises SealBroken and is never skipped."""
    account = await service.let_in()
    await service.keep(account, an_entry("one"), an_entry("two"))
    rows = await service.entry_rows(account)
    first, second = rows
    for box in (rows[second], rows[first][:-1] + bytes([rows[first][-1] ^ 1])):
        await service.set("entry", {"id": first}, box=box)
        with pytest.raises(SealBroken):
            await notes_in_entries(service)
    async with service.store.begin() as uow:
        await uow.entries.delete([first])
    with pytest.raises(SealBroken, match="is not there"):
        await notes_in_entries(service)
    with pytest.raises(SealBroken, match="is not there"):
        await service.files(account.id)


@pytest.mark.parametrize("who", [ONE, OTHER])
async def test_nobody_is_told_too_early_of_an_erasure(service: Service, who: int) -> None:
    """If the database ignores the deletion of an entry, erasing raises EntriesLeft. Nothing changes, and the account
    keeps the key that finds its entries."""
    account = await service.let_in(who)
    await service.keep(account, *[an_entry()] * 3)
    account = await service.account(who)
    engine = service.store.address.engine()
    with engine.begin() as connection:
        if service.store.address.is_sqlite:
            connection.exec_driver_sql(
                "CREATE TRIGGER stay BEFORE DELETE ON entry BEGIN SELECT RAISE(IGNORE); END",
            )
        else:
            connection.exec_driver_sql("CREATE RULE stay AS ON DELETE TO entry DO INSTEAD NOTHING")
    engine.dispose()
    with pytest.raises(EntriesLeft):
        async with service.store.begin() as uow:
            await erase(uow, service.roots, account)
    assert len(await service.rows("account")) == 1 and await service.rows("ledger") == []


async def test_entry_boxes_have_few_sizes(service: Service) -> None:
    """Short and long check-ins have the same size; only pages of words add steps of 4 KiB."""
    account, chance = await service.let_in(), random.Random(3)
    prose = "Es war ein langer, stiller Abend, und dann haben wir noch vom Meer gesprochen und gelacht. "
    short = [an_entry(prose * n, flow) for n in (0, 1, 10, 40, 80) for flow in ("quick", "a-flow-with-a-longer-name")]
    letters = ["".join(chance.choices(string.ascii_letters, k=size)) for size in (1, 2000, 8000, 20_000)]
    await service.keep(account, *short, *map(an_entry, letters))
    sizes = [len(box) for box in (await service.entry_rows(account)).values()]
    assert set(sizes[: len(short) + 2]) == {BOX}
    assert [(size - BOX) % STEP for size in sizes] == [0] * len(sizes)
    assert BOX < sizes[-2] < sizes[-1]
    assert await notes_in_entries(service) == [*(dict(one.read())["Note"] for one in short), *letters]


async def test_a_journal_of_five_thousand_entries(sqlite_url: str) -> None:
    """A journal of 5000 entries can be kept, paged through and erased to the last row. Its index has the same size as
    any other."""
    store = Store(locate(sqlite_url))
    service = Service(store)
    account, other = await service.let_in(), await service.let_in(OTHER)
    await service.keep(other, an_entry("theirs"))
    names = await service.keep(account, *(an_entry(str(number), number=number) for number in range(5000)))
    account = await service.account()
    assert len(account.row.journal_index) == len(other.row.journal_index) < INDEX_SIZE + 64
    async with store.read() as uow:
        pages = JournalPages(Journal(uow, account), service.accounts.stored_private(account), ZoneInfo("UTC"))
        assert [one.id for one in (await pages.look(Newest())).entries] == names[: -PAGE - 1 : -1]
        found = await pages.look(Older(names[2500]))
        assert found.entries[0].id == names[2499] and found.newer and found.older
        assert (await pages.look(Months(2026))).months == (3, 4, 5, 6)
        assert (await pages.look(InMonth(2026, 3))).entries[0].entry.kept_at.day == 31
    async with store.begin() as uow:
        await erase(uow, service.roots, account)
    assert len(await service.rows("entry")) == 1 and await notes_in_entries(service, OTHER) == ["theirs"]
    await store.close()


async def test_an_older_index_overwrites_no_row(service: Service) -> None:
    """After an older index cell was put back, newer entries are not found, and new ones still get free rows."""
    account = await service.let_in()
    await service.keep(account, an_entry("one"))
    older: Account = await service.account()
    await service.keep(account, an_entry("two"), an_entry("three"))
    await service.set("account", {"id": account.id}, journal_index=older.row.journal_index)
    before = {row["id"]: row["box"] for row in await service.rows("entry")}
    await service.keep(account, an_entry("four"))
    assert await notes_in_entries(service) == ["one", "four"]
    after = {row["id"]: row["box"] for row in await service.rows("entry")}
    assert len(after) == 4 and before.items() <= after.items()


async def test_keep_fails_with_its_transaction(service: Service) -> None:
    """If the transaction fails, neither the row nor its number in the index is stored."""
    account = await service.let_in()

    async def fail() -> None:
        async with service.store.begin() as uow:
            journal = Journal(uow, account)
            await journal.keep(an_entry())
            await service.accounts.save(uow, account, account.person, index=journal.changed)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await service.rows("entry") == [] and (await service.account()).index() == account.index()
