"""/hide over real HTTP works at once and from anywhere, and leaves one neutral line."""

from datetime import timedelta
from pathlib import Path

from bot.sandbox.faults import CallFault
from tests.support.bot_harness import EMPTIED, BotHarness, english, labels, running_bot
from tests.whole.test_journal import keep

BLAND = "Hello. Nothing new here."


async def test_hide_clears_two_days_and_leaves_one_line(database_url: str, tmp_path: Path) -> None:
    """/hide deletes every message of the last two days and leaves one line."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/settings")
        await chat.tap("✓ Clear this chat daily")
        await keep(chat, "words that stay in the chat")
        await chat.say("/ideas")
        await chat.export()
        await chat.say("a stray word")
        await chat.say("/hide")
        # A message that was just shown when /hide came is deleted right after it.
        await chat.world.settled(lambda _: chat.texts() == [BLAND])
        (left,) = chat.world.chat(chat.you)
        assert labels(left) == []
        await chat.world.settled(lambda _: menu(chat) == ["start", "help"])
        await chat.say("/help")
        await chat.world.settled(lambda _: "done" in menu(chat))


def menu(chat: BotHarness) -> list[str]:
    """The commands that this person's chat shows."""
    return [one["command"] for one in chat.world.profile.commands_for(chat.you, "en")]


async def test_a_failed_menu_restore_is_tried_again(sqlite_url: str, tmp_path: Path) -> None:
    """If the menu cannot be restored after /hide, a later message restores it."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/hide")
        await chat.world.settled(lambda _: menu(chat) == ["start", "help"])
        chat.sandbox.faults.add("deleteMyCommands", CallFault.error(502, "Bad Gateway"))
        await chat.say("/help")
        # After two more answers, the result of the first one has been recorded.
        await chat.all_answered()
        await chat.all_answered()
        await chat.world.settled(lambda _: "done" in menu(chat))


async def test_many_messages_go_in_batches(sqlite_url: str, tmp_path: Path) -> None:
    """Many messages are deleted in batches of at most 100."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        for _ in range(60):
            await chat.say("/help")
            chat.clock.move(timedelta(seconds=30))
        await chat.say("/hide")
        await chat.world.settled(lambda _: chat.texts() == [BLAND])
        sizes = [len(c.params["message_ids"]) for c in chat.world.history if c.method == "deleteMessages"]
        assert len(sizes) >= 2 and max(sizes) == 100


async def test_messages_over_the_quota_go_too(database_url: str, tmp_path: Path) -> None:
    """Messages over the quota are known in memory only, and /hide deletes them too, with the line about the quota."""
    async with running_bot(database_url, tmp_path, start=False) as chat:
        await chat.start(burst=10)
        await chat.arrive()
        for number in range(40):
            chat.world.say(chat.you, f"words {number}")
        await chat.world.settled(lambda _: english().speak("en")("hasty") in chat.texts())
        chat.world.say(chat.you, "/hide")
        await chat.world.settled(lambda world: [one.get("text") for one in world.chat(chat.you)] == [BLAND])


async def test_undeletable_messages_are_emptied(sqlite_url: str, tmp_path: Path) -> None:
    """A message too old to delete is edited to say nothing, and the others are deleted."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/help")
        await chat.stop()
        old = [m["message_id"] for m in chat.world.chat(chat.you)]
        chat.clock.move(timedelta(hours=49))
        await chat.start()
        await chat.say("/learn")
        await chat.say("/hide")
        await chat.world.settled(lambda _: set(chat.texts()) <= set(EMPTIED))
        assert [m["message_id"] for m in chat.world.chat(chat.you)][:-1] == old


async def test_hide_retries_failed_deletions(sqlite_url: str, tmp_path: Path) -> None:
    """If a deletion fails, /hide tries again until only its own line is left."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/help")
        chat.sandbox.faults.add("deleteMessages", CallFault.error(502, "Bad Gateway"))
        before = len(chat.world.chat(chat.you))
        chat.world.say(chat.you, "/hide")
        await chat.world.settled(lambda world: any(c.method == "deleteMessages" for c in world.history))
        assert len(chat.world.chat(chat.you)) > before
        await chat.world.settled(lambda world: [m["text"] for m in world.chat(chat.you)] == [BLAND])
