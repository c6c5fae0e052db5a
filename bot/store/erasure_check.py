"""Checks after an erasure that no row of the account is left."""

from collections.abc import Iterable

from sqlalchemy import Table, bindparam, func, or_, select

from bot.store.connection import Connection
from bot.store.tables import account, metadata


class ErasureCheck:
    """The check, inside one transaction."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def of(self, id: bytes, lookup: bytes, tables: Iterable[Table] = metadata.sorted_tables) -> dict[str, int]:
        """The number of rows that each table still has of an account. Tables without any are left out.

        It searches the accounts, and every table with a column named `account`. `lookup` also finds an account that was
        moved to another id.
        """
        rows_of = {table.name: table.c.account == bindparam("account_id") for table in tables if "account" in table.c}
        rows_of[account.name] = or_(account.c.id == bindparam("account_id"), account.c.lookup == bindparam("lookup"))
        counts = [select(func.count()).where(condition).scalar_subquery() for condition in rows_of.values()]
        (row,) = await self._connection.execute(select(*counts), {"account_id": id, "lookup": lookup})
        return {name: count for name, count in zip(rows_of, row, strict=True) if count}
