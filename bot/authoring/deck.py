"""Reads the deck of wishes and questions for two. It must never hold words, which stand in the Fluent files."""

from collections.abc import Iterator

from pydantic import Field

from bot.authoring.schema import ContentId, Shape
from bot.authoring.yaml_file import KeyPath
from bot.core.deck import Deck, WeekQuestion

DECK = "deck.yaml"
CARD, WEEK = "deck-", "week-"
"""How the ids of the words of a card and of a question begin."""


class WeekShape(Shape):
    """One question of a week. An answer is one tap."""

    id: ContentId
    options: tuple[ContentId, ...] = Field(min_length=3, max_length=5)


class DeckShape(Shape):
    """content/deck.yaml"""

    cards: tuple[ContentId, ...]
    questions: tuple[WeekShape, ...]


def built(shape: DeckShape | None) -> Deck:
    """The deck of a file; an empty one where there is no file, or it has another shape."""
    if shape is None:
        return Deck()
    questions = tuple(WeekQuestion(id=one.id, options=one.options) for one in shape.questions)
    return Deck(cards=shape.cards, questions=questions)


def texts(deck: Deck) -> Iterator[tuple[str, str | None, KeyPath]]:
    """Each text that a deck needs: the id of its message, its attribute, and its place in the file."""
    for index, card in enumerate(deck.cards):
        yield f"{CARD}{card}", None, ("cards", index)
    for index, question in enumerate(deck.questions):
        yield f"{WEEK}{question.id}", None, ("questions", index)
        for place, option in enumerate(question.options):
            yield f"{WEEK}{question.id}", option, ("questions", index, "options", place)
