"""The privacy inventory: every column is declared, with its content, its protection and when it is erased."""

import pytest
from sqlalchemy import LargeBinary, inspect

from bot.authoring.content import content_folder, read_content
from bot.store.inventory import INVENTORY, YOURS, DataKind, Goes, Guard, going, guards
from bot.store.store import Store
from bot.store.tables import metadata
from tests.store.inventory_table import DOC, document

DECLARED = {(one.table, one.column) for one in INVENTORY}


def schema(store: Store) -> dict[tuple[str, str], object]:
    """Every column of the migrated database, with its type."""
    engine = store.address.engine()
    found = inspect(engine)
    types: dict[tuple[str, str], object] = {
        (table, column["name"]): column["type"]
        for table in found.get_table_names()
        for column in found.get_columns(table)
    }
    engine.dispose()
    return types


async def test_every_migrated_column_is_declared(store: Store) -> None:
    """bot/store/inventory.py declares exactly the columns of the migrated database."""
    there = set(schema(store))
    assert there - DECLARED == set(), "declare these in bot/store/inventory.py"
    assert DECLARED - there == set(), "these are gone: take them out of bot/store/inventory.py"


def test_every_column_in_the_code_is_declared() -> None:
    """The inventory declares every column of tables.py."""
    assert {(table.name, column.name) for table in metadata.sorted_tables for column in table.c} <= DECLARED


def test_nothing_is_declared_twice() -> None:
    """No column is declared twice."""
    assert len(DECLARED) == len(INVENTORY)


async def test_bytes_are_sealed_hashed_or_random(store: Store) -> None:
    """Every bytes column about people is sealed, wrapped, hashed or random; a number is a count, a hash or random."""
    types = schema(store)
    protected = {Guard.SEALED, Guard.WRAPPED, Guard.HASHED, Guard.RANDOM}
    for one in INVENTORY:
        holds_bytes = isinstance(types[one.table, one.column], LargeBinary)
        if one.kind is not DataKind.DATABASE:
            wanted = protected if holds_bytes else {Guard.COUNT, Guard.HASHED, Guard.RANDOM}
            assert one.guard in wanted, (one.table, one.column)


def test_forget_deletes_everything_of_an_account() -> None:
    """Account and entries are erased by /forget, and no table refers to an account."""
    assert [table.name for table in metadata.sorted_tables if "account" in table.c] == []
    owned = {"account", "entry"}
    assert {one.goes for one in INVENTORY if one.table in owned} == {Goes.FORGET, Goes.ERASE}


def test_personal_data_is_protected_by_a_key() -> None:
    """Every kind of personal data is sealed, wrapped or hashed."""
    for kind in YOURS:
        assert set(guards(kind)) <= {Guard.SEALED, Guard.WRAPPED, Guard.HASHED}, kind


def test_only_the_erasure_mark_stays() -> None:
    """Only the mark of an erasure stays after /forget."""
    assert going(Goes.STAYS) == (DataKind.ERASED,)


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "pt-BR"])
def test_each_kind_guard_and_time_has_own_words(language: str) -> None:
    """In each language every kind, guard and deletion time has its own message."""
    read, _ = read_content(content_folder())
    words = read.speak(language)
    ids = [f"inventory-{kind}" for kind in DataKind]
    ids += [f"inventory-by-{guard}" for guard in Guard] + [f"inventory-goes-{when}" for when in Goes]
    assert [id for id in ids if not words.has(id)] == []
    assert {id for id in words.written.by_id if id.startswith("inventory-")} == set(ids)
    assert len({words(id) for id in ids}) == len(ids)


def test_the_docs_table_is_up_to_date() -> None:
    """docs/privacy-inventory.md equals the text that tests.store.inventory_table makes."""
    assert DOC.read_text(encoding="utf-8") == document(), "run: python -m tests.store.inventory_table"
