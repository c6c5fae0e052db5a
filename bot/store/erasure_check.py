"""Checks after an erasure that nothing of the account is left, in every table with a column for accounts."""

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
        """How many rows of an account each table still has. Tables without any are left out.

        Every table with a column named `account` is searched. `lookup` also finds an account that was moved under
        another id.
        """
        of_table = {table.name: table.c.account == bindparam("account_id") for table in tables if "account" in table.c}
        of_table[account.name] = or_(account.c.id == bindparam("account_id"), account.c.lookup == bindparam("lookup"))
        counts = [select(func.count()).where(found).scalar_subquery() for found in of_table.values()]
        (row,) = await self._connection.execute(select(*counts), {"account_id": id, "lookup": lookup})
        return {name: count for name, count in zip(of_table, row, strict=True) if count}
