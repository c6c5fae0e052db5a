"""Buttons of the pages with words of the person's own: for their body, for feelings, and in reminders."""

from datetime import time
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


@packed("b:notes:{to}")
class OwnNotes(Callback):
    """The person's own reminders: all of them, one to add, or which to take out."""

    to: Literal["list", "add", "out"]


@packed("b:undo:{name}")
class OwnNoteDrop(Callback):
    """Take out a reminder."""

    name: str


@packed("b:when:{how}:{name}")
class OwnNoteWhen(Callback):
    """When a reminder comes: in which of three ways, or the times to choose from in one of them."""

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
    """Let it come so many minutes after each /done."""

    name: str
    minutes: int
