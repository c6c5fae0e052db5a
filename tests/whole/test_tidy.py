"""Typed words leave the chat after a check-in, or after a day if it never ended."""

from datetime import timedelta
from pathlib import Path

from bot.sandbox.faults import CallFault
from tests.support.bot_harness import BotHarness, labels, running_bot
from tests.whole.test_journal import keep
from tests.whole.test_lock import said


async def test_words_are_gone_after_a_check_in(database_url: str, tmp_path: Path) -> None:
    """After a check-in the person's words are gone from the chat."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.arrive()
        await keep(chat, "what I wrote")
        assert said(chat) == []
        assert not any("Write it as a message" in text for text in chat.texts())


async def leave_checkin_open(chat: BotHarness) -> None:
    """Leave a check-in open with words in it and a stray word after it."""
    await chat.arrive()
    await chat.say("/checkin")
    page = await chat.tap("60-second check-in")
    while "Write it as a message" not in page["text"]:
        page = await chat.tap("A few more questions" if "Keep it" in labels(page) else "Skip")
    await chat.say("what I wrote")
    await chat.say("and a stray word")


async def test_an_open_check_ins_words_leave_in_a_day(database_url: str, tmp_path: Path) -> None:
    """Words of an unfinished check-in leave the chat after a day and stay in the answer."""
    async with running_bot(database_url, tmp_path) as chat:
        await leave_checkin_open(chat)
        await chat.all_answered()  # wait until the last page, which repeats the words, is recorded
        chat.clock.move(timedelta(hours=23))
        await chat.all_answered()
        assert "what I wrote" in said(chat)
        chat.clock.move(timedelta(hours=2))
        await chat.world.settled(lambda world: "what I wrote" not in str(world.chat(chat.you)))
        assert "and a stray word" not in said(chat)
        (answer,) = [a for a in (await chat.export())["profile"]["checkin"]["answers"] if "typed" in a]
        assert answer["typed"] == "what I wrote\nand a stray word"


async def test_a_chat_is_cleared_in_time_after_an_outage(database_url: str, tmp_path: Path) -> None:
    """The chat is cleared in time even if the bot was down for almost two days."""
    async with running_bot(database_url, tmp_path) as chat:
        await leave_checkin_open(chat)
        await chat.stop()
        chat.clock.move(timedelta(hours=46))
        await chat.start()
        await chat.world.settled(lambda world: "what I wrote" not in str(world.chat(chat.you)))


async def test_a_crash_leaves_nothing_in_the_chat(sqlite_url: str, tmp_path: Path) -> None:
    """A crash between keeping and clearing leaves nothing in the chat, because the deletions are stored with the update
    until they are done."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await leave_checkin_open(chat)
        chat.sandbox.faults.add("deleteMessages", CallFault.error(500, "Internal"))
        page, before = chat.having("Keep it"), len(chat.world.history)
        chat.world.tap(chat.you, page["message_id"], "Keep it")
        await chat.world.settled(lambda world: any(c.method == "deleteMessages" for c in world.history[before:]))
        await chat.stop()
        assert "what I wrote" in said(chat)
        chat.clock.move(timedelta(hours=1))
        await chat.start()
        await chat.world.settled(lambda world: "what I wrote" not in str(world.chat(chat.you)))
        assert len((await chat.export())["entries"]) == 1
