"""The base of types without options: the person types the answer, or reads a note."""

from typing import ClassVar

from bot.core.answer import AnswerValue
from bot.core.expression import Value
from bot.core.questions.base import Flaw, Question, QuestionType, Written, no_max, no_tags


class Optionless(QuestionType):
    """A condition can only ask whether there is an answer."""

    has_options: ClassVar[bool] = False

    def value(self, said: AnswerValue) -> Value:
        return True

    def flaws(self, written: Written) -> list[Flaw]:
        options = [Flaw(f"a {self.name} has no options", "take them out", "options")] if written.options else []
        return [*options, *no_max(written), *no_tags(written)]

    def mismatch(self, question: Question, literal: Value) -> Flaw | None:
        problem = f"{question.id!r} is a {self.name} and has no options"
        return Flaw(problem, f"ask answered('{question.id}')")
