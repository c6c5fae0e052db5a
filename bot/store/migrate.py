"""Bringing a database up to the tables of this version of the code, safely with others doing the same.

It must never touch a database written by a newer version, nor the program's logging.
"""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.store.away import is_away
from bot.store.engine import BEGIN
from bot.store.store import Store

if TYPE_CHECKING:
    # Alembic is loaded where a migration is missing, and not at every start.
    from alembic.config import Config
    from sqlalchemy.ext.asyncio import AsyncEngine

PLACE = Path(__file__).parent / "migrations"
LOCK = 0x616674657267  # "afterg" in ASCII: any number will do that no other program of ours uses


class SchemaTooNew(RuntimeError):
    """The database was last used by a newer version of this program."""


class DatabaseAway(RuntimeError):
    """The database cannot be used as it is; the message says what kind of fault it met, and what to look at.

    `passes`: it may be a matter of time, such as a server that is not up yet.
    """

    def __init__(self, message: str, *, passes: bool) -> None:
        super().__init__(message)
        self.passes = passes


async def migrate(database: "Store | AsyncEngine", to: str = "head") -> None:
    """Apply every migration that is missing, up to `to`: all of them or, if one fails, none.

    Whoever comes second waits until the first is through, then finds nothing to do.

    Raises:
        SchemaTooNew: the database knows a migration that this code does not. It is left as it was.
        DatabaseAway: it does not answer, does not let us in, is locked, or is a file of another kind.
    """
    if isinstance(database, Store):
        if to == "head" and await _is_newest(database):
            return
        engine = database.engine
    else:
        engine = database
    await reach(engine)
    sqlite = engine.dialect.name == "sqlite"
    # EXCLUSIVE or not is the same under WAL: nobody else writes until this is committed.
    options = {BEGIN: "BEGIN IMMEDIATE"} if sqlite else {}
    async with engine.execution_options(**options).begin() as connection:
        if not sqlite:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        await connection.run_sync(_upgrade, to)


async def _is_newest(store: Store) -> bool:
    """Whether nothing is missing, as one look at the database tells. What it cannot tell is for others to name."""
    try:
        async with store.read() as uow:
            return await uow.everything.revision() == newest()
    except (DBAPIError, sqlite3.Error):
        return False


def newest() -> str:
    """The newest migration that this version knows, told from the names of the files alone."""
    return max(file.name[1:5] for file in (PLACE / "versions").glob("v????_*.py"))


async def reach(engine: "AsyncEngine") -> None:
    """Raise DatabaseAway where the database cannot be used."""
    try:
        async with engine.connect():
            return
    except (DBAPIError, sqlite3.Error) as error:
        kind = type(error.orig if isinstance(error, DBAPIError) else error).__name__
        passes = is_away(error) or isinstance(error, sqlite3.OperationalError)
    # Out here, so that the driver's error, which may hold an address, does not travel along.
    raise DatabaseAway(
        f"The database cannot be used ({kind}). Look whether it runs, lets this user in and is not another program's, "
        "and whether AFTERGLOW_DATABASE_URL is right.",
        passes=passes,
    )


async def at_revision(database: Store) -> str | None:
    """The migration that the tables are at; None where there are none. Only looks. Raises SchemaTooNew."""
    async with database.engine.connect() as connection:
        return await connection.run_sync(_known)


def _known(connection: Connection) -> str | None:
    from alembic.runtime.migration import MigrationContext

    heads = MigrationContext.configure(connection).get_current_heads()
    unknown = set(heads) - set(revisions())
    if unknown:
        raise SchemaTooNew(
            f"The database was last used by a newer version of this program (it has {', '.join(sorted(unknown))}). "
            "Install that version or a later one, or restore a backup made before the upgrade."
        )
    return heads[0] if heads else None


def revisions() -> list[str]:
    """Every migration that this version knows, the newest first."""
    from alembic.script import ScriptDirectory

    return [script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()]


def _config(**attributes: Connection) -> "Config":
    from alembic.config import Config

    config = Config(attributes=attributes)
    config.set_main_option("script_location", str(PLACE).replace("%", "%%"))
    return config


def _upgrade(connection: Connection, to: str) -> None:
    from alembic import command

    _known(connection)
    command.upgrade(_config(connection=connection), to)
