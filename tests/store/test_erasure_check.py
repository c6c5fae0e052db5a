"""The erasure check: rows of an account are found in any table."""

import os

from sqlalchemy import Column, LargeBinary, MetaData, Table

from bot.store.store import Store
from bot.store.tables import metadata
from tests.store.rows import an_account


async def test_an_accounts_rows_are_counted_by_table(store: Store) -> None:
    """The check counts the rows of an account by table, and no rows of other accounts."""
    mine, other = an_account(), an_account()
    async with store.begin() as uow:
        for row in (mine, other):
            await uow.accounts.add(row)
    async with store.read() as uow:
        assert await uow.erasure_check.of(mine.id, mine.lookup) == {"account": 1}
        assert await uow.erasure_check.of(other.id, other.lookup) == {"account": 1}


async def test_an_erased_account_leaves_no_trace(store: Store) -> None:
    """After a deletion, no table contains a row of the account."""
    mine = an_account()
    async with store.begin() as uow:
        await uow.accounts.add(mine)
    async with store.begin() as uow:
        await uow.accounts.delete(mine.id)
    async with store.read() as uow:
        assert await uow.erasure_check.of(mine.id, mine.lookup) == {}


async def test_an_account_is_found_by_its_hash_alone(store: Store) -> None:
    """An account with the same hash counts as a trace, even under another id."""
    mine = an_account()
    async with store.begin() as uow:
        await uow.accounts.add(mine)
    async with store.read() as uow:
        assert await uow.erasure_check.of(os.urandom(16), mine.lookup) == {"account": 1}


async def test_a_new_table_is_checked_by_itself(store: Store) -> None:
    """Any table with a column `account` is searched without being named."""
    later = Table("later", MetaData(), Column("account", LargeBinary), Column("words", LargeBinary))
    id = os.urandom(16)
    engine = store.address.engine()
    with engine.begin() as connection:
        later.create(connection)
        connection.execute(later.insert().values(account=id, words=b"sealed"))
    engine.dispose()
    async with store.read() as uow:
        assert await uow.erasure_check.of(id, b"", (*metadata.sorted_tables, later)) == {"later": 1}
