"""Runs the parts one after another, and shows their results."""

import asyncio
import json
from collections.abc import Callable, Coroutine, Sequence

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from tests.bench.ideas import ideas
from tests.bench.inside import inside
from tests.bench.journals import journals
from tests.bench.plan import Plan, Say
from tests.bench.process import avoid_core, look
from tests.bench.reminders import reminders
from tests.bench.report import Machine, Part, as_json, as_markdown
from tests.bench.taps import growth, taps

PARTS: dict[str, Callable[[Plan, Say], Coroutine[None, None, Part]]] = {
    "taps": taps,
    "inside": inside,
    "growth": growth,
    "reminders": reminders,
    "journal": journals,
    "ideas": ideas,
}
_STEPS = {"taps": 54, "inside": 1, "growth": 60, "reminders": 6, "journal": 2, "ideas": 10}


def run(names: Sequence[str], plan: Plan, shown: str) -> str:
    """Measure these parts. Returns the text to print as `shown` says: JSON, Markdown, or nothing for a table, which is
    already printed.

    Raises CannotMeasure if the system does not allow it.
    """
    look()
    console = Console(stderr=True)
    if not console.is_terminal:
        console = Console(stderr=True, width=170)
    machine, parts = Machine.this(), list[Part]()
    pinned = avoid_core()
    if not pinned:
        console.print("This system does not let a program be kept to one core; all share what there is.")
    with Progress(
        SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), console=console
    ) as progress:
        task = progress.add_task("starting", total=sum(_STEPS[name] for name in names))

        def say(what: str) -> None:
            progress.update(task, description=what, advance=1)

        for name in names:
            parts.append(asyncio.run(PARTS[name](plan, say)))
            if shown == "table":
                console.print(parts[-1].table(), *parts[-1].lines(), sep="\n")
        progress.update(task, description="done", completed=sum(_STEPS[name] for name in names))
    match shown:
        case "json":
            return json.dumps(as_json(machine, parts), indent=2)
        case "markdown":
            return as_markdown(machine, parts)
    return f"Measured on {machine}."
