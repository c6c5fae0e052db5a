"""Migrations: they leave what `tables.py` says, once, whoever else starts at the same time."""

import asyncio
import logging
import sys
from collections.abc import AsyncIterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store import SchemaTooNew, make_engine, migrate
from bot.store.tables import metadata

# What the databases themselves say about every table, index and constraint of ours.
DEFINITIONS = {
    "sqlite": "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name <> 'alembic_version' ORDER BY 1, 2",
    "postgresql": """
        SELECT 'index', indexname, indexdef FROM pg_indexes
         WHERE schemaname = 'public' AND tablename <> 'alembic_version'
        UNION ALL SELECT 'constraint', conname, pg_get_constraintdef(oid) FROM pg_constraint
         WHERE connamespace = 'public'::regnamespace AND conrelid <> 'alembic_version'::regclass
        UNION ALL SELECT 'column', table_name || '.' || column_name,
                         concat_ws(' ', data_type, is_nullable, column_default)
          FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'alembic_version'
         ORDER BY 1, 2""",
}


@pytest.fixture
async def empty(empty_database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = make_engine(empty_database_url)
    yield engine
    await engine.dispose()


async def definitions(engine: AsyncEngine) -> set[tuple[str, ...]]:
    """Definitions, one word after another: the order of a table's clauses and its white space do not count."""
    async with engine.connect() as connection:
        rows = (await connection.execute(text(DEFINITIONS[engine.dialect.name]))).all()
    return {(kind, name, *sorted(part.strip(" ,()") for part in (sql or "").splitlines())) for kind, name, sql in rows}


async def tables(engine: AsyncEngine) -> set[str]:
    async with engine.connect() as connection:
        return set(await connection.run_sync(lambda sync: inspect(sync).get_table_names()))


async def test_alembic_finds_no_difference_between_the_migrations_and_the_tables(empty: AsyncEngine) -> None:
    await migrate(empty)

    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async with empty.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_the_migrations_define_word_for_word_what_the_tables_define(empty: AsyncEngine) -> None:
    """Alembic does not compare conditions of indexes, checks and names of constraints."""
    await migrate(empty)
    migrated = await definitions(empty)
    async with empty.begin() as connection:
        await connection.run_sync(metadata.drop_all)
        await connection.run_sync(metadata.create_all)
    assert migrated == await definitions(empty)
    assert len(migrated) >= 18


async def test_migrating_again_changes_nothing(empty: AsyncEngine) -> None:
    await migrate(empty)
    before = await definitions(empty)
    async with empty.begin() as connection:
        await connection.execute(metadata.tables["mark"].insert(), {"name": "name", "value": b"value"})
    await migrate(empty)
    assert await definitions(empty) == before
    async with empty.connect() as connection:
        assert (await connection.execute(metadata.tables["mark"].select())).all() == [("name", b"value")]


async def test_a_database_of_a_newer_version_is_refused_and_left_as_it_was(empty: AsyncEngine) -> None:
    await migrate(empty)
    async with empty.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        await connection.execute(text("DROP TABLE mark"))
    with pytest.raises(SchemaTooNew, match=r"newer version .*9999.* Install"):
        await migrate(empty)
    assert "mark" not in await tables(empty)


async def test_a_migration_that_fails_leaves_nothing_behind(empty: AsyncEngine) -> None:
    async with empty.begin() as connection:
        await connection.execute(text("CREATE TABLE mark (in_the_way INTEGER)"))
    with pytest.raises(DBAPIError, match="already exists"):
        await migrate(empty)
    assert await tables(empty) == {"mark"}


async def test_four_processes_migrate_one_empty_database_at_once(empty_database_url: str) -> None:
    pipe = asyncio.subprocess.PIPE
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.store.migrating", empty_database_url, stdin=pipe, stdout=pipe, stderr=pipe
        )
        for _ in range(4)
    ]
    for process in processes:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"ready\n"
    results = await asyncio.gather(*(process.communicate(b"go\n") for process in processes))
    assert [error.decode() for _, error in results] == [""] * 4
    assert [process.returncode for process in processes] == [0] * 4
    engine = make_engine(empty_database_url)
    async with engine.connect() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM alembic_version"))).scalar_one() == 1
    await engine.dispose()


async def test_migrating_leaves_the_programs_logging_alone(empty: AsyncEngine) -> None:
    names = ("", "alembic", "sqlalchemy", "bot")

    def state() -> list[tuple[object, ...]]:
        loggers = map(logging.getLogger, names)
        return [(each.level, each.disabled, each.propagate, list(each.handlers)) for each in loggers]

    before = state()
    await migrate(empty)
    assert state() == before
