"""/lock and /unlock over real HTTP: a passphrase is stored nowhere and leaves the chat at once."""

import json
from datetime import timedelta
from pathlib import Path

import pyrage
import pytest

from bot.core.chores import GRACE
from bot.vault.age import WrongPassphrase, open_file
from tests.support.bot_harness import BotHarness, labels, running_bot, until
from tests.whole.rows import rows
from tests.whole.test_journal import hidden, keep

SECRET = "violet ladder seven moths"


async def lock(chat: BotHarness, passphrase: str = SECRET) -> None:
    """Set a passphrase."""
    await chat.say("/lock")
    await chat.tap("Set a passphrase")
    assert "once more" in (await chat.say(passphrase))["text"]
    assert "Your journal is locked" in (await chat.say(passphrase))["text"]


async def with_a_locked_entry(chat: BotHarness) -> None:
    """Come in, keep an entry, and set a passphrase."""
    await chat.arrive()
    await keep(chat, "kept")
    await lock(chat)


def said(chat: BotHarness) -> list[str]:
    """The texts of the person's own messages in the chat."""
    return [m["text"] for m in chat.world.chat(chat.you) if m["from"]["id"] == chat.you]


async def test_a_locked_journal_still_takes_new_entries(database_url: str, tmp_path: Path) -> None:
    """A locked journal asks for the passphrase before reading, and keeps new entries meanwhile."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.arrive()
        await keep(chat, "before the lock")
        await lock(chat)
        await keep(chat, "while it is locked")
        assert "The journal is locked" in (await chat.say("/journal"))["text"]
        page = await chat.say(SECRET)
        assert len([label for label in labels(page) if "Mar 6" in label]) == 2
        assert hidden(await chat.tap(labels(page)[0]))[-1].endswith("while it is locked")
        assert SECRET not in "".join(said(chat)) and page["has_protected_content"] is True


async def test_a_restart_shuts_it(database_url: str, tmp_path: Path) -> None:
    """After a restart the journal is shut, and opens with the same passphrase."""
    async with running_bot(database_url, tmp_path) as chat:
        await with_a_locked_entry(chat)
        await chat.say("/unlock")
        assert "The journal is open" in (await chat.say("  Violet ladder SEVEN  moths"))["text"]
        await chat.restart()
        assert "The journal is locked" in (await chat.say("/journal"))["text"]
        assert "Mar 6" in str(labels(await chat.say(SECRET)))


async def test_it_stays_open_for_ten_minutes(database_url: str, tmp_path: Path) -> None:
    """The journal stays open for ten minutes, and then its page leaves the chat."""
    async with running_bot(database_url, tmp_path) as chat:
        await with_a_locked_entry(chat)
        await chat.say("/journal")
        page = (await chat.say(SECRET))["message_id"]
        chat.clock.move(timedelta(minutes=9))
        assert hidden(await chat.tap(labels(chat.last())[0]))
        chat.clock.move(timedelta(minutes=1, seconds=1))
        await chat.world.settled(lambda world: page not in [m["message_id"] for m in world.chat(chat.you)])
        assert "The journal is locked" in (await chat.say("/journal"))["text"]


def documents(chat: BotHarness) -> dict[str, bytes]:
    """The files in the chat, by name."""
    sent = [m["document"] for m in chat.world.chat(chat.you) if "document" in m]
    files = [chat.world.files.by_unique_id(document["file_unique_id"]) for document in sent]
    return {file.name: file.data for file in files if file}


async def test_the_export_asks_for_it_first(sqlite_url: str, tmp_path: Path) -> None:
    """With a passphrase set, /export offers sealed or plain files. Plain files come after the journal was opened."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await with_a_locked_entry(chat)
        assert labels(await chat.say("/export")) == ["Sealed", "Plain", "Not now"]
        assert "The journal is locked" in (await chat.tap("Plain"))["text"]
        assert documents(chat) == {}
        await chat.say(SECRET)
        await chat.world.settled(lambda _: len(documents(chat)) == 2)
        (entry,) = json.loads(documents(chat)["my-export.json"])["entries"]
        assert entry["words"][-1][1] == "kept"


async def test_a_sealed_export_opens_as_typed(sqlite_url: str, tmp_path: Path) -> None:
    """Sealed files open in another program with exactly the passphrase typed for them, and with no other. The bot asks
    for it although the journal is open, and a wrong one seals nothing."""
    typed = "Violet  ladder seven MOTHS"
    async with running_bot(sqlite_url, tmp_path) as chat:
        await with_a_locked_entry(chat)
        await chat.say("/unlock")
        await chat.say(SECRET)
        await chat.say("/export")
        assert "as you type it now" in (await chat.tap("Sealed"))["text"]
        assert "That was not it" in (await chat.say("violet ladder seven moth"))["text"]
        await chat.say(typed)
        await chat.world.settled(lambda _: len(documents(chat)) == 2, timeout=60)
        assert list(documents(chat)) == ["my-export.json.age", "my-export.html.age"]
        (entry,) = json.loads(pyrage.passphrase.decrypt(documents(chat)["my-export.json.age"], typed))["entries"]
        assert entry["words"][-1][1] == "kept"
        with pytest.raises(WrongPassphrase):
            open_file(documents(chat)["my-export.html.age"], SECRET)
        assert typed not in "".join(said(chat))


async def test_changing_it_needs_the_old_one(database_url: str, tmp_path: Path) -> None:
    """Changing and removing the passphrase need the old one, and the entry can be read as before."""
    async with running_bot(database_url, tmp_path) as chat:
        await with_a_locked_entry(chat)
        await chat.say("/lock")
        assert "The journal is locked. Send" in (await chat.tap("Change it"))["text"]
        assert "five random words" in (await chat.say(SECRET))["text"]
        await chat.say("copper teapot of the north")
        assert "Your journal is locked" in (await chat.say("copper teapot of the north"))["text"]
        await chat.say("/journal")
        assert "That was not it" in (await chat.say(SECRET))["text"]
        assert "Mar 6" in str(labels(await chat.say("copper teapot of the north")))
        await chat.say("/lock")
        await chat.tap("Remove it")
        assert "opens without one now" in (await chat.say("copper teapot of the north"))["text"]
        await chat.restart()
        assert "Mar 6" in str(labels(await chat.say("/journal")))


async def test_a_fresh_start_takes_seven_days(sqlite_url: str, tmp_path: Path) -> None:
    """The journal is empty after seven days and not a minute earlier, also across a restart."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await with_a_locked_entry(chat)
        await chat.say("/lock")
        await chat.tap("I forgot it")
        await chat.tap("Erase and start fresh")
        await chat.restart()
        chat.clock.move(GRACE - timedelta(minutes=1))
        assert "Take it back" in labels(await chat.say("/lock"))
        chat.clock.move(timedelta(minutes=1))

        async def empty() -> bool:
            return (await rows(chat))["entry"] == 0

        await until(empty)
        assert "no passphrase" in (await chat.say("/unlock"))["text"]


async def test_stretching_holds_up_nobody_else(sqlite_url: str, tmp_path: Path) -> None:
    """Another chat is answered while a passphrase is stretched."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await lock(chat)
        await chat.arrive(chat.partner)
        await chat.say("/unlock")
        before = len(chat.world.history)
        chat.world.say(chat.you, SECRET)
        await chat.say("/help", chat.partner)
        answers = [call.params["chat_id"] for call in chat.world.history[before:] if call.method == "sendMessage"]
        assert int(answers[0]) == chat.partner
        await chat.world.settled(lambda _: any("The journal is open" in text for text in chat.texts()))
