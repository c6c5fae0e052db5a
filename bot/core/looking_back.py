"""What /insights shows: the words that came up in the entries, and what felt kind, each in one of three sizes.

It must never give a figure, a day or an order in time, or use an entry that does not `looks_back`.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from bot.core.answer import Typed, picked
from bot.core.flow import Flow
from bot.core.journal import KeptEntry
from bot.core.questions import Question

FEWEST = 5
"""/insights needs at least so many entries."""
MOST = 60
"""How many entries are used, newest first."""
MOST_SHOWN = 9
"""The most words, or kinds of comfort, that are shown."""


class Size(StrEnum):
    """How large something is drawn. The caption says the same with this word."""

    LARGE = "often"
    MIDDLE = "also"
    SMALL = "once"


Sized = tuple[tuple[str, Size], ...]
"""Words with their sizes, the largest first."""


def taken_in(entries: Iterable[KeptEntry]) -> tuple[KeptEntry, ...]:
    """The entries to look back on."""
    return tuple(kept for kept in entries if kept.looks_back)


def feelings(flow: Flow, kept: KeptEntry) -> list[tuple[Question, str]]:
    """The feelings picked in an entry: each option with its question."""
    return [
        (question, option)
        for answer in kept.entry.answers
        if (question := flow.question(answer.question)) is not None and question.own
        for option in picked(answer.said)
        if question.option(option) is not None
    ]


def sized(words: Iterable[str]) -> Sized:
    """Words by how often they come up: over two thirds as often as the first, over one third, and the rest.

    Words of one size are sorted alphabetically, so their order tells nothing.
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
    """The ids of the entries with typed words."""
    return tuple(kept.id for kept in entries if any(isinstance(answer.said, Typed) for answer in kept.entry.answers))
