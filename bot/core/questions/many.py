"""`many`: several options, up to the most that the question allows."""

from dataclasses import replace
from typing import ClassVar

from bot.core.answer import Answer, AnswerValue, Picked, Skipped, picked
from bot.core.expression import Value
from bot.core.hint import Hint
from bot.core.questions.base import Flaw, Question, QuestionType, Written, needs_options, no_tags
from bot.core.questions.layout import Layout, Ticks
from bot.core.questions.tap import QuestionTap, Settle, Toggle


class Many(QuestionType):
    """Taps tick and untick options until Done. Done without a tick is a skip. A condition tests the answer with
    `in`."""

    name: ClassVar[str] = "many"

    def fits(self, said: AnswerValue) -> bool:
        return isinstance(said, Skipped | Picked)

    def value(self, said: AnswerValue) -> Value:
        return frozenset(picked(said))

    def tap(self, question: Question, said: AnswerValue | None, tap: QuestionTap) -> Answer | Hint:
        # Options that the flow no longer has are dropped, because no button could untick them.
        ticked = tuple(id for id in picked(said) if question.option(id)) if said else ()
        match tap:
            case Toggle(_, id, on) if question.option(id):
                after = _toggled(question, ticked, id, on=on)
                return after if isinstance(after, Hint) else Answer(question.id, after, settled=False)
            case Settle():
                return Answer(question.id, Picked(ticked) if ticked else Skipped())
        return Hint.STALE

    def taken_back(self, answer: Answer) -> Answer | None:
        return replace(answer, settled=False) if isinstance(answer.said, Picked) else None

    def changed(self, question: Question, said: Picked, option: str) -> Picked | Hint:
        return _toggled(question, said.options, option, on=option not in said.options)

    def layout(self, question: Question, said: AnswerValue | None) -> Layout:
        return Ticks(tuple(option.id for option in question.options), frozenset(picked(said) if said else ()))

    def flaws(self, written: Written) -> list[Flaw]:
        return [*needs_options(written, least=2), *no_tags(written)]

    def mismatch(self, question: Question, literal: Value) -> Flaw | None:
        if isinstance(literal, str) and question.option(literal):
            return None
        return Flaw(f"{question.id!r} has no option {literal!r}", "use one of its options")

    def possible(self, question: Question, watched: frozenset[object]) -> list[AnswerValue]:
        ids = [option.id for option in question.options]
        unwatched = [id for id in ids if id not in watched]
        picks = _subsets([id for id in ids if id in watched], question.most or len(ids))
        return [Picked(tuple(pick)) for pick in [*picks, *([unwatched[:1]] if unwatched else [])]]


def _toggled(question: Question, ticked: tuple[str, ...], id: str, *, on: bool) -> Picked | Hint:
    rest = tuple(other for other in ticked if other != id)
    if not on:
        return Picked(rest)
    if question.most is not None and len(rest) >= question.most:
        return Hint.FULL
    return Picked(ticked if id in ticked else (*rest, id))


def _subsets(ids: list[str], most: int) -> list[list[str]]:
    """The empty pick, each id alone, each pair, and as many ids as allowed. They exercise the conditions without all
    2^n picks."""
    pairs = [[first, second] for index, first in enumerate(ids) for second in ids[index + 1 :]]
    picks = [[], *([id] for id in ids), *(pairs if most > 1 else []), ids[:most]]
    return [pick for index, pick in enumerate(picks) if pick not in picks[:index]]
