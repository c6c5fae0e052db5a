"""Checks help lines: their numbers can be tapped, and each country has a line for each need, or REVIEW.md says why not.

No check can tell whether somebody answers a number. A person compares it with its `source`, and notes the day under
`checked`.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from bot.authoring.content import Content
from bot.authoring.country_shapes import CountryShape
from bot.authoring.fault import Fault
from bot.authoring.lint_flows import FaultAt
from bot.authoring.review import FILE, review_lines
from bot.authoring.yaml_file import KeyPath
from bot.core.callbacks.checkin import LineKind

NEEDS: tuple[str, ...] = (*get_args(LineKind), "open", "silent")
"""What each country needs: a line of each kind, one for sexual harm that is open to all, and a way to call silently."""
OPEN = ("everyone", "over-16")
"""The values of `serves` that make a line open to all."""
_SHORT = re.compile(r"\*?\d(?: ?\d){1,5}")
_LONG = re.compile(r"\+(\d+)(?: \d+)+")
_GAP = re.compile(r"- (\w+): ([A-Z]{2}(?:, [A-Z]{2})*): .+")
"""A line of REVIEW.md: a need, the countries without a line for it, and the reason."""


def lint_lines(content: Content, folder: Path) -> Iterator[Fault]:
    """Numbers that no phone can dial, needs without a line or a reason, and reasons that are no longer true."""
    if "support.yaml" in content.broken:
        return  # no country was read, so every reason would seem untrue
    gaps = _known_gaps(folder)
    for code, country in content.support.countries.items():
        fault = content.files["support.yaml"].fault
        yield from _numbers(country, ("countries", code), fault)
        met = _met(country)
        for need in NEEDS:
            if need not in met and (code, need) not in gaps:
                remedy = f"add one with its source, or say why not in {FILE}: - {need}: {code}: the reason"
                yield fault(("countries", code), f"{code} has no line for {need!r}", remedy)
    for (code, need), line in gaps.items():
        if need not in NEEDS:
            yield Fault(FILE, line, f"{need!r} is no need of a country", f"use one of {', '.join(NEEDS)}")
        elif code not in content.support.countries or need in _met(content.support.countries[code]):
            yield Fault(FILE, line, f"{code} is not without a line for {need!r}", "strike it")


def _numbers(country: CountryShape, where: KeyPath, fault: FaultAt) -> Iterator[Fault]:
    numbers = [((*where, "emergency"), number) for number in country.emergency.number.split(" / ")]
    for index, line in enumerate(country.lines):
        numbers += [((*where, "lines", index), number) for number in line.numbers]
        if not (line.numbers or line.chat_url):
            yield fault((*where, "lines", index), f"{line.id} cannot be reached", "add its number or its chat")
    for at, number in numbers:
        long = _LONG.fullmatch(number)
        if (long is None or int(long[1]) != country.calling) and not _SHORT.fullmatch(number):
            remedy = f"write +{country.calling} and the rest in groups, or a short number of two to six digits"
            yield fault(at, f"{number!r} cannot be tapped to call", remedy)


def _met(country: CountryShape) -> set[str]:
    """The needs that a country has a line for."""
    met: set[str] = {kind for line in country.lines for kind in line.kinds}
    if any("sexual" in line.kinds and line.serves in OPEN for line in country.lines):
        met.add("open")
    return met | ({"silent"} if country.silent is not None else set())


def _known_gaps(folder: Path) -> dict[tuple[str, str], int]:
    """The line of REVIEW.md that gives the reason, by country and need."""
    gaps: dict[tuple[str, str], int] = {}
    for number, line in enumerate(review_lines(folder), 1):
        if match := _GAP.fullmatch(line):
            gaps |= {(code, match[1]): number for code in match[2].split(", ")}
    return gaps
