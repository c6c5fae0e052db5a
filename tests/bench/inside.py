"""A tap from inside: the files of the bot that it enters, and its round trips to PostgreSQL.

The bot's components run in this process under Python's profiler, joined as in bot.app.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any

from bot.app import Parts, telegram
from bot.app import build as joined
from bot.authoring.live_content import LiveContent
from bot.authoring.loading import load
from bot.clock import Clock
from bot.core.quota import Allowance
from bot.database_setup import open_keys, open_store
from bot.settings import load_settings
from bot.store.exclusive import Exclusive
from bot.store.store import Store
from bot.telegram_gate import codec
from bot.telegram_gate.polling import Polling
from tests.bench.crowd import Step
from tests.bench.database import running_server
from tests.bench.plan import Plan, Say
from tests.bench.process import ROOT, CannotMeasure
from tests.bench.reader import Reader
from tests.bench.report import Claim, Figure, Part
from tests.bench.seed import Site, Size, build
from tests.bench.subjects import CHECKIN, ours

BOT = str(Path(ROOT) / "bot")
ANSWER = ">:mood:c:v4"
"""The tap that the goals apply to: an answer in the middle of a check-in."""
MOST_FILES, MOST_ROUND_TRIPS = 40, 6
PATIENCE = timedelta(seconds=5)
"""Seconds to wait for unfinished work at the end."""
COLUMNS = ("step", "files entered", "folders", "functions", "round trips")


@dataclass(frozen=True, slots=True)
class Trip:
    """What one step entered."""

    step: Step
    files: frozenset[str]
    functions: int
    round_trips: int | None
    """None on SQLite."""

    def row(self) -> tuple[Figure, ...]:
        """The row of the table."""
        folders = {str(Path(file).parent) for file in self.files}
        return (self.step, len(self.files), len(folders), self.functions, self.round_trips)


async def inside(plan: Plan, say: Say) -> Part:
    """Part 2."""
    del plan
    trips, notes = list[Trip](), list[str]()
    with TemporaryDirectory(prefix="afterglow-bench-") as name, ExitStack() as stack:
        folder = Path(name)
        try:
            url = stack.enter_context(running_server()).create("inside")
        except CannotMeasure as error:
            notes.append(f"round trips: not measured: {error}")
            url = f"sqlite:///{folder / 'a.db'}"
        say("a tap, from inside")
        trips = await walk(folder, url)
    (answer,) = (trip for trip in trips if trip.step == ANSWER)
    claims = [Claim("files that an answer enters", len(answer.files), MOST_FILES, "files")]
    if answer.round_trips is not None:
        claims.append(Claim("round trips of an answer", answer.round_trips, MOST_ROUND_TRIPS, "round trips"))
    notes.append("The files of the answer: " + ", ".join(sorted(answer.files)) + ".")
    return Part("A tap from inside", COLUMNS, [trip.row() for trip in trips], claims, notes)


async def walk(folder: Path, url: str) -> list[Trip]:
    """Walk an evening twice and trace the second one, when everything is loaded."""
    reader = Reader()
    api_url = await reader.telegram.start()
    try:
        site = await build(folder, url, 1, Size(1))
        async with working(folder, site, api_url) as (parts, store):
            for step in CHECKIN:
                await _trip(reader, parts, store, step)
            return [await _trip(reader, parts, store, step) for step in CHECKIN]
    finally:
        await reader.telegram.stop()


@asynccontextmanager
async def working(folder: Path, site: Site, api_url: str) -> AsyncIterator[tuple[Parts, Store]]:
    """The components and the store of a polling bot. Nothing runs except the work for updates."""
    given = {**ours("", site, api_url).environment, "AFTERGLOW_DATA_DIR": str(folder / "data")}
    settings, clock, stop = load_settings(given, None), Clock(), asyncio.Event()
    async with open_store(settings, clock.now()) as (store, ledger), telegram(settings) as bot:
        exclusive = Exclusive(store)
        await exclusive.require()
        roots = await open_keys(settings, store, ledger)
        parts = joined(store, roots, LiveContent(load()), bot, clock, Allowance(settings.burst))
        parts.dispatcher.catching_up = False
        polling = asyncio.create_task(Polling(parts.bot, parts.dispatcher.receive, codec.ALLOWED_UPDATES).run(stop))
        try:
            yield parts, store
        finally:
            stop.set()
            await polling
            await parts.dispatcher.stop(PATIENCE.total_seconds())
            await parts.deliveries.stop(PATIENCE)
            await exclusive.release()


async def _trip(reader: Reader, parts: Parts, store: Store, step: Step) -> Trip:
    seen = set[tuple[str, str]]()

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(BOT):
            seen.add((frame.f_code.co_filename, frame.f_code.co_qualname))

    before = _round_trips(store)
    sys.setprofile(note)
    try:
        await reader.do(step)
        await _quiet(reader, parts)
    finally:
        sys.setprofile(None)
    files = frozenset(str(Path(file).relative_to(ROOT)) for file, _ in seen)
    after = _round_trips(store)
    return Trip(step, files, len(seen), None if before is None or after is None else after - before)


def _round_trips(store: Store) -> int | None:
    from bot.store.postgres import Postgres

    return store.database.pool.round_trips if isinstance(store.database, Postgres) else None


async def _quiet(reader: Reader, parts: Parts) -> None:
    """Wait until all work after an answer is done and the next poll waits."""
    calls = -1
    while parts.deliveries.waiting or calls != reader.telegram.calls:
        calls = reader.telegram.calls
        await asyncio.sleep(0.05)
