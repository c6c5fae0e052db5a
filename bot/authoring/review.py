"""The points in content/REVIEW.md that still await a reader, and those that block a release."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.authoring.content import Content, read_shape
from bot.authoring.fault import Fault
from bot.authoring.schema import ReviewShape

FILE, SETTINGS = "REVIEW.md", "review.yaml"
_HEADING = re.compile(r"(##|###) +(.+)")


@dataclass(frozen=True, slots=True)
class Awaited:
    """A reader with points left to read."""

    reader: str
    """The heading in REVIEW.md. A heading of the third level follows its parent and a colon."""
    line: int
    """The line of the heading."""
    points: int
    """How many points under the heading are left to read."""

    def __str__(self) -> str:
        return f"  {self.points:3} for {self.reader[0].lower()}{self.reader[1:]} ({FILE}:{self.line})"


def awaited(folder: Path) -> tuple[Awaited, ...]:
    """The readers with points left to read, in the order of the file. Each language counts separately."""
    readers: list[Awaited] = []
    parent = ""
    for number, line in enumerate(review_lines(folder), 1):
        if heading := _HEADING.fullmatch(line):
            parent = heading[2] if heading[1] == "##" else parent
            readers.append(Awaited(parent if heading[1] == "##" else f"{parent}: {heading[2]}", number, 0))
        elif line.startswith("- ") and readers:
            readers[-1] = replace(readers[-1], points=readers[-1].points + 1)
    return tuple(reader for reader in readers if reader.points)


def review_lines(folder: Path) -> list[str]:
    """The lines of REVIEW.md. Empty if the file is missing."""
    path = folder / FILE
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def unread(
    folder: Path, content: Content, waiting: Sequence[Awaited], faults: list[Fault]
) -> tuple[tuple[Fault, ...], str]:
    """The faults of safety texts that await a reader named in review.yaml, and the reason to release them unread.

    If review.yaml gives a reason, there are no faults. Otherwise the reason is empty. Faults of review.yaml itself are
    added to `faults`.
    """
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
    unsettled = tuple(_unsettled(shape, waiting))
    return ((), shape.unread) if unsettled and shape.unread else (unsettled, "")


def _unsettled(shape: ReviewShape, waiting: Sequence[Awaited]) -> Iterator[Fault]:
    for reader, flows in shape.safety.items():
        theirs = [entry for entry in waiting if entry.reader.startswith(reader)]
        if theirs:
            points = sum(entry.points for entry in theirs)
            problem = f"{', '.join(flows)} await {reader[0].lower()}{reader[1:]}: {points} points"
            remedy = f"let them be read, and strike what is settled; or say in {SETTINGS} why they go out unread"
            yield Fault(FILE, theirs[0].line, problem, remedy)
