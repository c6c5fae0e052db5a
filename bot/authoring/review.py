"""The points in content/REVIEW.md that still await a reader, and those that block a release."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.authoring.content import Content, read_shape
from bot.authoring.fault import Fault
from bot.authoring.schema import ReviewShape

FILE, SETTINGS = "REVIEW.md", "review.yaml"
_HEADING = re.compile(r"(##|###) +(.+)")


@dataclass(frozen=True, slots=True)
class Awaited:
    """A reader, and how many points in REVIEW.md await them. `line` is the line where the points begin."""

    reader: str
    line: int
    points: int

    def __str__(self) -> str:
        return f"  {self.points:3} for {self.reader[0].lower()}{self.reader[1:]} ({FILE}:{self.line})"


def awaited(folder: Path) -> tuple[Awaited, ...]:
    """The readers with points left to read, in the order of the file. Each language counts separately."""
    found: list[Awaited] = []
    above = ""
    for number, line in enumerate(review_lines(folder), 1):
        if heading := _HEADING.fullmatch(line):
            above = heading[2] if heading[1] == "##" else above
            found.append(Awaited(above if heading[1] == "##" else f"{above}: {heading[2]}", number, 0))
        elif line.startswith("- ") and found:
            last = found.pop()
            found.append(Awaited(last.reader, last.line, last.points + 1))
    return tuple(one for one in found if one.points)


def review_lines(folder: Path) -> list[str]:
    """The lines of REVIEW.md. Empty if the file is missing."""
    path = folder / FILE
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def unread(
    folder: Path, content: Content, waiting: Sequence[Awaited], faults: list[Fault]
) -> tuple[tuple[Fault, ...], str]:
    """The safety texts that block a release because they await a reader named in review.yaml. If that file gives a
    reason to release them unread: no texts, and the reason. Faults of the file itself are added to `faults`."""
    if not (folder / SETTINGS).exists():
        return (), ""
    source, shape = read_shape(folder, SETTINGS, ReviewShape, faults)
    if shape is None:
        return (), ""
    headings = [match[2] for line in review_lines(folder) if (match := _HEADING.fullmatch(line))]
    for reader, flows in shape.safety.items():
        if not any(heading.startswith(reader) for heading in headings):
            remedy = f"use the words of a heading of {FILE}: nothing awaits a reader who has none"
            faults.append(source.fault(("safety", reader), f"{reader!r} is no heading of {FILE}", remedy))
        for index, flow in enumerate(flows):
            if flow not in content.flows:
                where = ("safety", reader, index)
                faults.append(source.fault(where, f"{flow!r} is not a flow", "take it out, or check its id"))
    found = tuple(_unsettled(shape, waiting))
    return ((), shape.unread) if found and shape.unread else (found, "")


def _unsettled(shape: ReviewShape, waiting: Sequence[Awaited]) -> Iterator[Fault]:
    for reader, flows in shape.safety.items():
        theirs = [one for one in waiting if one.reader.startswith(reader)]
        if theirs:
            points = sum(one.points for one in theirs)
            problem = f"{', '.join(flows)} await {reader[0].lower()}{reader[1:]}: {points} points"
            remedy = f"let them be read, and strike what is settled; or say in {SETTINGS} why they go out unread"
            yield Fault(FILE, theirs[0].line, problem, remedy)
