"""`scale`: one of five points, each with a word."""

from typing import ClassVar

from bot.core.answer import AnswerValue, picked
from bot.core.expression import Value
from bot.core.questions.base import Flaw, Question
from bot.core.questions.fixed import Fixed

POINTS = ("v1", "v2", "v3", "v4", "v5")
"""The option ids of a five-point scale, lowest first."""


class Scale(Fixed):
    """A condition compares it with a number from 1 to 5."""

    name: ClassVar[str] = "scale"
    ids: ClassVar[tuple[str, ...]] = POINTS
    noun: ClassVar[str] = "point"

    def value(self, said: AnswerValue) -> Value:
        (point,) = picked(said)
        return POINTS.index(point) + 1

    def mismatch(self, question: Question, literal: Value) -> Flaw | None:
        if literal in range(1, len(POINTS) + 1):
            return None
        return Flaw(f"{question.id!r} is a scale and can never be {literal!r}", "compare it with 1 to 5")
