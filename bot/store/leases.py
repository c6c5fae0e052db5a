"""Leases: which processes live on this database, which of them may do what only one may do, what the dead held.

A process is known by eight random bytes, with which every claim of its begins (`owner_of`). It shows that it
lives by renewing a row; the row of one that did not is deleted by another, and with it go its leases. All times
here are the database's own (`clock`), so that no machine's clock decides.

A lease is a courtesy, not a lock: what may be done once only is guarded where it is done (by `owner`, or by the
key of a row), so that one who was taken for dead and is not changes nothing.
"""

import os

from sqlalchemy import ColumnElement, Table, bindparam, delete, func, null, select, text, update

from bot.store.conflict import insert_new, insert_or_replace
from bot.store.connection import Connection
from bot.store.tables import inbox, instance, lease, reminder

POLLER = "poller"
"""The lease of the one who asks Telegram for updates."""
ID_LENGTH = 8
_TOKEN_LENGTH = 16
_LOCK = 0x61667465726C
"""Any number will do that no other program of ours uses: "afterl" in ASCII."""

_lock = text("SELECT pg_advisory_xact_lock(:lock)")
_clocks = {
    "sqlite": text("SELECT CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"),
    # Not now(), which is when the transaction began: before it waited for the lock.
    "postgresql": text("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)"),
}
_until = select(instance.c.alive_until).where(instance.c.id == bindparam("me"))
_renew = insert_or_replace(instance, "id", "alive_until")
_bury = delete(instance).where(
    instance.c.id != bindparam("me"),
    # One that claims to live for longer than anybody may was written before the clock was set back.
    (instance.c.alive_until < bindparam("now")) | (instance.c.alive_until > bindparam("latest")),
)
_leave = delete(instance).where(instance.c.id == bindparam("me"))
_instances = select(func.count()).select_from(instance)
_living = select(instance.c.id)
_take = insert_new(lease)
_holder = select(lease.c.holder).where(lease.c.bot == bindparam("of"), lease.c.name == bindparam("name"))
_drop = delete(lease).where(
    lease.c.bot == bindparam("of"), lease.c.name == bindparam("name"), lease.c.holder == bindparam("me")
)


def _of_a_dead_one(table: Table) -> ColumnElement[bool]:
    # Claims of another length are of a version that knew no instances: they wait for their lease to run out.
    owner = table.c.owner
    return (func.length(owner) == _TOKEN_LENGTH) & func.substr(owner, 1, ID_LENGTH).not_in(select(instance.c.id))


_free = [
    update(table)
    .where(table.c.lease_until.is_not(None), _of_a_dead_one(table))
    .values(owner=null(), lease_until=null())
    for table in (inbox, reminder)
]
_free_all = [
    update(table).where(table.c.lease_until.is_not(None)).values(owner=null(), lease_until=null())
    for table in (inbox, reminder)
]


def new_instance() -> bytes:
    """A name for a process, by which it is known to the others."""
    return os.urandom(ID_LENGTH)


def owner_of(instance: bytes) -> bytes:
    """A token for one claim of that process's, different for each."""
    return instance + os.urandom(_TOKEN_LENGTH - ID_LENGTH)


class Leases:
    """Instances and leases, inside one transaction. Whoever renews or buries calls `lock` first."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def lock(self) -> None:
        """Wait until nobody else renews or buries: two that bury each other would wait for each other's rows."""
        if self._connection.dialect != "sqlite":
            await self._connection.execute(_lock, {"lock": _LOCK})

    async def clock(self) -> int:
        """What time it is for the database, in milliseconds since the epoch."""
        return int((await self._connection.execute(_clocks[self._connection.dialect])).scalar_one())

    async def renew(self, me: bytes, now_ms: int, until_ms: int) -> bool:
        """Live until `until_ms`. False where this one was new, or counted as dead until now."""
        until: int | None = (await self._connection.execute(_until, {"me": me})).scalar_one_or_none()
        await self._connection.execute(_renew[self._connection.dialect], {"id": me, "alive_until": until_ms})
        return until is not None and until >= now_ms

    async def bury(self, me: bytes, now_ms: int, latest_ms: int) -> int:
        """Delete the rows of all others that should have been renewed by now. Returns how many there were."""
        values = {"me": me, "now": now_ms, "latest": latest_ms}
        return (await self._connection.execute(_bury, values)).rowcount

    async def free(self) -> int:
        """Take updates and reminders out of the hands of those that do not live. Returns how many there were."""
        return sum([(await self._connection.execute(statement)).rowcount for statement in _free])

    async def free_all(self) -> int:
        """Take them out of all hands: for one who knows that no other is at work. Returns how many there were."""
        return sum([(await self._connection.execute(statement)).rowcount for statement in _free_all])

    async def take(self, bot: int, name: str, me: bytes) -> bool:
        """Take a lease if it is free. Whether `me`, who must live, holds it now."""
        values = {"bot": bot, "name": name, "holder": me}
        await self._connection.execute(_take[self._connection.dialect], values)
        holder: bytes | None = (await self._connection.execute(_holder, {"of": bot, "name": name})).scalar_one_or_none()
        return holder == me

    async def drop(self, bot: int, name: str, me: bytes) -> None:
        """Let go of a lease, if `me` holds it."""
        await self._connection.execute(_drop, {"of": bot, "name": name, "me": me})

    async def leave(self, me: bytes) -> int:
        """Live no more: leases and all that is still in hand are free. Returns how many things were in hand."""
        await self._connection.execute(_leave, {"me": me})
        return await self.free()

    async def living(self) -> set[bytes]:
        """The processes that have a row."""
        return set((await self._connection.execute(_living)).scalars())

    async def instances(self) -> int:
        """How many processes have a row."""
        return (await self._connection.execute(_instances)).scalar_one()
