"""Words of the person's own that pages use: what they call some parts of their body.

They lie in one entry of the journal, an answer for each part. So they are sealed, erased, exported and imported with
it, and nothing says them while it is locked.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.core.answer import Answer, AnswerValue
from bot.core.engine import Entry
from bot.core.journal import KeptEntry

OWN: Final = "own"
"""Stands where an entry with words of the person's own names its flow. There is no such flow."""
PARTS: Final = {
    "chest": ("torso", "upper"),
    "vulva": ("front", "opening", "inner"),
    "penis": ("outer", "genitals"),
    "bottom": ("behind", "rear", "back"),
}
"""The parts of the body, by their options in the body check, with the words to pick from for each."""
BY_PLACE: Final = frozenset({"vulva", "penis"})
"""Those that have a name by their place, too."""
LONGEST_WORD: Final = 15
"""In UTF-16 code units: such a word fits on a button beside another, behind a tick."""


def own_words(kept: KeptEntry | None) -> Iterator[tuple[str, AnswerValue]]:
    """The parts that have a word of the person's own, and what was picked or written."""
    for answer in kept.told() if kept is not None else ():
        if answer.question in PARTS:
            yield answer.question, answer.said


def with_word(
    kept: KeptEntry | None, part: str, said: AnswerValue, shown: tuple[str, str], now: datetime, zone: str | None
) -> KeptEntry:
    """The entry with that word for a part. `shown` is what the journal shows for it."""
    less = kept.without(part) if kept is not None else KeptEntry(Entry(OWN, now, now, (), OWN, zone), ())
    entry = replace(less.entry, answers=(*less.entry.answers, Answer(part, said)))
    return replace(less, entry=entry, words=(*less.words, shown))
