"""Counts the texts of a language that are still English, as in a copied folder. It must never report them as faults."""

import re
from collections.abc import Iterator

from bot.authoring.content import Content
from bot.authoring.message import Part
from bot.authoring.words import FALLBACK, Words

_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST = 3
"""Shorter texts are not counted: "Check-in" may be the same in two languages."""


def copied(content: Content) -> Iterator[str]:
    """A line for each language with English texts, with their number."""
    english = content.words.get(FALLBACK)
    for language, words in sorted(content.words.items()):
        if english is not None and words is not english:
            texts = [part for part in _texts(english) if words.has(part.message, part.attribute)]
            same = sum(part.forms == _there(words, part).forms for part in texts)
            if same:
                yield f"Still in English, in {language}: {same} of {len(texts)} texts."


def _texts(words: Words) -> Iterator[Part]:
    for message in words.written.by_id.values():
        yield from (part for part in message.parts.values() if len(_WORD.findall(part.forms[0])) >= _FEWEST)


def _there(words: Words, part: Part) -> Part:
    return words.written.by_id[part.message].parts[part.attribute]
