"""Entries and reminders split over partitions by account: the store's own statements run on them unchanged.

This is how docs/operating.md says that a PostgreSQL could grow. Accounts themselves are not split here: their
lookup mark must be unique over all of them, which PostgreSQL cannot hold over partitions by another column.
"""

from sqlalchemy import text

from bot.store import Store, make_engine
from bot.store.leases import new_instance, owner_of
from tests.store.rows import a_reminder, an_account, an_entry

PARTS = 8
SPLIT = """
ALTER TABLE {table} RENAME TO whole;
CREATE TABLE {table} (LIKE whole INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY HASH (account);
{sequence}
DROP TABLE whole;
ALTER TABLE {table} ADD PRIMARY KEY ({key}, account);
ALTER TABLE {table} ADD FOREIGN KEY (account) REFERENCES account (id) ON DELETE CASCADE;
CREATE INDEX ON {table} ({index});
"""


async def split(store: Store) -> None:
    entry = SPLIT.format(
        table="entry", sequence="ALTER SEQUENCE entry_seq_seq OWNED BY entry.seq;", key="seq", index="account, seq"
    )
    reminder = SPLIT.format(table="reminder", sequence="", key="id", index="next_try_at")
    parts = [
        f"CREATE TABLE {table}_{n} PARTITION OF {table} FOR VALUES WITH (MODULUS {PARTS}, REMAINDER {n})"
        for table in ("entry", "reminder")
        for n in range(PARTS)
    ]
    async with store.engine.begin() as connection:
        for statement in (*entry.split(";"), *reminder.split(";"), *parts):
            if statement.strip():
                await connection.execute(text(statement))


async def test_the_statements_of_entries_and_reminders_run_on_partitions_unchanged(postgresql_url: str) -> None:
    store, me = Store(make_engine(postgresql_url)), owner_of(new_instance())
    await split(store)
    accounts = [an_account() for _ in range(20)]
    async with store.begin() as uow:
        for account in accounts:
            await uow.accounts.add(account)
            for _ in range(3):
                await uow.entries.add(an_entry(account))
            await uow.reminders.add([a_reminder(account, due_at=5), a_reminder(account, due_at=9)])
    async with store.begin() as uow:
        first = accounts[0]
        rows = [row async for row in uow.entries.stream(first.id, batch=2)]
        assert [row.seq for row in rows] == sorted({row.seq for row in rows}) and len(rows) == 3
        assert await uow.entries.newest(first.id, 2) == rows[:0:-1]
        assert await uow.entries.delete(first.id, rows[0].id)
        assert await uow.entries.count(first.id) == 2
        assert await uow.reminders.next_due() == 5
        claimed = await uow.reminders.claim(me, 5, 100, 50)
        assert {row.account for row in claimed} == {account.id for account in accounts} and len(claimed) == 20
        assert await uow.reminders.used(claimed[0].id, me)
        assert await uow.reminders.retry(claimed[1].id, me, 7)
        assert await uow.reminders.revive(claimed[0].account, claimed[0].id, 6, 6)
        assert await uow.reminders.replace(claimed[2].id, claimed[2].account, 8, 8, b"sealed anew")
        assert await uow.reminders.late(8) == 20
        assert await uow.leases.free() == 17
        for account in accounts[1:]:
            assert await uow.accounts.delete(account.id)
        assert await uow.reminders.next_due() in (5, 6, 7, 8)
    async with store.engine.connect() as connection:
        counts = {
            table: (await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one()  # noqa: S608  ours
            for table in ("account", "entry", "reminder")
        }
    assert counts == {"account": 1, "entry": 2, "reminder": 2}
    await store.close()
