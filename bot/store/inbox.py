"""The inbox: each update as it came in, sealed, kept before Telegram is told that it was received.

One chat's updates are handed out one at a time, lowest `update_id` first; different chats' side by side.
A row that is done keeps nothing but its key, so that the same update again is an insert that does nothing.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Select,
    and_,
    bindparam,
    case,
    cast,
    delete,
    func,
    literal_column,
    null,
    or_,
    select,
    true,
    union_all,
    update,
)

from bot.store.conflict import insert_new
from bot.store.connection import Connection
from bot.store.tables import ANSWERED, DONE, DONE_SQL, WAITING, inbox


@dataclass(frozen=True, slots=True)
class NewUpdate:
    """An update to keep. `chat` is a keyed hash; None for an update that belongs to no chat.

    `room`: it is kept where fewer of its chat wait than that.
    """

    bot: int
    update_id: int
    chat: bytes | None
    payload: bytes
    room: int = sys.maxsize


@dataclass(frozen=True, slots=True)
class Received:
    """What became of updates, by id: those that are new here, and those that their chat had no room for."""

    new: frozenset[int]
    crowded: frozenset[int]


@dataclass(frozen=True, slots=True)
class Finished:
    """An update is done. `more`: others of its chat wait."""

    more: bool


@dataclass(frozen=True, slots=True)
class InboxRow:
    """A claimed update. At stage 1 `payload` is what `answer` put there, still to be shown."""

    bot: int
    update_id: int
    chat: bytes | None
    stage: int
    payload: bytes
    attempts: int


def _pending(row: FromClause) -> ColumnElement[bool]:
    return row.c.stage < DONE_SQL


def _same_chat(row: FromClause, other: FromClause) -> ColumnElement[bool]:
    # Never true where `chat` is NULL: such updates wait for nobody.
    return and_(other.c.bot == row.c.bot, other.c.chat == row.c.chat, _pending(other))


def _by_chat(statement: Select[Any], rows: FromClause) -> Select[Any]:
    """Among what is pending, by chat. SQLite needs telling, or it reads every update that was ever done."""
    return statement.with_hint(rows, "INDEXED BY ix_inbox_pending_chat", "sqlite")


def _by_age(statement: Select[Any], rows: FromClause) -> Select[Any]:
    """Among what is pending, the oldest first."""
    return statement.with_hint(rows, "INDEXED BY ix_inbox_pending", "sqlite")


def _is_head(row: FromClause) -> ColumnElement[bool]:
    lower = inbox.alias("lower")
    return ~_by_chat(select(1), lower).where(_same_chat(row, lower), lower.c.update_id < row.c.update_id).exists()


def _claimable(row: FromClause) -> ColumnElement[bool]:
    """Due, in nobody's hands, the oldest of its chat, and no other of its chat in anyone's hands.

    The last matters where Telegram delivers out of order: the older may come while the newer is worked on.
    """
    now: BindParameter[int] = bindparam("now")
    held = inbox.alias("held")
    return and_(
        row.c.bot == bindparam("of"),
        _pending(row),
        row.c.next_try_at <= now,
        or_(row.c.lease_until.is_(None), row.c.lease_until <= now),
        _is_head(row),
        ~_by_chat(select(1), held).where(_same_chat(row, held), held.c.lease_until > now).exists(),
    )


_same = inbox.alias("same")
_new: dict[str, ColumnElement[Any]] = {
    # With their types: a SELECT takes none from the columns that what it gives is put into.
    **{name: cast(bindparam(name), inbox.c[name].type) for name in ("bot", "update_id", "chat", "payload")},
    **dict.fromkeys(("stage", "attempts", "next_try_at"), literal_column("0")),
}
_waiting_of_its_chat = (
    _by_chat(select(func.count()), _same)
    .where(_same.c.bot == _new["bot"], _same.c.chat == _new["chat"], _pending(_same))
    .scalar_subquery()
)
# One statement for each, in order: the next counts those before it too.
_receive = insert_new(
    inbox,
    inbox.c.update_id,
    rows=(list(_new), select(*_new.values()).where(_waiting_of_its_chat < cast(bindparam("room"), inbox.c.bot.type))),
)

_head = inbox.alias("head")
_oldest = (
    _by_age(select(_head.c.update_id, _head.c.chat), _head)
    .where(_claimable(_head), _head.c.update_id > bindparam("after"))
    .order_by(_head.c.update_id)
    .limit(1)
)
_lease: dict[str, BindParameter[Any]] = {"owner": bindparam("me"), "lease_until": bindparam("until")}
_claimed = [inbox.c[name] for name in InboxRow.__slots__]

# SQLite: one writer at a time, so one statement is all it takes.
_claim_alone = (
    update(inbox)
    .where(
        inbox.c.bot == bindparam("of"),
        inbox.c.update_id == _oldest.with_only_columns(_head.c.update_id).scalar_subquery(),
    )
    .values(_lease)
    .returning(*_claimed)
)

# PostgreSQL: `_pick` locks the oldest row that nobody else is taking, and its chat. `_take` then asks
# again whether it may be had: it is a statement of its own because under READ COMMITTED only a new
# statement sees what was committed before the chat was locked.
_picked = _oldest.with_for_update(skip_locked=True, of=_head).cte("picked")
_chat_lock = func.pg_try_advisory_xact_lock(func.hashtextextended(func.encode(_picked.c.chat, "hex"), bindparam("of")))
_pick = select(_picked.c.update_id, case((_picked.c.chat.is_(None), true()), else_=_chat_lock).label("locked"))
_take = (
    update(inbox).where(inbox.c.update_id == bindparam("this"), _claimable(inbox)).values(_lease).returning(*_claimed)
)

_mine = update(inbox).where(
    inbox.c.bot == bindparam("of"),
    inbox.c.update_id == bindparam("this"),
    inbox.c.owner == bindparam("me"),
)
_answer = _mine.where(inbox.c.stage == WAITING).values(stage=ANSWERED, payload=bindparam("sealed"))
_finish = _mine.where(_pending(inbox)).values(
    stage=DONE, chat=null(), payload=null(), owner=null(), lease_until=null(), attempts=0, next_try_at=0
)
_others = _by_chat(select(_same.c.update_id), _same).where(
    _same.c.bot == bindparam("of"),
    _same.c.chat == bindparam("chat"),
    _pending(_same),
    _same.c.update_id != bindparam("this"),
)
# PostgreSQL: in one journey. SQLite leaves open what a RETURNING reads from the table that is being changed
# (https://www.sqlite.org/lang_returning.html), and is asked beforehand.
_finish_and_look = _finish.returning(_others.exists())
_hold = (
    update(inbox)
    .where(
        inbox.c.bot == bindparam("of"),
        inbox.c.update_id == bindparam("this"),
        _pending(inbox),
        inbox.c.attempts == bindparam("tried"),
        or_(inbox.c.owner == bindparam("me"), inbox.c.lease_until.is_(None), inbox.c.lease_until <= bindparam("now")),
    )
    .values(_lease)
)
_retry = _mine.where(_pending(inbox)).values(
    attempts=inbox.c.attempts + 1, next_try_at=bindparam("at"), owner=null(), lease_until=null()
)
_postpone = _mine.where(_pending(inbox)).values(next_try_at=bindparam("at"), owner=null(), lease_until=null())
_waiting = and_(inbox.c.bot == bindparam("of"), _pending(inbox))
_lease_or_0 = func.coalesce(inbox.c.lease_until, 0)
# Each chat's oldest, and until when any of the chat is held: one pass, however much one chat has sent.
_chats = (
    _by_chat(select(func.min(inbox.c.update_id).label("oldest"), func.max(_lease_or_0).label("held_until")), inbox)
    .where(_waiting, inbox.c.chat.is_not(None))
    .group_by(inbox.c.chat)
    .subquery()
)


def _later(one: ColumnElement[int], two: ColumnElement[int]) -> ColumnElement[int]:
    return case((one > two, one), else_=two)


_next_try = union_all(
    select(func.min(_later(_chats.c.held_until, inbox.c.next_try_at)))
    .select_from(_chats)
    .join(inbox, and_(inbox.c.bot == bindparam("of"), inbox.c.update_id == _chats.c.oldest)),
    _by_chat(select(func.min(_later(_lease_or_0, inbox.c.next_try_at))), inbox).where(_waiting, inbox.c.chat.is_(None)),
)
_pending_count = _by_age(select(func.count()).select_from(inbox), inbox).where(
    inbox.c.bot == bindparam("of"), _pending(inbox)
)
_has = select(1).where(inbox.c.bot == bindparam("of"), inbox.c.update_id == bindparam("this"))
_bots = select(inbox.c.bot).distinct()
_sealed = (
    select(inbox.c.update_id, inbox.c.payload)
    .where(inbox.c.bot == bindparam("of"), _pending(inbox), inbox.c.update_id > bindparam("after"))
    .order_by(inbox.c.update_id)
    .limit(bindparam("limit"))
)
_reseal = (
    update(inbox)
    .where(
        inbox.c.bot == bindparam("of"), inbox.c.update_id == bindparam("this"), inbox.c.payload == bindparam("before")
    )
    .values(payload=bindparam("sealed"))
)
_drop = delete(inbox).where(inbox.c.chat == bindparam("of_chat"), _pending(inbox))

_old = inbox.alias("old")
_newest_to_go = (
    select(_old.c.update_id)
    .where(_old.c.bot == bindparam("of"), _old.c.stage == DONE_SQL)
    .order_by(_old.c.update_id.desc())
    .limit(1)
    .offset(bindparam("keep"))
    .scalar_subquery()
)
_prune = delete(inbox).where(
    inbox.c.bot == bindparam("of"), inbox.c.stage == DONE_SQL, inbox.c.update_id <= _newest_to_go
)


class Inbox:
    """The inbox, inside one transaction.

    An `owner` is a token of whoever claims, different for each claim that may run beside another: the
    functions that take one change nothing once somebody else holds the row.
    """

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def receive(self, rows: Sequence[NewUpdate]) -> Received:
        """Keep a batch, as far as each one's chat has room. What was here before stays as it is."""
        # In order of key, so that two receivers of one batch wait for each other in the same order.
        values = [
            {"bot": row.bot, "update_id": row.update_id, "chat": row.chat, "payload": row.payload, "room": row.room}
            for row in sorted(rows, key=lambda row: (row.bot, row.update_id))
        ]
        statement = _receive[self._connection.dialect]
        done = await self._connection.execute(statement, values[0] if len(values) == 1 else values)
        new = set(done.scalars())
        crowded = {
            row.update_id for row in rows if row.update_id not in new and not await self.has(row.bot, row.update_id)
        }
        return Received(frozenset(new), frozenset(crowded))

    async def has(self, bot: int, update_id: int) -> bool:
        """Whether an update came in before, done or not."""
        return (await self._connection.execute(_has, {"of": bot, "this": update_id})).one_or_none() is not None

    async def claim(self, bot: int, owner: bytes, now_ms: int, lease_until_ms: int) -> InboxRow | None:
        """Take the oldest update that may be taken now, until `lease_until_ms`. Commit before working on it."""
        lease = {"of": bot, "now": now_ms, "me": owner, "until": lease_until_ms}
        if self._connection.dialect == "sqlite":
            return _row(await self._connection.execute(_claim_alone, {**lease, "after": _BEFORE_ALL}))
        after = _BEFORE_ALL
        while picked := (
            await self._connection.execute(_pick, {"of": bot, "now": now_ms, "after": after})
        ).one_or_none():
            after, locked = picked
            if locked:
                row = _row(await self._connection.execute(_take, {**lease, "this": after}))
                if row:
                    return row
        return None

    async def answer(self, bot: int, update_id: int, owner: bytes, payload: bytes) -> bool:
        """Note, in the transaction that carries out the update's effects, that they are done: stage 1.

        `payload` is what is still to be shown. False, and nothing may be committed, if the row is no
        longer `owner`'s or was answered before: a transaction repeated after a lost reply counts once.
        """
        return await self._change(_answer, bot, update_id, owner, sealed=payload)

    async def finish(self, bot: int, update_id: int, owner: bytes, chat: bytes | None) -> Finished | None:
        """Nothing is left to do: keep the key alone. `chat` is the row's. None if it is no longer `owner`'s."""
        values = {"of": bot, "this": update_id}
        if self._connection.dialect == "sqlite":
            more = (await self._connection.execute(_others, {**values, "chat": chat})).first() is not None
            return Finished(more) if await self._change(_finish, bot, update_id, owner) else None
        done = (await self._connection.execute(_finish_and_look, {**values, "me": owner, "chat": chat})).one_or_none()
        return Finished(done[0]) if done else None

    async def hold(
        self, bot: int, update_id: int, owner: bytes, attempts: int, now_ms: int, lease_until_ms: int
    ) -> bool:
        """Take a row again that was claimed in a transaction which came to nothing.

        False if it was taken up, or tried again (`attempts` are more), by somebody else meanwhile.
        """
        values = {"tried": attempts, "now": now_ms, "until": lease_until_ms}
        return await self._change(_hold, bot, update_id, owner, **values)

    async def retry(self, bot: int, update_id: int, owner: bytes, next_try_at: int) -> bool:
        """Let go of the row until `next_try_at`, one attempt more. False if it is no longer `owner`'s."""
        return await self._change(_retry, bot, update_id, owner, at=next_try_at)

    async def postpone(self, bot: int, update_id: int, owner: bytes, next_try_at: int) -> bool:
        """Let go of the row until `next_try_at`, for no fault of its own. False if it is no longer `owner`'s."""
        return await self._change(_postpone, bot, update_id, owner, at=next_try_at)

    async def next_try(self, bot: int) -> int | None:
        """The earliest time at which something may be claimed, leases included; None if nothing waits."""
        times = (await self._connection.execute(_next_try, {"of": bot})).scalars()
        return min((at for at in times if at is not None), default=None)

    async def pending(self, bot: int) -> int:
        """How many updates are not done."""
        return (await self._connection.execute(_pending_count, {"of": bot})).scalar_one()

    async def prune(self, bot: int, keep: int = 100_000) -> int:
        """Delete the oldest done rows beyond the newest `keep`. Returns how many went.

        Telegram keeps an update for 24 hours at most (https://core.telegram.org/bots/api#getting-updates),
        so older keys guard against nothing.
        """
        return (await self._connection.execute(_prune, {"of": bot, "keep": keep})).rowcount

    async def bots(self) -> list[int]:
        """Every bot that has rows here."""
        return list((await self._connection.execute(_bots)).scalars())

    async def sealed(self, bot: int, after: int, limit: int) -> list[tuple[int, bytes]]:
        """What waits, as (update_id, payload), from the one following `after` on."""
        rows = await self._connection.execute(_sealed, {"of": bot, "after": after, "limit": limit})
        return [(update_id, payload) for update_id, payload in rows]

    async def reseal(self, bot: int, update_id: int, before: bytes, payload: bytes) -> bool:
        """Put `payload` in the place of `before`, whoever holds the row. False where it is no longer `before`."""
        values = {"of": bot, "this": update_id, "before": before, "sealed": payload}
        return (await self._connection.execute(_reseal, values)).rowcount == 1

    async def drop(self, chat: bytes) -> int:
        """Delete what waits of one chat, whoever holds it. Returns how many went."""
        return (await self._connection.execute(_drop, {"of_chat": chat})).rowcount

    async def _change(self, statement: Any, bot: int, update_id: int, owner: bytes, **values: Any) -> bool:
        result = await self._connection.execute(statement, {"of": bot, "this": update_id, "me": owner, **values})
        return bool(result.rowcount == 1)


_BEFORE_ALL = -(2**63)


def _row(result: Any) -> InboxRow | None:
    row = result.one_or_none()
    return InboxRow(*row) if row else None
