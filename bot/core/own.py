"""Words of the person's own that pages use: what they call some parts of their body, and words for feelings.

They lie in one entry of the journal, an answer for each. So they are sealed, erased, exported and imported with
it, and nothing says them while it is locked.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.core.answer import Answer, AnswerValue, Typed
from bot.core.engine import Entry
from bot.core.hint import unfit
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
MOST_FEELINGS: Final = 30
_FEELING: Final = re.compile(r"word-([0-9]{1,6})")
"""The names of answers that hold words for feelings. They are options of the questions that take them."""
LONGEST_WORD: Final = 15
"""In UTF-16 code units: such a word fits on a button beside another, behind a tick."""


def own_words(kept: KeptEntry | None) -> Iterator[tuple[str, AnswerValue]]:
    """The parts that have a word of the person's own, and what was picked or written."""
    for answer in kept.told() if kept is not None else ():
        if answer.question in PARTS:
            yield answer.question, answer.said


def feelings(kept: KeptEntry | None) -> dict[str, str]:
    """The person's own words for feelings, by the options that they are. What is too long for a button is left out."""
    told = kept.told() if kept is not None else []
    found = {one.question: one.said.text for one in told if isinstance(one.said, Typed) and is_feeling(one.question)}
    return {id: text for id, text in found.items() if unfit(text, LONGEST_WORD) is None and "\n" not in text}


def is_feeling(id: str) -> bool:
    """Whether an option is a word of the person's own, whatever it says."""
    return _FEELING.fullmatch(id) is not None


def next_feeling(kept: KeptEntry | None) -> str:
    """The name of the next word. It follows the highest, so that hardly any is used twice."""
    told = kept.told() if kept is not None else []
    taken = [int(found[1]) for one in told if (found := _FEELING.fullmatch(one.question))]
    return f"word-{max(taken, default=0) + 1}"


def with_word(
    kept: KeptEntry | None, name: str, said: AnswerValue, shown: tuple[str, str], now: datetime, zone: str | None
) -> KeptEntry:
    """The entry with that word for a part or a feeling, by its `name`. `shown` is what the journal shows for it."""
    less = kept.without(name) if kept is not None else KeptEntry(Entry(OWN, now, now, (), OWN, zone), ())
    entry = replace(less.entry, answers=(*less.entry.answers, Answer(name, said)))
    return replace(less, entry=entry, words=(*less.words, shown))
