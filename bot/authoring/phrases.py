"""Finds the phrases of word lists in a text. It is not for words of danger: `bot.core.danger` finds those."""

import re
from collections.abc import Iterable, Iterator

from bot.authoring.words import plain

_PIECE = re.compile(r"\w+|[^\w\s]")
"""A run of letters and digits, or a single mark. A text has a phrase if it has the phrase's pieces in a row."""


class Phrases:
    """Phrases, each with the name of its list. Capitals and the kind of apostrophe make no difference."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, list[tuple[str, str, list[str]]]] = {}
        for name, phrase in phrases:
            pieces = _PIECE.findall(plain(phrase))
            if pieces:
                self._by_first.setdefault(pieces[0], []).append((name, plain(phrase), pieces))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[2]))

    def found(self, text: str) -> Iterator[tuple[str, str]]:
        """The list's name and the phrase, for each phrase in the text, in its order. At one place the longest first."""
        pieces = _PIECE.findall(plain(text))
        for index, piece in enumerate(pieces):
            for name, phrase, wanted in self._by_first.get(piece, ()):
                if pieces[index : index + len(wanted)] == wanted:
                    yield name, phrase


def listed(text: str) -> list[str]:
    """The phrases of a list: one a line. `#` begins a comment."""
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in lines if line]
