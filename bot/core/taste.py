"""The taste of one person: ideas that felt kind or did not, kept cards, and the entries with wishes and own words.

It must never hold a time, or a number that is shown to a person.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from bot.core.idea import Idea
from bot.core.kept import UNEXPORTED
from bot.core.leaning import Leaning, Tally, leaning

FORGOTTEN_AFTER = 9
"""The number of check-ins after which it no longer matters that an idea was shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taste:
    """The taste of one person, as the profile keeps it."""

    tags: frozenset[str] = frozenset()
    """The tags of the last kept check-in."""
    tried: tuple[tuple[str, bool], ...] = ()
    """Ids of ideas, and whether each felt kind."""
    taught: tuple[tuple[str, int, int], ...] = field(default=(), metadata=UNEXPORTED)
    """Ids of ideas, how often each felt kind and how often not. The order of ideas is learned from this."""
    shown: tuple[tuple[str, int], ...] = ()
    """Ids of ideas shown at the end of a kept check-in, and how many check-ins were kept after it."""
    asking: tuple[str, ...] = ()
    """Ids of ideas of the last check-in for which the bot still asks whether they felt kind."""
    cards: tuple[str, ...] = ()
    """The ids of the kept cards."""
    wishes: bytes | None = field(default=None, metadata=UNEXPORTED)
    """The id of the journal entry with the wishes."""
    lines: bytes | None = field(default=None, metadata=UNEXPORTED)
    """The id of the journal entry with the person's own lines about what helps them."""
    own: bytes | None = field(default=None, metadata=UNEXPORTED)
    """The id of the journal entry with the person's own words: see `core.own`."""

    @property
    def not_for_me(self) -> frozenset[str]:
        """The ids of the ideas that did not feel kind. They are not shown again."""
        return frozenset(idea for idea, kind in self.tried if not kind)

    def with_answer(self, idea: str, *, kind: bool, teaches: bool) -> "Taste":
        """The taste with a new answer to whether an idea felt kind. `teaches`: the order of ideas is learned from it.

        If the idea did not feel kind before, a later "kind" changes nothing.
        """
        if kind and idea in self.not_for_me:
            return self
        tried = tuple(answer for answer in self.tried if answer[0] != idea)
        taste = replace(self, tried=(*tried, (idea, kind)))
        if not teaches:
            return taste
        yes, no = next(((yes, no) for id, yes, no in self.taught if id == idea), (0, 0))
        others = tuple(tally for tally in self.taught if tally[0] != idea)
        return replace(taste, taught=(*others, (idea, yes + kind, no + (not kind))))

    def offered(self, ideas: Iterable[str]) -> "Taste":
        """The taste after a check-in was kept that showed these ideas at its end."""
        new = tuple(ideas)
        before = tuple(
            (idea, since + 1) for idea, since in self.shown if idea not in new and since + 1 < FORGOTTEN_AFTER
        )
        return replace(self, shown=(*before, *((idea, 0) for idea in new)), asking=new or self.asking)

    def without(self, idea: str) -> "Taste":
        """The taste without the answers about that idea."""
        return replace(
            self,
            tried=tuple(answer for answer in self.tried if answer[0] != idea),
            taught=tuple(tally for tally in self.taught if tally[0] != idea),
        )

    def afresh(self) -> "Taste":
        """The taste without everything that was learned about ideas, and without the person's own lines."""
        return replace(self, tried=(), taught=(), shown=(), asking=(), lines=None)

    def aside(self) -> "Taste":
        """The taste without everything that reveals what the last check-ins were about. If there is a passphrase, only
        the journal may hold that."""
        return replace(self, tags=frozenset(), shown=(), asking=())

    def leaning(self, ideas: Sequence[Idea]) -> Leaning:
        """The person's preferences among these ideas."""
        tallies = {idea: Tally(yes, no) for idea, yes, no in self.taught}
        return leaning(ideas, tallies, dict(self.shown), self.not_for_me)


NO_TASTE = Taste()
