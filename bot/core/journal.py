"""The journal's entries: how they are kept, queried and changed."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bot.core.answer import Answer, AnswerValue, Typed, is_shown
from bot.core.entry import Entry
from bot.core.kept import UNEXPORTED

PAGE = 5
"""Entries on a page."""


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry with the words as they were shown, so that it can be read even if its flow changes."""

    entry: Entry
    words: tuple[tuple[str, str], ...]
    """Question and answer, as shown, in order: one pair for each picked or typed answer. A typed answer is empty here:
    see `read`."""
    until: datetime | None = None
    """When it is erased (UTC). None means never."""
    id: bytes = b""
    """Its id within the account. Empty until it is stored."""
    looks_back: bool = field(default=False, metadata=UNEXPORTED)
    """Whether /insights uses it. Not if something felt off or was pressed, and not if it was imported."""

    def shown_answers(self) -> list[Answer]:
        """The answers that `words` shows, in the same order."""
        return [answer for answer in self.entry.answers if is_shown(answer.said)]

    def read(self) -> tuple[tuple[str, str], ...]:
        """Question and answer with the person's own words. Raises WordsSealed if these are still sealed."""
        return with_own_words(self.words, self.shown_answers())

    def changed(self, question: str, said: AnswerValue, words: str) -> "KeptEntry":
        """The same with another answer to one question, shown as `words` (empty if it was typed)."""
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
    """Question and answer as shown, with the typed words filled in. `answers` are those that `words` shows.

    Raises WordsSealed if the words are still sealed.
    """
    return tuple(
        (asked, answer.said.text if isinstance(answer.said, Typed) else shown)
        for (asked, shown), answer in zip(words, answers, strict=True)
    )


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest entries, all of one month."""


@dataclass(frozen=True, slots=True)
class Older:
    """The entries before that one."""

    than: bytes


@dataclass(frozen=True, slots=True)
class Newer:
    """The entries after that one."""

    than: bytes


@dataclass(frozen=True, slots=True)
class Recent:
    """The newest entries, of any month."""

    most: int


@dataclass(frozen=True, slots=True)
class InMonth:
    """The newest entries of that month."""

    year: int
    month: int


@dataclass(frozen=True, slots=True)
class OneEntry:
    """That entry."""

    id: bytes


@dataclass(frozen=True, slots=True)
class Several:
    """Those entries, as far as they exist."""

    ids: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Months:
    """Which months of a year have entries."""

    year: int
    """0 means the newest year with entries."""


JournalQuery = Newest | Recent | Older | Newer | InMonth | OneEntry | Several | Months


@dataclass(frozen=True, slots=True)
class JournalPage:
    """The result of a query."""

    entries: tuple[KeptEntry, ...] = ()
    """Newest first."""
    newer: bool = False
    """Whether there are newer entries. For `Months`: whether later years have some."""
    older: bool = False
    """Whether there are older entries. For `Months`: whether earlier years have some."""
    year: int = 0
    months: tuple[int, ...] = ()
    """For `Months`: the months of `year` that have entries."""


class LockState(StrEnum):
    """Whether the journal can be read now."""

    UNPROTECTED = "none"
    """It has no passphrase."""
    UNLOCKED = "open"
    """It has one, which the person gave a moment ago."""
    LOCKED = "locked"
