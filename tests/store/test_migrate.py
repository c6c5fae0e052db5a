"""Migrations: they produce the tables of `tables.py`, also if several processes migrate at the same time."""

import asyncio
import logging
import re
import sys
from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from bot.store import DatabaseAddress, SchemaTooNew, SchemaTooOld, Store, UnknownSchema, locate, migrate
from bot.store.migrate import at_revision
from bot.store.tables import metadata

# Queries for the definitions of all our tables, indexes and constraints, by kind of database.
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
def empty(empty_database_url: str) -> DatabaseAddress:
    """The address of an empty database."""
    return locate(empty_database_url)


@pytest.fixture
def engine(empty: DatabaseAddress) -> Iterator[Engine]:
    """A SQLAlchemy engine on the empty database, apart from the store."""
    engine = empty.engine()
    yield engine
    engine.dispose()


def definitions(engine: Engine) -> set[tuple[str, ...]]:
    """The definitions in the database, split into sorted clauses, so that order and white space do not count."""
    with engine.connect() as connection:
        rows = connection.execute(text(DEFINITIONS[engine.dialect.name])).all()
    return {(kind, name, *sorted(_clauses(sql or ""))) for kind, name, sql in rows}


def _clauses(sql: str) -> Iterator[str]:
    for part in re.split(r",\s+|\n", sql):
        if clause := part.strip(" ,()\t"):
            yield clause


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


async def test_migrations_and_tables_agree(empty: DatabaseAddress, engine: Engine) -> None:
    """Alembic finds no difference between the migrated database and `tables.py`."""
    await migrate(empty)
    with engine.connect() as connection:
        assert list(compare_metadata(MigrationContext.configure(connection), metadata)) == []


async def test_migrations_and_tables_agree_exactly(empty: DatabaseAddress, engine: Engine) -> None:
    """All definitions agree too, with index conditions, checks and names, which Alembic does not compare."""
    await migrate(empty)
    migrated = definitions(engine)
    with engine.begin() as connection:
        metadata.drop_all(connection)
        metadata.create_all(connection)
    assert migrated == definitions(engine)
    assert len(migrated) >= len(metadata.tables)


async def test_migrating_again_changes_nothing(empty: DatabaseAddress, engine: Engine) -> None:
    """A second migration changes no table and no row."""
    await migrate(empty)
    before = definitions(engine)
    with engine.begin() as connection:
        connection.execute(metadata.tables["metadata"].insert(), {"name": "name", "value": b"value"})
    await migrate(empty)
    assert definitions(engine) == before
    with engine.connect() as connection:
        assert connection.execute(metadata.tables["metadata"].select()).all() == [("name", b"value")]


async def test_a_newer_database_is_refused(empty: DatabaseAddress, engine: Engine) -> None:
    """A newer database is refused and not changed."""
    await migrate(empty)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.execute(text("DROP TABLE metadata"))
    with pytest.raises(SchemaTooNew, match=r"newer version .*9999.* Install"):
        await migrate(empty)
    assert "metadata" not in tables(engine)


@pytest.mark.parametrize("earlier", ["0001", "0002"])
async def test_a_prerelease_database_is_refused(empty: DatabaseAddress, engine: Engine, earlier: str) -> None:
    """A database from before the first release, which has other tables, is refused and not changed."""
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:earlier)"), {"earlier": earlier})
        connection.execute(text("CREATE TABLE inbox (bot BIGINT)"))
    before = definitions(engine)
    store = Store(empty)
    for asked in (migrate(empty), migrate(store), at_revision(store)):
        with pytest.raises(SchemaTooOld, match="before its first release") as caught:
            await asked
        assert "\n" not in str(caught.value) and isinstance(caught.value, UnknownSchema)
    assert definitions(engine) == before
    await store.close()


async def test_a_failed_migration_leaves_nothing(empty: DatabaseAddress, engine: Engine) -> None:
    """A migration that fails is rolled back and leaves no table."""
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE metadata (in_the_way INTEGER)"))
    with pytest.raises(DBAPIError, match="already exists"):
        await migrate(empty)
    assert tables(engine) == {"metadata"}


@pytest.mark.process
async def test_four_processes_migrate_at_the_same_time(empty_database_url: str) -> None:
    """Four processes that migrate one empty database all succeed, and it is migrated once."""
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
    engine = locate(empty_database_url).engine()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM alembic_version")).scalar_one() == 1
    engine.dispose()


async def test_migrations_leave_logging_alone(empty: DatabaseAddress) -> None:
    """A migration changes no level and no handler of the program's loggers."""
    names = ("", "alembic", "sqlalchemy", "bot")

    def state() -> list[tuple[object, ...]]:
        loggers = map(logging.getLogger, names)
        return [(each.level, each.disabled, each.propagate, list(each.handlers)) for each in loggers]

    before = state()
    await migrate(empty)
    assert state() == before
