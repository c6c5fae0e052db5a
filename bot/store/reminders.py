"""Reminders: what is due when, claimed under a lease, and forgotten as a time once used.

The times are those of messages still to be sent; a reminder that was used keeps none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, null, or_, select, union_all, update

from bot.store.connection import Connection
from bot.store.tables import reminder


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """One reminder. `due_at` is when it was meant for, `next_try_at` when to look at it; None once used."""

    id: bytes
    account: bytes
    due_at: int | None
    next_try_at: int | None
    payload: bytes
    attempts: int = 0


_columns = [reminder.c[name] for name in ReminderRow.__slots__]
_of_account = reminder.c.account == bindparam("of")
_is_pending = reminder.c.next_try_at.is_not(None)
_add = insert(reminder)
_due = (
    select(reminder.c.id)
    .where(
        reminder.c.next_try_at <= bindparam("now"),
        or_(reminder.c.lease_until.is_(None), reminder.c.lease_until <= bindparam("now")),
    )
    .order_by(reminder.c.next_try_at)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
    .cte("due")
)
_claim = (
    update(reminder)
    .where(reminder.c.id.in_(select(_due.c.id)))
    .values(owner=bindparam("me"), lease_until=bindparam("until"))
    .returning(*_columns)
)
_mine = update(reminder).where(reminder.c.id == bindparam("this"), reminder.c.owner == bindparam("me"), _is_pending)
_used = _mine.values(due_at=null(), next_try_at=null(), owner=null(), lease_until=null())
_retry = _mine.values(next_try_at=bindparam("at"), attempts=reminder.c.attempts + 1, owner=null(), lease_until=null())
_all = select(*_columns).where(_of_account).order_by(reminder.c.next_try_at, reminder.c.id)
_pending = _all.where(_is_pending)
_get = select(*_columns).where(reminder.c.id == bindparam("this"), _of_account)
_revive = (
    update(reminder)
    .where(reminder.c.id == bindparam("this"), _of_account, reminder.c.next_try_at.is_(None))
    .values(due_at=bindparam("due"), next_try_at=bindparam("at"), attempts=reminder.c.attempts + 1)
)
_replace = (
    update(reminder)
    .where(reminder.c.id == bindparam("this"), _of_account)
    .values(
        due_at=bindparam("due"),
        next_try_at=bindparam("at"),
        payload=bindparam("sealed"),
        attempts=0,
        owner=null(),
        lease_until=null(),
    )
)
_delete_all = delete(reminder).where(_of_account)
_delete = _delete_all.where(reminder.c.id == bindparam("this"))
# One look at each of two partial indexes: the cost does not grow with what is planted.
_first_free = (
    select(reminder.c.next_try_at)
    .where(_is_pending, reminder.c.lease_until.is_(None))
    .order_by(reminder.c.next_try_at)
    .limit(1)
    .subquery()
)
_first_lease = (
    select(reminder.c.lease_until)
    .where(reminder.c.lease_until.is_not(None))
    .order_by(reminder.c.lease_until)
    .limit(1)
    .subquery()
)
_next_due = union_all(select(_first_free), select(_first_lease))
_late = select(func.count()).select_from(reminder).where(reminder.c.next_try_at <= bindparam("now"))


class Reminders:
    """Reminders, inside one transaction.

    An `owner` is a token of whoever claims, different for each claim that may run beside another.
    """

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, rows: Sequence[ReminderRow]) -> None:
        """Plant reminders. `IntegrityError` if an account is not there or an id is taken."""
        if rows:
            await self._connection.execute(
                _add, [{name: getattr(row, name) for name in ReminderRow.__slots__} for row in rows]
            )

    async def claim(self, owner: bytes, now_ms: int, lease_until_ms: int, limit: int) -> list[ReminderRow]:
        """Take at most `limit` due reminders until `lease_until_ms`, the longest due first.

        Commit before delivering them.
        """
        values = {"me": owner, "now": now_ms, "until": lease_until_ms, "limit": limit}
        rows = [ReminderRow(*row) for row in await self._connection.execute(_claim, values)]
        return sorted(rows, key=lambda row: (row.next_try_at or 0, row.id))

    async def used(self, id: bytes, owner: bytes) -> bool:
        """Delivered, or let go: its times are deleted. False if it is no longer `owner`'s."""
        return await self._change(_used, this=id, me=owner)

    async def retry(self, id: bytes, owner: bytes, next_try_at: int) -> bool:
        """Let go of it until `next_try_at`, one attempt more. False if it is no longer `owner`'s."""
        return await self._change(_retry, this=id, me=owner, at=next_try_at)

    async def of_account(self, account: bytes, pending_only: bool = False) -> list[ReminderRow]:
        """The account's reminders, in no particular order among the used ones; or only those to come."""
        rows = await self._connection.execute(_pending if pending_only else _all, {"of": account})
        return [ReminderRow(*row) for row in rows]

    async def get(self, account: bytes, id: bytes) -> ReminderRow | None:
        """This account's reminder with this id, if it is there."""
        row = (await self._connection.execute(_get, {"this": id, "of": account})).one_or_none()
        return ReminderRow(*row) if row else None

    async def replace(
        self, id: bytes, account: bytes, due_at: int | None, next_try_at: int | None, payload: bytes
    ) -> bool:
        """Give it other times and content, and take it from whoever holds it. False if it is not there."""
        return await self._change(_replace, this=id, of=account, due=due_at, at=next_try_at, sealed=payload)

    async def revive(self, account: bytes, id: bytes, due_at: int, next_try_at: int) -> bool:
        """A used reminder that surely did not reach the chat waits once more. False if it is gone or waits already."""
        return await self._change(_revive, this=id, of=account, due=due_at, at=next_try_at)

    async def delete(self, account: bytes, ids: Sequence[bytes]) -> int:
        """Delete those of `ids` that are this account's. Returns how many went."""
        return (await self._connection.execute(_delete, [{"of": account, "this": id} for id in ids])).rowcount

    async def delete_all(self, account: bytes) -> int:
        """Delete every reminder of the account. Returns how many went."""
        return (await self._connection.execute(_delete_all, {"of": account})).rowcount

    async def next_due(self) -> int | None:
        """The earliest time at which something may be claimed, leases included; None if nothing waits."""
        return min((await self._connection.execute(_next_due)).scalars(), default=None)

    async def late(self, now_ms: int) -> int:
        """How many are due and not used, claimed ones included."""
        return (await self._connection.execute(_late, {"now": now_ms})).scalar_one()

    async def _change(self, statement: Any, **values: Any) -> bool:
        return bool((await self._connection.execute(statement, values)).rowcount == 1)
