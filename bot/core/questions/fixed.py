"""The base of types with fixed options, the same in every flow."""

from typing import ClassVar

from bot.core.answer import AnswerValue, Skipped, picked
from bot.core.questions.base import Flaw, Option, Written, no_max
from bot.core.questions.one import One


class Fixed(One):
    """A flow's file lists no options, only tags for some."""

    ids: ClassVar[tuple[str, ...]]
    """The options, in the order of their buttons."""
    noun: ClassVar[str]
    """The word for an option in faults."""

    def fits(self, said: AnswerValue) -> bool:
        # The flow may have had other options before. Then it asks again.
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
