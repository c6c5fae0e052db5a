"""The distinguisher: everything that a thief with a database and no key can count and measure.

It uses no names of tables and columns, so that it measures new ones too. Two stories with the same totals must give
equal statistics. Random values differ between any two databases, so the statistics leave out their content. They do
have the numbers of rows, which docs/promises.md lists as visible to a thief, so these must be equal beforehand.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

WIDE: Final = 2**40
"""Numbers that differ by at least this much are random, and the size of the difference says nothing."""
MANY: Final = 12
"""The fewest random numbers whose order is compared: so many are never in order by chance."""
TIE: Final = 8
"""The fewest bytes of a value that ties rows together: a shorter one can appear twice by chance."""
HEAD: Final = 16
"""The first bytes by which values are grouped too, because a nonce or an id that is used twice shows there."""


def statistics(tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, object]:
    """The statistics, by name. The rows of each table must come in the order of the file."""
    found: dict[str, object] = {}
    everywhere = Counter(value for rows in tables.values() for row in rows for value in row.values())
    for name in sorted(tables):
        rows = tables[name]
        found[f"{name}: rows"] = len(rows)
        for column in rows[0] if rows else ():
            values = [row[column] for row in rows]
            what = f"{name}.{column}"
            found[f"{what}: sizes"] = sorted(map(_size, values))
            found[f"{what}: groups of equal values"] = _groups(values)
            found[f"{what}: groups of equal heads"] = _groups(
                value[:HEAD] for value in values if isinstance(value, bytes)
            )
            # Any value that is in several places ties them together.
            ties = [value for value in values if everywhere[value] > 1 and _ties(value)]
            known = {value: number for number, value in enumerate(dict.fromkeys(ties))}
            found[f"{what}: what belongs together"] = [known.get(value) for value in values]
            numbers = [value for value in values if isinstance(value, int)]
            if len(numbers) > 1:
                found[f"{what}: order and range"] = _order(numbers)
    return found


def differences(one: Mapping[str, object], other: Mapping[str, object]) -> dict[str, tuple[object, object]]:
    """The statistics that differ between two databases, with both values."""
    return {
        what: (one.get(what), other.get(what)) for what in sorted({*one, *other}) if one.get(what) != other.get(what)
    }


def _size(value: object) -> int:
    """The size in bytes, -1 for None, and 0 for a number, whose size shows in `_order`."""
    return len(value) if isinstance(value, bytes | str) else -1 if value is None else 0


def _ties(value: object) -> bool:
    return _size(value) >= TIE or (isinstance(value, int) and abs(value) >= WIDE)


def _groups(values: Iterable[object]) -> list[int]:
    return sorted(Counter(values).values())


def _order(numbers: Sequence[int]) -> tuple[object, ...]:
    """Whether the numbers rise, their step if it is always the same, and their range."""
    reach = max(numbers) - min(numbers)
    if reach >= WIDE and len(numbers) < MANY:
        return ("random",)
    steps = {other - one for one, other in pairwise(numbers)}
    rising = all(step > 0 for step in steps)
    return rising, steps if len(steps) == 1 else None, "random" if reach >= WIDE else reach
