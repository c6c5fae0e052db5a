"""All tables at once, for backups, restores and the rotation of root keys."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, column, delete, func, insert, literal_column, select, table, text

from bot.store.connection import Connection
from bot.store.tables import ledger, metadata, seen, stored_metadata

BATCH = 500
"""Rows to hold in memory at a time."""
PRERELEASE_TABLES = frozenset(("inbox", "instance"))
"""Tables that only versions before the first release had."""

_table_exists = {
    "sqlite": text("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :name"),
    "postgresql": text("SELECT (to_regclass(:name) IS NOT NULL)::int"),
}
_version: Select[tuple[str]] = select(literal_column("version_num")).select_from(table("alembic_version"))
_inserts = {name: insert(each) for name, each in metadata.tables.items()}


class AllTables:
    """All rows of all tables, inside one transaction."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def revision(self) -> str | None:
        """The migration that the tables are at; None for a new database."""
        if not await self._has_table("alembic_version"):
            return None
        revision: str | None = (await self._connection.execute(_version)).scalar_one_or_none()
        return revision

    async def is_prerelease(self) -> bool:
        """Whether a version from before the first release made the tables."""
        return any([await self._has_table(name) for name in PRERELEASE_TABLES])

    async def _has_table(self, name: str) -> bool:
        rows = await self._connection.execute(_table_exists[self._connection.dialect], {"name": name})
        return rows.scalar_one() == 1

    def tables(self) -> list[str]:
        """The names of all tables."""
        return [each.name for each in metadata.sorted_tables]

    async def is_empty(self) -> bool:
        """Whether no row belongs to a person. Metadata, the ledger and ids of updates do not count."""
        for each in metadata.sorted_tables:
            if (
                each not in (stored_metadata, ledger, seen)
                and (await self._connection.execute(select(each).limit(1))).first()
            ):
                return False
        return True

    async def prefixes(self, name: str, of: str, size: int) -> dict[bytes, int]:
        """The prefixes of `size` bytes that occur in the column `of`, and how many values have each."""
        prefix = func.substr(column(of), 1, size)
        rows = await self._connection.execute(
            select(prefix, func.count()).select_from(table(name)).where(column(of).is_not(None)).group_by(prefix)
        )
        return {bytes(value): number for value, number in rows}

    async def counts(self, tables: Sequence[str]) -> dict[str, int]:
        """How many rows each table has."""
        return {
            name: (await self._connection.execute(select(func.count()).select_from(table(name)))).scalar_one()
            for name in tables
        }

    async def stream(self, name: str, columns: Sequence[str]) -> AsyncIterator[Sequence[Sequence[Any]]]:
        """Every row of a table in the order of its primary key, a batch at a time."""
        keys = [each.name for each in metadata.tables[name].primary_key]
        rows: Select[*tuple[Any, ...]] = select(*map(column, columns)).select_from(table(name))
        async for batch in self._connection.stream(rows.order_by(*map(column, keys)), BATCH):
            yield batch

    async def clear(self) -> None:
        """Delete every row of every table."""
        for each in reversed(metadata.sorted_tables):
            await self._connection.execute(delete(each))

    async def insert(self, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows into a table."""
        await self._connection.execute(_inserts[name], rows)
