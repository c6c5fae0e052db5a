"""The base of types with fixed options, the same in every flow."""

from typing import ClassVar

from bot.core.answer import AnswerValue, Skipped, picked
from bot.core.questions.base import Flaw, Option, Written, no_max
from bot.core.questions.one import One


class Fixed(One):
    """One option of `ids`. A flow's file lists no options; it may give tags to some."""

    ids: ClassVar[tuple[str, ...]]
    """The option ids, in the order of their buttons."""
    noun: ClassVar[str]
    """The word for an option in the messages of faults."""

    def fits(self, said: AnswerValue) -> bool:
        # The question may have had other options before. Then it is asked again.
        return isinstance(said, Skipped) or (super().fits(said) and picked(said)[0] in self.ids)

    def flaws(self, written: Written) -> list[Flaw]:
        flaws = no_max(written)
        if written.options:
            problem = f"a {self.name} has its {len(self.ids)} {self.noun}s already"
            flaws.append(Flaw(problem, "take the options out", "options"))
        if unknown := sorted(set(written.tags) - set(self.ids)):
            flaws.append(Flaw(f"no such {self.noun}: {', '.join(unknown)}", f"use {', '.join(self.ids)}", "tags"))
        return flaws

    def options(self, written: Written) -> tuple[Option, ...]:
        return tuple(Option(id, frozenset(written.tags.get(id, ()))) for id in self.ids)
