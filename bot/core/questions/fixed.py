"""The base of types that bring their own options: one of a set that is the same in every flow."""

from typing import ClassVar

from bot.core.answer import AnswerValue, Skipped, picked
from bot.core.questions.base import Flaw, Option, Written, no_max
from bot.core.questions.one import One


class Fixed(One):
    """A flow's file writes none of the options, only tags for some."""

    ids: ClassVar[tuple[str, ...]]
    """The options, in the order in which they stand in the chat."""
    noun: ClassVar[str]
    """What one of them is called in a fault."""

    def fits(self, said: AnswerValue) -> bool:
        # Where a flow once asked with other options, it asks again.
        return isinstance(said, Skipped) or (super().fits(said) and picked(said)[0] in self.ids)

    def flaws(self, written: Written) -> list[Flaw]:
        found = no_max(written)
        if written.options:
            problem = f"a {self.name} has its five {self.noun}s already"
            found.append(Flaw(problem, "take the options out", "options"))
        if unknown := sorted(set(written.tags) - set(self.ids)):
            found.append(Flaw(f"no such {self.noun}: {', '.join(unknown)}", f"use {', '.join(self.ids)}", "tags"))
        return found

    def options(self, written: Written) -> tuple[Option, ...]:
        return tuple(Option(id, frozenset(written.tags.get(id, ()))) for id in self.ids)
