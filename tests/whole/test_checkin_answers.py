"""Answers in a check-in, over HTTP and across a restart, count once. tests/screens has the other cases."""

from pathlib import Path
from typing import Any

from tests.support.bot_harness import BotHarness, running_bot


async def begun(chat: BotHarness, *taps: str, title: str = "Pillow talk") -> dict[str, Any]:
    """Come in, begin a check-in, and tap these buttons. Returns the last message."""
    await chat.arrive()
    await chat.say("/checkin")
    message = await chat.tap(title)
    for label in taps:
        message = await chat.tap(label)
    return message


async def under_way(chat: BotHarness) -> list[dict[str, Any]]:
    """The answers of the current check-in."""
    answers: list[dict[str, Any]] = (await chat.export())["profile"]["checkin"]["answers"]
    return answers


TO_TEXT = ("Next", "On my own", "The pace", "That is it")


async def test_the_longest_answer_survives_a_restart(sqlite_url: str, tmp_path: Path) -> None:
    """Three full messages fit into an answer. A fourth is refused, and the first three stay."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await begun(chat, *TO_TEXT)
        for _ in range(3):
            await chat.say("x" * 4096)
        assert "longer than I can keep" in (await chat.say("one more"))["text"]
        assert (await under_way(chat))[-1] == {"question": "liked-more", "typed": "x" * 3 * 4096}
        await chat.restart()
        assert (await under_way(chat))[-1]["typed"] == "x" * 3 * 4096


async def test_a_redelivered_update_counts_once(sqlite_url: str, tmp_path: Path) -> None:
    """An update that Telegram delivers again, because its confirmation was lost, counts once."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await begun(chat, *TO_TEXT)
        person = chat.world.person(chat.you)
        message = {"message_id": 9_000_001, "date": 0, "from": person.as_user(), "chat": person.as_chat()}
        update = {"update_id": 899_000_000, "message": {**message, "text": "said once"}}
        chat.world.push_raw(update)
        await chat.all_answered()
        chat.world.push_raw(update)
        await chat.all_answered()
        assert not any("tap one of the buttons" in text for text in chat.texts())
        assert [a for a in await under_way(chat) if "typed" in a] == [{"question": "liked-more", "typed": "said once"}]
