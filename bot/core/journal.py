"""The journal as a person reads it: entries as they are kept, which of them to look at, and how one is changed."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bot.core.answer import Answer, AnswerValue, Typed, is_shown
from bot.core.engine import Entry
from bot.core.kept import UNEXPORTED

PAGE = 5
"""Entries on a page."""


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry to keep, with the words as they were shown, so that it can be read whatever becomes of the flow.

    `until` (UTC) is when it goes by itself, None for never. `id` names it among the account's entries, and is empty
    until it is stored.
    """

    entry: Entry
    words: tuple[tuple[str, str], ...]
    """Question and answer, as shown, in order: one for each answer that was picked or typed. What was typed is left
    empty here, as it stands in the answer: see `read`."""
    until: datetime | None = None
    id: bytes = b""
    looks_back: bool = field(default=False, metadata=UNEXPORTED)
    """Whether it is one to look back on. It is not where something felt off, or pressed, or where it was imported."""

    def shown_answers(self) -> list[Answer]:
        """The answers that `words` shows, in the same order."""
        return [answer for answer in self.entry.answers if is_shown(answer.said)]

    def read(self) -> tuple[tuple[str, str], ...]:
        """Question and answer with the person's own words. Raises WordsSealed where these were not opened."""
        return with_own_words(self.words, self.shown_answers())

    def changed(self, question: str, said: AnswerValue, words: str) -> "KeptEntry":
        """The same with another answer to one question, shown as `words` (empty where it was typed)."""
        questions = [answer.question for answer in self.shown_answers()]
        answers = tuple(replace(a, said=said) if a.question == question else a for a in self.entry.answers)
        shown = tuple(
            (asked, words if name == question else was)
            for name, (asked, was) in zip(questions, self.words, strict=True)
        )
        return replace(self, entry=replace(self.entry, answers=answers), words=shown)

    def without(self, question: str) -> "KeptEntry":
        """The same without the answer to one question."""
        questions = [answer.question for answer in self.shown_answers()]
        answers = tuple(answer for answer in self.entry.answers if answer.question != question)
        shown = tuple(pair for name, pair in zip(questions, self.words, strict=True) if name != question)
        return replace(self, entry=replace(self.entry, answers=answers), words=shown)


def with_own_words(words: Iterable[tuple[str, str]], answers: Iterable[Answer]) -> tuple[tuple[str, str], ...]:
    """Question and answer as shown, with what was typed put in. `answers` are those that `words` shows.

    Raises WordsSealed where the words were not opened.
    """
    return tuple(
        (asked, answer.said.text if isinstance(answer.said, Typed) else shown)
        for (asked, shown), answer in zip(words, answers, strict=True)
    )


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest entries, of one month."""


@dataclass(frozen=True, slots=True)
class Older:
    """Those before that entry."""

    than: bytes


@dataclass(frozen=True, slots=True)
class Newer:
    """Those after that entry."""

    than: bytes


@dataclass(frozen=True, slots=True)
class Recent:
    """The newest entries, of whichever months."""

    most: int


@dataclass(frozen=True, slots=True)
class InMonth:
    """The newest of that month."""

    year: int
    month: int


@dataclass(frozen=True, slots=True)
class One:
    """That entry alone."""

    id: bytes


@dataclass(frozen=True, slots=True)
class Several:
    """Those entries, as far as they are there."""

    ids: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Months:
    """Which months of that year have entries; of the newest year there is, where it is 0."""

    year: int


JournalQuery = Newest | Recent | Older | Newer | InMonth | One | Several | Months


@dataclass(frozen=True, slots=True)
class JournalPage:
    """What a look into the journal found: entries newest first, whether there are newer and older ones beyond them.

    For `Months`: the months of `year` that have entries, and whether earlier and later years do.
    """

    entries: tuple[KeptEntry, ...] = ()
    newer: bool = False
    older: bool = False
    year: int = 0
    months: tuple[int, ...] = ()


class LockState(StrEnum):
    """Whether the journal can be read now."""

    UNPROTECTED = "none"
    """It has no passphrase."""
    UNLOCKED = "open"
    """It has one, which was said a little while ago."""
    LOCKED = "shut"
