"""`one`: exactly one option."""

from typing import ClassVar

from bot.core.answer import Answer, AnswerValue, Picked, Skipped, picked
from bot.core.expression import Value
from bot.core.hint import Hint
from bot.core.questions.base import Flaw, Question, QuestionType, Written, needs_options, no_max, no_tags
from bot.core.questions.layout import Choices, Layout
from bot.core.questions.tap import Choose, QuestionTap


class One(QuestionType):
    """A tap on an option is the answer. A condition compares it with an option's id."""

    name: ClassVar[str] = "one"

    def fits(self, said: AnswerValue) -> bool:
        return isinstance(said, Skipped) or len(picked(said)) == 1

    def value(self, said: AnswerValue) -> Value:
        (option,) = picked(said)
        return option

    def tap(self, question: Question, said: AnswerValue | None, tap: QuestionTap) -> Answer | Hint:
        match tap:
            case Choose(_, id) if question.option(id):
                return Answer(question.id, Picked((id,)))
        return Hint.STALE

    def changed(self, question: Question, said: Picked, option: str) -> Picked | Hint:
        return Picked((option,))

    def layout(self, question: Question, said: AnswerValue | None) -> Layout:
        return Choices(tuple(option.id for option in question.options))

    def flaws(self, written: Written) -> list[Flaw]:
        # One option is enough: every page has other buttons too.
        return [*needs_options(written, least=1), *no_max(written), *no_tags(written)]

    def mismatch(self, question: Question, literal: Value) -> Flaw | None:
        if isinstance(literal, str) and question.option(literal):
            return None
        return Flaw(f"{question.id!r} has no option {literal!r}", "use one of its options")

    def possible(self, question: Question, watched: frozenset[object]) -> list[AnswerValue]:
        return [Picked((option.id,)) for option in question.options]
