"""Entries split over partitions by account: the store's own statements run on them unchanged.

This is how docs/operating.md says that a PostgreSQL could grow. Accounts themselves are not split here: their
lookup mark must be unique over all of them, which PostgreSQL cannot hold over partitions by another column.
"""

from sqlalchemy import text

from bot.store import Store, locate
from tests.store.rows import an_account, an_entry

PARTS = 8
SPLIT = """
ALTER TABLE entry RENAME TO whole;
CREATE TABLE entry (LIKE whole INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY HASH (account);
ALTER SEQUENCE entry_seq_seq OWNED BY entry.seq;
DROP TABLE whole;
ALTER TABLE entry ADD PRIMARY KEY (seq, account);
ALTER TABLE entry ADD FOREIGN KEY (account) REFERENCES account (id) ON DELETE CASCADE;
CREATE INDEX ON entry (account, seq)
"""
PART = "CREATE TABLE entry_{n} PARTITION OF entry FOR VALUES WITH (MODULUS {parts}, REMAINDER {n})"


def split(store: Store) -> None:
    engine = store.address.engine()
    with engine.begin() as connection:
        for statement in (*SPLIT.split(";"), *(PART.format(n=n, parts=PARTS) for n in range(PARTS))):
            connection.execute(text(statement))
    engine.dispose()


async def test_the_statements_of_entries_run_on_partitions_unchanged(postgresql_url: str) -> None:
    store = Store(locate(postgresql_url))
    split(store)
    accounts = [an_account() for _ in range(20)]
    async with store.begin() as uow:
        for account in accounts:
            await uow.accounts.add(account)
            for _ in range(3):
                await uow.entries.add(an_entry(account))
    async with store.begin() as uow:
        first = accounts[0]
        rows = [row async for row in uow.entries.stream(first.id, batch=2)]
        assert [row.seq for row in rows] == sorted({row.seq for row in rows}) and len(rows) == 3
        assert await uow.entries.newest(first.id, 2) == rows[:0:-1]
        assert await uow.entries.delete(first.id, rows[0].id)
        assert await uow.entries.count(first.id) == 2
        for account in accounts[1:]:
            assert await uow.accounts.delete(account.id)
    async with store.read() as uow:
        assert await uow.everything.counts(["account", "entry"]) == {"account": 1, "entry": 2}
    await store.close()
