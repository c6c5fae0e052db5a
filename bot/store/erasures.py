"""The erasure ledger: keyed marks of accounts that asked to be forgotten, replayed after a restore."""

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.conflict import insert_new
from bot.store.tables import erasure

_add = insert_new(erasure)
_has = select(erasure.c.mark).where(erasure.c.mark == bindparam("mark"))
_all = select(erasure.c.mark).order_by(erasure.c.mark)


class Erasures:
    """The erasure ledger, inside one transaction."""

    __slots__ = ("_connection",)

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, mark: bytes) -> None:
        """Note that the account behind `mark` was erased. Twice is the same as once."""
        await self._connection.execute(_add[self._connection.dialect.name], {"mark": mark})

    async def has(self, mark: bytes) -> bool:
        """Whether the account behind `mark` was erased."""
        return (await self._connection.execute(_has, {"mark": mark})).one_or_none() is not None

    async def all(self) -> list[bytes]:
        """Every mark, in the order of their bytes, which says nothing of when."""
        return list((await self._connection.execute(_all)).scalars())
