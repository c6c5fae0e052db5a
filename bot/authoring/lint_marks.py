"""Checks French punctuation: a no-break space goes before marks of two parts such as `?`, and apostrophes are curly.

With an ordinary space there, a line could begin with a mark.
"""

import re
from collections.abc import Iterator

from bot.authoring.content import Content
from bot.authoring.fault import Fault
from bot.authoring.words import Words

NARROW, WIDE = "\u202f", "\u00a0"
"""The narrow no-break space, and the one of full width."""

_WRONG = (
    (re.compile(rf"(?<![{NARROW}?!])[?!;]"), "put a narrow no-break space (U+202F) before it"),
    (re.compile(rf"(?<!{WIDE}):(?!//|\d)"), "put a no-break space (U+00A0) before it"),  # not in https://, nor 22:40
    (re.compile(rf"«(?!{WIDE})"), "put a no-break space (U+00A0) after it"),
    (re.compile(rf"(?<!{WIDE})»"), "put a no-break space (U+00A0) before it"),
    (re.compile("'"), "write ’"),
)


def lint_marks(content: Content) -> Iterator[Fault]:
    """Wrong punctuation in the French texts."""
    words = content.words.get("fr")
    if words is not None:
        yield from marks(words)


def marks(words: Words) -> Iterator[Fault]:
    """Wrong punctuation in the texts of one language."""
    for message in words.written.by_id.values():
        for part in message.parts.values():
            for rule, remedy in _WRONG:
                wrong = next((hit[0] for form in part.forms for hit in rule.finditer(form)), None)
                if wrong is not None:
                    yield part.fault(f"{part.name} has the wrong space or form at {wrong!r}", remedy)
