"""`note`: something to read."""

from typing import ClassVar

from bot.core.answer import Answer, Said, Seen, Skipped
from bot.core.expression import Value
from bot.core.hint import Hint
from bot.core.questions.base import (
    Flaw,
    Question,
    QuestionType,
    Written,
    no_max,
    no_options,
    no_tags,
    not_compared,
)
from bot.core.questions.layout import Layout, Reading
from bot.core.questions.tap import QuestionTap, Settle


class Note(QuestionType):
    """Next is the answer. A condition can only ask whether it was read."""

    name: ClassVar[str] = "note"
    has_options: ClassVar[bool] = False

    def fits(self, said: Said) -> bool:
        return isinstance(said, Skipped | Seen)

    def value(self, said: Said) -> Value:
        return True

    def tap(self, question: Question, said: Said | None, tap: QuestionTap) -> Answer | Hint:
        return Answer(question.id, Seen()) if isinstance(tap, Settle) else Hint.STALE

    def layout(self, question: Question, said: Said | None) -> Layout:
        return Reading()

    def flaws(self, written: Written) -> list[Flaw]:
        return [*no_options(written, self.name), *no_max(written), *no_tags(written)]

    def mismatch(self, question: Question, literal: Value) -> Flaw | None:
        return not_compared(question)

    def possible(self, question: Question, watched: frozenset[object]) -> list[Said]:
        return [Seen()]
