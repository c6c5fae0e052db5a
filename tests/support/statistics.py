"""What somebody with a database and no key can count and measure: the distinguisher.

It knows no table and no column by name, so that one that comes later is measured too. Two stories with the same totals
must give equal statistics; random values as such are left out, as they differ between any two databases. So is what
docs/promises.md lists as seen by a thief: how many rows there are is in the statistics, and must be equal beforehand.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

WIDE: Final = 2**40
"""Numbers that lie further apart than this are random ones: how far says nothing."""
MANY: Final = 12
"""So many random numbers are never in order by chance."""
TIE: Final = 8
"""Bytes of a value that ties rows together: a shorter one stands in two places by chance."""
HEAD: Final = 16
"""Bytes of a value by which values are grouped as well: a nonce or an id that is used twice shows there."""


def statistics(tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, object]:
    """By what was measured. The rows of each table come in the order in which they lie there."""
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
            # A value that stands in several places ties them together, whatever it is.
            ties = [value for value in values if everywhere[value] > 1 and _ties(value)]
            known = {value: number for number, value in enumerate(dict.fromkeys(ties))}
            found[f"{what}: what belongs together"] = [known.get(value) for value in values]
            numbers = [value for value in values if isinstance(value, int)]
            if len(numbers) > 1:
                found[f"{what}: order and range"] = _order(numbers)
    return found


def differences(one: Mapping[str, object], other: Mapping[str, object]) -> dict[str, tuple[object, object]]:
    """What tells two databases apart."""
    return {
        what: (one.get(what), other.get(what)) for what in sorted({*one, *other}) if one.get(what) != other.get(what)
    }


def _size(value: object) -> int:
    """In bytes; -1 for nothing. That of a number is told by its range."""
    return len(value) if isinstance(value, bytes | str) else -1 if value is None else 0


def _ties(value: object) -> bool:
    return _size(value) >= TIE or (isinstance(value, int) and abs(value) >= WIDE)


def _groups(values: Iterable[object]) -> list[int]:
    return sorted(Counter(values).values())


def _order(numbers: Sequence[int]) -> tuple[object, ...]:
    """Whether they rise, by which step where it is always the same one, and how far they reach."""
    reach = max(numbers) - min(numbers)
    if reach >= WIDE and len(numbers) < MANY:
        return ("random",)
    steps = {other - one for one, other in pairwise(numbers)}
    rising = all(step > 0 for step in steps)
    return rising, steps if len(steps) == 1 else None, "random" if reach >= WIDE else reach
