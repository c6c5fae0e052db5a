"""Entries in a table that is partitioned by id: the store's statements work on it unchanged.

docs/operating.md describes this as a way for PostgreSQL to grow. Accounts are not partitioned, because their lookup
mark must be unique, and PostgreSQL cannot enforce that over partitions by another column.
"""

from sqlalchemy import text

from bot.store import Store, locate
from tests.store.rows import an_entry

PARTS = 8
SPLIT = """
DROP TABLE entry;
CREATE TABLE entry (id BIGINT PRIMARY KEY, box BYTEA NOT NULL) PARTITION BY HASH (id)
"""
PART = "CREATE TABLE entry_{n} PARTITION OF entry FOR VALUES WITH (MODULUS {parts}, REMAINDER {n})"


def split(store: Store) -> None:
    """Replace the table of entries by a partitioned one."""
    engine = store.address.engine()
    with engine.begin() as connection:
        for statement in (*SPLIT.split(";"), *(PART.format(n=n, parts=PARTS) for n in range(PARTS))):
            connection.execute(text(statement))
    engine.dispose()


async def test_entries_work_on_a_partitioned_table(postgresql_url: str) -> None:
    """Adding, reading, replacing and deleting entries works on a partitioned table."""
    store = Store(locate(postgresql_url))
    split(store)
    kept = dict(an_entry(b"%d" % number) for number in range(60))
    async with store.begin() as uow:
        for id, box in kept.items():
            assert await uow.entries.add(id, box)
            assert not await uow.entries.add(id, b"other")
    async with store.begin() as uow:
        first, second, *rest = kept
        assert await uow.entries.get(list(kept)) == kept
        assert await uow.entries.put(first, b"new")
        assert await uow.entries.delete([second, *rest]) == 59
    async with store.read() as uow:
        assert await uow.entries.get(list(kept)) == {first: b"new"}
        assert await uow.all_tables.counts(["entry"]) == {"entry": 1}
    await store.close()
