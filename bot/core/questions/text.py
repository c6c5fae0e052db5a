"""`text`: a typed answer."""

from typing import ClassVar

from bot.core.answer import Answer, AnswerValue, Skipped, Typed, typed
from bot.core.hint import Hint
from bot.core.questions.base import Question
from bot.core.questions.layout import Layout, Writing
from bot.core.questions.optionless import Optionless
from bot.core.questions.tap import QuestionTap


class Text(Optionless):
    """A message is the answer. The words are never analysed."""

    name: ClassVar[str] = "text"
    takes_words: ClassVar[bool] = True

    def fits(self, said: AnswerValue) -> bool:
        return isinstance(said, Skipped | Typed)

    def tap(self, question: Question, said: AnswerValue | None, tap: QuestionTap) -> Answer | Hint:
        return Hint.STALE

    def layout(self, question: Question, said: AnswerValue | None) -> Layout:
        return Writing()

    def possible(self, question: Question, watched: frozenset[object]) -> list[AnswerValue]:
        return [typed("…")]
