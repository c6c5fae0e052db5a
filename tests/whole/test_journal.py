"""/journal over real HTTP: changed entries, entries with an end, and buttons of other people."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.support.bot_harness import BotHarness, labels, running_bot
from tests.whole.raw import forge


async def keep(chat: BotHarness, note: str, how: str = "Keep it") -> dict[str, Any]:
    """Keep a short check-in with a note."""
    await chat.say("/checkin")
    await chat.tap("60-second check-in")
    await chat.tap("Just me")
    await chat.tap("Good")
    while "Write it as a message" not in chat.last()["text"]:
        await chat.tap("A few more questions" if "Keep it" in labels(chat.last()) else "Skip")
    await chat.say(note)
    return await chat.tap(how)


async def forged(chat: BotHarness, data: str, message: int, who: int | None = None) -> dict[str, Any]:
    """The message that follows a tap with that data under that message, which may never have had such a button."""
    await forge(chat, data, message, who)
    await chat.all_answered(who)
    return next(m for m in reversed(chat.world.chat(who or chat.you)[:-2]) if "text" in m and m["from"]["is_bot"])


def hidden(message: dict[str, Any]) -> list[str]:
    """The texts under spoilers in a message."""
    spans = [span for span in message["entities"] if span["type"] == "spoiler"]
    return [message["text"][span["offset"] : span["offset"] + span["length"]] for span in spans]


async def open_newest(chat: BotHarness) -> dict[str, Any]:
    """Open the page of the newest entry."""
    page = await chat.say("/journal")
    return await chat.tap(labels(page)[0])


async def test_an_answer_is_changed_or_taken_out(database_url: str, tmp_path: Path) -> None:
    """An answer can be changed by a tap or in new words, and can be taken out."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.arrive()
        await keep(chat, "old words")
        await open_newest(chat)
        await chat.tap("Change")
        await chat.tap("2")
        page = await chat.tap("Low")
        assert hidden(page) == ["How do you feel right now? Any answer is fine here.", "Low"] and "✓ Low" in labels(
            page
        )
        await chat.tap("‹ Back")
        await chat.tap("3")
        await chat.tap("Write it again")
        page = await chat.say("new words")
        assert hidden(page)[-1] == "new words" and "Changed." in page["text"]
        assert "new words" not in [m["text"] for m in chat.world.chat(chat.you) if m["from"]["id"] == chat.you]
        await chat.tap("‹ Back")
        await chat.tap("1")
        await chat.tap("Take this answer out")
        (entry,) = (await chat.export())["entries"]
        assert [answer for answer in entry["answers"] if not answer.get("skipped")] == [
            {"question": "mood", "picked": ["v2"]},
            {"question": "note", "typed": "new words"},
        ]
        assert [said for _, said in entry["words"]] == ["Low", "new words"]


async def test_a_30_day_entry_is_deleted_on_time(database_url: str, tmp_path: Path) -> None:
    """An entry kept for 30 days is there an hour before its end and is deleted after it."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.arrive()
        assert "Kept until April 5, 2026" in (await keep(chat, "for a while", "For 30 days"))["text"]
        await keep(chat, "stays")
        chat.clock.move(timedelta(days=29, hours=23))
        assert len((await chat.export())["entries"]) == 2
        chat.clock.move(timedelta(days=1, hours=1))
        await wait_until_gone(chat, "for a while")
        assert [entry["words"][-1][1] for entry in (await chat.export())["entries"]] == ["stays"]


async def wait_until_gone(chat: BotHarness, words: str) -> None:
    """Wait until an entry with these words is gone from the export."""
    for _ in range(200):
        if words not in str((await chat.export())["entries"]):
            return
    raise AssertionError("it is still there")


async def test_its_page_leaves_the_chat(database_url: str, tmp_path: Path) -> None:
    """A journal page leaves the chat ten minutes after the last look at it."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.arrive()
        await keep(chat, "seen for a while")
        page = (await chat.say("/journal"))["message_id"]
        await chat.pass_time(timedelta(minutes=6))
        await chat.tap(labels(chat.last())[0])
        chat.clock.move(timedelta(minutes=6))
        await chat.all_answered()
        assert page in [message["message_id"] for message in chat.world.chat(chat.you)]
        chat.clock.move(timedelta(minutes=5))
        await chat.world.settled(lambda world: page not in [m["message_id"] for m in world.chat(chat.you)])


async def test_foreign_entry_tokens_show_nothing(sqlite_url: str, tmp_path: Path) -> None:
    """Another person's entry token, or an invented one, shows nothing and changes nothing."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await keep(chat, "mine alone")
        page = await open_newest(chat)
        token = next(b["callback_data"] for row in page["reply_markup"]["inline_keyboard"] for b in row).split(":")[2]
        await chat.arrive(chat.partner)
        menu = await chat.say("/journal", chat.partner)
        for data in (
            f"j:e:{token}", f"j:X:{token}", f"j:r:{token}:0", f"j:p:{token}:0:solo", f"j:k:{token}:m", "j:e:", "j:e:%%",
            "j:g:202613", "j:g:000001", "j:m:99999", "j:", "j:zz:zz:zz:zz", f"j:o:{token}", "j:m:0000",
        ):  # fmt: skip
            shown = await forged(chat, data, menu["message_id"], chat.partner)
            assert "mine alone" not in str(shown)
        assert len((await chat.export())["entries"]) == 1
