"""/export exports everything; /forget erases everything: rows, keys and bytes."""

import re
from datetime import timedelta
from pathlib import Path

from tests.support.bot_harness import BotHarness, labels, running_bot
from tests.support.canaries import ends, files, found
from tests.whole.rows import rows
from tests.whole.test_door import kept

WORDS = "a canary that sings about a lamp"


async def fill_account(chat: BotHarness) -> None:
    """Make an account with an entry, an open check-in, settings and notes."""
    await chat.arrive()
    await chat.say("/checkin")
    await chat.tap("60-second check-in")
    while "Write it as a message" not in chat.last()["text"]:
        offered = labels(chat.last())
        await chat.tap(next(one for one in ("A few more questions", "Just me", "Skip") if one in offered))
    await chat.say(WORDS)
    await chat.tap("Keep it")
    await chat.say("/done")
    await chat.tap("Now")
    await chat.tap("Just me")


async def test_the_export_holds_everything(sqlite_url: str, tmp_path: Path) -> None:
    """The export contains the profile, notes and entries, and no name or id."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await fill_account(chat)
        export = await chat.export()
        assert export["format"] == "afterglow-export"
        assert export["profile"]["language"] == "en" and export["profile"]["checkin"]["answers"]
        assert {one["kind"] for one in export["reminders"]} == {"water", "bathroom", "snack", "morning"}
        assert export["entries"][0]["words"][-1][1] == WORDS
        assert not re.search(rf"{chat.you}|\"You\"", str(export)), "an export names nobody"


async def test_the_export_comes_as_data_and_as_a_page(database_url: str, tmp_path: Path) -> None:
    """The export comes as data and as a page, and both can be saved and forwarded."""
    async with running_bot(database_url, tmp_path) as chat:
        await fill_account(chat)
        files = await chat.export_files()
        assert WORDS in files[".html"].decode() and WORDS in files[".json"].decode()
        sent = [message for message in chat.world.chat(chat.you) if "document" in message]
        assert [message["document"]["file_name"] for message in sent] == ["my-export.json", "my-export.html"]
        assert not any(message.get("has_protected_content") for message in sent)
        assert str(chat.you) not in files[".html"].decode(), "an export names nobody"
        await chat.all_answered()
        there = {message["message_id"] for message in sent}
        chat.clock.move(timedelta(minutes=61))
        await chat.world.settled(lambda world: there.isdisjoint(m["message_id"] for m in world.chat(chat.you)))
        assert not any("leave this chat in an hour" in text for text in chat.texts())


async def test_the_word_erases_rows_keys_and_bytes(database_url: str, tmp_path: Path) -> None:
    """After the word is typed, no row of the account is left except its mark in the ledger."""
    async with running_bot(database_url, tmp_path) as chat:
        await fill_account(chat)
        await chat.say("/forget")
        gone = await chat.say(" forget ")
        assert "I do not know you any more" in gone["text"]
        assert "18 or older" in (await chat.say("/done"))["text"]
        await chat.stop()
        assert kept(await rows(chat)) == {"account": 0, "entry": 0, "reminder": 0, "ledger": 1, "outbox": 0}


async def test_the_sealed_bytes_leave_the_files(sqlite_url: str, tmp_path: Path) -> None:
    """After /forget the sealed bytes are gone from the files. The words were never there in the clear."""
    import sqlite3

    path = tmp_path / "afterglow.db"
    async with running_bot(sqlite_url, tmp_path) as chat:
        await fill_account(chat)
        await chat.all_answered()
        with sqlite3.connect(path) as database:
            sealed = [
                value
                for query in ("SELECT data_key, profile, lookup, route, schedule, journal_index FROM account",
                              "SELECT box FROM entry")
                for row in database.execute(query)
                for value in row
            ]  # fmt: skip
        database.close()
        await chat.say("/forget")
        await chat.say("FORGET")
        await chat.all_answered()
        await chat.stop()
        left = files(tmp_path)
        assert len(sealed) > 5 and left
        assert found([*ends(sealed), WORDS], left) == []


async def test_a_later_account_is_empty(sqlite_url: str, tmp_path: Path) -> None:
    """After /forget no earlier note comes, and a new account of the same person contains nothing of the old one."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await fill_account(chat)
        await chat.say("/forget")
        await chat.say("FORGET")
        await chat.arrive(chat.partner)
        await chat.say("/done", chat.partner)
        await chat.tap("In a while", chat.partner)
        await chat.pass_time(timedelta(minutes=10), chat.partner, expecting="water")
        assert not any("water" in text for text in chat.texts())
        await chat.say("/start")
        await chat.tap("w:yes")
        export = await chat.export()
        assert (export["entries"], export["reminders"], export["profile"]["checkin"]) == ([], [], None)


async def test_forgetting_affects_one_person_only(sqlite_url: str, tmp_path: Path) -> None:
    """After one person's /forget, the other's export is complete."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.arrive(chat.partner)
        await chat.say("/forget")
        await chat.say("FORGET")
        assert (await chat.export(chat.partner))["profile"]["language"] == "en"
