"""All tables at once: for making and restoring backups."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, column, delete, func, insert, literal_column, select, table, text

from bot.store.connection import Connection
from bot.store.tables import ledger, metadata, seen, stored_metadata

BATCH = 500
"""Rows held in memory at a time."""
EARLIER = frozenset(("inbox", "instance"))
"""Tables that only versions before the first release had."""

_there = {
    "sqlite": text("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :name"),
    "postgresql": text("SELECT (to_regclass(:name) IS NOT NULL)::int"),
}
_version: Select[tuple[str]] = select(literal_column("version_num")).select_from(table("alembic_version"))
_puts = {name: insert(one) for name, one in metadata.tables.items()}


class AllTables:
    """All rows of all tables, inside one transaction."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def revision(self) -> str | None:
        """The migration that the tables are at; None for a new database."""
        if not await self._is_there("alembic_version"):
            return None
        revision: str | None = (await self._connection.execute(_version)).scalar_one_or_none()
        return revision

    async def is_earlier(self) -> bool:
        """Whether a version before the first release made it."""
        return any([await self._is_there(name) for name in EARLIER])

    async def _is_there(self, name: str) -> bool:
        found = await self._connection.execute(_there[self._connection.dialect], {"name": name})
        return found.scalar_one() == 1

    def tables(self) -> list[str]:
        """The names of all tables, each after those that its rows refer to."""
        return [one.name for one in metadata.sorted_tables]

    async def is_empty(self) -> bool:
        """Whether no person's rows are in it. Marks, the ledger and ids of updates do not count."""
        for one in metadata.sorted_tables:
            if (
                one not in (stored_metadata, ledger, seen)
                and (await self._connection.execute(select(one).limit(1))).first()
            ):
                return False
        return True

    async def heads(self, name: str, of: str, size: int) -> dict[bytes, int]:
        """For each beginning of `size` bytes that occurs in a column: how many values have it."""
        head = func.substr(column(of), 1, size)
        rows = await self._connection.execute(
            select(head, func.count()).select_from(table(name)).where(column(of).is_not(None)).group_by(head)
        )
        return {bytes(found): number for found, number in rows}

    async def counts(self, tables: Sequence[str]) -> dict[str, int]:
        """How many rows each table has."""
        return {
            name: (await self._connection.execute(select(func.count()).select_from(table(name)))).scalar_one()
            for name in tables
        }

    async def stream(self, name: str, columns: Sequence[str]) -> AsyncIterator[Sequence[Sequence[Any]]]:
        """Every row of a table in the order of its primary key, a batch at a time."""
        keys = [one.name for one in metadata.tables[name].primary_key]
        rows: Select[*tuple[Any, ...]] = select(*map(column, columns)).select_from(table(name))
        async for batch in self._connection.stream(rows.order_by(*map(column, keys)), BATCH):
            yield batch

    async def clear(self) -> None:
        """Delete every row of every table."""
        for one in reversed(metadata.sorted_tables):
            await self._connection.execute(delete(one))

    async def put(self, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Put rows into a table."""
        await self._connection.execute(_puts[name], rows)
