"""Fixtures for service tests: keys, a clock that tests move, updates as Telegram sends them, and the real parts."""

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
from bot.service.taken import Taken
from bot.service.tries import Tries
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
"""The first number of a message that the bot sends here; what people send has lower ones."""


def new_roots() -> RootKeys:
    """Root keys made at random."""
    return RootKeys(RootKey(os.urandom(8), os.urandom(32)), (), os.urandom(32))


def an_entry(words: str = "words", flow: str = "quick", number: int = 0) -> KeptEntry:
    """An entry to keep; each `number` is half an hour later."""
    at = EVENING + timedelta(hours=number / 2)
    answers = (Answer("who", Picked(("solo",))), Answer("note", typed(words)))
    return KeptEntry(Entry(flow, at, at, answers), (("Who?", "Just me"), ("Note", "")))


def said(update_id: int, text: str, who: int = ONE, **more: Any) -> dict[str, Any]:
    """An update: somebody wrote."""
    message = {"message_id": update_id, "date": 1, "from": _user(who), "chat": {"id": who, "type": "private"}}
    return {"update_id": update_id, "message": message | {"text": text} | more}


def attached(update_id: int, who: int = ONE, **more: Any) -> dict[str, Any]:
    """An update: somebody sent a file."""
    message = {"message_id": update_id, "date": 1, "from": _user(who), "chat": {"id": who, "type": "private"}}
    return {"update_id": update_id, "message": message | {"document": {"file_id": "f", "file_size": 9}} | more}


def tapped(update_id: int, data: str, message: int = 1, who: int = ONE) -> dict[str, Any]:
    """An update: somebody tapped."""
    under = {"message_id": message, "date": 1, "chat": {"id": who, "type": "private"}, "text": "…"}
    query = {"id": f"query-{update_id}", "from": _user(who), "message": under, "chat_instance": "1", "data": data}
    return {"update_id": update_id, "callback_query": query}


def blocked(update_id: int, who: int = ONE, status: str = "kicked") -> dict[str, Any]:
    """An update: somebody blocked the bot, or (as a "member") lets it write again."""
    change = {"chat": {"id": who, "type": "private"}, "from": _user(who), "date": 1}
    return {"update_id": update_id, "my_chat_member": change | {"new_chat_member": {"status": status}}}


def _user(who: int) -> dict[str, Any]:
    return {"id": who, "is_bot": False, "first_name": "You", "language_code": "en"}


class Keeping(Conversation):
    """A small conversation: it keeps whatever is said as an entry and says it back, and cannot bear one word."""

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
    """What one process holds in memory, joined as `bot.app.build` joins it. Throw it away, and that process died."""

    store: Store
    outbox: Outbox
    turns: Turns
    stretcher: Stretcher
    due: DueReminders
    settling: Settling
    open_journals: OpenJournals
    resealing: Resealing
    _numbers: "count[int]" = field(default_factory=lambda: count(FIRST_MESSAGE))

    async def take(self, update: dict[str, Any]) -> Taken:
        """Carry an update out; what is to be shown, and a passphrase in it, wait."""
        return await self.turns.take(update["update_id"], came(update))

    async def secret(self, update: dict[str, Any], taken: Taken, content: bytes | Unfit | None = None) -> Taken:
        """The second turn of an update that holds a passphrase or a file, which was fetched."""
        assert taken.secret is not None
        return await self.turns.secret(came(update), taken.secret, content)

    async def carry(self, *updates: dict[str, Any]) -> list[list[str]]:
        """Carry updates out, one after the other, and deliver all that comes of them. The texts shown, row by row."""
        shown = []
        for one in updates:
            taken = await self.take(one)
            shown += await self.deliver(taken.rows)
            if taken.secret is not None:
                shown += await self.deliver((await self.secret(one, taken)).rows)
        return shown

    async def reseal(self) -> None:
        """Seal entries again until nothing is left to do."""
        for job in self.resealing.waiting:
            while not await self.resealing.step(job):
                pass

    async def deliver(self, rows: Iterable[Queued]) -> list[list[str]]:
        """Deliver rows to chats in which all goes well. The texts shown, row by row, without rows that show none."""
        shown = []
        for row in rows:
            outgoing = row.outgoing
            if outgoing.promise is Promise.AT_MOST_ONCE:
                await self.settling.take(row)
            outgoing = await self.settling.verified(outgoing)
            await self.settling.done(row, self.sent(outgoing))
            if texts(outgoing):
                shown.append(texts(outgoing))
        return shown

    def sent(self, outgoing: Outgoing) -> Result:
        """What comes of a delivery where all goes well: a number for each new message."""
        shows = [step for step in outgoing.steps if isinstance(step, Show) and step.edit is None]
        new = [(next(self._numbers), step) for step in shows]
        checkin = next((number for number, step in new if step.remember), None)
        return Result(Verdict.DONE, message=checkin, sent=tuple((number, step.message_kind) for number, step in new))

    async def waiting(self) -> list[Queued]:
        """What lies in the outbox, as the next process finds it."""
        async with self.store.read() as uow:
            there = await uow.outbox.count()
        rows = await self.outbox.load(self.store)
        assert len(rows) == there, "every row opens"
        return rows


class Service:
    """One bot's service on one database, and a clock."""

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
        """A process that has just begun, with the real conversation or another. With an `address`, it has links."""
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
        """Somebody who agreed already."""
        async with self.store.begin() as uow:
            known = person or Person("en", settings=PersonSettings(zone="Europe/Berlin"))
            return await self.accounts.add(uow, who, who, known, schedule)

    async def keep(self, account: Account, *entries: KeptEntry) -> list[bytes]:
        """Entries are kept in somebody's journal. Their names, in order."""
        async with self.store.begin() as uow:
            found = await self.accounts.get(uow, account.id)
            assert found is not None
            journal = Journal(uow, found)
            names = [await journal.keep(one) for one in entries]
            await self.accounts.save(uow, found, found.person, index=journal.changed)
        return names

    async def entries(self, account: Account, private: bytes) -> list[KeptEntry]:
        """Somebody's entries, oldest first, opened with that key."""
        async with self.store.read() as uow:
            journal = Journal(uow, account)
            return [journal.words(private, one) for one in await journal.read(private, journal.index.numbers)]

    async def entry_rows(self, account: Account) -> dict[int, bytes]:
        """Somebody's entries as they lie in the database, oldest first."""
        async with self.store.read() as uow:
            found = await self.accounts.get(uow, account.id)
            assert found is not None
            return await uow.entries.get(entry_ids(found.key.secret, found.index().numbers))

    async def plan(self, *planned: Planned, who: int = ONE) -> None:
        """Reminders or chores are planned for somebody."""
        async with self.store.begin() as uow:
            account = await self.accounts.find(uow, who)
            assert account is not None
            await self.accounts.save(uow, account, account.person, added(account.schedule, ScheduleReminders(planned)))

    async def change(self, who: int = ONE, **changes: Any) -> None:
        """Somebody's settings change."""
        async with self.store.begin() as uow:
            account = await self.accounts.find(uow, who)
            assert account is not None
            await self.accounts.save(uow, account, changed(account.person, **changes))

    def exports(self, store: Store | None = None, limit: int = PART) -> Exports:
        """What makes the files of /export; `limit` is the most bytes in one."""
        return app.exports(store or self.store, self.roots, LiveContent(english()), BOT, self.clock, limit=limit)

    async def files(self, account: bytes, form: Form = Form.DATA, limit: int = PART) -> list[Document]:
        """The files of one form of an account's export."""
        return [file async for file in self.exports(limit=limit).documents(account, self.step(form))]

    def step(self, form: Form = Form.DATA) -> SendDocument:
        """The step that sends them."""
        return SendDocument("mine", form)

    def words(self, language: str, id: str) -> str:
        """What the bot says."""
        return english().speak(language)(id)

    def line(self, line: StandaloneLine) -> str:
        """What the bot says outside any screen, in English."""
        return self.words("en", line)

    async def found(self, who: int = ONE) -> Account | None:
        """Somebody's account as it is now."""
        async with self.store.read() as uow:
            return await self.accounts.find(uow, who)

    async def account(self, who: int = ONE) -> Account:
        """Somebody's account, which is there."""
        account = await self.found(who)
        assert account is not None
        return account

    async def person(self, who: int = ONE) -> Person:
        """What is remembered of somebody."""
        return (await self.account(who)).person

    async def schedule(self, who: int = ONE) -> Schedule:
        """All that is planned for somebody."""
        return (await self.account(who)).schedule

    async def notes(self, who: int = ONE) -> tuple[Planned, ...]:
        """The notes planned for somebody; chores, which nobody asked for by hand, are left out."""
        return notes(await self.schedule(who))

    async def kept(self, who: int = ONE) -> list[str]:
        """What the person's entries say, oldest first."""
        (document,) = await self.files((await self.account(who)).id)
        return [words for entry in json.loads(document.content)["entries"] for _, words in entry["words"]]

    async def set(self, table: str, where: dict[str, Any], **values: Any) -> None:
        """Change a row behind the program's back, as somebody with the database in hand could."""
        found = metadata.tables[table]
        change = update(found).values(**values)
        for name, value in where.items():
            change = change.where(found.c[name] == value)
        async with self.store.database.begin() as connection:
            assert (await connection.execute(change)).rowcount == 1

    async def rows(self, table: str) -> list[dict[str, Any]]:
        """Every row of a table, as it lies there."""
        found = metadata.tables[table]
        async with self.store.database.read() as connection:
            rows = await connection.execute(select(found))
        return [dict(zip(found.c.keys(), row, strict=True)) for row in rows]


_PARTS = ("settings", "dialogue", "lock", "chat", "taste")


def changed(person: Person, **fields: Any) -> Person:
    """The person with other values in these fields, whichever part of them a field stands in."""
    for name, value in fields.items():
        part = next((part for part in _PARTS if hasattr(getattr(person, part), name)), None)
        new = value if part is None else replace(getattr(person, part), **{name: value})
        person = replace(person, **{part or name: new})
    return person


class UnsteadyClock(StillClock):
    """A clock whose time of day can be set back, while the time that passes goes on."""

    def set_back(self, delta: timedelta) -> None:
        """Somebody sets the machine's clock back."""
        self._at -= delta


def came(update: dict[str, Any]) -> Incoming:
    """What came in, as the gate reads it."""
    incoming = read(update)
    assert incoming is not None
    return incoming


def texts(outgoing: Outgoing) -> list[str]:
    """The texts that an outgoing shows."""
    return [step.screen.text for step in outgoing.steps if isinstance(step, Show)]


def all_texts(rows: Sequence[Queued]) -> list[list[str]]:
    """The texts that rows show, row by row; rows that show none are left out."""
    return [found for row in rows if (found := texts(row.outgoing))]


def stood_in(message: int) -> Result:
    """What came of a delivery: the check-in now stands in that message."""
    return Result(Verdict.DONE, message=message, sent=((message, MessageKind.BOT),))


def flipped(blob: bytes, bit: int = -9) -> bytes:
    """The same bytes, with one bit turned over."""
    changed = bytearray(blob)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)
