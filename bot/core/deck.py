"""The wish cards and questions that are dealt to two linked people.

A deck holds ids. It must never hold words, because each of the two reads them in their own language.
"""

from dataclasses import dataclass

CARDS_A_WEEK = 10
"""A link's wish cards of one week. Each person is dealt some of them."""
QUESTIONS_A_WEEK = 5
"""A link's questions of one week. Each person is asked some of them."""
WEEKS = 8
"""The least number of weeks before a card or question comes a second time."""
LEAST_CARDS = WEEKS * CARDS_A_WEEK
LEAST_QUESTIONS = WEEKS * QUESTIONS_A_WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekQuestion:
    """A question that is answered with one tap."""

    id: str
    """Its words are `week-<id>`."""
    options: tuple[str, ...]
    """The answers, in the order of their buttons. Their words are attributes of `week-<id>`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """All cards and questions. Each link goes through them in its own order. An empty deck deals nothing."""

    cards: tuple[str, ...] = ()
    """The ids of the wish cards. Their words are `deck-<id>`."""
    questions: tuple[WeekQuestion, ...] = ()
