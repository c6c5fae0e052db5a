"""What fits one person: ideas that felt kind or did not, kept cards, and which entries hold wishes and own words.

It must never hold a time, or a figure that a person is shown.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from bot.core.idea import Idea
from bot.core.kept import UNEXPORTED
from bot.core.leaning import Leaning, Tally, leaning

FORGOTTEN_AFTER = 9
"""After this many check-ins it no longer matters that an idea was shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taste:
    """What fits this person."""

    tags: frozenset[str] = frozenset()
    """The tags of the last kept check-in."""
    tried: tuple[tuple[str, bool], ...] = ()
    """Ideas, and whether they felt kind."""
    taught: tuple[tuple[str, int, int], ...] = field(default=(), metadata=UNEXPORTED)
    """Ideas, how often they felt kind and how often not. The order of ideas is learned from these."""
    shown: tuple[tuple[str, int], ...] = ()
    """Ideas shown at the end of a kept check-in, and how many check-ins were kept since."""
    asking: tuple[str, ...] = ()
    """Ideas of the last check-in. The bot still asks whether they felt kind."""
    cards: tuple[str, ...] = ()
    """The ids of the kept cards."""
    wishes: bytes | None = field(default=None, metadata=UNEXPORTED)
    """The journal entry with the wishes."""
    lines: bytes | None = field(default=None, metadata=UNEXPORTED)
    """The journal entry with the person's own lines about what helps them."""
    own: bytes | None = field(default=None, metadata=UNEXPORTED)
    """The journal entry with the person's own words: for their body, for feelings, in reminders."""

    @property
    def not_for_me(self) -> frozenset[str]:
        """The ideas that did not feel kind. They are left out."""
        return frozenset(idea for idea, kind in self.tried if not kind)

    def with_answer(self, idea: str, *, kind: bool, teaches: bool) -> "Taste":
        """The taste with a new answer: the idea felt kind, or it did not. An idea that is left out stays left out."""
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
        """The taste after a check-in was kept. `ideas` are those that the check-in showed at its end."""
        new = tuple(ideas)
        before = tuple(
            (idea, since + 1) for idea, since in self.shown if idea not in new and since + 1 < FORGOTTEN_AFTER
        )
        return replace(self, shown=(*before, *((idea, 0) for idea in new)), asking=new or self.asking)

    def without(self, idea: str) -> "Taste":
        """Without any answer about that idea."""
        return replace(
            self,
            tried=tuple(one for one in self.tried if one[0] != idea),
            taught=tuple(one for one in self.taught if one[0] != idea),
        )

    def afresh(self) -> "Taste":
        """Without anything learned of ideas, and without the person's own lines."""
        return replace(self, tried=(), taught=(), shown=(), asking=(), lines=None)

    def aside(self) -> "Taste":
        """The taste without anything that shows what the last check-ins were about. With a passphrase, only the journal
        may hold that."""
        return replace(self, tags=frozenset(), shown=(), asking=())

    def leaning(self, ideas: Sequence[Idea]) -> Leaning:
        """What this person prefers among these ideas."""
        said = {idea: Tally(yes, no) for idea, yes, no in self.taught}
        return leaning(ideas, said, dict(self.shown), self.not_for_me)


NO_TASTE = Taste()
