"""Takes what came in, one event and one transaction at a time, and says what is to be done in the chat."""

import json
import sys
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.core.journal import Look
from bot.core.outgoing import Acknowledge, Form, Leave, Outgoing, Result, SendDocument, Show, Step
from bot.core.screen import Screen
from bot.core.turn import Incoming, Reply, Turn, Unread
from bot.service.accounts import Accounts, Stale
from bot.service.carrying import Carrying
from bot.service.erasing import SCRUB
from bot.service.gardener import millis, uproot_notes
from bot.service.knowing import Knowing, NotStretched
from bot.service.open_journals import OpenJournals
from bot.service.parcel import pack, unpack
from bot.service.passphrases import Stretched, Stretcher, Trial
from bot.service.proof import looked
from bot.service.steps import steps_of
from bot.store.away import is_away
from bot.store.inbox import InboxRow, NewUpdate, Received
from bot.store.leases import new_instance, owner_of
from bot.store.store import Store
from bot.store.tables import ANSWERED
from bot.store.unit import UnitOfWork
from bot.vault.account import open_inbox, seal_inbox
from bot.vault.errors import SealBroken
from bot.vault.keyfile import RootKeys
from bot.vault.lookup import chat_mark

log = structlog.get_logger(__name__)

LEASE = timedelta(seconds=90)
"""How long a worker may take over one update before another takes it up. Longer than any call's time-out."""
ASIDE = timedelta(seconds=2)
"""How long an update waits that the database could not keep, where it can keep others."""
MOST_ATTEMPTS = 6
"""Tries at one update before it is given up with a kind line: one bad update must not stop a person for good."""

Raw = Mapping[str, Any]
NO_LIMIT: Mapping[int, int] = {}


@dataclass(frozen=True, slots=True)
class Talk:
    """How the bot talks: what the service needs to know of the rooms above it, handed in by the composition root.

    `read` turns a raw update into what came in (None: nothing for us). `decide` is the conversation; it
    may raise Unread. `reads` says what of the journal an event needs. `language` finds the nearest language spoken.
    """

    read: Callable[[Raw], Incoming | None]
    decide: Callable[[Turn], Reply]
    reads: Callable[[Turn], Look | None]
    language: Callable[[str | None], str]
    in_group: Callable[[str], Screen]
    trouble: Callable[[str], Screen]
    hasty: Callable[[str], Screen]
    file_name: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Delivery:
    """Steps to be done in a chat for one update, under a lease."""

    update_id: int
    owner: bytes
    attempts: int
    outgoing: Outgoing = field(repr=False)
    chat: bytes | None = field(repr=False, default=None)
    """The mark of its chat in the inbox."""
    planted: datetime | None = None
    """When the first of the reminders is due that were planted or moved, if any were."""
    forgot: bool = False
    """Whether an account was erased, so that its bytes are to leave the files before this is shown."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that waits, under its lease, until the passphrase in it was stretched."""

    row: InboxRow = field(repr=False)
    owner: bytes
    trial: Trial = field(repr=False)


class Turns:
    """The inbox and what comes of it, for one bot. `instance` names this process, as all its claims do."""

    def __init__(
        self,
        store: Store,
        roots: RootKeys,
        bot: int,
        talk: Talk,
        now: Callable[[], datetime],
        instance: bytes | None = None,
        open_journals: OpenJournals | None = None,
    ) -> None:
        self._instance = instance or new_instance()
        self._store, self._roots, self._bot, self._talk, self._now = store, roots, bot, talk, now
        self._accounts = Accounts(roots, bot)
        self._open = open_journals if open_journals is not None else OpenJournals()
        self._stretcher = Stretcher()
        self._knowing = Knowing(self._accounts, self._open, talk.reads)

    async def receive(
        self,
        updates: Iterable[Raw],
        room: Mapping[int, int] = NO_LIMIT,
        arrived: Callable[[Collection[int]], None] = lambda _: None,
    ) -> Received:
        """Keep raw updates, sealed. They may be acknowledged once this returns.

        `room`, by update id: how many of its chat may wait already where an update is still to be kept. `arrived` is
        told which are new as soon as whoever takes can find them, which may be a moment before they are on the disk;
        nothing of what comes of them is seen outside before they are.
        """
        rows = [
            NewUpdate(
                self._bot,
                update["update_id"],
                self._mark(update),
                self._seal(update["update_id"], _bytes(update)),
                room.get(update["update_id"], sys.maxsize),
            )
            for update in updates
        ]
        # One alone needs no transaction around its one statement, and may come again without harm.
        alone = len(rows) == 1 and not self._store.together
        async with self._store.single(write=True) if alone else self._store.begin() as uow:
            received = await uow.inbox.receive(rows)
            if self._store.together:
                arrived(received.new)
        if not self._store.together:
            arrived(received.new)
        return received

    async def take(self) -> Delivery | Waiting | None:
        """Take the oldest waiting update through its one transaction. None where nothing waits.

        Where it holds a passphrase, that is to be stretched first: see `stretched`. An update that fails is put back
        for later, and after MOST_ATTEMPTS answered with a kind line instead. Raises what failed, once the update is
        safe.
        """
        owner, now = owner_of(self._instance), self._now()
        async with self._store.begin() as uow:
            row = await uow.inbox.claim(self._bot, owner, millis(now), millis(now + LEASE))
            if row is None:
                return None
            done = await self._carried(uow, row, owner, now, None)
        return _unless_failed(done)

    async def stretched(self, waiting: Waiting) -> Delivery:
        """Stretch the passphrase in an update, outside any transaction, and then take the update through its own.

        Raises what failed, as `take` does.
        """
        stretched = await self._stretcher.stretch(waiting.trial)
        async with self._store.begin() as uow:
            done = await self._carried(uow, waiting.row, waiting.owner, self._now(), stretched)
        # The passphrase was in the row of this update, sealed under a root: it must not lie about in old pages.
        await self._store.rinse()
        delivery = _unless_failed(done)
        assert isinstance(delivery, Delivery), "it was stretched already"
        return delivery

    async def _carried(
        self, uow: UnitOfWork, row: InboxRow, owner: bytes, now: datetime, stretched: Stretched | None
    ) -> Delivery | Waiting | Exception:
        """Carry a claimed update out, or put it back and give what failed, which is raised after the commit."""
        try:
            outgoing, planted = await self._carry(uow, row, now, stretched)
            if row.stage != ANSWERED:
                sealed = self._seal(row.update_id, pack(outgoing))
                if not await uow.inbox.answer(self._bot, row.update_id, owner, sealed):
                    raise Stale("this update was carried out by somebody else meanwhile")
        except NotStretched as needed:
            # Nothing was changed yet but the claim, which is kept.
            return Waiting(row, owner, needed.trial)
        except Exception as error:  # noqa: BLE001  whatever failed, the update must be put back first
            # The claim is undone too, so it is taken once more: on SQLite before anybody else can.
            await uow.start_over()
            if await uow.inbox.hold(self._bot, row.update_id, owner, row.attempts, millis(now), millis(now + LEASE)):
                await self._put_back(uow, row, owner, now, error)
            return error
        forgot = outgoing.erased is not None
        return Delivery(row.update_id, owner, row.attempts, outgoing, row.chat, planted, forgot)

    async def finish(self, delivery: Delivery, result: Result | None = None) -> bool:
        """Everything was done (or cannot be); `result` holds the new messages that came of it.

        Returns whether more of the same chat may wait, which nobody could take until now.
        """
        key = self._bot, delivery.update_id, delivery.owner, delivery.chat
        if result is None or not result.sent:
            async with self._store.single(write=True) as uow:
                done = await uow.inbox.finish(*key)
        else:
            async with self._store.begin() as uow:
                done = await uow.inbox.finish(*key)
                if done:
                    await self._note(uow, delivery, result)
        return done is None or done.more

    async def later(self, delivery: Delivery, wait: timedelta, result: Result | None = None) -> None:
        """It could not be shown now: put it back, to be shown again from what was kept."""
        async with self._store.begin() as uow:
            at = millis(self._now() + wait)
            await uow.inbox.retry(self._bot, delivery.update_id, delivery.owner, at)
            if result is not None:
                await self._note(uow, delivery, result)

    async def _note(self, uow: UnitOfWork, delivery: Delivery, result: Result) -> None:
        """Remember the new messages in a chat: the one a check-in stands in, and all of them so as to clear them."""
        if not (result.sent and delivery.outgoing.account):
            return
        account = await self._accounts.get(uow, delivery.outgoing.account)
        if account is None:
            return
        person, now = account.person, self._now()
        for message, whose in result.sent:
            person = person.noting(message, whose, now)
        if result.message is not None and person.checkin is not None:
            person = replace(person, message=result.message)
        await self._accounts.save(uow, account, person)

    async def sorry(self, delivery: Delivery) -> Outgoing:
        """The kind line, to be shown in place of something that could not be made ready."""
        language = None
        if delivery.outgoing.account:
            async with self._store.read() as uow:
                try:
                    account = await self._accounts.get(uow, delivery.outgoing.account)
                    language = account.person.language if account else None
                except SealBroken as error:
                    log.error("an account does not open", exc_info=error)
        return self._trouble(delivery.outgoing.chat, language)

    async def hasty(self, update_id: int, incoming: Incoming) -> Outgoing | None:
        """The line for somebody who sends more than is taken: a passing one on a tap, else a message.

        None where the update came in before: then it was Telegram who sent it again.
        """
        language = None
        async with self._store.read() as uow:
            if await uow.inbox.has(self._bot, update_id):
                return None
            try:
                account = await self._accounts.find(uow, incoming.user)
                language = account.person.language if account else incoming.language
            except SealBroken as error:
                log.error("an account does not open", exc_info=error)
        screen = self._talk.hasty(self._talk.language(language))
        step = Show(screen) if incoming.query is None else Acknowledge(incoming.query, screen.text)
        return Outgoing(incoming.chat, b"", (step,))

    async def unreachable(self, account: bytes) -> None:
        """This person cannot be written to any more: their notes are taken up."""
        async with self._store.begin() as uow:
            found = await self._accounts.get(uow, account)
            if found is not None:
                await uproot_notes(uow, found)

    async def scrub(self) -> None:
        """Where an account was erased since the last time, make its bytes leave the files."""
        async with self._store.read() as uow:
            due = await uow.marks.get(SCRUB)
        if due and await self._store.scrub():
            async with self._store.begin() as uow:
                await uow.marks.put(SCRUB, b"")

    async def looked(self, outgoing: Outgoing) -> Outgoing:
        """What to show after an erasure, once somebody looked whether it is all gone."""
        return await looked(self._store, self._roots, self._bot, outgoing)

    async def next_try(self) -> datetime | None:
        """When something may next be taken, or None where nothing waits."""
        async with self._store.single(write=False) as uow:
            at = await uow.inbox.next_try(self._bot)
        return datetime.fromtimestamp(at / 1000, self._now().tzinfo) if at is not None else None

    async def prune(self) -> None:
        """Let go of the keys of updates done long ago."""
        async with self._store.begin() as uow:
            await uow.inbox.prune(self._bot)

    async def _put_back(self, uow: UnitOfWork, row: InboxRow, owner: bytes, now: datetime, error: Exception) -> None:
        """What came of an update was undone: it is to be tried again later, or given up with a kind line."""
        if is_away(error):
            # No fault of this update's, so it is never given up for that; but the database is there for others, and
            # what it cannot do with this one's rows must not hold up everybody behind it.
            await uow.inbox.postpone(self._bot, row.update_id, owner, millis(now + ASIDE))
            return
        if row.attempts + 1 < MOST_ATTEMPTS:
            wait = timedelta(seconds=2**row.attempts)
            await uow.inbox.retry(self._bot, row.update_id, owner, millis(now + wait))
            return
        told = self._giving_up(row)
        if told is None:
            await uow.inbox.finish(self._bot, row.update_id, owner, row.chat)
            return
        await uow.inbox.answer(self._bot, row.update_id, owner, self._seal(row.update_id, pack(told)))
        await uow.inbox.retry(self._bot, row.update_id, owner, millis(now))

    def _giving_up(self, row: InboxRow) -> Outgoing | None:
        """The kind line for an update that is given up. None where nobody is there to be told, or nobody can tell."""
        if row.stage == ANSWERED:
            # Its effects are kept; what was to be shown does not open. The next tap shows where the person stands.
            return None
        try:
            incoming = self._talk.read(json.loads(self._open_update(row)))
        except Exception as error:
            # The row itself was damaged. It must not stop everybody behind it.
            log.error("an update that does not open is let go", exc_info=error)
            return None
        if incoming is None or not incoming.private:
            return None
        return self._trouble(incoming.chat, incoming.language)

    def _trouble(self, chat: int, language: str | None) -> Outgoing:
        return Outgoing(chat, b"", (Show(self._talk.trouble(self._talk.language(language))),))

    async def _carry(
        self, uow: UnitOfWork, row: InboxRow, now: datetime, stretched: Stretched | None
    ) -> tuple[Outgoing, datetime | None]:
        if row.stage == ANSWERED:
            return unpack(self._open_update(row)), None
        incoming = self._talk.read(json.loads(self._open_update(row)))
        if incoming is None:
            return Outgoing(0, b"", ()), None
        language = self._talk.language(incoming.language)
        if not incoming.private:
            steps: tuple[Step, ...] = () if incoming.gone else (Show(self._talk.in_group(language)), Leave())
            return Outgoing(incoming.chat, b"", steps), None
        account = await self._accounts.find(uow, incoming.user)
        if incoming.event is None:
            if account is not None and incoming.gone:
                await uproot_notes(uow, account)
            return Outgoing(incoming.chat, b"", ()), None
        turn = await self._knowing.turn(uow, account, incoming, language, stretched, now)
        try:
            reply = self._talk.decide(turn)
        except Unread:
            assert account is not None, "nobody has reminders without an account"
            turn = replace(turn, planned=await self._knowing.notes(uow, account, now))
            reply = self._talk.decide(turn)
        carrying = Carrying(uow, self._accounts, self._roots, self._open, incoming, turn)
        person, steps = steps_of(incoming, turn, reply)
        account = await carrying.out(account, person, reply)
        if carrying.exports:
            name = self._talk.file_name(turn.language)
            steps = (*steps, *(SendDocument(name, form) for form in Form))
        return Outgoing(incoming.chat, account.id if account else b"", steps, carrying.erased), carrying.planted

    def _mark(self, update: Raw) -> bytes | None:
        incoming = self._talk.read(update)
        return chat_mark(self._roots.lookup, self._bot, incoming.chat) if incoming else None

    def _seal(self, update_id: int, data: bytes) -> bytes:
        return seal_inbox(self._roots, data, row_of(self._bot, update_id))

    def _open_update(self, row: InboxRow) -> bytes:
        return open_inbox(self._roots, row.payload, row_of(row.bot, row.update_id))


def _unless_failed(done: Delivery | Waiting | Exception) -> Delivery | Waiting:
    if isinstance(done, Exception):
        raise done
    return done


def row_of(bot: int, update_id: int) -> bytes:
    """What stands for an inbox row in what is sealed for it."""
    return bot.to_bytes(8, "big", signed=True) + update_id.to_bytes(8, "big", signed=True)


def _bytes(update: Raw) -> bytes:
    return json.dumps(update, separators=(",", ":")).encode("ascii")
