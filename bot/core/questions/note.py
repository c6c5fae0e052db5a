"""`note`: a text to read."""

from typing import ClassVar

from bot.core.answer import Answer, AnswerValue, Seen, Skipped
from bot.core.hint import Hint
from bot.core.questions.base import Question
from bot.core.questions.layout import Layout, Reading
from bot.core.questions.optionless import Optionless
from bot.core.questions.tap import QuestionTap, Settle


class Note(Optionless):
    """A tap on Next is the answer."""

    name: ClassVar[str] = "note"

    def fits(self, said: AnswerValue) -> bool:
        return isinstance(said, Skipped | Seen)

    def tap(self, question: Question, said: AnswerValue | None, tap: QuestionTap) -> Answer | Hint:
        return Answer(question.id, Seen()) if isinstance(tap, Settle) else Hint.STALE

    def layout(self, question: Question, said: AnswerValue | None) -> Layout:
        return Reading()

    def possible(self, question: Question, watched: frozenset[object]) -> list[AnswerValue]:
        return [Seen()]
