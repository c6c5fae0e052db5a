"""Entries: the journal, one sealed box each, in the order they were kept."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, func, insert, select, update

from bot.store.connection import Connection
from bot.store.tables import entry


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry. `seq` is given by the database and orders an account's entries; 0 until then."""

    id: bytes
    account: bytes
    sealed: bytes
    seq: int = 0


_columns = [entry.c[name] for name in EntryRow.__slots__]
_of_account = entry.c.account == bindparam("of")
_this = (entry.c.id == bindparam("this"), _of_account)
_add = insert(entry)
_newest = select(*_columns).where(_of_account).order_by(entry.c.seq.desc()).limit(bindparam("limit"))
_newest_before = _newest.where(entry.c.seq < bindparam("before"))
_oldest_after = select(*_columns).where(_of_account, entry.c.seq > bindparam("after")).order_by(entry.c.seq)
_after = _oldest_after.limit(bindparam("limit"))
_ends = select(func.min(entry.c.seq), func.max(entry.c.seq)).where(_of_account)
_get = select(*_columns).where(*_this)
_count = select(func.count()).select_from(entry).where(_of_account)
_delete = delete(entry).where(*_this)
_delete_all = delete(entry).where(_of_account)
_rewrite = update(entry).where(*_this).values(sealed=bindparam("new"))


class Entries:
    """Entries, inside one transaction. Each is reached only through the account it belongs to."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, row: EntryRow) -> None:
        """Keep a new entry; its `seq` is not looked at. `IntegrityError` if the account is not there."""
        await self._connection.execute(_add, {"id": row.id, "account": row.account, "sealed": row.sealed})

    async def newest(self, account: bytes, limit: int, before_seq: int | None = None) -> list[EntryRow]:
        """At most `limit` entries, newest first; only those older than `before_seq` where it is given."""
        if before_seq is None:
            rows = await self._connection.execute(_newest, {"of": account, "limit": limit})
        else:
            rows = await self._connection.execute(_newest_before, {"of": account, "limit": limit, "before": before_seq})
        return [EntryRow(*row) for row in rows]

    async def after(self, account: bytes, seq: int, limit: int) -> list[EntryRow]:
        """At most `limit` entries that came after `seq`, oldest first."""
        rows = await self._connection.execute(_after, {"of": account, "after": seq, "limit": limit})
        return [EntryRow(*row) for row in rows]

    async def ends(self, account: bytes) -> tuple[int, int] | None:
        """The `seq` of the oldest and of the newest entry. None where there is none."""
        found = (await self._connection.execute(_ends, {"of": account})).one_or_none()
        return None if found is None or found[0] is None else (found[0], found[1])

    async def get(self, account: bytes, id: bytes) -> EntryRow | None:
        """This account's entry with this id, if it is there."""
        row = (await self._connection.execute(_get, {"this": id, "of": account})).one_or_none()
        return EntryRow(*row) if row else None

    async def count(self, account: bytes) -> int:
        """How many entries the account has."""
        return (await self._connection.execute(_count, {"of": account})).scalar_one()

    async def delete(self, account: bytes, id: bytes) -> bool:
        """Delete this account's entry with this id. False if there was none."""
        return (await self._connection.execute(_delete, {"this": id, "of": account})).rowcount == 1

    async def delete_all(self, account: bytes) -> int:
        """Delete every entry of the account. Returns how many went."""
        return (await self._connection.execute(_delete_all, {"of": account})).rowcount

    async def rewrite(self, account: bytes, id: bytes, sealed: bytes) -> bool:
        """Put other sealed bytes in an entry's place. False if there is no such entry."""
        return (await self._connection.execute(_rewrite, {"this": id, "of": account, "new": sealed})).rowcount == 1

    async def stream(self, account: bytes, batch: int = 100, after: int = 0) -> AsyncIterator[EntryRow]:
        """Every entry of the account whose `seq` is above `after`, oldest first, read `batch` at a time."""
        while page := await self.after(account, after, batch):
            for row in page:
                yield row
            after = page[-1].seq
