"""Entries: boxes under ids, in a table without any other column."""

from sqlalchemy import inspect

from bot.store import Store
from tests.store.rows import an_entry


async def test_an_entry_is_found_by_its_id(store: Store) -> None:
    """Entries are found by id, also by the lowest and the highest one, and unknown ids are left out."""
    kept = dict([(0, b"lowest"), (2**63 - 1, b"highest"), *(an_entry(b"%d" % n) for n in range(5))])
    async with store.begin() as uow:
        for id, box in kept.items():
            assert await uow.entries.add(id, box)
    async with store.read() as uow:
        assert await uow.entries.get([*kept, 12345]) == kept
        assert await uow.entries.get([]) == {}
        assert await uow.entries.count() == 7


async def test_an_id_that_is_taken_is_not_overwritten(store: Store) -> None:
    """An entry with a taken id is not added, and the transaction stays usable for another id."""
    id, box = an_entry()
    async with store.begin() as uow:
        assert await uow.entries.add(id, box)
        assert not await uow.entries.add(id, b"other")
        assert await uow.entries.add(id ^ 1, b"other")
    async with store.read() as uow:
        assert await uow.entries.get([id, id ^ 1]) == {id: box, id ^ 1: b"other"}


async def test_put_replaces_only_an_existing_box(store: Store) -> None:
    """put() replaces the box of an existing entry and adds none."""
    id, _ = an_entry()
    async with store.begin() as uow:
        assert not await uow.entries.put(id, b"new")
        await uow.entries.add(id, b"old")
        assert await uow.entries.put(id, b"new")
        assert await uow.entries.get([id]) == {id: b"new"}


async def test_delete_counts_what_it_deleted(store: Store) -> None:
    """delete() removes the named entries, ignores unknown ones and returns the number."""
    kept = [an_entry() for _ in range(5)]
    ids = [id for id, _ in kept]
    async with store.begin() as uow:
        for one in kept:
            await uow.entries.add(*one)
        assert await uow.entries.delete([*ids[:2], 12345]) == 2
        assert await uow.entries.delete(ids[:2]) == 0
        assert await uow.entries.delete([]) == 0
        assert set(await uow.entries.get(ids)) == set(ids[2:])


async def test_the_table_has_only_an_id_and_a_box(store: Store) -> None:
    """The table has no account, counter or time. On SQLite the id is the rowid."""
    engine = store.address.engine()
    found = inspect(engine)
    assert [column["name"] for column in found.get_columns("entry")] == ["id", "box"]
    assert not (found.get_indexes("entry") or found.get_foreign_keys("entry") or found.get_unique_constraints("entry"))
    with engine.begin() as connection:
        if store.address.is_sqlite:
            connection.exec_driver_sql("INSERT INTO entry VALUES (7, x'00')")
            assert connection.exec_driver_sql("SELECT rowid FROM entry").scalar_one() == 7
        else:
            assert connection.exec_driver_sql("SELECT count(*) FROM pg_sequences").scalar_one() == 0
    engine.dispose()
