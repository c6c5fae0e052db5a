"""Pausing a check-in, and coming back after a restart. tests/screens has the other ways to come back."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.support.bot_harness import BotHarness, labels, running_bot


async def pause_half_way(chat: BotHarness) -> None:
    """Come in, answer three questions, and pause."""
    await chat.arrive()
    await chat.say("/checkin")
    for label in ("60-second check-in", "Just me", "Good", "A bit sore", "Pause"):
        await chat.tap(label)
    assert "It all stays as it is" in chat.last()["text"]


async def resume(chat: BotHarness) -> dict[str, Any]:
    """Come back to the paused check-in. Returns the last message."""
    assert "It is all still here" in (await chat.say("/checkin"))["text"]
    return await chat.tap("Go on")


async def finish(chat: BotHarness) -> dict[str, Any]:
    """Skip the remaining questions and keep the check-in. Returns the answers by question."""
    while "Skip" in labels(chat.last()):
        await chat.tap("Skip")
    await chat.tap("Keep it")
    (entry,) = (await chat.export())["entries"]
    return {answer.pop("question"): answer for answer in entry["answers"]}


async def test_days_later_and_after_a_restart(database_url: str, tmp_path: Path) -> None:
    """Nine days and a restart later, the check-in continues with all its answers."""
    async with running_bot(database_url, tmp_path) as chat:
        await pause_half_way(chat)
        await chat.stop()
        chat.clock.move(timedelta(days=9))
        await chat.start()
        assert "What would feel kind" in (await resume(chat))["text"]
        answers = await finish(chat)
        assert [answers[name] for name in ("who", "mood", "body")] == [
            {"picked": ["solo"]}, {"picked": ["v4"]}, {"picked": ["sore"]},
        ]  # fmt: skip
