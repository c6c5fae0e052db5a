"""What the tests of the service stand on: keys, a clock moved by hand, updates as Telegram sends them, real parts."""

import json
import os
from dataclasses import replace
from typing import Any

from sqlalchemy import update

from bot import app
from bot.authoring.shelf import Shelf
from bot.core.checkin import Answer, Typed
from bot.core.engine import Entry
from bot.core.journal import KeptEntry
from bot.core.outgoing import Document, Form, Result, SendDocument, Verdict
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.screen import Page
from bot.core.trail import Whose
from bot.core.turn import Command, Reply, Said, Turn
from bot.service.accounts import Account, Accounts
from bot.service.chores import notes
from bot.service.export import PART, Exports
from bot.service.gardener import planned_of
from bot.service.turns import Delivery, Talk, Turns, Waiting
from bot.store.store import Store
from bot.store.tables import metadata
from bot.vault.keyfile import RootKey, RootKeys
from tests.rig import StillClock, english

BOT = 1
ONE, OTHER = 7_000_000_001, 7_000_000_002
POISON = "poison"


def new_roots() -> RootKeys:
    """Root keys made at random."""
    return RootKeys(RootKey(os.urandom(8), os.urandom(32)), (), os.urandom(32))


def said(update_id: int, text: str, who: int = ONE, **more: Any) -> dict[str, Any]:
    """An update: somebody wrote."""
    message = {"message_id": update_id, "date": 1, "from": _user(who), "chat": {"id": who, "type": "private"}}
    return {"update_id": update_id, "message": message | {"text": text} | more}


def tapped(update_id: int, data: str, message: int, who: int = ONE) -> dict[str, Any]:
    """An update: somebody tapped."""
    under = {"message_id": message, "date": 1, "chat": {"id": who, "type": "private"}, "text": "…"}
    query = {"id": f"query-{update_id}", "from": _user(who), "message": under, "chat_instance": "1", "data": data}
    return {"update_id": update_id, "callback_query": query}


def _user(who: int) -> dict[str, Any]:
    return {"id": who, "is_bot": False, "first_name": "You", "language_code": "en"}


def keeping(turn: Turn) -> Reply:
    """A small conversation: it keeps whatever is said as an entry and says it back, and cannot bear one word."""
    match turn.event:
        case Said(text):
            if text == POISON:
                raise RuntimeError("this word cannot be borne")
            person = turn.person or Person(turn.language)
            entry = Entry("quick", turn.now, turn.now, (Answer("note", Typed(text)),))
            kept = KeptEntry(entry, (("Said", text),))
            return Reply(person, Page().add(text).screen(), effects=(kept,) if turn.person else ())
        case Command(name):
            return Reply(turn.person or Person(turn.language), Page().add(name).screen())
    return Reply(turn.person)


class Desk:
    """One bot's service on one database, and a clock."""

    def __init__(self, store: Store) -> None:
        self.store, self.roots, self.clock = store, new_roots(), StillClock()
        self.accounts = Accounts(self.roots, BOT)
        self.talk: Talk = app.talk(Shelf(english()))

    def turns(self, store: Store | None = None, **changes: Any) -> Turns:
        """Turns over the real conversation, or with some of it changed."""
        return Turns(store or self.store, self.roots, BOT, replace(self.talk, **changes), self.clock.now)

    async def let_in(self, who: int = ONE, person: Person | None = None) -> Account:
        """Somebody who agreed already."""
        async with self.store.begin() as uow:
            return await self.accounts.add(uow, who, who, person or Person("en", zone="Europe/Berlin"))

    def exports(self, store: Store | None = None, limit: int = PART) -> Exports:
        """What makes the files of /export; `limit` is the most bytes in one."""
        return app.exports(store or self.store, self.roots, Shelf(english()), BOT, self.clock, limit=limit)

    async def files(self, account: bytes, form: Form = Form.DATA, limit: int = PART) -> list[Document]:
        """The files of one form of an account's export."""
        return [file async for file in self.exports(limit=limit).documents(account, self.step(form))]

    def step(self, form: Form = Form.DATA) -> SendDocument:
        """The step that sends them."""
        return SendDocument("mine", form)

    def words(self, language: str, id: str) -> str:
        """What the bot says."""
        return english().speak(language)(id)

    async def person(self, who: int = ONE) -> Person:
        """What is remembered of somebody."""
        async with self.store.read() as uow:
            account = await self.accounts.find(uow, who)
        assert account is not None
        return account.person

    async def kept(self, who: int = ONE) -> list[str]:
        """What the person's entries say, oldest first."""
        async with self.store.read() as uow:
            account = await self.accounts.find(uow, who)
        assert account is not None
        (document,) = await self.files(account.id)
        return [words for entry in json.loads(document.content)["entries"] for _, words in entry["words"]]

    async def notes(self, account: Account) -> tuple[Planned, ...]:
        """The notes planted for an account; chores, which nobody asked for by hand, are left out."""
        async with self.store.read() as uow:
            return notes(await planned_of(uow, account))

    async def pending(self) -> int:
        """How many updates are not done."""
        async with self.store.read() as uow:
            return await uow.inbox.pending(BOT)

    async def set(self, table: str, where: dict[str, Any], **values: Any) -> None:
        """Change a row behind the program's back, as somebody with the database in hand could."""
        found = metadata.tables[table]
        change = update(found).values(**values)
        for name, value in where.items():
            change = change.where(found.c[name] == value)
        async with self.store.engine.begin() as connection:
            assert (await connection.execute(change)).rowcount == 1


def stood_in(message: int) -> Result:
    """What came of a delivery: the check-in now stands in that message."""
    return Result(Verdict.DONE, message=message, sent=((message, Whose.BOT),))


async def taken(turns: Turns) -> Delivery | None:
    """The oldest waiting update, taken; with the passphrase in it stretched, if it holds one."""
    found = await turns.take()
    return await turns.stretched(found) if isinstance(found, Waiting) else found


async def carried(turns: Turns) -> list[Delivery]:
    """Take and finish all that waits; what was to be shown, in order."""
    done: list[Delivery] = []
    while delivery := await taken(turns):
        await turns.finish(delivery)
        done.append(delivery)
    return done


def texts(delivery: Delivery) -> list[str]:
    """The texts that a delivery shows."""
    return [step.screen.text for step in delivery.outgoing.steps if hasattr(step, "screen")]


def flipped(blob: bytes, bit: int = -9) -> bytes:
    """The same bytes, with one bit turned over."""
    changed = bytearray(blob)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)
