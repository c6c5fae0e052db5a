"""Buttons of the pages with words of the person's own: for their body, and for feelings."""

from typing import Literal

from bot.core.callbacks.packing import Callback, packed


@packed("b:list")
class BodyWords(Callback):
    """The parts of the body that may be called in words of the person's own."""


@packed("b:{to}:{part}")
class BodyWord(Callback):
    """What one part is called: show it, ask for a word of their own, or go back to the usual one."""

    to: Literal["show", "write", "usual"]
    part: str


@packed("b:pick:{part}:{word}")
class BodyWordPick(Callback):
    """Call that part by one of the words to pick from."""

    part: str
    word: str


@packed("b:feel:{to}:{page}")
class Feelings(Callback):
    """The person's own words for feelings: all of them, one to add, or which to take out."""

    to: Literal["list", "add", "out"]
    page: int = 0


@packed("b:drop:{id}:{page}")
class FeelingDrop(Callback):
    """Take out a word for a feeling."""

    id: str
    page: int = 0


@packed("b:ask:{to}")
class OwnQuestions(Callback):
    """The person's own questions: all of them, one of a kind to add, or which to take out."""

    to: Literal["list", "out", "one", "many", "text"]


@packed("b:unask:{id}")
class QuestionDrop(Callback):
    """Take out a question."""

    id: str
