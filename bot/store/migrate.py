"""Migrates a database to the tables of this version. Several processes may do so at the same time.

It must never change a database of an unknown version, or the configuration of logging.
"""

import asyncio
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.store.address import DatabaseAddress
from bot.store.all_tables import PRERELEASE_TABLES
from bot.store.reason import (
    OLD_POSTGRES,
    OLD_SQLITE,
    OLDEST_POSTGRES,
    OLDEST_SQLITE,
    READ_ONLY,
    UNKNOWN,
    Reason,
    reason_of,
)
from bot.store.store import Store

if TYPE_CHECKING:
    # Imported on use, as most starts need no migration.
    from alembic.config import Config

MIGRATIONS_FOLDER = Path(__file__).parent / "migrations"
LOCK_KEY = 0x616674657267
"""The number of the advisory lock: "afterg" in ASCII. `exclusive` uses another one."""


class UnknownSchema(RuntimeError):
    """This version does not know the tables of the database. The message says what to do."""

    safe_message = True


class SchemaTooNew(UnknownSchema):
    """The database was last used by a newer version of this program."""

    def __init__(self, revision: str) -> None:
        super().__init__(
            f"The database was last used by a newer version of this program (it has {revision}). Install that version "
            "or a later one, or restore a backup made before the upgrade."
        )


class SchemaTooOld(UnknownSchema):
    """The database was made by a version of this program from before its first release."""

    def __init__(self) -> None:
        super().__init__(
            "The database was made by a version of this program from before its first release, which this version "
            "cannot read. Set AFTERGLOW_DATABASE_URL or AFTERGLOW_DATA_DIR to an empty one."
        )


class DatabaseUnavailable(RuntimeError):
    """The database cannot be used. The message names it, and says why and what to do."""

    safe_message = False

    def __init__(self, name: str, reason: Reason) -> None:
        super().__init__(f"{name} cannot be used: {reason.text}")
        self.reason = reason


async def migrate(database: Store | DatabaseAddress, to: str = "head") -> None:
    """Apply every missing migration up to the revision `to`: all of them, or none if one fails.

    A second process waits for the first, and then finds no migration missing.

    Raises:
        UnknownSchema: an unknown version wrote the database. Nothing was changed.
        DatabaseUnavailable: the database does not answer, refuses access, is locked, or is none.
    """
    if isinstance(database, Store):
        if to == "head" and await _is_newest(database):
            return
        database = database.address
    await asyncio.to_thread(_migrate, database, to)


async def _is_newest(store: Store) -> bool:
    """Whether no migration is missing. False also if the database cannot be read; `reach` then says why."""
    try:
        async with store.read() as uow:
            return await uow.all_tables.revision() == newest() and not await uow.all_tables.is_prerelease()
    except (DBAPIError, sqlite3.Error):
        return False


def newest() -> str:
    """The newest revision of this version, by file name and so without loading Alembic."""
    return max(file.name[1:5] for file in (MIGRATIONS_FOLDER / "versions").glob("v????_*.py"))


async def reach(database: Store | DatabaseAddress, *, to_write: bool = False) -> None:
    """Raise DatabaseUnavailable if the database cannot be used; with `to_write` also if a server is read-only."""
    await asyncio.to_thread(_reach, database.address if isinstance(database, Store) else database, to_write=to_write)


def _reach(address: DatabaseAddress, *, to_write: bool) -> None:
    engine = address.engine()
    reason: Reason | None
    try:
        with engine.connect() as connection:
            reason = _fault_of(connection, address, to_write=to_write)
    except (DBAPIError, sqlite3.Error) as error:
        reason = reason_of(error)
    finally:
        engine.dispose()
    if reason is not None:
        # Raised outside the handler: the driver's error may hold an address, and must not become the context.
        raise DatabaseUnavailable(address.name, reason)


def _fault_of(connection: Connection, address: DatabaseAddress, *, to_write: bool) -> Reason | None:
    """Why a database that answers cannot be used; None if it can."""
    if address.is_sqlite:
        connection.exec_driver_sql("SELECT 1")
        return OLD_SQLITE if sqlite3.sqlite_version_info < OLDEST_SQLITE else None
    version, read_only = connection.exec_driver_sql(
        "SELECT current_setting('server_version_num')::int, "
        "pg_is_in_recovery() OR current_setting('transaction_read_only')::bool"
    ).one()
    if version < OLDEST_POSTGRES:
        return OLD_POSTGRES
    return READ_ONLY if to_write and read_only else None


async def outdated(store: Store) -> bool:
    """Whether `migrate` would change existing tables. Raises as `migrate`."""
    if await _is_newest(store):
        return False
    await reach(store)
    return await at_revision(store) is not None


async def at_revision(store: Store) -> str | None:
    """The revision of the tables; None without tables. Raises UnknownSchema."""
    async with store.read() as uow:
        revision, prerelease = await uow.all_tables.revision(), await uow.all_tables.is_prerelease()
    _require_known(revision, prerelease=prerelease)
    return revision


def revisions() -> list[str]:
    """Every revision of this version, the newest first."""
    from alembic.script import ScriptDirectory

    return [script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()]


def _require_known(revision: str | None, *, prerelease: bool) -> None:
    """Raise UnknownSchema if this version does not know the tables."""
    if prerelease:
        raise SchemaTooOld
    if revision is not None and revision not in revisions():
        raise SchemaTooNew(revision)


def _config(**attributes: Connection) -> "Config":
    from alembic.config import Config

    config = Config(attributes=attributes)
    config.set_main_option("script_location", str(MIGRATIONS_FOLDER).replace("%", "%%"))
    return config


def _migrate(address: DatabaseAddress, to: str) -> None:
    _reach(address, to_write=True)
    engine = address.engine()
    try:
        with engine.begin() as connection:
            if not address.is_sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK_KEY})
            _upgrade(connection, to)
        return
    except DBAPIError as error:
        reason = reason_of(error)
        if reason is UNKNOWN:
            raise
    finally:
        engine.dispose()
    raise DatabaseUnavailable(address.name, reason)


def _upgrade(connection: Connection, to: str) -> None:
    from alembic import command
    from alembic.runtime.migration import MigrationContext
    from sqlalchemy import inspect

    heads = MigrationContext.configure(connection).get_current_heads()
    tables = inspect(connection).get_table_names()
    _require_known(heads[0] if heads else None, prerelease=not PRERELEASE_TABLES.isdisjoint(tables))
    command.upgrade(_config(connection=connection), to)
