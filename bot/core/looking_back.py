"""Chooses the words that /insights shows, and their sizes.

It must never give a number, a day or an order in time, and never use an entry whose `looks_back` is False.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from bot.core.answer import Typed, picked
from bot.core.flow import Flow
from bot.core.journal import KeptEntry
from bot.core.questions import Question

FEWEST = 5
"""The fewest entries that /insights needs."""
MOST = 60
"""The most entries that it uses, newest first."""
MOST_SHOWN = 9
"""The most words, or comforts, that it shows."""


class Size(StrEnum):
    """How large something is drawn. The value names the line of the page that says the same in words."""

    LARGE = "often"
    MIDDLE = "also"
    SMALL = "once"


Sized = tuple[tuple[str, Size], ...]
"""Words with their sizes, the largest first."""


def usable(entries: Iterable[KeptEntry]) -> tuple[KeptEntry, ...]:
    """The entries that /insights may use."""
    return tuple(kept for kept in entries if kept.looks_back)


def feelings(flow: Flow, kept: KeptEntry) -> list[tuple[Question, str]]:
    """The feelings that were picked in an entry: pairs of question and option id."""
    return [
        (question, option)
        for answer in kept.entry.answers
        if (question := flow.question(answer.question)) is not None and question.own
        for option in picked(answer.said)
        if question.option(option) is not None
    ]


def sized(words: Iterable[str]) -> Sized:
    """The most frequent words with their sizes. LARGE is for words that come up more than two thirds as often as the
    most frequent word, and MIDDLE for more than one third.

    Words of the same size are sorted alphabetically, so their order reveals nothing.
    """
    counts = Counter(words).most_common(MOST_SHOWN)
    most = counts[0][1] if counts else 0
    return tuple(sorted(((word, _size(count, most)) for word, count in counts), key=_sort_key))


def _size(count: int, most: int) -> Size:
    if 3 * count > 2 * most:
        return Size.LARGE
    return Size.MIDDLE if 3 * count > most else Size.SMALL


def _sort_key(shown: tuple[str, Size]) -> tuple[int, str]:
    word, size = shown
    return list(Size).index(size), word.casefold()


def own_words(entries: Sequence[KeptEntry]) -> tuple[bytes, ...]:
    """The ids of the entries with typed words."""
    return tuple(kept.id for kept in entries if any(isinstance(answer.said, Typed) for answer in kept.entry.answers))
