"""The results as a table, as JSON and as Markdown. Claims are about ratios; seconds are this machine's."""

import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.table import Table

Figure = float | int | str | None


@dataclass(frozen=True, slots=True)
class Claim:
    """A ratio or bound, with its goal."""

    text: str
    value: float
    aim: float
    """An upper bound."""
    unit: str = "times"

    @property
    def met(self) -> bool:
        """Whether the goal is met."""
        return self.value <= self.aim

    def __str__(self) -> str:
        verdict = "met" if self.met else "missed"
        return f"{self.text}: {_shown(self.value)} {self.unit} (aim: at most {_shown(self.aim)}), {verdict}"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the bench: a row for each thing measured, and the claims about them."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[Figure, ...]]
    claims: Sequence[Claim] = ()
    notes: Sequence[str] = ()

    def table(self) -> Table:
        """The table for the terminal."""
        table = Table(title=self.title, title_justify="left")
        for number, column in enumerate(self.columns):
            table.add_column(column, justify="right" if number else "left")
        for row in self.rows:
            table.add_row(*map(_shown, row))
        return table

    def lines(self) -> list[str]:
        """The lines below the table."""
        return [*map(str, self.claims), *self.notes]

    def markdown(self) -> str:
        """The part as Markdown."""
        lines = [f"**{self.title}**", "", _line(self.columns), _line(["---"] * len(self.columns))]
        lines += [_line([_shown(figure) for figure in row]) for row in self.rows]
        return "\n".join([*lines, "", *(f"- {line}" for line in self.lines())])


@dataclass(frozen=True, slots=True)
class Machine:
    """The machine of the measurement."""

    cpu: str
    cores: int
    python: str
    system: str
    load: float
    """The load average at the start. Above one, other programs were busy."""

    @classmethod
    def this(cls) -> "Machine":
        """This machine, now."""
        info = Path("/proc/cpuinfo")
        lines = info.read_text().splitlines() if info.exists() else []
        names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
        return cls(
            names[0] if names else platform.processor() or "unknown",
            os.cpu_count() or 1,
            platform.python_version(),
            f"{platform.system()} {platform.machine()}",
            round(os.getloadavg()[0], 1) if sys.platform != "win32" else 0.0,
        )

    def __str__(self) -> str:
        busy = f"; load average {self.load} at the beginning, so the machine was busy" if self.load > 1 else ""
        return f"{self.cpu}, {self.cores} cores, Python {self.python}, {self.system}{busy}"


def as_json(machine: Machine, parts: Sequence[Part]) -> dict[str, object]:
    """Everything as JSON."""
    return {
        "machine": asdict(machine),
        "parts": [
            {
                "title": part.title,
                "rows": [dict(zip(part.columns, row, strict=True)) for row in part.rows],
                "claims": [asdict(claim) | {"met": claim.met} for claim in part.claims],
                "notes": list(part.notes),
            }
            for part in parts
        ],
    }


def as_markdown(machine: Machine, parts: Sequence[Part]) -> str:
    """Everything as Markdown."""
    return "\n\n".join([f"Measured on {machine}.", *(part.markdown() for part in parts)]) + "\n"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _shown(figure: Figure) -> str:
    match figure:
        case None:
            return "–"
        case float():
            return f"{figure:.2f}" if abs(figure) < 100 else f"{figure:,.0f}"
        case int():
            return f"{figure:,}"
        case _:
            return figure
