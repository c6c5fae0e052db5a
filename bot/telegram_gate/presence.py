"""This process among others on the same database: that it lives, who died, and whose turn it is to ask Telegram.

On SQLite one process works at a time: a second one waits until the first has left, and what that held is taken up
at once. On PostgreSQL all work side by side; each renews a row by which the others know that it lives, and one
of them holds the lease to poll. It must never decide what becomes of an update: there each row's owner is the guard.
"""

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from bot.store.bell import LEASE, WORK, Bell
from bot.store.leases import POLLER, new_instance
from bot.store.sole import Sole, is_shared
from bot.store.store import Store
from bot.telegram_gate.polling import Polling

log = structlog.get_logger(__name__)

BEAT = timedelta(seconds=1.5)
"""How often a process renews its row."""
LAPSE = timedelta(seconds=6)
"""How long a process counts as alive after it last did: within this and a beat another takes over what it held."""
LOOK_AGAIN = 0.25
"""Seconds between two looks whether the process before this one has left (SQLite)."""
RING_PAUSE = 0.2
"""Seconds in which the others are called at most once."""
LEAVING = 2.0
"""Seconds that saying goodbye may take; where the database does not answer, the row lapses instead."""


class Presence(ABC):
    """What a process does to be one of several. `enter` first, `leave` last.

    `instance` is the name its claims begin with. `woken` is called when there may be something to take up
    that others left or cannot manage. `greeting` makes the line that tells the others who this one is, at each sign of
    life; `told` is called with each line that a process tells. What these lines say is not known here.
    """

    def __init__(self) -> None:
        self.instance = new_instance()
        self.woken: Callable[[], None] = lambda: None
        self.greeting: Callable[[], str | None] = lambda: None
        self.told: Callable[[str], None] = lambda _: None

    @abstractmethod
    async def enter(self, stop: asyncio.Event) -> bool:
        """Begin to be one of those that work. False where `stop` was set before it could."""

    @abstractmethod
    async def leave(self) -> None:
        """Be it no more. What this process still had in its hands is free for others."""

    @abstractmethod
    async def turn(self, stop: asyncio.Event) -> asyncio.Event | None:
        """Wait until it is this process's turn to poll. The event says when that is over; None: `stop` was set."""

    @abstractmethod
    async def pass_on(self) -> None:
        """Poll no more, so that another may at once."""

    @abstractmethod
    async def sure(self, conflict: bool) -> None:
        """Make sure that it is still this one's turn, before a poll; or after Telegram said that another polls."""

    @abstractmethod
    def call(self) -> None:
        """Call the others: there is more to do than this process has hands."""

    @property
    @abstractmethod
    def polls(self) -> bool:
        """Whether it is this one's turn to poll now."""


class Alone(Presence):
    """The only one that works on an SQLite file."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store, self._sole = store, Sole(store)

    async def enter(self, stop: asyncio.Event) -> bool:
        """Wait until no other process works on the file, then take up what the one before had in its hands."""
        if not self._sole.take():
            log.warning("another Afterglow works on this database file: this one waits until that has left")
            while not self._sole.take():
                if await _within(stop.wait(), LOOK_AGAIN):
                    return False
        async with self._store.begin() as uow:
            await uow.leases.free_all()
        return True

    async def leave(self) -> None:
        self._sole.release()

    async def turn(self, stop: asyncio.Event) -> asyncio.Event | None:
        return None if stop.is_set() else asyncio.Event()

    async def pass_on(self) -> None: ...

    async def sure(self, conflict: bool) -> None: ...

    def call(self) -> None: ...

    @property
    def polls(self) -> bool:
        return True


class Among(Presence):
    """One of several processes on a PostgreSQL."""

    def __init__(self, store: Store, bot: int, beat: timedelta = BEAT, lapse: timedelta = LAPSE) -> None:
        super().__init__()
        self._store, self._bot, self._bell = store, bot, Bell(store, bot)
        self._pause, self._lapse = beat.total_seconds(), lapse
        self._beating = asyncio.Lock()
        self._look = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._wants = False
        self._term: asyncio.Event | None = None
        self._began = asyncio.Event()
        self._away = False
        self._beaten = 0.0
        self._ringing: asyncio.Task[None] | None = None

    async def enter(self, stop: asyncio.Event) -> bool:
        await self._beat()
        self._tasks = [asyncio.create_task(self._live()), asyncio.create_task(self._listen())]
        return True

    async def leave(self) -> None:
        for task in (*self._tasks, *filter(None, [self._ringing])):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._lose()
        await self._goodbye(live_on=False)

    async def turn(self, stop: asyncio.Event) -> asyncio.Event | None:
        self._wants = True
        self._look.set()
        beginning, stopping = asyncio.ensure_future(self._began.wait()), asyncio.ensure_future(stop.wait())
        await asyncio.wait([beginning, stopping], return_when=asyncio.FIRST_COMPLETED)
        beginning.cancel()
        stopping.cancel()
        return None if stop.is_set() else self._term

    async def pass_on(self) -> None:
        self._wants = False
        if self._term is not None:
            self._lose()
            await self._goodbye(live_on=True)

    async def sure(self, conflict: bool) -> None:
        """See `Presence.sure`. While the database is away nobody else can have taken over, unless Telegram says so."""
        if conflict or (not self._away and time.monotonic() - self._beaten > self._lapse.total_seconds()):
            await self._try_to_beat()
            if conflict and self._away:
                self._lose()

    @property
    def polls(self) -> bool:
        return self._term is not None

    def call(self) -> None:
        if self._ringing is None or self._ringing.done():
            self._ringing = asyncio.create_task(self._ring())

    async def _ring(self) -> None:
        await self._bell.ring(WORK)
        await asyncio.sleep(RING_PAUSE)

    async def _listen(self) -> None:
        await self._bell.listen(self._heard, lambda line: self.told(line))

    def _heard(self, channel: str) -> None:
        if channel == LEASE:
            self._look.set()
        self.woken()

    async def _live(self) -> None:
        while True:
            await _within(self._look.wait(), self._pause)
            self._look.clear()
            await self._try_to_beat()

    async def _try_to_beat(self) -> None:
        try:
            async with asyncio.timeout(self._lapse.total_seconds()):
                await self._beat()
        except Exception as error:  # noqa: BLE001  whatever a driver raises, it is tried again
            if not self._away:
                self._away = True
                log.warning("the other processes cannot be told that this one lives", error=type(error).__name__)
        else:
            self._away = False

    async def _beat(self) -> None:
        """Renew this one's row, take up what the dead left, and hold the lease where it is free and wanted."""
        async with self._beating:
            began = time.monotonic()
            async with self._store.begin() as uow:
                await uow.leases.lock()
                now = await uow.leases.clock()
                lapse = round(self._lapse.total_seconds() * 1000)
                alive = await uow.leases.renew(self.instance, now, now + lapse)
                freed = False
                # Who could not renew its own row buries nobody: the others may come back as it did.
                if alive and await uow.leases.bury(self.instance, now, now + 2 * lapse):
                    await uow.leases.free()
                    freed = True
                if greeting := self.greeting():
                    await uow.news.tell(self._bot, greeting)
                mine = self._wants and await uow.leases.take(self._bot, POLLER, self.instance)
            self._beaten = began
            if mine and self._wants and self._term is None:
                self._term = asyncio.Event()
                self._began.set()
                log.info("this process takes the updates now")
            elif not mine:
                self._lose()
            if freed:
                self.woken()

    def _lose(self) -> None:
        term, self._term = self._term, None
        self._began.clear()
        if term is not None:
            term.set()

    async def _goodbye(self, *, live_on: bool) -> None:
        try:
            async with asyncio.timeout(LEAVING):
                async with self._beating, self._store.begin() as uow:
                    await uow.leases.lock()
                    if live_on:
                        await uow.leases.drop(self._bot, POLLER, self.instance)
                    else:
                        await uow.leases.leave(self.instance)
                await self._bell.ring(LEASE)
        except Exception as error:  # noqa: BLE001  whatever a driver raises: the others find out by themselves
            log.warning("the other processes could not be told that this one leaves", error=type(error).__name__)


def presence(store: Store, bot: int) -> Presence:
    """The presence that fits the database."""
    return Among(store, bot) if is_shared(store) else Alone(store)


async def poll_in_turn(polling: Polling, presence: Presence, stop: asyncio.Event) -> None:
    """Poll whenever it is this process's turn, until `stop` is set; then pass the turn on at once.

    Raises what `Polling.run` does.
    """
    try:
        while (term := await presence.turn(stop)) is not None:
            stopping = asyncio.create_task(_then_set(stop, term))
            try:
                await polling.run(term)
            finally:
                stopping.cancel()
    finally:
        await presence.pass_on()


async def _then_set(first: asyncio.Event, then: asyncio.Event) -> None:
    await first.wait()
    then.set()


async def _within(waited_for: Awaitable[object], seconds: float) -> bool:
    """Whether it came to pass within so many seconds."""
    try:
        async with asyncio.timeout(seconds):
            await waited_for
    except TimeoutError:
        return False
    return True
