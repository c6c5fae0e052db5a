"""`note`: something to read."""

from typing import ClassVar

from bot.core.answer import Answer, Said, Seen, Skipped
from bot.core.hint import Hint
from bot.core.questions.base import Question
from bot.core.questions.layout import Layout, Reading
from bot.core.questions.optionless import Optionless
from bot.core.questions.tap import QuestionTap, Settle


class Note(Optionless):
    """Next is the answer."""

    name: ClassVar[str] = "note"

    def fits(self, said: Said) -> bool:
        return isinstance(said, Skipped | Seen)

    def tap(self, question: Question, said: Said | None, tap: QuestionTap) -> Answer | Hint:
        return Answer(question.id, Seen()) if isinstance(tap, Settle) else Hint.STALE

    def layout(self, question: Question, said: Said | None) -> Layout:
        return Reading()

    def possible(self, question: Question, watched: frozenset[object]) -> list[Said]:
        return [Seen()]
