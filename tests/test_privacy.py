"""Names, ids and words of people are planted in a whole life of an account, and must not be found anywhere.

The bot runs as in production, over real HTTP, with the log at DEBUG. Afterwards everything that it left is searched:
the database's files or rows, a backup, every other file in its folders, and the log.
"""

import io
import json
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.outgoing import Form
from bot.sandbox import people
from bot.sandbox.faults import CallFault
from bot.sandbox.world import Call
from bot.store import Store, locate
from bot.store.tables import metadata
from bot.vault.keyfile import RootKeys, read_key_file
from tests.support.bot_harness import TOKEN, BotHarness, running_bot
from tests.support.canaries import canary, ends, everything, files, forms, found, numbers
from tests.support.logged import logged_to
from tests.whole.rows import rows
from tests.whole.test_urgent import quiet

SECRET = TOKEN.partition(":")[2]
USER = 7_318_204_915_662
"""An id that no other number here resembles, as long as Telegram's ids may become (52 bits)."""


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """The log at DEBUG, the most talkative level. Afterwards all hooks are restored."""
    stream = io.StringIO()
    with logged_to(stream, [TOKEN, SECRET]):
        yield stream


class Lifetime:
    """A whole life of an account, with planted values in everything that is said."""

    def __init__(self, chat: BotHarness) -> None:
        self.chat = chat
        self.words = {name: canary(name) for name in ("stray", "note", "second", "argument", "caption", "forward")}
        self.names = [canary(name) for name in ("first", "last", "user", "phone", "title")]

    @property
    def canaries(self) -> list[str | int]:
        """All planted values."""
        return [*self.words.values(), *self.names, self.chat.you, self.chat.partner]

    async def kept(self) -> None:
        """Come in, change every setting, keep a check-in, and get a reminder."""
        chat = self.chat
        await chat.say("/start")
        for data in ("w:yes", "z:in:Europe:0", "z:set:Europe/Berlin", "s:menu", "s:words", "s:words:plain", "s:menu"):
            await chat.tap(data)
        for data in ("s:reminders", "s:on:stretch", "s:menu", "s:quiet", "s:from:2200"):
            await chat.tap(data)
        await chat.say("/done")
        await chat.tap("n:now:1")
        await self.skip_to_note()
        await chat.say(self.words["note"])
        await chat.tap("Keep it")
        await chat.pass_time(timedelta(minutes=10))
        await chat.world.settled(lambda world: any(data.startswith("r:") for data in self.data()))

    async def more(self) -> None:
        """Leave a second check-in open, with faults and something felt off, and export."""
        chat = self.chat
        await chat.say("/checkin")
        await chat.tap("c:new:quick")
        await chat.tap("Something felt off")
        await chat.tap("c:on")
        await self.skip_to_note()
        await self.faults()
        await chat.say(self.words["second"])
        await chat.say("/export")
        await chat.world.settled(lambda world: len(self.files()) == len(Form))

    async def skip_to_note(self) -> None:
        """Skip to the question that takes words."""
        while not any(":note:s" in data for data in self.data()):
            await self.chat.tap("Skip" if "Skip" in self.labels() else "A few more questions")

    async def faults(self) -> None:
        """Let Telegram's errors quote what was said, as a faulty proxy may."""
        chat, words = self.chat, self.words["second"]
        for button, fault in (
            ("‹ Back", CallFault.garbage(words.encode())),
            ("Skip", CallFault.error(500, words)),
            ("‹ Back", CallFault.error(403, f"Forbidden: {words} of {chat.you}")),
            ("Skip", CallFault.error(400, f"Bad Request: {words} of {chat.you}")),
        ):
            chat.sandbox.faults.add("answerCallbackQuery", fault)
            edits = _called(chat.world.history, "editMessageText", chat.you)
            chat.world.tap(chat.you, chat.having(button)["message_id"], button)
            await self.wait_for_calls("editMessageText", chat.you, edits + 1)

    async def visit_by_another(self) -> None:
        """Let another person come in, and send what no page of the sandbox can: names, a contact, a forwarded
        message."""
        chat, who = self.chat, self.chat.partner
        await chat.say("/start", who)
        await chat.tap("w:yes", who)
        await chat.tap("w:home", who)
        await chat.say(self.words["stray"], who)
        await chat.say(f"/start {self.words['argument']}", who)
        user = {"id": who, "is_bot": False, "language_code": "en"}
        user |= dict(zip(("first_name", "last_name", "username"), self.names, strict=False))
        head = {"date": 1, "from": user, "chat": {"id": who, "type": "private", "first_name": self.names[0]}}
        contact = {"phone_number": self.names[3], "first_name": self.names[0], "user_id": chat.you}
        group = {"id": -chat.you, "type": "supergroup", "title": self.names[4]}
        words = self.words["forward"]
        updates: list[tuple[str, dict[str, Any]]] = [
            ("edited_message", {**head, "text": words}),
            ("callback_query", {"id": self.names[4], "from": user, "message": head, "data": words}),
            ("inline_query", {"id": "1", "from": user, "query": words, "offset": ""}),
            ("message", {**head, "text": words, "chat": group}),
            ("message", {**head, "contact": contact}),
            ("message", {**head, "caption": self.words["caption"], "photo": []}),
            ("message", {**head, "text": words, "forward_origin": {"type": "user", "sender_user": user}}),
        ]
        sent = _called(chat.world.history, "sendMessage", who)
        for number, (kind, body) in enumerate(updates):
            chat.world.push_raw({kind: {"message_id": 900 + number, **body}})
        # The first is answered. The others without effect get a quiet reaction.
        await self.wait_for_calls("setMessageReaction", who, 3)
        await self.wait_for_calls("sendMessage", who, sent + 1)

    async def wait_for_calls(self, method: str, who: int, times: int) -> None:
        """Wait until the bot has called a method for a person this many times."""
        await self.chat.world.settled(lambda world: _called(world.history, method, who) == times)

    def files(self) -> list[bytes]:
        """The content of the files that were sent."""
        sent = [m["document"]["file_unique_id"] for m in self.chat.world.chat(self.chat.you) if "document" in m]
        return [file.data for file in map(self.chat.world.files.by_unique_id, sent) if file]

    def labels(self) -> list[str]:
        return [button["text"] for button in self.buttons()]

    def data(self) -> list[str]:
        return [button.get("callback_data", "") for button in self.buttons()]

    def buttons(self) -> list[dict[str, Any]]:
        rows = self.chat.last().get("reply_markup", {}).get("inline_keyboard", [])
        return [button for row in rows for button in row]


def _called(history: Sequence[Call], method: str, who: int) -> int:
    """How often the bot has called a method for a person."""
    return sum(call.method == method and call.params.get("chat_id") == who for call in history)


@asynccontextmanager
async def lifetime(url: str, folder: Path) -> AsyncIterator[Lifetime]:
    """A running bot, and a lifetime to play with it."""
    async with running_bot(url, folder, watch=False) as chat:
        assert USER in (chat.you, chat.partner)
        yield Lifetime(chat)


@pytest.fixture
def ids(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the people of the sandbox ids that occur nowhere else."""
    monkeypatch.setattr(people, "FIRST_ID", USER)


def left_by(chat: BotHarness, url: str, log: io.StringIO) -> dict[str, bytes]:
    """Everything that the bot has left anywhere."""
    return everything(url) | files(chat.folder) | {"log": log.getvalue().encode()}


@pytest.mark.usefixtures("ids")
async def test_nothing_said_and_no_name_lies_anywhere(database_url: str, tmp_path: Path, log: io.StringIO) -> None:
    """Nothing that the bot leaves on disk contains typed words, a name or an id."""
    async with lifetime(database_url, tmp_path) as life_of:
        chat = life_of.chat
        begun = chat.clock.now()
        await life_of.kept()
        await life_of.visit_by_another()
        await life_of.more()
        # The kept words are really in the export.
        assert all(life_of.words["note"].encode() in data for data in life_of.files())
        # Once while the bot runs, with its write-ahead log, and once after it stopped.
        assert found([*life_of.canaries, SECRET], left_by(chat, database_url, log)) == []
        await chat.stop()
        assert found([*life_of.canaries, SECRET], left_by(chat, database_url, log)) == []
        roots = keys_in(tmp_path)
        elsewhere = {p: c for p, c in left_by(chat, database_url, log).items() if not p.endswith("afterglow.key")}
        assert found([roots.current.secret, roots.lookup], elsewhere) == []
        _no_times(database_url, begun)
        assert len(log.getvalue().splitlines()) > 100
        events = [json.loads(line) for line in log.getvalue().splitlines()]
        assert {event["logger"].partition(".")[0] for event in events} >= {"bot", "telegram"}
        assert [event for event in events if event["level"] in ("error", "critical")] == []


@pytest.mark.usefixtures("ids")
async def test_waiting_messages_are_sealed(database_url: str, tmp_path: Path, log: io.StringIO) -> None:
    """While Telegram is unavailable, waiting answers and words to delete are sealed. Of an update only the id is
    stored."""
    async with lifetime(database_url, tmp_path) as life_of:
        chat = life_of.chat
        await chat.arrive()
        await chat.say("/checkin")
        await chat.tap("c:new:quick")
        await life_of.skip_to_note()
        for method in ("sendMessage", "editMessageText", "deleteMessages"):
            chat.sandbox.faults.add_lasting(method, CallFault.error(502, "Bad Gateway"))
        chat.world.say(chat.you, life_of.words["note"])
        chat.world.say(chat.partner, life_of.words["stray"])
        chat.world.say(chat.you, f"/start {life_of.words['argument']}")
        await chat.world.settled(lambda world: not world.updates.pending)
        assert (await rows(chat))["outbox"] > 0
        assert found([*life_of.canaries, SECRET, b"is_bot", b"chat_instance"], left_by(chat, database_url, log)) == []
        await chat.crash()
        assert found([*life_of.canaries, SECRET, b"is_bot", b"chat_instance"], left_by(chat, database_url, log)) == []


def test_the_search_finds_what_is_there() -> None:
    """The search finds planted values in every form. Otherwise finding nothing would prove nothing."""
    word = canary("word")
    for secret in (word, USER):
        for form in forms(secret):
            assert found([secret], {"there": b"\x00\x01" + form + b"\xff"})
        assert found([secret], {"elsewhere": b"nothing of the kind"}) == []
    assert found([USER], {"there": USER.to_bytes(8, "big")})
    assert found([USER], {"there": USER.to_bytes(8, "little")})


def _no_times(url: str, begun: datetime) -> None:
    """Check that no column reveals a past or planned time, except the day of an update id."""
    days = set[int]()
    for column, values in numbers(url).items():
        if column == "seen.day":
            days |= set(values)
            continue
        for value in values:
            # In seconds, milliseconds or microseconds: within a day of the evening.
            moments = [value / unit for unit in (1, 1_000, 1_000_000)]
            assert not any(abs(moment - begun.timestamp()) < 86_400 for moment in moments), column
    assert days == {begun.date().toordinal()}


@pytest.mark.usefixtures("ids")
async def test_forget_leaves_nothing_of_the_account(database_url: str, tmp_path: Path, log: io.StringIO) -> None:
    """After /forget no id, lookup mark or sealed value is left, on SQLite not even in free space of a file."""
    async with lifetime(database_url, tmp_path / "bot") as life_of:
        chat = life_of.chat
        await life_of.kept()
        await chat.say("/forget")
        await quiet(chat)
        values = await _blobs(database_url)
        assert len(values) >= 10
        there = {form for _, form in found(ends(values), everything(database_url))}
        assert all(there.intersection(ends([value])) for value in values)
        blobs = ends(values)
        gone = await chat.say("FORGET")
        assert "all gone" in gone["text"]
        assert found([*blobs, *life_of.canaries], left_by(chat, database_url, log)) == []
        assert await _blobs(database_url) == []
        assert "18 or older" in (await chat.say("/start"))["text"]
        await chat.stop()
        assert found([*blobs, *life_of.canaries], left_by(chat, database_url, log)) == []


async def _blobs(url: str) -> list[bytes]:
    """Every value of eight bytes or more in the account's rows."""
    store = Store(locate(url))
    values: list[bytes] = []
    async with store.read() as uow:
        for name in ("account", "entry"):
            columns = [column.name for column in metadata.tables[name].columns]
            async for batch in uow.all_tables.stream(name, columns):
                values += [value for row in batch for value in row if isinstance(value, bytes) and len(value) > 7]
    await store.close()
    return values


def keys_in(folder: Path) -> RootKeys:
    """The keys that the bot made."""
    return read_key_file(folder / "keys" / "afterglow.key")
