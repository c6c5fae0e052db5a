"""Buttons of the pages with the person's own words: for their body, for feelings, and in reminders."""

from datetime import time
from typing import Literal

from bot.core.callbacks.packing import Callback, packed


@packed("b:list")
class BodyWords(Callback):
    """The parts of the body that the person may name."""


@packed("b:{to}:{part}")
class BodyWord(Callback):
    """The word for one part: show it, ask for an own word, or go back to the usual one."""

    to: Literal["show", "write", "usual"]
    part: str


@packed("b:pick:{part}:{word}")
class BodyWordPick(Callback):
    """Call that part by one of the words to pick from."""

    part: str
    word: str


@packed("b:feel:{to}:{page}")
class Feelings(Callback):
    """The person's own words for feelings: list them, add one, or remove some."""

    to: Literal["list", "add", "out"]
    page: int = 0


@packed("b:drop:{id}:{page}")
class FeelingDrop(Callback):
    """Remove a word for a feeling."""

    id: str
    page: int = 0


@packed("b:ask:{to}")
class OwnQuestions(Callback):
    """The person's own questions: list them, remove some, or add one of a kind."""

    to: Literal["list", "out", "one", "many", "text"]


@packed("b:unask:{id}")
class QuestionDrop(Callback):
    """Remove a question."""

    id: str


@packed("b:notes:{to}")
class OwnNotes(Callback):
    """The person's own reminders: list them, add one, or remove some."""

    to: Literal["list", "add", "out"]


@packed("b:undo:{name}")
class OwnNoteDrop(Callback):
    """Remove a reminder."""

    name: str


@packed("b:when:{how}:{name}")
class OwnNoteWhen(Callback):
    """When a reminder comes: choose one of three ways, or a time in one of them."""

    how: Literal["ways", "daily", "once", "after"]
    name: str


@packed("b:clock:{how}:{name}:{at}")
class OwnNoteClock(Callback):
    """Let it come at that time of day."""

    how: Literal["daily", "once"]
    name: str
    at: time


@packed("b:delay:{name}:{minutes}")
class OwnNoteDelay(Callback):
    """Let it come that many minutes after each /done."""

    name: str
    minutes: int
