"""One run: people and troubles for a while, then rest, then days in which what waited comes due, then the check."""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from bot.authoring.content import Content, load
from bot.screens.token import name
from bot.settings import PREFIX, Settings, load_settings
from bot.store.engine import make_engine
from bot.store.store import Store
from tests.process.process import HOOK_SECRET, TOKEN
from tests.soak import ending
from tests.soak.balancer import Balancer, free_port
from tests.soak.checker import Due, Harvest, Violation, check
from tests.soak.clock import SharedClock
from tests.soak.fleet import Fleet, until
from tests.soak.history import History
from tests.soak.model import Model
from tests.soak.people import Someone
from tests.soak.telegram import Telegram
from tests.soak.trouble import Database, Pauses, Trouble

USUAL = Pauses()
SETTLED = 120.0
"""Seconds in which everything must be worked on once nothing goes wrong any more."""
LEASES = timedelta(minutes=3)
"""Longer than any lease: what a process held that was killed is free after so long."""
CANARY = "canary"


@cache
def content() -> Content:
    """The content, read once."""
    return load()


@dataclass(frozen=True, slots=True)
class Plan:
    """What an episode is like. `seconds` is how long people and troubles go on; `replicas` over one needs PostgreSQL.

    `days` are the steps by which the clock is moved once people have come to rest. Until there is `enough`, people and
    troubles go on for four times as long: on a machine that is busy with other things little happens in a while.
    """

    seed: str
    seconds: float
    people: int = 8
    replicas: int = 1
    webhook: bool = False
    pace: float = 0.3
    pauses: Pauses = USUAL
    days: tuple[timedelta, ...] = (
        *(timedelta(minutes=20),) * 3,
        timedelta(hours=2),
        *(timedelta(hours=5),) * 5,
    )
    enough: Callable[[History], bool] = lambda _: True


@dataclass(slots=True)
class Result:
    """What came of it."""

    figures: Counter[str]
    violations: list[Violation]
    errors: Counter[str] = field(default_factory=Counter)
    history: History = field(default_factory=History, repr=False)


async def play(plan: Plan, folder: Path, database: Database) -> Result:
    """Play one episode in an empty folder, on an empty or migrated database."""
    history = History()
    clock = SharedClock.made(folder / "clock")
    telegram = Telegram(clock.now, plan.people, random.Random(f"{plan.seed} telegram"), history)
    await telegram.start()
    ports = [free_port() for _ in range(plan.replicas)]
    balancer = Balancer(ports, lambda: fleet.live, random.Random(f"{plan.seed} balancer"), history)
    environments = [_environment(plan, telegram.url, folder, database.url, port, balancer.url) for port in ports]
    fleet = Fleet(folder, environments, folder / "clock", history)
    settings = load_settings({PREFIX + k.upper(): v for k, v in environments[0].items()}, None)
    try:
        await balancer.start()
        await fleet.start()
        people = [
            Someone(telegram.world, person.id, f"{plan.seed} {person.id}", plan.pace)
            for person in telegram.world.people
        ]
        await _disturbed(plan, telegram, fleet, database, clock, balancer, people)
        violations = []
        if not await _settled(telegram, fleet, settings, clock):
            violations.append(Violation("lost", "not everything was worked on after all troubles were over"))
        harvest = await _harvest(plan, telegram, fleet, database, settings, clock, people)
        if not await _settled(telegram, fleet, settings, clock):
            violations.append(Violation("lost", "not everything was worked on after all troubles were over"))
        await fleet.stop()
        found = await ending.read(settings, [one.id for one in people])
    finally:
        await fleet.end()
        await balancer.stop()
        await telegram.stop()
    violations += [Violation("leaving", what) for what in fleet.violations]
    model = Model(content())
    violations += check(history, found, model, harvest, [one.id for one in people])
    errors = _written(fleet, violations)
    _count(history, found, harvest, model)
    return Result(history.figures, violations, errors, history)


def _environment(plan: Plan, api: str, folder: Path, database: str, port: int, hook: str) -> dict[str, str]:
    more = {"webhook_url": hook, "webhook_secret": HOOK_SECRET, "listen": f"127.0.0.1:{port}"} if plan.webhook else {}
    return {
        "bot_token": TOKEN,
        "api_url": api,
        "data_dir": str(folder / "data"),
        "database_url": database,
        "key_file": str(folder / "keys" / "afterglow.key"),
        **more,
    }


async def _disturbed(
    plan: Plan,
    telegram: Telegram,
    fleet: Fleet,
    database: Database,
    clock: SharedClock,
    balancer: Balancer,
    people: list[Someone],
) -> None:
    """People do what they do while everything goes wrong."""
    stop = asyncio.Event()
    trouble = Trouble(plan.seed, plan.pauses, telegram, fleet, database, clock)
    balancer.odd = 0.1
    tasks = [asyncio.create_task(one.live(stop)) for one in people]
    tasks.append(asyncio.create_task(trouble.run(stop)))
    watched = asyncio.gather(*tasks)
    try:
        async with asyncio.timeout(plan.seconds):
            await asyncio.shield(watched)
    except TimeoutError:
        await until(lambda: plan.enough(telegram.record), 3 * plan.seconds)
    stop.set()
    await watched
    balancer.odd = 0.0


async def _settled(telegram: Telegram, fleet: Fleet, settings: Settings, clock: SharedClock) -> bool:
    """Wait until every update is worked on. The clock is moved on, so that leases of the dead are over."""
    for _ in range(int(SETTLED / 4)):
        taken = await until(lambda: bool(fleet.live) and not telegram.world.updates.pending, 4)
        if taken and await _idle(settings, clock):
            return True
        clock.move(LEASES)
        telegram.chance.release()
    return False


async def _idle(settings: Settings, clock: SharedClock, seconds: float = 4.0) -> bool:
    """Whether, within some seconds, no update waits and no reminder is due."""
    store = Store(make_engine(settings.database_url.get_secret_value()))
    try:
        for _ in range(int(seconds / 0.1)):
            async with store.read() as uow:
                waiting = await uow.inbox.pending(ending.BOT)
                late = await uow.reminders.late(round(clock.now().timestamp() * 1000))
            if not waiting and not late:
                return True
            await asyncio.sleep(0.1)
    finally:
        await store.close()
    return False


async def _harvest(
    plan: Plan,
    telegram: Telegram,
    fleet: Fleet,
    database: Database,
    settings: Settings,
    clock: SharedClock,
    people: list[Someone],
) -> Harvest:
    """Nobody does anything; days pass, bots are killed and calls fail; what lies waiting comes due."""
    found = await ending.read(settings, [one.id for one in people])
    harvest = to_come(telegram, found, clock.now() + sum(plan.days, timedelta(0)))
    stop = asyncio.Event()
    pauses = Pauses(plan.pauses.kill, None, None, None, plan.pauses.weather, None, None)
    trouble = Trouble(f"{plan.seed} harvest", pauses, telegram, fleet, database, clock)
    making = asyncio.create_task(trouble.run(stop))
    for step in plan.days:
        clock.move(step)
        await _idle(settings, clock, 8.0)
    stop.set()
    await making
    return harvest


def to_come(telegram: Telegram, found: ending.Ending, last: datetime) -> Harvest:
    """What must come, and to whom nothing may, if from now on nobody does anything until `last`."""
    world = telegram.world
    away = {one.id for one in world.people if one.id not in found.people or world.chats[one.id].blocked}
    due = [
        Due(name(one.id), person, one.safety)
        for person, kept in found.people.items()
        for one in kept.planned
        if person not in away and not one.sent and one.due_at <= last and one.kind in content().reminders
    ]
    return Harvest(telegram.record.step(), due, frozenset(away))


def _written(fleet: Fleet, violations: list[Violation]) -> Counter[str]:
    """Look through what the bots wrote: nothing private may stand there. Counts the errors, by what is said of them."""
    errors: Counter[str] = Counter()
    for log in fleet.logs():
        text = log.read_text()
        if any(secret in text for secret in (CANARY, TOKEN.partition(":")[2], HOOK_SECRET)):
            violations.append(Violation("rows", f"{log.name} holds what nobody may read"))
        if "afterglow is running" in text and "\nTraceback" in text:
            violations.append(Violation("leaving", f"a bot that ran ended by itself: {text.splitlines()[-1][:300]}"))
        for line in text.splitlines():
            if '"level": "error"' in line or "Traceback" in line:
                errors[_kind(line)] += 1
    return errors


def _kind(line: str) -> str:
    try:
        said = json.loads(line)
    except ValueError:
        return line[:120]
    error = said.get("error") or said.get("exception") or ""
    return f"{said.get('event')} | {str(error)[-160:]}"


def _count(history: History, found: ending.Ending, harvest: Harvest, model: Model) -> None:
    figures = history.figures
    figures["calls"] = len(history.calls)
    for call in history.calls:
        if call.error and not call.error.startswith(("(planned", "Internal", "Bad Gateway", "Too Many")):
            figures[f"refused: {call.error[:60]}"] += 1
    figures["taps"] = sum(1 for one in history.made if one.query)
    figures["calls not answered"] = sum(1 for call in history.calls if not call.replied)
    figures["done and not answered"] = sum(1 for call in history.calls if call.effect and not call.replied)
    figures["reminders sent"] = sum(1 for call in history.calls if call.reminder and call.effect)
    figures["reminders waited for"] = len(harvest.due)
    figures["of these time-critical"] = sum(due.safety for due in harvest.due)
    figures["taps on Keep it"] = sum(":end:k" in str(one.raw) for one in history.made)
    figures["entries"] = sum(len(kept.entries) for kept in found.people.values())
    figures["accounts"] = len(found.people)
    figures["forgotten"] = sum(1 for call in history.calls if call.text in model.gone)
