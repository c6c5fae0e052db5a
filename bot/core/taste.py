"""What fits one person: ideas that felt kind or did not, cards that were kept, where the card of wishes lies.

It must never hold a time, or a figure that anybody is shown.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from bot.core.idea import Idea
from bot.core.kept import UNEXPORTED
from bot.core.leaning import Leaning, Tally, leaning

FORGOTTEN_AFTER = 9
"""After so many more check-ins it does not matter any more that an idea was shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taste:
    """What fits this person."""

    tags: frozenset[str] = frozenset()
    """Those of the last check-in kept."""
    tried: tuple[tuple[str, bool], ...] = ()
    """Ideas, and whether they felt kind."""
    taught: tuple[tuple[str, int, int], ...] = field(default=(), metadata=UNEXPORTED)
    """Ideas, how often they felt kind and how often not, as far as it teaches."""
    shown: tuple[tuple[str, int], ...] = ()
    """Ideas from the end of check-ins that were kept, and how many were kept after that."""
    asking: tuple[str, ...] = ()
    """Ideas of the last check-in of which is still to be asked whether they felt kind."""
    cards: tuple[str, ...] = ()
    """Those kept."""
    wishes: bytes | None = field(default=None, metadata=UNEXPORTED)
    """The entry of the journal that the card of /wishes is drawn from."""
    lines: bytes | None = field(default=None, metadata=UNEXPORTED)
    """The entry of the journal that holds lines of the person's own about what helps them."""
    own: bytes | None = field(default=None, metadata=UNEXPORTED)
    """The entry of the journal that holds words of the person's own: for their body, for feelings, in reminders."""

    @property
    def not_for_me(self) -> frozenset[str]:
        """The ideas that are left out."""
        return frozenset(idea for idea, kind in self.tried if not kind)

    def told(self, idea: str, *, kind: bool, teaches: bool) -> "Taste":
        """The same, once it was said whether an idea felt kind. One that is not for this person stays left out."""
        if kind and idea in self.not_for_me:
            return self
        tried = tuple(one for one in self.tried if one[0] != idea)
        taste = replace(self, tried=(*tried, (idea, kind)))
        if not teaches:
            return taste
        yes, no = next(((yes, no) for id, yes, no in self.taught if id == idea), (0, 0))
        others = tuple(one for one in self.taught if one[0] != idea)
        return replace(taste, taught=(*others, (idea, yes + kind, no + (not kind))))

    def offered(self, ideas: Iterable[str]) -> "Taste":
        """The same, once a check-in was kept at whose end these ideas stood."""
        new = tuple(ideas)
        before = tuple(
            (idea, since + 1) for idea, since in self.shown if idea not in new and since + 1 < FORGOTTEN_AFTER
        )
        return replace(self, shown=(*before, *((idea, 0) for idea in new)), asking=new or self.asking)

    def without(self, idea: str) -> "Taste":
        """The same, as if nothing had been said of that idea."""
        return replace(
            self,
            tried=tuple(one for one in self.tried if one[0] != idea),
            taught=tuple(one for one in self.taught if one[0] != idea),
        )

    def afresh(self) -> "Taste":
        """The same, with nothing known of ideas, and without lines of the person's own."""
        return replace(self, tried=(), taught=(), shown=(), asking=(), lines=None)

    def aside(self) -> "Taste":
        """The same, without what would tell of the last check-ins outside of the journal."""
        return replace(self, tags=frozenset(), shown=(), asking=())

    def leaning(self, ideas: Sequence[Idea]) -> Leaning:
        """What this person leans to among these ideas."""
        said = {idea: Tally(yes, no) for idea, yes, no in self.taught}
        return leaning(ideas, said, dict(self.shown), self.not_for_me)


NO_TASTE = Taste()
"""Of somebody of whom nothing is known."""
