"""Reads the deck of wishes and questions for two linked people. It has ids only: the texts are in the Fluent files."""

from collections.abc import Iterator

from pydantic import Field

from bot.authoring.schema import ContentId, Shape
from bot.authoring.yaml_file import KeyPath
from bot.core.deck import Deck, WeekQuestion

DECK = "deck.yaml"
CARD, WEEK = "deck-", "week-"
"""The prefixes of the message ids of a card and of a question."""


class WeekShape(Shape):
    """One question of a week. It is answered with one tap."""

    id: ContentId
    options: tuple[ContentId, ...] = Field(min_length=3, max_length=5)


class DeckShape(Shape):
    """content/deck.yaml"""

    cards: tuple[ContentId, ...]
    questions: tuple[WeekShape, ...]


def build_deck(shape: DeckShape | None) -> Deck:
    """The deck of deck.yaml. Empty if the file is missing or has a wrong shape."""
    if shape is None:
        return Deck()
    questions = tuple(WeekQuestion(id=question.id, options=question.options) for question in shape.questions)
    return Deck(cards=shape.cards, questions=questions)


def texts(deck: Deck) -> Iterator[tuple[str, str | None, KeyPath]]:
    """Each text that a deck needs: the message id, the attribute, and the place in deck.yaml that needs it."""
    for index, card in enumerate(deck.cards):
        yield f"{CARD}{card}", None, ("cards", index)
    for index, question in enumerate(deck.questions):
        yield f"{WEEK}{question.id}", None, ("questions", index)
        for place, option in enumerate(question.options):
            yield f"{WEEK}{question.id}", option, ("questions", index, "options", place)
