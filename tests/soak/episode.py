"""One run: people and troubles for a while, then rest, then days in which planned notes come due, then the check."""

import asyncio
import json
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from bot.authoring.content import Content
from bot.authoring.loading import load
from bot.core.callbacks.packing import token_of as name
from bot.core.schedule import pending
from bot.settings import PREFIX, load_settings
from bot.store.address import locate
from bot.store.ledger import Ledger
from bot.store.reason import is_unavailable
from bot.store.store import Store
from bot.vault.keyfile import make_key_file
from tests.process.process import HOOK_SECRET, TOKEN
from tests.soak import link_rows, links, stored_state
from tests.soak.balancer import Balancer
from tests.soak.checker import Aftermath, Due, HiddenChat, check
from tests.soak.clock import SharedClock
from tests.soak.fleet import Fleet, until
from tests.soak.history import History
from tests.soak.model import Model
from tests.soak.people import SimulatedPerson
from tests.soak.stored_state import StoredState
from tests.soak.telegram import Telegram
from tests.soak.trouble import QUIETLY, Database, Pauses, Trouble
from tests.soak.violation import Violation
from tests.support.ports import free_port

USUAL = Pauses()
SETTLED = 120.0
"""Seconds within which everything must be processed after the last trouble."""
STILL, STILL_DUE = 1.0, 4.0
"""Seconds without work after which none will come; and where notes may be due, which takes longer than one interval
between looks at them."""
LOOKED = 2.0
"""Seconds after which a working bot has certainly looked at due notes. Later it looks whenever the clock moves."""
PATIENCE = 16
"""Half seconds to wait for that after each step of the days."""
HANDED_OVER = 5.0
"""Seconds after which the working bot is stopped, so that the next one retries at once what this one waits to retry."""
CANARY = "canary"
EXPECTED = (
    "database unavailable: no updates are taken until it is back, nothing is lost",
    "webhook: update not kept, Telegram will repeat it",
    "conflict: another program takes this bot's updates, stop it",
    "update given up after too many tries",
)
"""Errors that a bot may log during the troubles."""
AWAY = ("OperationalError", "InterfaceError", "EpochLost")
"""Errors that only mean that the database was unavailable, or that another process works now."""


@cache
def content() -> Content:
    """The content, loaded once."""
    return load()


@dataclass(frozen=True, slots=True)
class Plan:
    """The settings of an episode."""

    seed: str
    seconds: float
    """How long people and troubles go on."""
    people: int = 8
    processes: int = 2
    """The number of processes. One of them works."""
    webhook: bool = False
    own_disks: bool = False
    """Whether each process has a data folder and a ledger of its own, as on machines of their own."""
    pace: float = 0.3
    pauses: Pauses = USUAL
    days: tuple[timedelta, ...] = (
        *(timedelta(minutes=20),) * 3,
        timedelta(hours=2),
        *(timedelta(hours=5),) * 5,
    )
    """The steps by which time passes after people have come to rest."""
    together: bool = False
    """Whether people can link."""
    leaps: tuple[timedelta, ...] = ()
    """Steps of time without acts. After each one, people and troubles go on for `seconds` again."""
    enough: Callable[[History], bool] = lambda _: True
    """Until this holds, people and troubles may go on four times as long, because a busy machine does little in a given
    time."""


@dataclass(slots=True)
class Result:
    """The result of an episode."""

    figures: Counter[str]
    violations: list[Violation]
    errors: Counter[str]
    history: History = field(default_factory=History, repr=False)
    stored_state: StoredState = field(default_factory=StoredState, repr=False)


class Episode:
    """One run in an empty folder, on an empty or migrated database."""

    def __init__(self, plan: Plan, folder: Path, database: Database) -> None:
        self.plan, self.folder, self.database, self.history = plan, folder, database, History()
        self.clock = SharedClock.created(folder / "clock", self.history.move_clock)
        self.clock.move(timedelta(0))  # marks the beginning of the history of the clock
        self.telegram = Telegram(self.clock.true, plan.people, random.Random(f"{plan.seed} telegram"), self.history)
        self.places = [(free_port(), free_port()) for _ in range(plan.processes)]
        self.balancer = Balancer(self.places, random.Random(f"{plan.seed} balancer"), self.history)
        self.invitations = links.InvitationPool(self.history, [one.id for one in self.telegram.world.people])
        self.people = [
            SimulatedPerson(
                self.telegram.world,
                person.id,
                f"{plan.seed} {person.id}",
                plan.pace,
                self.invitations if plan.together else None,
            )
            for person in self.telegram.world.people
        ]
        self.violations: list[Violation] = []
        self.hidden_chats: list[HiddenChat] = []
        self.done: set[int] = set()
        self.link_snapshots: list[link_rows.LinkSnapshot] = []
        """The rows of links in the database: before each leap, after it, and at the end."""
        self.worked_since: tuple[int | None, float] = None, 0.0
        """The process that worked at the last look, and since when."""

    async def play(self) -> Result:
        """Play the episode and check it."""
        await self.telegram.start()
        environments = [self._environment(number) for number in range(self.plan.processes)]
        # The bots share the key file and the database.
        make_key_file(self.folder / "keys" / "afterglow.key")
        self.fleet = Fleet(self.folder, environments, self.folder / "clock", self.history)
        self.settings = [load_settings({PREFIX + k.upper(): v for k, v in one.items()}, None) for one in environments]
        try:
            await self.balancer.start()
            await self.fleet.start()
            await self._run_with_troubles()
            await self._settle()
            for leap in self.plan.leaps:
                await self._leap(leap)
                await self._run_with_troubles()
                await self._settle()
            await self._check_reachable()
            await self._hide()
            began = self.clock.true()
            aftermath = await self._let_days_pass()
            await self._settle(STILL_DUE)
            await self.fleet.stop()
            self.clock.move(timedelta(0))  # marks its end
            found = await self._read()
            await self._snapshot_links()
        finally:
            await self.fleet.end()
            await self.balancer.stop()
            await self.telegram.stop()
        found.done |= self.done
        self.violations += [Violation("leaving", what) for what in self.fleet.violations]
        model, ids = Model(content(), together=self.plan.together), [one.id for one in self.people]
        webhook = self.plan.webhook
        self.violations += check(
            self.history, found, model, aftermath, ids, webhook=webhook, hidden_chats=self.hidden_chats
        )
        self.violations += link_rows.check(self.link_snapshots, self.history, began if self.plan.together else None)
        errors = self._check_logs()
        self._count(found, aftermath, model)
        return Result(self.history.figures, self.violations, errors, self.history, found)

    def _environment(self, number: int) -> dict[str, str]:
        """The settings of one process."""
        plan, (port, ops) = self.plan, self.places[number]
        mine = self.folder / f"machine-{number}" if plan.own_disks else self.folder
        more = {"webhook_url": self.balancer.url, "webhook_secret": HOOK_SECRET, "listen": f"127.0.0.1:{port}"}
        return {
            "bot_token": TOKEN,
            "api_url": self.telegram.url,
            "data_dir": str(mine / "data"),
            "database_url": self.database.url,
            "key_file": str(self.folder / "keys" / "afterglow.key"),
            "ledger_file": str(mine / "keys" / "afterglow.erased"),
            "ops_listen": f"127.0.0.1:{ops}",
            # The quota of a person has tests of its own, so no person here reaches it.
            "burst": "1000",
            **({"together": "on"} if plan.together else {}),
            **(more if plan.webhook else {}),
        }

    async def _run_with_troubles(self) -> None:
        """Let people act while everything goes wrong."""
        plan, stop = self.plan, asyncio.Event()
        trouble = Trouble(
            f"{plan.seed}{len(self.link_snapshots) or ''}",
            plan.pauses,
            self.telegram,
            self.fleet,
            self.database,
            self.clock,
        )
        if plan.together:
            # Then the stage of a half depends on the leaps alone.
            trouble.jumps = tuple(one for one in trouble.jumps if one < timedelta(hours=1))
        self.balancer.odd = 0.1
        tasks = [asyncio.create_task(one.live(stop)) for one in self.people]
        tasks.append(asyncio.create_task(trouble.run(stop)))
        watched = asyncio.gather(*tasks)
        try:
            async with asyncio.timeout(plan.seconds):
                await asyncio.shield(watched)
        except TimeoutError:
            await until(lambda: plan.enough(self.history), 3 * plan.seconds)
        stop.set()
        await watched
        self.balancer.odd = 0.0

    async def _leap(self, by: timedelta) -> None:
        """Let this much time pass at once, for everybody."""
        self.done |= (await self._read()).done
        await self._snapshot_links()
        self.clock.move(by)
        self.invitations.expire()
        await self._wait_for_due_check()
        await self._settle(STILL_DUE)
        await self._snapshot_links()

    async def _snapshot_links(self) -> None:
        """Read the rows of all links, if people can link."""
        if self.plan.together:
            ids = [one.id for one in self.people]
            self.link_snapshots.append(await link_rows.read(self.settings[0], stored_state.BOT, ids, self.clock.true()))

    async def _settle(self, still: float = STILL) -> None:
        """Wait until every update is processed and the outbox is empty. Work left after SETTLED seconds counts as
        lost."""
        loop = asyncio.get_running_loop()
        began = quiet_since = handed_over = loop.time()
        while loop.time() - began < SETTLED:
            if self.telegram.world.updates.pending or self.fleet.working is None or not await self._is_idle():
                quiet_since = loop.time()
            elif loop.time() - quiet_since > still:
                return
            if loop.time() - handed_over > HANDED_OVER and self.fleet.working is not None:
                handed_over = loop.time()
                self.history.figures["handed over so that what waits is tried at once"] += 1
                await self.fleet.terminate(self.fleet.working)
            self.telegram.chance.release()
            await asyncio.sleep(0.1)
        waiting, works, idle = len(self.telegram.world.updates.pending), self.fleet.working, await self._is_idle()
        what = f"not all was worked on after all troubles: {waiting} updates wait, works: {works}, idle: {idle}"
        self.violations.append(Violation("lost", what))

    async def _is_idle(self) -> bool:
        """Whether the outbox is empty. False if the database is unavailable."""
        store = Store(locate(self.database.url))
        try:
            return await stored_state.idle(store)
        except Exception as error:
            if not is_unavailable(error):
                raise
            return False
        finally:
            await store.close()

    async def _read(self) -> stored_state.StoredState:
        """Read the database as it is now."""
        ledgers = [Ledger(one.ledger_file) for one in self.settings]
        passphrases = {one.id: one.passphrases for one in self.people}
        found = await stored_state.read(self.settings[0], ledgers, passphrases, passphrases)
        found.at = self.clock.true()
        return found

    async def _check_reachable(self) -> None:
        """Let people write who count as unreachable because of a refused call, but can be reached. They must count as
        reachable then."""
        found = await self._read()
        self.done |= found.done
        world = self.telegram.world
        lost = [id for id, kept in found.people.items() if kept.person.unreachable and not world.chats[id].blocked]
        for id in lost:
            world.say(id, "/privacy")
        if not lost:
            return
        self.history.figures["people who could be written to again"] += len(lost)
        await self._settle()
        found = await self._read()
        for id in lost:
            if found.people[id].person.unreachable:
                self.violations.append(Violation("silence", f"{id}: wrote, and counts as unreachable still"))

    async def _hide(self) -> None:
        """Let some people send /hide, and record which messages are in their chats afterwards."""
        found = await self._read()
        self.done |= found.done
        world = self.telegram.world
        hiding = {one.id: 0 for one in self.people[::2] if one.id in found.people and not world.chats[one.id].blocked}
        for id in hiding:
            world.say(id, "/hide")
            hiding[id] = self.history.updates[-1].step
        await self._settle()
        now = self.clock.true()
        for id, step in hiding.items():
            messages = {one["message_id"]: now - one["sandbox"]["sent_at"] for one in world.chat(id)}
            self.hidden_chats.append(HiddenChat(id, step, messages))
        self.history.figures["chats looked at after /hide"] += len(hiding)

    async def _let_days_pass(self) -> Aftermath:
        """Let days pass without acts, while bots are killed and calls fail, so that planned notes come due."""
        plan = self.plan
        found = await self._read()
        self.done |= found.done
        aftermath = expected_aftermath(self.telegram, found, self.clock.now() + sum(plan.days, timedelta(0)))
        stop = asyncio.Event()
        pauses = replace(QUIETLY, kill=plan.pauses.kill, weather=plan.pauses.weather)
        trouble = Trouble(f"{plan.seed} aftermath", pauses, self.telegram, self.fleet, self.database, self.clock)
        making = asyncio.create_task(trouble.run(stop))
        for step in plan.days:
            self.clock.move(step)
            if await self._wait_for_due_check():
                aftermath.looked.append(self.clock.now())
        stop.set()
        await making
        return aftermath

    async def _wait_for_due_check(self) -> bool:
        """Wait until a bot has worked for long enough to look at due notes, and the outbox is empty. Returns False if
        none has."""
        for _ in range(PATIENCE):
            await asyncio.sleep(0.5)
            working = self.fleet.working
            pid = self.fleet.slots[working].pid if working is not None else None
            if pid is None or pid != self.worked_since[0]:
                self.worked_since = pid, time.monotonic()
            elif time.monotonic() - self.worked_since[1] >= LOOKED and await self._is_idle():
                return True
        return False

    def _check_logs(self) -> Counter[str]:
        """Check that the logs of the bots contain nothing private, and only expected errors.

        Returns how often each error was logged.
        """
        errors: Counter[str] = Counter()
        for log in self.fleet.logs():
            text = log.read_text()
            if any(secret in text for secret in (CANARY, TOKEN.partition(":")[2], HOOK_SECRET)):
                self.violations.append(Violation("rows", f"{log.name} holds what nobody may read"))
            if "\nTraceback" in text or text.startswith("Traceback"):
                self.violations.append(Violation("leaving", f"a bot ended by itself: {text.splitlines()[-1][:300]}"))
            for line in text.splitlines():
                if (said := _error(line)) is None:
                    continue
                errors[_kind(said)] += 1
                if not is_expected(said):
                    self.violations.append(Violation("log", f"{log.name}: {line[:1500]}"))
        return errors

    def _count(self, found: stored_state.StoredState, aftermath: Aftermath, model: Model) -> None:
        """Add up the figures of the episode."""
        figures, history = self.history.figures, self.history
        figures["calls"] = len(history.calls)
        for call in history.calls:
            if call.error and not call.error.startswith(("(planned", "Internal", "Bad Gateway", "Too Many")):
                figures[f"refused: {call.error[:60]}"] += 1
        figures["taps"] = sum(1 for one in history.updates if one.query)
        figures["updates that Telegram gave up as too old"] = len(history.expired)
        figures["calls not answered"] = sum(1 for call in history.calls if not call.replied)
        figures["done and not answered"] = sum(1 for call in history.calls if call.effect and not call.replied)
        figures["reminders sent"] = sum(1 for call in history.calls if call.reminder and call.effect)
        figures["reminders waited for"] = len(aftermath.due)
        figures["of these time-critical"] = sum(due.safety for due in aftermath.due)
        figures["files sent"] = sum(1 for call in history.calls if call.document and call.effect)
        figures["taps on Keep it"] = sum(":end:k" in one.data for one in history.updates)
        figures["entries"] = sum(len(kept.entries) for kept in found.people.values())
        link_rows.count(self.link_snapshots, figures)
        figures["accounts"] = len(found.people)
        figures["locked journals"] = sum(kept.passphrase is not None for kept in found.people.values())
        figures["forgotten"] = sum(1 for call in history.calls if model.is_gone(call))


async def play(plan: Plan, folder: Path, database: Database) -> Result:
    """Play one episode in an empty folder, on an empty or migrated database."""
    return await Episode(plan, folder, database).play()


def expected_aftermath(telegram: Telegram, found: stored_state.StoredState, last: datetime) -> Aftermath:
    """The notes that must still come if nobody acts until `last`, and the people to whom nothing may be sent."""
    world = telegram.world
    away = {one.id for one in world.people if one.id not in found.people or world.chats[one.id].blocked}
    due = [
        Due(name(one.id), person, one.safety, one.wake_at, one.expires_at)
        for person, kept in found.people.items()
        for one in pending(kept.planned, kept.person)
        if person not in away and one.due_at <= last and one.kind in content().reminders
    ]
    return Aftermath(telegram.record.step(), due, away=frozenset(away))


def is_expected(said: dict[str, object]) -> bool:
    """Whether an error in a log results from the troubles."""
    if said.get("event") in EXPECTED:
        return True
    first = str(said.get("exception") or "").partition("\n")[0]
    return any(kind in first for kind in AWAY)


def _error(line: str) -> dict[str, object] | None:
    """The content of a log line that reports an error. None for any other line."""
    if "Traceback" in line and not line.startswith("{"):
        return {"event": line}
    if '"level": "error"' not in line and '"level": "critical"' not in line:
        return None
    try:
        said: dict[str, object] = json.loads(line)
    except ValueError:
        # The process was killed while it wrote.
        return None
    return said


def _kind(said: dict[str, object]) -> str:
    """The event and the end of the error, by which errors are counted."""
    error = said.get("error") or said.get("exception") or ""
    return f"{said.get('event')} | {str(error)[-160:]}"
