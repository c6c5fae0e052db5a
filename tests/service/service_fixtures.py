"""Fixtures for service tests: keys, a clock that tests move, updates in Telegram's format, and the real components."""

import json
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from typing import Any

from sqlalchemy import select, update

from bot import app
from bot.authoring.live_content import LiveContent
from bot.core.answer import Answer, Picked, typed
from bot.core.chat_messages import MessageKind
from bot.core.chores import notes
from bot.core.entry import Entry
from bot.core.imported import Unfit
from bot.core.incoming import Command, Incoming, Said
from bot.core.journal import KeptEntry
from bot.core.outgoing import (
    Document,
    Form,
    Outgoing,
    Promise,
    Queued,
    Result,
    SendDocument,
    Show,
    Verdict,
)
from bot.core.person import Person, PersonSettings
from bot.core.planned import Planned
from bot.core.quota import Allowance
from bot.core.schedule import Schedule, added
from bot.core.screen import Page
from bot.core.turn import Reply, ScheduleReminders, Turn
from bot.screens.conversation import Conversation, StandaloneLine
from bot.service.accounts import Account, Accounts
from bot.service.due import DueReminders
from bot.service.export import PART, Exports
from bot.service.journal import Journal
from bot.service.open_journals import OpenJournals
from bot.service.outbox import Outbox
from bot.service.passphrases import Stretcher
from bot.service.resealing import Resealing
from bot.service.settling import Settling
from bot.service.strangers import Strangers
from bot.service.tries import FairLock, Tries
from bot.service.turn_result import TurnResult
from bot.service.turns import Turns
from bot.store.store import Store
from bot.store.tables import metadata
from bot.telegram_gate.codec import read
from bot.vault.account import entry_ids
from bot.vault.keyfile import RootKey, RootKeys
from tests.support.bot_harness import EVENING, StillClock, english

BOT = 1
ONE, OTHER = 7_000_000_001, 7_000_000_002
POISON = "poison"
FIRST_MESSAGE = 5000
"""The first message id that the bot uses here. People's messages have lower ids."""


def new_roots() -> RootKeys:
    """Random root keys."""
    return RootKeys(RootKey(os.urandom(8), os.urandom(32)), (), os.urandom(32))


def an_entry(words: str = "words", flow: str = "quick", number: int = 0) -> KeptEntry:
    """An entry to keep; each `number` is half an hour later."""
    at = EVENING + timedelta(hours=number / 2)
    answers = (Answer("who", Picked(("solo",))), Answer("note", typed(words)))
    return KeptEntry(Entry(flow, at, at, answers), (("Who?", "Just me"), ("Note", "")))


def said(update_id: int, text: str, who: int = ONE, **more: Any) -> dict[str, Any]:
    """An update with a text message."""
    message = {"message_id": update_id, "date": 1, "from": _user(who), "chat": {"id": who, "type": "private"}}
    return {"update_id": update_id, "message": message | {"text": text} | more}


def attached(update_id: int, who: int = ONE, **more: Any) -> dict[str, Any]:
    """An update with a file."""
    message = {"message_id": update_id, "date": 1, "from": _user(who), "chat": {"id": who, "type": "private"}}
    return {"update_id": update_id, "message": message | {"document": {"file_id": "f", "file_size": 9}} | more}


def tapped(update_id: int, data: str, message: int = 1, who: int = ONE) -> dict[str, Any]:
    """An update with a tap on a button."""
    under = {"message_id": message, "date": 1, "chat": {"id": who, "type": "private"}, "text": "…"}
    query = {"id": f"query-{update_id}", "from": _user(who), "message": under, "chat_instance": "1", "data": data}
    return {"update_id": update_id, "callback_query": query}


def blocked(update_id: int, who: int = ONE, status: str = "kicked") -> dict[str, Any]:
    """An update about a block: "kicked" blocks the bot, "member" unblocks it."""
    change = {"chat": {"id": who, "type": "private"}, "from": _user(who), "date": 1}
    return {"update_id": update_id, "my_chat_member": change | {"new_chat_member": {"status": status}}}


def _user(who: int) -> dict[str, Any]:
    return {"id": who, "is_bot": False, "first_name": "You", "language_code": "en"}


class Keeping(Conversation):
    """A small conversation that keeps each message as an entry and repeats it. It raises on the word POISON."""

    def __init__(self) -> None:
        super().__init__(LiveContent(english()))

    def decide(self, turn: Turn) -> Reply:
        match turn.event:
            case Said(text):
                if text == POISON:
                    raise RuntimeError("this word cannot be borne")
                person = turn.person or Person(turn.language)
                entry = Entry("quick", turn.now, turn.now, (Answer("note", typed(text)),))
                kept = KeptEntry(entry, (("Said", ""),))
                return Reply(person, Page().add(text).screen(), effects=(kept,) if turn.person else ())
            case Command(name):
                return Reply(turn.person or Person(turn.language), Page().add(name).screen())
        return Reply(turn.person)


@dataclass(frozen=True, kw_only=True)
class Process:
    """The components in the memory of one process, joined as in `bot.app.build`. A test ends the process by dropping
    it."""

    store: Store
    outbox: Outbox
    turns: Turns
    stretcher: Stretcher
    due: DueReminders
    settling: Settling
    open_journals: OpenJournals
    resealing: Resealing
    _numbers: "count[int]" = field(default_factory=lambda: count(FIRST_MESSAGE))

    async def take(self, update: dict[str, Any]) -> TurnResult:
        """Carry an update out, without delivering its rows or working on its passphrase."""
        return await self.turns.handle(update["update_id"], came(update))

    async def secret(
        self, update: dict[str, Any], taken: TurnResult, content: bytes | Unfit | None = None
    ) -> TurnResult:
        """Carry out the second turn of an update with a passphrase or a fetched file."""
        assert taken.retry_row is not None
        return await self.turns.finish_slow(came(update), taken.retry_row, content)

    async def carry(self, *updates: dict[str, Any]) -> list[list[str]]:
        """Carry updates out in order and deliver their rows. Returns the texts shown, one list for each row."""
        shown = []
        for one in updates:
            taken = await self.take(one)
            shown += await self.deliver(taken.rows)
            if taken.retry_row is not None:
                shown += await self.deliver((await self.secret(one, taken)).rows)
        return shown

    async def reseal(self) -> None:
        """Seal entries again until no work is left."""
        for job in self.resealing.waiting:
            while not await self.resealing.step(job):
                pass

    async def deliver(self, rows: Iterable[Queued]) -> list[list[str]]:
        """Deliver rows without any failure. Returns the texts shown, one list for each row that shows any."""
        shown = []
        for row in rows:
            outgoing = row.outgoing
            if outgoing.promise is Promise.AT_MOST_ONCE:
                await self.settling.delete(row)
            outgoing = await self.settling.verified(outgoing)
            await self.settling.done(row, self.sent(outgoing))
            if texts(outgoing):
                shown.append(texts(outgoing))
        return shown

    def sent(self, outgoing: Outgoing) -> Result:
        """The result of a successful delivery, with a message id for each new message."""
        shows = [step for step in outgoing.steps if isinstance(step, Show) and step.edit is None]
        new = [(next(self._numbers), step) for step in shows]
        checkin = next((number for number, step in new if step.remember), None)
        return Result(Verdict.DONE, message=checkin, sent=tuple((number, step.message_kind) for number, step in new))

    async def waiting(self) -> list[Queued]:
        """The rows in the outbox, as the next process loads them."""
        async with self.store.read() as uow:
            there = await uow.outbox.count()
        rows = await self.outbox.load(self.store)
        assert len(rows) == there, "every row opens"
        return rows


class Service:
    """The service of one bot on one database, with a clock."""

    def __init__(self, store: Store, roots: RootKeys | None = None, clock: StillClock | None = None) -> None:
        self.store, self.roots, self.clock = store, roots or new_roots(), clock or StillClock()
        self.accounts = Accounts(self.roots, BOT)

    def process(
        self,
        conversation: Conversation | None = None,
        store: Store | None = None,
        allowance: Allowance | None = None,
        *,
        address: str | None = None,
        draw: Callable[[int], bytes] = os.urandom,
    ) -> Process:
        """A new process, with the real conversation unless another is given. Without `address` it has no links."""
        store, clock, roots, accounts = store or self.store, self.clock, self.roots, self.accounts
        spoken = conversation or Conversation(LiveContent(english()))
        open_journals, outbox, resealing = OpenJournals(clock.elapsed), Outbox(roots), Resealing(store, accounts)
        stretcher = Stretcher(Tries(clock.elapsed, (allowance or Allowance(burst=10_000)).passphrases), spoken.famous)
        strangers = Strangers()
        turns = Turns(
            store,
            accounts,
            roots,
            outbox,
            spoken,
            open_journals,
            resealing,
            stretcher,
            strangers,
            clock.now,
            address,
            draw,
        )
        return Process(
            store=store,
            outbox=outbox,
            turns=turns,
            stretcher=stretcher,
            due=DueReminders(store, accounts, roots, outbox, spoken, open_journals, strangers, clock.now),
            settling=Settling(store, accounts, roots, BOT, strangers, clock.now),
            open_journals=open_journals,
            resealing=resealing,
        )

    async def let_in(self, who: int = ONE, person: Person | None = None, schedule: Schedule = ()) -> Account:
        """Add an account that has already agreed."""
        async with self.store.begin() as uow:
            known = person or Person("en", settings=PersonSettings(zone="Europe/Berlin"))
            return await self.accounts.add(uow, who, who, known, schedule)

    async def keep(self, account: Account, *entries: KeptEntry) -> list[bytes]:
        """Keep entries in an account's journal. Returns their names in order."""
        async with self.store.begin() as uow:
            found = await self.accounts.get(uow, account.id)
            assert found is not None
            journal = Journal(uow, found)
            names = [await journal.keep(one) for one in entries]
            await self.accounts.save(uow, found, found.person, index=journal.changed)
        return names

    async def entries(self, account: Account, private: bytes) -> list[KeptEntry]:
        """The account's entries, oldest first, opened with that private key."""
        async with self.store.read() as uow:
            journal = Journal(uow, account)
            return [journal.words(private, one) for one in await journal.read(private, journal.index.numbers)]

    async def entry_rows(self, account: Account) -> dict[int, bytes]:
        """The boxes of the account's entries in the database, oldest first, by row id."""
        async with self.store.read() as uow:
            found = await self.accounts.get(uow, account.id)
            assert found is not None
            return await uow.entries.get(entry_ids(found.key.secret, found.index().numbers))

    async def plan(self, *planned: Planned, who: int = ONE) -> None:
        """Plan reminders or chores for an account."""
        async with self.store.begin() as uow:
            account = await self.accounts.find(uow, who)
            assert account is not None
            await self.accounts.save(uow, account, account.person, added(account.schedule, ScheduleReminders(planned)))

    async def change(self, who: int = ONE, **changes: Any) -> None:
        """Change fields of a person."""
        async with self.store.begin() as uow:
            account = await self.accounts.find(uow, who)
            assert account is not None
            await self.accounts.save(uow, account, changed(account.person, **changes))

    def exports(self, store: Store | None = None, limit: int = PART) -> Exports:
        """The maker of the files of /export; `limit` is the largest size of one file in bytes."""
        store, live, opened = store or self.store, LiveContent(english()), OpenJournals(self.clock.elapsed)
        return app.exports(store, self.roots, live, BOT, self.clock, opened, FairLock(), limit)

    async def files(self, account: bytes, form: Form = Form.DATA, limit: int = PART) -> list[Document]:
        """The files of one form of an account's export."""
        return [file async for file in self.exports(limit=limit).documents(account, self.step(form))]

    def step(self, form: Form = Form.DATA) -> SendDocument:
        """The step that sends the export files of that form."""
        return SendDocument("mine", form)

    def words(self, language: str, id: str) -> str:
        """A message of the content in that language."""
        return english().speak(language)(id)

    def line(self, line: StandaloneLine) -> str:
        """A line that the bot says outside any screen, in English."""
        return self.words("en", line)

    async def found(self, who: int = ONE) -> Account | None:
        """The account of that Telegram user as stored now. None if there is none."""
        async with self.store.read() as uow:
            return await self.accounts.find(uow, who)

    async def account(self, who: int = ONE) -> Account:
        """The account of that Telegram user, which must exist."""
        account = await self.found(who)
        assert account is not None
        return account

    async def person(self, who: int = ONE) -> Person:
        """The stored person of that Telegram user."""
        return (await self.account(who)).person

    async def schedule(self, who: int = ONE) -> Schedule:
        """The whole schedule of that account."""
        return (await self.account(who)).schedule

    async def notes(self, who: int = ONE) -> tuple[Planned, ...]:
        """The planned notes of that account, without chores, which the person did not request."""
        return notes(await self.schedule(who))

    async def kept(self, who: int = ONE) -> list[str]:
        """The words of the account's entries, oldest first."""
        (document,) = await self.files((await self.account(who)).id)
        return [words for entry in json.loads(document.content)["entries"] for _, words in entry["words"]]

    async def set(self, table: str, where: dict[str, Any], **values: Any) -> None:
        """Change one row directly, as an attacker with write access to the database could."""
        found = metadata.tables[table]
        change = update(found).values(**values)
        for name, value in where.items():
            change = change.where(found.c[name] == value)
        async with self.store.database.begin() as connection:
            assert (await connection.execute(change)).rowcount == 1

    async def rows(self, table: str) -> list[dict[str, Any]]:
        """Every row of a table as stored."""
        found = metadata.tables[table]
        async with self.store.database.read() as connection:
            rows = await connection.execute(select(found))
        return [dict(zip(found.c.keys(), row, strict=True)) for row in rows]


_PARTS = ("settings", "dialogue", "lock", "chat", "taste")


def changed(person: Person, **fields: Any) -> Person:
    """The person with these fields changed, whichever part of the person holds them."""
    for name, value in fields.items():
        part = next((part for part in _PARTS if hasattr(getattr(person, part), name)), None)
        new = value if part is None else replace(getattr(person, part), **{name: value})
        person = replace(person, **{part or name: new})
    return person


class UnsteadyClock(StillClock):
    """A clock whose time of day can be set back while elapsed time goes on."""

    def set_back(self, delta: timedelta) -> None:
        """Set the time of day back."""
        self._at -= delta


def came(update: dict[str, Any]) -> Incoming:
    """The update as the gate reads it."""
    incoming = read(update)
    assert incoming is not None
    return incoming


def texts(outgoing: Outgoing) -> list[str]:
    """The texts that an outgoing message shows."""
    return [step.screen.text for step in outgoing.steps if isinstance(step, Show)]


def all_texts(rows: Sequence[Queued]) -> list[list[str]]:
    """The texts of the rows, one list for each row that shows any."""
    return [found for row in rows if (found := texts(row.outgoing))]


def stood_in(message: int) -> Result:
    """The result of a delivery after which the check-in is in that message."""
    return Result(Verdict.DONE, message=message, sent=((message, MessageKind.BOT),))


def flipped(blob: bytes, bit: int = -9) -> bytes:
    """The same bytes with one bit flipped."""
    changed = bytearray(blob)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)
