"""What a person looks back on: the words that came up in their entries, and what felt kind, each in one of three sizes.

Nothing here may give a figure, a day or an order in time, or take in an entry that is left out of it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from bot.core.answer import Typed, picked
from bot.core.flow import Flow
from bot.core.journal import KeptEntry
from bot.core.questions import Question

FEWEST = 5
"""Entries before there is something to look back on."""
MOST = 60
"""Entries that are looked at, the newest."""
MOST_SHOWN = 9
"""Words, or kinds of comfort, that are shown at the most."""


class Size(StrEnum):
    """How large something is drawn beside the others. A word says the same in the caption."""

    LARGE = "often"
    MIDDLE = "also"
    SMALL = "once"


Sized = tuple[tuple[str, Size], ...]
"""Words with their sizes, the largest first."""


def taken_in(entries: Iterable[KeptEntry]) -> tuple[KeptEntry, ...]:
    """The entries to look back on."""
    return tuple(kept for kept in entries if kept.looks_back)


def feelings(flow: Flow, kept: KeptEntry) -> list[tuple[Question, str]]:
    """The words for how somebody felt that were picked in an entry: each option with its question."""
    return [
        (question, option)
        for answer in kept.entry.answers
        if (question := flow.question(answer.question)) is not None and question.own
        for option in picked(answer.said)
        if question.option(option) is not None
    ]


def sized(words: Iterable[str]) -> Sized:
    """Words by how often they come up: over two thirds as often as the first, over one third, and the rest.

    Of those of one size, the order is that of the alphabet: it tells nothing more.
    """
    counts = Counter(words).most_common(MOST_SHOWN)
    most = counts[0][1] if counts else 0
    return tuple(sorted(((word, _size(count, most)) for word, count in counts), key=_place))


def _size(count: int, most: int) -> Size:
    if 3 * count > 2 * most:
        return Size.LARGE
    return Size.MIDDLE if 3 * count > most else Size.SMALL


def _place(shown: tuple[str, Size]) -> tuple[int, str]:
    word, size = shown
    return list(Size).index(size), word.casefold()


def own_words(entries: Sequence[KeptEntry]) -> tuple[bytes, ...]:
    """The names of the entries in which something was written."""
    return tuple(kept.id for kept in entries if any(isinstance(answer.said, Typed) for answer in kept.entry.answers))
