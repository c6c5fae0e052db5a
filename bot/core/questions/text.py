"""`text`: words of one's own."""

from typing import ClassVar

from bot.core.answer import Answer, Said, Skipped, Typed, typed
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
from bot.core.questions.layout import Layout, Writing
from bot.core.questions.tap import QuestionTap


class Text(QuestionType):
    """A message is the answer. A condition can only ask whether there is one: the words are never looked into."""

    name: ClassVar[str] = "text"
    has_options: ClassVar[bool] = False
    takes_words: ClassVar[bool] = True

    def fits(self, said: Said) -> bool:
        return isinstance(said, Skipped | Typed)

    def value(self, said: Said) -> Value:
        return True

    def tap(self, question: Question, said: Said | None, tap: QuestionTap) -> Answer | Hint:
        return Hint.STALE

    def layout(self, question: Question, said: Said | None) -> Layout:
        return Writing()

    def flaws(self, written: Written) -> list[Flaw]:
        return [*no_options(written, self.name), *no_max(written), *no_tags(written)]

    def mismatch(self, question: Question, literal: Value) -> Flaw | None:
        return not_compared(question)

    def possible(self, question: Question, watched: frozenset[object]) -> list[Said]:
        return [typed("…")]
