"""A Hypothesis state machine over the bot's components in this process, with the soak's sandbox and checker.

Hypothesis draws and shrinks what the soak leaves to chance and to real processes: lost answers, crashes, repeated
updates, and takeovers. The clock only moves when it is read or moved, so that an example can be repeated.
"""

import asyncio
import random
import shutil
import tempfile
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test
from pydantic import SecretStr
from telegram.ext import ExtBot

from bot import app
from bot.authoring.live_content import LiveContent
from bot.core.quota import Allowance
from bot.database_setup import open_keys, open_store
from bot.sandbox.faults import CallFault
from bot.settings import Settings
from bot.store.connection import EpochLost
from bot.store.exclusive import Exclusive
from bot.store.ledger import Ledger
from bot.telegram_gate.codec import read
from bot.telegram_gate.http import AiohttpRequest
from bot.telegram_gate.rate_limit import RateLimit
from tests.process.process import TOKEN
from tests.soak import stored_state
from tests.soak.checker import check
from tests.soak.episode import expected_aftermath
from tests.soak.history import History
from tests.soak.model import Model
from tests.soak.people import COMMANDS, SimulatedPerson
from tests.soak.telegram import Telegram
from tests.support.bot_harness import StillClock, buttons, english

Result = TypeVar("Result")

FAULTS = {
    "reply lost": CallFault.drop_reply(),
    "request lost": CallFault.drop_request(),
    "unwell": CallFault.error(500, "Internal Server Error"),
    "unwell after": CallFault.error(502, "Bad Gateway", take_effect=True),
    "no answer of Telegram's": CallFault.garbage(take_effect=True),
}
DAYS = (timedelta(minutes=20), timedelta(hours=2), *(timedelta(hours=6),) * 4)
METHODS = ("sendMessage", "editMessageText", "answerCallbackQuery", "deleteMessage", "sendDocument")
WHO = st.integers(0, 1)
MUCH = Allowance(burst=10_000)
"""The quota of a person has tests of its own, so no person here reaches it."""
MODEL = Model(english())


class Ticking(StillClock):
    """A clock that moves on by a millisecond whenever it is read, so that no two times are equal."""

    def now(self) -> datetime:
        """The time, a millisecond after it was last read."""
        self._at += timedelta(milliseconds=1)
        return self._at


class Machine(RuleBasedStateMachine):
    """One bot, two people, and everything that can go wrong between them."""

    def __init__(self, template: Path) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp(prefix="afterglow-machine-"))
        shutil.copy(template, self.folder / "afterglow.db")
        self.clock, self.history = Ticking(), History()
        self.telegram = Telegram(self.clock.now, 2, random.Random(1), self.history)
        self.run(self.telegram.start())
        world = self.telegram.world
        self.people = [SimulatedPerson(world, one.id, f"{one.id}", 0) for one in world.people]
        for one in self.people:
            world.set_language(one.id, "en")
        self.settings = Settings(
            bot_token=SecretStr(TOKEN),
            api_url=self.telegram.url,
            data_dir=self.folder,
            database_url=SecretStr(f"sqlite:///{self.folder / 'afterglow.db'}"),
            key_file=self.folder / "keys",
            ledger_file=self.folder / "ledger",
        )
        self.run(self._born())

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Run a coroutine to its end."""
        return self.loop.run_until_complete(work)

    async def _born(self) -> None:
        """Start a process, which works."""
        self.lifetime = AsyncExitStack()
        store, ledger = await self.lifetime.enter_async_context(open_store(self.settings, self.clock.now()))
        # The rate limit has tests of its own, and would only make the machine wait.
        bot: ExtBot[Any] = ExtBot(
            TOKEN,
            base_url=f"{self.telegram.url}/bot",
            request=AiohttpRequest(),
            rate_limiter=RateLimit(chat_burst=1000, per_second=1000),
        )
        await self.lifetime.enter_async_context(bot)
        exclusive = Exclusive(store)
        assert await exclusive.acquire(asyncio.Event())
        # The next process finds the lock free, as after a SIGKILL.
        await exclusive.release()
        roots = await open_keys(self.settings, store, ledger)
        self.parts = app.build(store, roots, LiveContent(english()), bot, self.clock, MUCH)
        self.history.works += 1
        self.parts.deliveries.put(await self.parts.outbox.load(store))
        await self.parts.scheduler.read()

    async def _ends(self) -> None:
        """End the process with everything in its memory."""
        await self.parts.deliveries.stop(timedelta(0))
        await self.parts.dispatcher.stop(0)
        await self.lifetime.aclose()
        self.history.dies()
        self.history.figures["deaths"] += 1

    async def _dies(self) -> None:
        """End the process, and start another."""
        await self._ends()
        await self._born()

    async def _takes(self) -> int:
        """Carry out the updates that wait at Telegram. Returns the offset that would confirm them."""
        batch = list(self.telegram.world.updates.pending)
        for one in batch:
            self.history.hand_out(one["update_id"])
        await self.parts.dispatcher.receive(batch)
        return max((one["update_id"] for one in batch), default=0) + 1

    async def _shown(self) -> None:
        """Deliver everything. Rows that wait for a retry are left to the next process, because the wait is in real
        seconds."""
        await self.parts.dispatcher.settled()
        while not await self._is_idle():
            chats, tasks = self.parts.deliveries._chats.values(), self.parts.deliveries._tasks
            if all(chat.pausing for chat in chats) and len(tasks) == len(chats):
                await self._dies()
            await asyncio.sleep(0.002)

    async def _is_idle(self) -> bool:
        """Whether nothing is being processed or delivered."""
        return not self.parts.deliveries._tasks and not self.parts.dispatcher.busy

    @rule(who=WHO, name=st.sampled_from(COMMANDS))
    def command(self, who: int, name: str) -> None:
        """A person sends a command."""
        if not self.telegram.world.chats[self.people[who].id].blocked:
            self.telegram.world.say(self.people[who].id, f"/{name}")

    @rule(who=WHO, seed=st.integers(0, 10_000), times=st.integers(1, 4))
    def act(self, who: int, seed: int, times: int) -> None:
        """A person acts as in the soak: taps a button, old or new, writes, comes or goes."""
        self.people[who].rng = random.Random(seed)
        for _ in range(times):
            self.people[who].act()
            self.run(self._answered())

    async def _answered(self) -> None:
        """Carry out, confirm and answer everything that waits."""
        offset = await self._takes()
        self.telegram.world.updates.confirm(offset)
        await self._shown()

    @rule(who=WHO, seed=st.integers(0, 10_000))
    def act_unanswered(self, who: int, seed: int) -> None:
        """A person does something that is not processed yet."""
        self.people[who].rng = random.Random(seed)
        self.people[who].act()

    @rule(who=WHO)
    def come_in(self, who: int) -> None:
        """A person comes in, if they have not, and begins a check-in."""
        world, id = self.telegram.world, self.people[who].id
        if world.chats[id].blocked:
            world.unblock(id)
        world.say(id, "/start")
        self.run(self._answered())
        for data in ("w:yes", "w:home", "n:menu", "n:now:1"):
            message = world.last(id)
            if message is not None and data in str(message.get("reply_markup")):
                world.tap(id, message["message_id"], data)
                self.run(self._answered())

    @rule(who=WHO)
    def shut_out(self, who: int) -> None:
        """A person blocks the bot."""
        self.telegram.world.block(self.people[who].id)

    @rule(who=WHO, seed=st.integers(0, 10_000))
    def keep(self, who: int, seed: int) -> None:
        """A person goes through the check-in in their chat, and keeps it at its end."""
        self.come_in(who)
        chosen, world, id = random.Random(seed), self.telegram.world, self.people[who].id
        for _ in range(14):
            message = world.last(id)
            taps = [one.get("callback_data", "") for one in buttons(message or {})]
            onward = [tap for tap in taps if tap.startswith("q:") and tap.split(":")[3] in "csdk"]
            if message is None or not onward:
                return
            keeps = [tap for tap in onward if tap.endswith(":end:k")]
            world.tap(id, message["message_id"], chosen.choice(keeps or onward))
            self.run(self._answered())

    @rule()
    def take(self) -> None:
        """Store the waiting updates and confirm them."""
        self.telegram.world.updates.confirm(self.run(self._takes()))

    @precondition(lambda self: self.telegram.world.updates.pending)
    @rule()
    def take_and_die(self) -> None:
        """Store the waiting updates, and let the process die before it confirms them, so that Telegram repeats them."""
        self.run(self._takes())
        self.run(self._dies())

    @rule()
    def work(self) -> None:
        """Deliver what waits."""
        self.run(self._shown())

    @precondition(lambda self: self.telegram.world.updates.pending)
    @rule(shown=st.booleans())
    def decide_and_die(self, shown: bool) -> None:
        """Let the process die after the commit of an update: before its rows were delivered, or after that and before
        it was recorded."""

        async def half() -> None:
            update = self.telegram.world.updates.pending[0]
            self.history.hand_out(update["update_id"])
            incoming = read(update)
            assert incoming is not None
            taken = await self.parts.turns.handle(update["update_id"], incoming)
            for row in taken.rows if shown else ():
                await self.parts.deliveries._deliverer.deliver(row.outgoing)
            await self._dies()

        self.run(half())

    @precondition(lambda self: self.telegram.world.updates.pending)
    @rule()
    def be_overtaken(self) -> None:
        """Let another process take over unnoticed. The former one can then change nothing and confirms nothing."""

        async def late() -> None:
            former, lifetime = self.parts, self.lifetime
            await former.deliveries.stop(timedelta(0))
            await self._born()
            before = list(self.telegram.world.updates.pending)
            with pytest.raises(EpochLost):
                await former.dispatcher.receive(before)
            await former.dispatcher.stop(0)
            await lifetime.aclose()
            self.history.dies()

        self.run(late())

    @rule(method=st.sampled_from(METHODS), fault=st.sampled_from(sorted(FAULTS)), times=st.integers(1, 3))
    def fault(self, method: str, fault: str, times: int) -> None:
        """Plan faults for the next calls of a method."""
        self.telegram.faults.add(method, FAULTS[fault], times)
        self.history.figures["faults"] += times

    @rule(by=st.sampled_from((timedelta(seconds=3), timedelta(minutes=16), timedelta(hours=3), timedelta(days=1))))
    def pass_time(self, by: timedelta) -> None:
        """Let time pass."""
        self.clock.move(by)

    @rule(by=st.sampled_from((11, 16, 31, 600)), fault=st.sampled_from((None, *sorted(FAULTS))), dies=st.booleans())
    def remind(self, by: int, fault: str | None, dies: bool) -> None:
        """Let reminders come due, with a fault for the first one or a crash of the process."""
        self.clock.move(timedelta(minutes=by))
        if fault is not None:
            self.telegram.faults.add("sendMessage", FAULTS[fault])
        self.run(self.parts.scheduler.check())
        if dies:
            self.run(self._dies())
        self.run(self._reminds())

    @rule(by=st.sampled_from((11, 31, 600)))
    def remind_and_die(self, by: int) -> None:
        """Let reminders come due, and let the process die after the first one is in the chat and before it gets the
        answer."""
        self.clock.move(timedelta(minutes=by))
        self.telegram.faults.add("sendMessage", CallFault.hang(take_effect=True))
        self.run(self._half_reminded())
        self.telegram.faults.clear()
        self.run(self._reminds())

    async def _half_reminded(self) -> None:
        """Send what is due, and end the process while a call is unanswered."""
        await self.parts.scheduler.check()
        while not self.telegram.faults.hanging and not await self._is_idle():  # noqa: ASYNC110  asked each time
            await asyncio.sleep(0.002)
        await self._dies()

    async def _reminds(self) -> None:
        """Send what is due, and deliver it."""
        await self.parts.scheduler.check()
        await self._shown()

    @rule()
    def die(self) -> None:
        """Let the process die between two acts."""
        self.run(self._dies())

    def teardown(self) -> None:
        """Process everything, let days pass, and check."""
        try:
            self.telegram.faults.clear()
            self.run(self._rest())
            people = [one.id for one in self.people]
            found = self.run(self._read())
            taken = found.done
            aftermath = expected_aftermath(self.telegram, found, self.clock.now() + sum(DAYS, timedelta(0)))
            self.run(self._days())
            self.run(self._ends())
            found = self.run(self._read())
            found.done |= taken
            violations = [str(one) for one in check(self.history, found, MODEL, aftermath, people)]
            assert violations == []
        finally:
            self.run(self.telegram.stop())
            self.loop.close()
            shutil.rmtree(self.folder)

    async def _days(self) -> None:
        """Let some days pass, with everything due sent on each."""
        for step in DAYS:
            self.clock.move(step)
            await self._reminds()

    async def _rest(self) -> None:
        """Process everything that waits."""
        self.telegram.world.updates.confirm(await self._takes())
        await self._reminds()

    async def _read(self) -> stored_state.StoredState:
        """Read the database as it is now."""
        passphrases = {one.id: one.passphrases for one in self.people}
        found = await stored_state.read(self.settings, [Ledger(self.settings.ledger_file)], passphrases, passphrases)
        found.at = self.clock.now()
        return found


@pytest.mark.slow
def test_any_interruption(sqlite_template: Path) -> None:
    """Nothing confirmed is lost, doubled, out of order or unanswered, whatever calls are lost and processes die."""
    run_state_machine_as_test(
        lambda: Machine(sqlite_template),  # type: ignore[arg-type]  # any factory will do, says its documentation
        settings=settings(
            max_examples=10,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
