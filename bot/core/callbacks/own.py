"""Buttons of the pages with the person's own words: for their body and for feelings, in questions and in reminders."""

from datetime import time
from typing import Literal

from bot.core.callbacks.packing import Callback, packed


@packed("b:list")
class BodyWords(Callback):
    """The list of the parts of the body that the person may name."""


@packed("b:{to}:{part}")
class BodyWord(Callback):
    """The word for a part of the body."""

    to: Literal["show", "write", "usual"]
    """`show` shows the word, `write` asks the person for a word, and `usual` restores the usual word."""
    part: str


@packed("b:pick:{part}:{word}")
class BodyWordPick(Callback):
    """Use one of the offered words for a part of the body."""

    part: str
    word: str


@packed("b:feel:{to}:{page}")
class Feelings(Callback):
    """The person's own words for feelings: list them, add a word, or choose words to remove."""

    to: Literal["list", "add", "out"]
    page: int = 0


@packed("b:drop:{id}:{page}")
class FeelingDrop(Callback):
    """Remove a word for a feeling."""

    id: str
    page: int = 0


@packed("b:ask:{to}")
class OwnQuestions(Callback):
    """The questions that the person wrote."""

    to: Literal["list", "out", "one", "many", "text"]
    """`list` shows them, and `out` lets the person remove some. A question type adds a question of that type."""


@packed("b:unask:{id}")
class QuestionDrop(Callback):
    """Remove a question."""

    id: str


@packed("b:notes:{to}")
class OwnNotes(Callback):
    """The reminders that the person wrote: list them, add a reminder, or choose reminders to remove."""

    to: Literal["list", "add", "out"]


@packed("b:undo:{name}")
class OwnNoteDrop(Callback):
    """Remove a reminder."""

    name: str


@packed("b:when:{how}:{name}")
class OwnNoteWhen(Callback):
    """Choose when a reminder comes."""

    how: Literal["ways", "daily", "once", "after"]
    """`ways` offers the three ways: `daily`, `once`, or `after` /done. Each of these offers its times."""
    name: str


@packed("b:clock:{how}:{name}:{at}")
class OwnNoteClock(Callback):
    """Set a reminder to that time of day."""

    how: Literal["daily", "once"]
    name: str
    at: time


@packed("b:delay:{name}:{minutes}")
class OwnNoteDelay(Callback):
    """Set a reminder to that many minutes after each /done."""

    name: str
    minutes: int
