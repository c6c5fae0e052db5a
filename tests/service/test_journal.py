"""A journal finds its entries by number, and touches no row that is not its own."""

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
from tests.service.desk import ONE, OTHER, Desk, an_entry

BOX = 3992
"""Bytes of an entry in the database."""
STEP = 4096
"""Bytes that a longer one has more, once or several times."""


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


async def told(desk: Desk, who: int = ONE) -> list[str]:
    """What somebody's entries say, oldest first."""
    account = await desk.account(who)
    async with desk.store.read() as uow:
        journal = Journal(uow, account)
        private = desk.accounts.inner(account)
        entries = [journal.words(private, one) for one in await journal.read(private, journal.index.numbers)]
    return [dict(entry.read())["Note"] for entry in entries]


async def test_an_id_that_is_taken_is_left_alone(desk: Desk) -> None:
    """An id that is taken is left alone, and the next number is used. Where two accounts come upon the same 63 bits,
    neither reads, changes or erases the other's row."""
    account = await desk.let_in()
    next = account.index().next
    theirs = dict.fromkeys(entry_ids(account.key.secret, (next, next + 1, next + 3)), b"theirs")
    async with desk.store.begin() as uow:
        for id, box in theirs.items():
            assert await uow.entries.add(id, box)
    await desk.keep(account, an_entry("one"), an_entry("two"), an_entry("three"))
    account = await desk.account()
    assert [number - next for number in account.index().numbers] == [2, 4, 5]
    assert await told(desk) == ["one", "two", "three"]
    async with desk.store.begin() as uow:
        await erase(uow, desk.roots, account)
    assert {row["id"]: row["box"] for row in await desk.rows("entry")} == theirs


async def test_a_name_that_is_not_in_the_index_is_of_no_entry(desk: Desk) -> None:
    """Another's, one that is gone, and whatever a forged button may hold."""
    mine, other = await desk.let_in(), await desk.let_in(OTHER)
    (name, gone) = await desk.keep(mine, an_entry("mine"), an_entry("gone"))
    await desk.keep(other, an_entry("theirs"))
    async with desk.store.begin() as uow:
        mine = await desk.account()
        journal = Journal(uow, mine)
        await journal.drop(gone)
        await desk.accounts.save(uow, mine, mine.person, index=journal.changed)
    (theirs,) = (await desk.account(OTHER)).index().numbers
    before = await desk.rows("entry")
    async with desk.store.begin() as uow:
        journal = Journal(uow, await desk.account())
        assert journal.position(name) == 0
        for bad in (gone, theirs.to_bytes(8, "big"), b"", bytes(8), b"\xff" * 8, name + b"\0", b"\0" + name, name[1:]):
            assert journal.position(bad) is None
            await journal.drop(bad)
            assert not await journal.rewrite(KeptEntry(an_entry().entry, (), id=bad))
        assert journal.changed is None
    assert await desk.rows("entry") == before


async def test_a_row_taken_away_or_changed_is_an_error(desk: Desk) -> None:
    """A row that was taken away or changed is an error, and is never passed over."""
    account = await desk.let_in()
    await desk.keep(account, an_entry("one"), an_entry("two"))
    rows = await desk.entry_rows(account)
    first, second = rows
    for box in (rows[second], rows[first][:-1] + bytes([rows[first][-1] ^ 1])):
        await desk.set("entry", {"id": first}, box=box)
        with pytest.raises(SealBroken):
            await told(desk)
    async with desk.store.begin() as uow:
        await uow.entries.delete([first])
    with pytest.raises(SealBroken, match="is not there"):
        await told(desk)
    with pytest.raises(SealBroken, match="is not there"):
        await desk.files(account.id)


@pytest.mark.parametrize("who", [ONE, OTHER])
async def test_nobody_is_told_too_early_of_an_erasure(desk: Desk, who: int) -> None:
    """Nobody is told that entries are gone while one is still there. The database ignores the deletion: nothing is
    changed, and the account keeps the key that finds them."""
    account = await desk.let_in(who)
    await desk.keep(account, *[an_entry()] * 3)
    account = await desk.account(who)
    engine = desk.store.address.engine()
    with engine.begin() as connection:
        if desk.store.address.is_sqlite:
            connection.exec_driver_sql(
                "CREATE TRIGGER stay BEFORE DELETE ON entry BEGIN SELECT RAISE(IGNORE); END",
            )
        else:
            connection.exec_driver_sql("CREATE RULE stay AS ON DELETE TO entry DO INSTEAD NOTHING")
    engine.dispose()
    with pytest.raises(EntriesLeft):
        async with desk.store.begin() as uow:
            await erase(uow, desk.roots, account)
    assert len(await desk.rows("account")) == 1 and await desk.rows("ledger") == []


async def test_boxes_have_one_size_and_longer_ones_whole_steps_more(desk: Desk) -> None:
    """A quick check-in looks like a long one; only one with pages of words is larger, by steps of 4 KiB."""
    account, chance = await desk.let_in(), random.Random(3)
    prose = "Es war ein langer, stiller Abend, und dann haben wir noch vom Meer gesprochen und gelacht. "
    short = [an_entry(prose * n, flow) for n in (0, 1, 10, 40, 80) for flow in ("quick", "a-flow-with-a-longer-name")]
    letters = ["".join(chance.choices(string.ascii_letters, k=size)) for size in (1, 2000, 8000, 20_000)]
    await desk.keep(account, *short, *map(an_entry, letters))
    sizes = [len(box) for box in (await desk.entry_rows(account)).values()]
    assert set(sizes[: len(short) + 2]) == {BOX}
    assert [(size - BOX) % STEP for size in sizes] == [0] * len(sizes)
    assert BOX < sizes[-2] < sizes[-1]
    assert await told(desk) == [*(dict(one.read())["Note"] for one in short), *letters]


async def test_a_journal_of_five_thousand_entries(sqlite_url: str) -> None:
    """It is kept, leafed through, and erased to the last row; its index is of the size that everybody's has."""
    store = Store(locate(sqlite_url))
    desk = Desk(store)
    account, other = await desk.let_in(), await desk.let_in(OTHER)
    await desk.keep(other, an_entry("theirs"))
    names = await desk.keep(account, *(an_entry(str(number), number=number) for number in range(5000)))
    account = await desk.account()
    assert len(account.row.journal_index) == len(other.row.journal_index) < INDEX_SIZE + 64
    async with store.read() as uow:
        pages = JournalPages(Journal(uow, account), desk.accounts.inner(account), ZoneInfo("UTC"))
        assert [one.id for one in (await pages.look(Newest())).entries] == names[: -PAGE - 1 : -1]
        found = await pages.look(Older(names[2500]))
        assert found.entries[0].id == names[2499] and found.newer and found.older
        assert (await pages.look(Months(2026))).months == (3, 4, 5, 6)
        assert (await pages.look(InMonth(2026, 3))).entries[0].entry.kept_at.day == 31
    async with store.begin() as uow:
        await erase(uow, desk.roots, account)
    assert len(await desk.rows("entry")) == 1 and await told(desk, OTHER) == ["theirs"]
    await store.close()


async def test_where_an_older_index_came_back_no_row_is_overwritten(desk: Desk) -> None:
    """Somebody put an older cell back: what was kept since is not found any more, and what is kept now is."""
    account = await desk.let_in()
    await desk.keep(account, an_entry("one"))
    older: Account = await desk.account()
    await desk.keep(account, an_entry("two"), an_entry("three"))
    await desk.set("account", {"id": account.id}, journal_index=older.row.journal_index)
    before = {row["id"]: row["box"] for row in await desk.rows("entry")}
    await desk.keep(account, an_entry("four"))
    assert await told(desk) == ["one", "four"]
    after = {row["id"]: row["box"] for row in await desk.rows("entry")}
    assert len(after) == 4 and before.items() <= after.items()


async def test_keeping_fails_with_the_rest_of_its_transaction(desk: Desk) -> None:
    """Row and index come or stay away together."""
    account = await desk.let_in()

    async def fail() -> None:
        async with desk.store.begin() as uow:
            journal = Journal(uow, account)
            await journal.keep(an_entry())
            await desk.accounts.save(uow, account, account.person, index=journal.changed)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await desk.rows("entry") == [] and (await desk.account()).index() == account.index()
