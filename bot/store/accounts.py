"""The rows of accounts: the sealed data of one person each, under a random id, found by a keyed hash."""

import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, select, update

from bot.store.connection import Connection, Statement
from bot.store.tables import account


def new_rev() -> int:
    """A new `rev`: random, so that it does not tell how often the account was saved."""
    return secrets.randbits(63)


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account. `rev` changes with each save, and a save must give the current `rev`."""

    id: bytes
    lookup: bytes
    route: bytes
    data_key: bytes
    journal_public: bytes
    journal_private: bytes
    journal_index: bytes
    profile: bytes
    schedule: bytes
    rev: int = field(default_factory=new_rev)


_columns = [account.c[name] for name in AccountRow.__slots__]
_find = select(*_columns).where(account.c.lookup == bindparam("lookup"))
_get = select(*_columns).where(account.c.id == bindparam("id"))
_find_locked, _get_locked = _find.with_for_update(), _get.with_for_update()
_add = insert(account)
_save = (
    update(account)
    .where(account.c.id == bindparam("row_id"), account.c.rev == bindparam("read"))
    .values(rev=bindparam("next"))
)
_delete = delete(account).where(account.c.id == bindparam("row_id"))
_count = select(func.count()).select_from(account)
_page = select(account.c.id).where(account.c.id > bindparam("after")).order_by(account.c.id).limit(bindparam("batch"))
_schedules = (
    select(account.c.id, account.c.data_key, account.c.schedule)
    .where(account.c.id > bindparam("after"))
    .order_by(account.c.id)
    .limit(bindparam("batch"))
)


def locked(lookup: bytes) -> Statement:
    """A statement that reads the account whose keyed hash is `lookup`, and on PostgreSQL locks its row."""
    return _find_locked, {"lookup": lookup}


class AccountTable:
    """The accounts, inside one transaction. On PostgreSQL a writing transaction locks the rows that it reads."""

    __slots__ = ("_connection", "_find", "_get")

    def __init__(self, connection: Connection, *, write: bool) -> None:
        self._connection = connection
        self._find: Select[Any] = _find_locked if write else _find
        self._get: Select[Any] = _get_locked if write else _get

    async def find(self, lookup: bytes) -> AccountRow | None:
        """The account whose keyed hash is `lookup`; None without one."""
        row = (await self._connection.execute(self._find, {"lookup": lookup})).one_or_none()
        return AccountRow(*row) if row else None

    async def get(self, id: bytes) -> AccountRow | None:
        """The account with this id; None without one."""
        row = (await self._connection.execute(self._get, {"id": id})).one_or_none()
        return AccountRow(*row) if row else None

    async def add(self, row: AccountRow) -> None:
        """Add an account. Raises SQLAlchemy's `IntegrityError` if its id or lookup is taken."""
        await self._connection.execute(_add, {name: getattr(row, name) for name in AccountRow.__slots__})

    async def save(
        self,
        id: bytes,
        rev: int,
        *,
        profile: bytes | None = None,
        schedule: bytes | None = None,
        route: bytes | None = None,
        data_key: bytes | None = None,
        journal_public: bytes | None = None,
        journal_private: bytes | None = None,
        journal_index: bytes | None = None,
    ) -> int | None:
        """Replace the cells that are given. `rev` is the one that was read.

        Returns:
            The new rev. None, without a change, if another save came first or the account was deleted.
        """
        cells = {
            "profile": profile,
            "schedule": schedule,
            "route": route,
            "data_key": data_key,
            "journal_public": journal_public,
            "journal_private": journal_private,
            "journal_index": journal_index,
        }
        given = {name: value for name, value in cells.items() if value is not None}
        next_rev = new_rev()
        result = await self._connection.execute(_save, {"row_id": id, "read": rev, "next": next_rev, **given})
        return next_rev if result.rowcount == 1 else None

    async def delete(self, id: bytes) -> bool:
        """Delete the account. False if there is none.

        Delete its entries before: only the account's data key finds them.
        """
        return (await self._connection.execute(_delete, {"row_id": id})).rowcount == 1

    async def count(self) -> int:
        """The number of accounts."""
        return (await self._connection.execute(_count)).scalar_one()

    async def following(self, after: bytes, limit: int) -> list[bytes]:
        """At most `limit` account ids above `after`, in order."""
        return list((await self._connection.execute(_page, {"after": after, "batch": limit})).scalars())

    async def schedules(self, after: bytes, limit: int) -> list[tuple[bytes, bytes, bytes]]:
        """Id, data key and schedule of at most `limit` accounts with ids above `after`, in the order of their ids."""
        rows = await self._connection.execute(_schedules, {"after": after, "batch": limit})
        return [(id, data_key, schedule) for id, data_key, schedule in rows]

    async def each(self, batch: int = 1000) -> AsyncIterator[bytes]:
        """The id of every account, read `batch` at a time."""
        after = b""
        while page := (await self._connection.execute(_page, {"after": after, "batch": batch})).scalars():
            for id in page:
                yield id
            after = page[-1]
