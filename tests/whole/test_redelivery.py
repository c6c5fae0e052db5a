"""Telegram delivers an update again if it does not know that the bot has it. A repeated update changes nothing."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.faults import CallFault
from tests.support.bot_harness import running_bot
from tests.whole.bare import Bare, bare
from tests.whole.rows import rows
from tests.whole.test_fuzz import FEW

STRANGER = 7_000_000_003


class Recorded(Bare):
    """A bot that records each update."""

    came: list[dict[str, Any]]

    async def take(self, *contents: dict[str, Any]) -> None:
        for content in contents:
            await super().take(content)
            self.came.append({"update_id": self._last, **content})


async def story(bot: Recorded) -> None:
    """Play a first evening: the door, /done, a check-in with words, settings, a passphrase, /hide, a block, and a
    stranger."""
    bot.came = []
    await bot.arrive()
    await bot.take(bot.message(text="/done"))
    await bot.press("n:while")
    await bot.walk(to="note")
    await bot.take(bot.message(text="what I wrote"))
    await bot.press(next(data for data in bot.data() if ":end:k" in data))
    await bot.take(bot.message(text="/settings"))
    await bot.press("s:words")
    await bot.take(bot.message(STRANGER, text="/start"))
    await bot.take(bot.message(text="/lock"))
    await bot.press("u:set")
    for _ in range(2):
        await bot.take(bot.message(text="violet ladder seven moths"))
    await bot.walk(to="mood")
    await bot.take(bot.message(text="/hide"))
    await bot.take({"my_chat_member": bot.message()["message"] | {"new_chat_member": {"status": "kicked"}}})
    await bot.take({"my_chat_member": bot.message()["message"] | {"new_chat_member": {"status": "member"}}})


@settings(FEW, max_examples=5)
@given(seed=st.integers(0, 2**32), size=st.integers(1, 100))
async def test_a_whole_story_again_in_any_order(sqlite_template: Path, seed: int, size: int) -> None:
    """Delivering a whole story again, in any order and in batches of any size, shows nothing and changes nothing."""
    async with bare(sqlite_template, made=Recorded) as bot:
        assert isinstance(bot, Recorded)
        await story(bot)
        chance = random.Random(seed)
        again = [*bot.came, *chance.sample(bot.came, 5)]
        chance.shuffle(again)
        before = bot.calls(), await bot.known(), await bot.counts(), await bot.counted("seen")
        for start in range(0, len(again), size):
            await bot.parts.dispatcher.receive(again[start : start + size])
        await bot.idle()
        assert (bot.calls(), await bot.known(), await bot.counts(), await bot.counted("seen")) == before
        assert await bot.counted("outbox") == 0


async def test_an_update_found_twice_is_not_repeated(database_url: str, tmp_path: Path) -> None:
    """An update that a start finds a second time is not carried out again. Telegram repeats the last updates after a
    restart, because their offset is only in memory."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.arrive()
        await chat.stop()
        chat.world.say(chat.you, "/checkin")
        chat.world.say(chat.partner, "/start")
        waiting = list(chat.world.updates.pending)
        await chat.start()
        await chat.all_answered()
        await chat.stop()
        before = chat.texts(), chat.texts(chat.partner)
        for update in reversed(waiting):
            chat.world.push_raw(update)
        await chat.start()
        await chat.world.settled(lambda world: not world.updates.pending)
        await chat.stop()
        assert (chat.texts(), chat.texts(chat.partner)) == before


async def test_a_stranger_leaves_only_an_update_id(sqlite_url: str, tmp_path: Path) -> None:
    """A stranger's message stores only the id of its update, even while the answer is being sent."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        before = await rows(chat)
        chat.sandbox.faults.add("sendMessage", CallFault.hang())
        chat.world.say(chat.you, "a secret that nobody asked for")
        await chat.world.settled(lambda _: chat.sandbox.faults.hanging)
        after = await rows(chat)
        assert after == before | {"seen": before["seen"] + 1}
        with closing(sqlite3.connect(tmp_path / "afterglow.db")) as database:
            ((update, day, tries),) = database.execute("SELECT * FROM seen ORDER BY update_id DESC LIMIT 1").fetchall()
        assert (day, tries) == (chat.clock.now().date().toordinal(), None)
        assert update >= 810_000_001
        chat.sandbox.faults.release()
        await chat.world.settled(lambda world: world.last(chat.you) is not None)


async def test_one_batch_is_answered_in_parallel(sqlite_url: str, tmp_path: Path) -> None:
    """A chat whose call hangs does not delay another chat of the same batch."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        chat.sandbox.faults.add("sendMessage", CallFault.hang(), chat_id=chat.you)
        chat.world.say(chat.you, "/start")
        chat.world.say(chat.partner, "/start")
        await chat.world.settled(lambda _: chat.world.last(chat.partner) is not None)
        assert chat.world.last(chat.you) is None
        chat.sandbox.faults.release()
        await chat.world.settled(lambda _: chat.world.last(chat.you) is not None)
