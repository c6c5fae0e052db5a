"""Updates over a webhook: their order, their acknowledgement once they are stored, and the counted tries after a
start."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.authoring.loading import load
from tests.support.bot_harness import BotHarness, labels, running_bot, until
from tests.whole.rows import rows
from tests.whole.test_checkin_answers import TO_TEXT, begun
from tests.whole.test_crash import begun_again
from tests.whole.test_flood import ingress
from tests.whole.test_refused import data_of, tap
from tests.whole.test_urgent import quiet


@pytest.fixture
async def hooked(database_url: str, tmp_path: Path) -> AsyncIterator[BotHarness]:
    """A bot with a webhook."""
    async with running_bot(database_url, tmp_path, start=False) as chat:
        await chat.start(**ingress("webhook") | {"burst": 10_000})
        yield chat


async def test_messages_stay_in_order(hooked: BotHarness) -> None:
    """Twelve messages over a webhook are stored in their order."""
    await begun(hooked, *TO_TEXT)
    for number in range(12):
        hooked.world.say(hooked.you, f"part {number:02}")
    await hooked.all_answered()
    (answer,) = [a for a in (await hooked.export())["profile"]["checkin"]["answers"] if "typed" in a]
    assert answer["typed"].split("\n") == [f"part {number:02}" for number in range(12)]


async def test_taps_stay_in_order(hooked: BotHarness) -> None:
    """An odd number of taps on one toggle leaves it on, although its button did not change in the chat meanwhile."""
    await hooked.arrive()
    await hooked.say("/checkin")
    for label in ("60-second check-in", "Just me", "Good", "Fine", "Skip", "A few more questions", "Low"):
        await hooked.tap(label)
    message = hooked.last()
    calm = next(data for data in data_of(message) if data.endswith(":calm"))
    for number in range(21):
        tap(hooked, message, calm if number % 2 == 0 else calm.replace(":+:", ":-:"))
    await hooked.world.settled(lambda world: not world.updates.pending)
    await quiet(hooked)
    assert "✓ Calm" in labels(hooked.last())


async def test_an_update_is_acknowledged_once_stored(sqlite_url: str, tmp_path: Path) -> None:
    """While the database is locked, Telegram keeps the update. Afterwards the bot answers it once."""
    async with running_bot(sqlite_url, tmp_path, start=False, watch=False) as chat:
        with capture_logs():
            await chat.start(**ingress("webhook"))
            await chat.arrive()
            with closing(sqlite3.connect(tmp_path / "afterglow.db", isolation_level=None)) as database:
                database.execute("BEGIN EXCLUSIVE")
                chat.world.say(chat.you, "/ideas")
                hook = chat.world.webhook
                assert hook is not None
                await chat.world.settled(lambda _: hook.last_error is not None, timeout=30)
                assert len(chat.world.updates.pending) == 1
                database.execute("ROLLBACK")
            await chat.world.settled(lambda _: "Just me" in labels(chat.last()), timeout=30)
            assert chat.world.updates.pending == []
            assert sum("Just me" in labels(message) for message in chat.world.chat(chat.you)) == 1


async def test_no_update_is_gone_before_it_is_kept(hooked: BotHarness) -> None:
    """When Telegram drops an update as accepted, its id is in the database."""
    await hooked.arrive()
    for number in range(10):
        before = (await rows(hooked))["seen"]
        hooked.world.say(hooked.you, f"words {number}")
        await hooked.world.settled(lambda world: not world.updates.pending)
        assert (await rows(hooked))["seen"] == before + 1


async def test_calls_just_after_a_start_are_counted(sqlite_url: str, tmp_path: Path) -> None:
    """For a while after a start over a webhook, each try of an update is counted, because the end of the backlog is
    unknown."""
    damaged = load()
    del damaged.words["en"]._plain["learn"]
    with capture_logs():
        async with running_bot(sqlite_url, tmp_path, damaged, watch=False, start=False) as chat:
            await chat.start(**ingress("webhook"))
            await chat.arrive()
            chat.world.say(chat.you, "/learn")

            async def counted() -> bool:
                return await begun_again(tmp_path / "afterglow.db", 1)

            await until(counted)
            await chat.world.settled(lambda _: any("did not work on my side" in text for text in chat.texts()))
