"""Accounts: what is kept of one person, under a random id, found by a keyed hash that names nobody."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, select, update

from bot.store.connection import Connection
from bot.store.tables import account


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account. `rev` counts its saves: whoever saves must name the one they read."""

    id: bytes
    lookup: bytes
    route: bytes
    data_key: bytes
    journal_public: bytes
    journal_private: bytes
    profile: bytes
    rev: int = 0


_columns = [account.c[name] for name in AccountRow.__slots__]
_find = select(*_columns).where(account.c.lookup == bindparam("lookup"))
_get = select(*_columns).where(account.c.id == bindparam("id"))
_find_locked, _get_locked = _find.with_for_update(), _get.with_for_update()
_add = insert(account)
_save = (
    update(account)
    .where(account.c.id == bindparam("this"), account.c.rev == bindparam("read"))
    .values(rev=account.c.rev + 1)
)
_delete = delete(account).where(account.c.id == bindparam("this"))
_count = select(func.count()).select_from(account)
_page = select(account.c.id).where(account.c.id > bindparam("after")).order_by(account.c.id).limit(bindparam("batch"))


class Accounts:
    """Accounts, inside one transaction. In a writing one on PostgreSQL a row that is read is locked."""

    __slots__ = ("_connection", "_find", "_get")

    def __init__(self, connection: Connection, *, write: bool) -> None:
        self._connection = connection
        self._find: Select[Any] = _find_locked if write else _find
        self._get: Select[Any] = _get_locked if write else _get

    async def find(self, lookup: bytes) -> AccountRow | None:
        """The account whose keyed hash is `lookup`, if there is one."""
        row = (await self._connection.execute(self._find, {"lookup": lookup})).one_or_none()
        return AccountRow(*row) if row else None

    async def get(self, id: bytes) -> AccountRow | None:
        """The account with this id, if it is there."""
        row = (await self._connection.execute(self._get, {"id": id})).one_or_none()
        return AccountRow(*row) if row else None

    async def add(self, row: AccountRow) -> None:
        """Keep a new account. Raises SQLAlchemy's `IntegrityError` if id or lookup is taken."""
        await self._connection.execute(_add, {name: getattr(row, name) for name in AccountRow.__slots__})

    async def save(
        self,
        id: bytes,
        rev: int,
        *,
        profile: bytes,
        route: bytes | None = None,
        data_key: bytes | None = None,
        journal_public: bytes | None = None,
        journal_private: bytes | None = None,
    ) -> bool:
        """Replace what is given; the rest stays. `rev` is the one that was read, and goes up by one.

        Returns:
            False, and nothing is changed, if someone else saved since, or the account is gone.
        """
        new = {
            "profile": profile,
            "route": route,
            "data_key": data_key,
            "journal_public": journal_public,
            "journal_private": journal_private,
        }
        given = {name: value for name, value in new.items() if value is not None}
        result = await self._connection.execute(_save, {"this": id, "read": rev, **given})
        return result.rowcount == 1

    async def delete(self, id: bytes) -> bool:
        """Delete the account with its entries and reminders. False if there was none."""
        return (await self._connection.execute(_delete, {"this": id})).rowcount == 1

    async def count(self) -> int:
        """How many accounts there are."""
        return (await self._connection.execute(_count)).scalar_one()

    async def following(self, after: bytes, limit: int) -> list[bytes]:
        """At most `limit` ids, from the one following `after` on, in their order."""
        return list((await self._connection.execute(_page, {"after": after, "batch": limit})).scalars())

    async def each(self, batch: int = 1000) -> AsyncIterator[bytes]:
        """Every account's id, read `batch` at a time: for maintenance, such as wrapping keys anew."""
        after = b""
        while page := (await self._connection.execute(_page, {"after": after, "batch": batch})).scalars():
            for id in page:
                yield id
            after = page[-1]
