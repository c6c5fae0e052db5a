"""Chooses and orders the ideas that fit an answer, by what felt kind to this person before.

The order is random only among ideas of the same score. It reads no clock. A score must never be shown: a person hears
at most why an idea is there.
"""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import exp

from bot.core.idea import LOW, NO_IDEAS, NO_TOUCH, SETTINGS, TOUCH, Idea

DOUBT = 2.5
"""This many answers to an idea weigh as much as all answers to ideas like it."""
TIRING = 0.4
"""How much score an idea loses right after it was shown."""
FRESH_AFTER = 3.0
"""After this many check-ins about a third of that loss is left."""
Comforts = frozenset[str]


@dataclass(frozen=True, slots=True)
class Tally:
    """How often an idea felt kind, and how often not."""

    yes: int = 0
    no: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """What one person prefers. `leaning` makes it."""

    said: Mapping[str, Tally] = field(default_factory=dict)
    """By the id of an idea."""
    of: Mapping[Comforts, Tally] = field(default_factory=dict)
    """By the comforts of ideas, over all ideas that give exactly these."""
    everything: float = 0.5
    """How likely any idea is to feel kind."""
    since: Mapping[str, int] = field(default_factory=dict)
    """For ideas shown at the end of a check-in, how many check-ins came after it."""
    out: frozenset[str] = frozenset()
    """Ideas that did not feel kind. They never come back unless the person asks."""

    def mean(self, idea: Idea) -> float:
        """How likely the idea is to feel kind, from answers to it and to ideas that share a comfort with it."""
        own = self.said.get(idea.id, Tally())
        return (own.yes + DOUBT * self._like(idea)) / (own.yes + own.no + DOUBT)

    def score(self, idea: Idea) -> float:
        """Among ideas that fit equally well, the highest score comes first."""
        since = self.since.get(idea.id)
        return self.mean(idea) - (TIRING * exp(-since / FRESH_AFTER) if since is not None else 0.0)

    def why(self, idea: Idea) -> str | None:
        """Why the idea is there: its own id if it felt kind before, or the comfort that it shares with ideas that did.
        None if nothing like it felt kind yet."""
        if self.said.get(idea.id, Tally()).yes:
            return idea.id
        kind = {
            comfort: sum(said.yes for comforts, said in self.of.items() if comfort in comforts)
            for comfort in sorted(idea.comfort)
        }
        most = max(kind, key=lambda comfort: kind[comfort])
        return most if kind[most] else None

    def _like(self, idea: Idea) -> float:
        kind, total = 2 * self.everything, 2.0
        for comforts, said in self.of.items():
            near = alike(comforts, idea.comfort)
            kind += said.yes * near
            total += (said.yes + said.no) * near
        return kind / total


NOTHING = Leaning()


@lru_cache(maxsize=4096)
def alike(one: Comforts, other: Comforts) -> float:
    """How similar two ideas are: the comforts that both give, divided by those that either gives."""
    return len(one & other) / len(one | other)


def leaning(
    ideas: Iterable[Idea], said: Mapping[str, Tally], since: Mapping[str, int], out: Iterable[str] = ()
) -> Leaning:
    """What a person prefers. Ideas that the content no longer has do not count."""
    of: dict[Comforts, Tally] = {}
    known: dict[str, Tally] = {}
    for idea in ideas:
        own = said.get(idea.id)
        if own is not None:
            known[idea.id] = own
            so_far = of.get(idea.comfort, Tally())
            of[idea.comfort] = Tally(so_far.yes + own.yes, so_far.no + own.no)
    yes, no = sum(own.yes for own in known.values()), sum(own.no for own in known.values())
    return Leaning(said=known, of=of, everything=(yes + 2) / (yes + no + 4), since=since, out=frozenset(out))


def fits(ideas: Iterable[Idea], said: frozenset[str]) -> list[Idea]:
    """The ideas that fit these tags.

    If no tag says who is there, only ideas that work alone fit: touch must never be assumed to be wanted or possible.
    """
    company = said & SETTINGS or {"solo"}
    return [
        idea
        for idea in ideas
        if idea.where & company
        and not (LOW in said and idea.energy != LOW)
        and not (NO_TOUCH in said and TOUCH not in said and TOUCH in idea.comfort)
    ]


def in_order(ideas: Iterable[Idea], tags: Iterable[str], *, seed: str, leaning: Leaning = NOTHING) -> list[Idea]:
    """The ideas that fit the tags of the chosen options, best first; none if the person wants none.

    Ideas that answer a named wish come first, then the preferred ones. Among equals, `seed` shuffles.
    """
    said = frozenset(tags)
    if NO_IDEAS in said:
        return []
    found = [idea for idea in fits(ideas, said) if idea.id not in leaning.out]
    random.Random(seed).shuffle(found)
    found.sort(key=lambda idea: (-len(idea.comfort & said), -leaning.score(idea)))
    return found


def fitting(
    ideas: Sequence[Idea], tags: Iterable[str], *, seed: str, most: int = 2, leaning: Leaning = NOTHING
) -> list[Idea]:
    """Up to `most` ideas that fit, one for each named wish. No two give the same comforts."""
    said = frozenset(tags)
    left, chosen = in_order(ideas, said, seed=seed, leaning=leaning), list[Idea]()
    while left and len(chosen) < most:
        unmet = said.difference(*(idea.comfort for idea in chosen))
        chosen.append(max(left, key=lambda idea: len(idea.comfort & unmet)))  # of equals, the first
        left = [idea for idea in left if idea.comfort != chosen[-1].comfort]
    return chosen
