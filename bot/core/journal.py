"""The journal: its entries, and the queries for them."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bot.core.answer import Answer, AnswerValue, Typed, is_shown
from bot.core.entry import Entry
from bot.core.kept import UNEXPORTED

PAGE = 5
"""The number of entries on a page."""


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry with the texts that were shown, so that it can be read even if its flow changes."""

    entry: Entry
    words: tuple[tuple[str, str], ...]
    """Pairs of question and answer as shown, one pair for each picked or typed answer, in order. The answer is empty if
    it was typed: see `read`."""
    until: datetime | None = None
    """When the entry is erased (UTC). None means never."""
    id: bytes = b""
    """The entry's id within the account. Empty until it is stored."""
    looks_back: bool = field(default=False, metadata=UNEXPORTED)
    """Whether /insights uses the entry. Not if something in it felt off or was pressed, and not if it was imported."""

    def shown_answers(self) -> list[Answer]:
        """The answers that `words` shows, in the same order."""
        return [answer for answer in self.entry.answers if is_shown(answer.said)]

    def read(self) -> tuple[tuple[str, str], ...]:
        """Pairs of question and answer, with the person's own words filled in. Raises WordsSealed if these are still
        sealed."""
        return with_own_words(self.words, self.shown_answers())

    def changed(self, question: str, said: AnswerValue, words: str) -> "KeptEntry":
        """The entry with a new answer to that question, shown as `words` (empty if it was typed)."""
        questions = [answer.question for answer in self.shown_answers()]
        answers = tuple(replace(a, said=said) if a.question == question else a for a in self.entry.answers)
        shown = tuple(
            (asked, words if name == question else was)
            for name, (asked, was) in zip(questions, self.words, strict=True)
        )
        return replace(self, entry=replace(self.entry, answers=answers), words=shown)

    def without(self, question: str) -> "KeptEntry":
        """The entry without the answer to that question."""
        questions = [answer.question for answer in self.shown_answers()]
        answers = tuple(answer for answer in self.entry.answers if answer.question != question)
        shown = tuple(pair for name, pair in zip(questions, self.words, strict=True) if name != question)
        return replace(self, entry=replace(self.entry, answers=answers), words=shown)


def with_own_words(words: Iterable[tuple[str, str]], answers: Iterable[Answer]) -> tuple[tuple[str, str], ...]:
    """Pairs of question and answer, with the typed words filled in. `words` is that of a `KeptEntry`, and `answers` are
    its shown answers.

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
    """The entries before an entry."""

    than: bytes
    """The id of that entry."""


@dataclass(frozen=True, slots=True)
class Newer:
    """The entries after an entry."""

    than: bytes
    """The id of that entry."""


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
    """The entry with that id."""

    id: bytes


@dataclass(frozen=True, slots=True)
class Several:
    """The entries with these ids, as far as they exist."""

    ids: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Months:
    """The months of a year that have entries."""

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
    """For `Months`: the year of `months`."""
    months: tuple[int, ...] = ()
    """For `Months`: the months that have entries."""


class LockState(StrEnum):
    """Whether the journal can be read now."""

    UNPROTECTED = "none"
    """It has no passphrase."""
    UNLOCKED = "open"
    """It has a passphrase, and the person typed it a short time ago."""
    LOCKED = "locked"
    """It has a passphrase, and it is closed."""
