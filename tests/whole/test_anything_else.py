"""Updates from groups and channels, edits, and updates of other bots."""

from pathlib import Path
from typing import Any

from tests.support.bot_harness import running_bot
from tests.whole.raw import push
from tests.whole.rows import rows


async def test_in_a_group_it_says_one_line_and_leaves(sqlite_url: str, tmp_path: Path) -> None:
    """Added to a group, the bot writes one line without a subject and leaves."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        group = chat.world.open_group("Friends", chat.you)
        await chat.world.settled(lambda world: world.chats[group].left)
        assert [m["text"] for m in chat.world.chat(group)] == ["I only talk in private chats."]
        await chat.all_answered()
        assert len(chat.world.chat(group)) == 1


async def test_words_in_a_group_get_no_answer(sqlite_url: str, tmp_path: Path) -> None:
    """Words and taps in a group change nothing of the check-in of the person who sent them."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/checkin")
        await chat.tap("60-second check-in")
        before = await chat.export()
        group = chat.world.open_group("Friends", chat.you)
        for words in ("/forget", "FORGET"):
            push(chat, text=words, chat=chat.world.chats[group].chat)
        await chat.world.settled(lambda world: sum(c.params.get("chat_id") == group for c in world.history) >= 4)
        after = await chat.export()
        # The two exports leave messages in the private chat.
        for export in (before, after):
            del export["profile"]["messages"]
        assert after["profile"] == before["profile"]


async def test_other_updates_are_ignored(sqlite_url: str, tmp_path: Path) -> None:
    """The bot ignores channels, inline queries, other bots and unknown kinds of update."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        before = len(chat.world.chat(chat.you))
        person = chat.world.person(chat.you)
        message: dict[str, Any] = {"message_id": 9, "date": 0, "from": person.as_user(), "chat": person.as_chat()}
        for update in (
            {"edited_message": {**message, "location": {"latitude": 1, "longitude": 1}}},
            {"channel_post": {**message, "chat": {"id": -100_1, "type": "channel"}, "text": "/start"}},
            {"inline_query": {"id": "1", "from": person.as_user(), "query": "x", "offset": ""}},
            {"message": {**message, "from": {**person.as_user(), "is_bot": True}, "text": "/forget"}},
            {"message": {"chat": person.as_chat(), "text": "from nobody"}},
            {"message": None},
            {"purchased_paid_media": {"nothing": ["we", "know"]}},
            {},
        ):
            chat.world.push_raw(dict(update))
        await chat.all_answered()
        assert len(chat.world.chat(chat.you)) == before + 2
        assert (await rows(chat))["account"] == 1
