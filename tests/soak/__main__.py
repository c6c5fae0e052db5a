"""The long soak: `python -m tests.soak --seconds 3600 --seed 7`. If it finds anything, it ends with code 1 and the
seed.

It plays one episode after another, each on an empty database. In each, one process works and the others stand by: two
on one SQLite file, polling or with a webhook; three on PostgreSQL with a webhook, or polling, each with a disk of its
own. In two more kinds people link, and weeks pass. `--episode` plays one episode again.
"""

import argparse
import asyncio
import os
import pickle
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median

from tests.soak.episode import Plan, Result, play
from tests.soak.links import DAYS, LEAPS
from tests.soak.postgres import Server, server
from tests.soak.trouble import Postgres, Sqlite

KINDS = (
    "two that poll on SQLite",
    "three behind a webhook on PostgreSQL",
    "three that poll on PostgreSQL, each with a disk of its own",
    "two behind a webhook on SQLite",
    "two that poll on SQLite, with links",
    "three behind a webhook on PostgreSQL, with links",
)
LENGTH = 90.0
"""Seconds of people and troubles in one episode."""
DISK = "16m"
"""The size of the file system of an SQLite episode, if it can have one of its own."""


def main() -> int:
    """Play episodes until the time is over. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600, help="how long to go on")
    parser.add_argument("--seed", type=int, default=1, help="decides everything that is decided by chance")
    parser.add_argument("--episode", type=int, help="play only this one")
    parser.add_argument("--length", type=float, default=LENGTH, help="seconds of people and troubles in an episode")
    parser.add_argument("--keep", action="store_true", help="keep the folder of an episode in which anything was found")
    asked = parser.parse_args()
    # SIGTERM also leaves nothing behind: no bot, no server, no mounted disk.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    began, total, errors, found, number = time.monotonic(), Counter[str](), Counter[str](), 0, 0
    takeovers: dict[str, list[float]] = defaultdict(list)
    with server() as postgres:
        numbers = [asked.episode] if asked.episode is not None else _until(began + asked.seconds)
        for number in numbers:
            result = _episode(f"{asked.seed} {number}", number, postgres, asked.length, keep=asked.keep)
            total += _summed(total, result.figures)
            errors += result.errors
            found += len(result.violations)
            for how, seconds in result.history.takeovers.items():
                takeovers[how] += seconds
            _tell(asked.seed, number, time.monotonic() - began, result, total)
    print(f"\n{number + 1} episodes in {time.monotonic() - began:.0f} s, seed {asked.seed}")
    for name, figure in sorted(total.items()):
        print(f"{figure:10,}  {name}")
    print("\nSeconds from the end of the one that worked until another works, by how it ended:")
    for how, seconds in sorted(takeovers.items()):
        print(f"{len(seconds):10,}  {how}: {_spread(seconds)}")
    print("\nErrors that the bots met and lived through, by the end of their trace:")
    for what, times in errors.most_common(20):
        print(f"{times:10,}  {' '.join(what.split())}")
    if found:
        print(f"\nReplay with: python -m tests.soak --seed {asked.seed} --episode N  (the episodes are named above)")
    print(
        f"\n{found:10,}  found by the checker: lost, doubled, out of order, unanswered, not hidden, "
        "sent to who is away, loose rows, errors in logs"
    )
    return 1 if found else 0


def _spread(seconds: list[float]) -> str:
    """Median, p99 and maximum of some durations, as text."""
    ordered = sorted(seconds)
    p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return f"median {median(ordered):.2f}, p99 {p99:.2f}, longest {ordered[-1]:.2f}"


def _until(end: float) -> Iterator[int]:
    """Numbers from zero, until that time."""
    number = 0
    while time.monotonic() < end:
        yield number
        number += 1


def _episode(seed: str, number: int, postgres: Server, length: float, *, keep: bool) -> Result:
    """Play one episode. Its number decides the kind of database and the number of processes."""
    folder = Path(tempfile.mkdtemp(prefix="afterglow-soak-"))
    result: Result | None = None
    try:
        match number % len(KINDS):
            case 1 | 2 | 5 as kind:
                name = f"soak_{number}"
                database = Postgres(postgres.database(name), postgres.admin, postgres.restart)
                plan = Plan(seed, length, processes=3, webhook=kind != 2, own_disks=kind == 2)
                result = asyncio.run(play(_linked(plan) if kind == 5 else plan, folder, database))
                postgres.drop(name)
            case kind:
                with disk(folder / "data"):
                    plan = Plan(seed, length, webhook=kind == 3)
                    plan = _linked(plan) if kind == 4 else plan
                    result = asyncio.run(play(plan, folder, Sqlite(folder / "data")))
    finally:
        if keep and (result is None or result.violations):
            if result is not None:
                (folder / "history.pickle").write_bytes(pickle.dumps((result.history, result.stored_state)))
            print(f"kept: {folder}", flush=True)
        else:
            shutil.rmtree(folder, ignore_errors=True)
    return result


def _linked(plan: Plan) -> Plan:
    """The same plan with links: people act before each leap and after the last, for half as long each time."""
    return replace(plan, seconds=plan.seconds / 2, together=True, leaps=LEAPS, days=DAYS)


@contextmanager
def disk(folder: Path) -> Iterator[None]:
    """A file system of its own in that folder, so that a full disk is really full. Without the rights for it, a plain
    folder."""
    folder.mkdir()
    mounted = False
    if sys.platform == "linux" and os.geteuid() == 0:
        mount = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={DISK},mode=0700", "none", str(folder)],
            check=False,
            capture_output=True,
        )
        mounted = mount.returncode == 0
    try:
        yield
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=False)


def _summed(total: Counter[str], new: Counter[str]) -> Counter[str]:
    """The figures to add to the totals. For a figure that is a maximum, the part above the maximum so far."""
    return Counter({name: max(0, n - total[name]) if name.startswith("slowest") else n for name, n in new.items()})


def _tell(seed: int, number: int, seconds: float, result: Result, total: Counter[str]) -> None:
    """Print the figures and violations of an episode, and the totals so far."""
    what = KINDS[number % len(KINDS)]
    print(
        f"{seconds:6.0f} s  episode {number} (seed {seed}, {what}): {result.figures['updates']} updates, "
        f"{result.figures['kills']} kills, {result.figures['takeovers']} takeovers, {len(result.violations)} found; "
        f"so far {total['updates']:,} updates, {total['kills']:,} kills, {total['takeovers']:,} takeovers",
        flush=True,
    )
    for violation in result.violations[:20]:
        print(f"        {violation}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
