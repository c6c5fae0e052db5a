"""Chooses the ideas that fit the answers of a check-in, and orders them by what felt kind to this person before.

The order is random only among ideas with the same score. This module must never read a clock. A score must never be
shown: at most, a person reads why an idea is there.
"""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import exp

from bot.core.idea import LOW, NO_IDEAS, NO_TOUCH, SETTINGS, TOUCH, Idea

DOUBT = 2.5
"""The number of answers to an idea that weigh as much as all answers to similar ideas together."""
TIRING = 0.4
"""The loss of score right after an idea was shown."""
FRESH_AFTER = 3.0
"""The number of check-ins after which about a third (1/e) of that loss remains."""
Comforts = frozenset[str]


@dataclass(frozen=True, slots=True)
class Tally:
    """How often an idea felt kind, and how often not."""

    yes: int = 0
    no: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """The preferences of one person. `leaning` makes it."""

    tallies: Mapping[str, Tally] = field(default_factory=dict)
    """By the id of an idea."""
    by_comforts: Mapping[Comforts, Tally] = field(default_factory=dict)
    """By a set of comforts: the sum over the ideas that give exactly these comforts."""
    overall: float = 0.5
    """The estimated probability that an idea feels kind, over all ideas."""
    since: Mapping[str, int] = field(default_factory=dict)
    """For each idea shown at the end of a check-in: how many check-ins came after that one."""
    excluded: frozenset[str] = frozenset()
    """The ids of ideas that did not feel kind. They never come back unless the person asks."""

    def mean(self, idea: Idea) -> float:
        """The estimated probability that the idea feels kind, from the answers to it and to similar ideas."""
        own = self.tallies.get(idea.id, Tally())
        return (own.yes + DOUBT * self._mean_of_similar(idea)) / (own.yes + own.no + DOUBT)

    def score(self, idea: Idea) -> float:
        """The score of the idea. Among ideas that fit equally well, the highest score comes first."""
        since = self.since.get(idea.id)
        return self.mean(idea) - (TIRING * exp(-since / FRESH_AFTER) if since is not None else 0.0)

    def why(self, idea: Idea) -> str | None:
        """Why the idea is there: its own id if it felt kind before, or else the comfort that it shares with most ideas
        that did. None if no similar idea felt kind yet."""
        if self.tallies.get(idea.id, Tally()).yes:
            return idea.id
        yes = {
            comfort: sum(tally.yes for comforts, tally in self.by_comforts.items() if comfort in comforts)
            for comfort in sorted(idea.comfort)
        }
        most = max(yes, key=lambda comfort: yes[comfort])
        return most if yes[most] else None

    def _mean_of_similar(self, idea: Idea) -> float:
        yes, total = 2 * self.overall, 2.0
        for comforts, tally in self.by_comforts.items():
            similarity = alike(comforts, idea.comfort)
            yes += tally.yes * similarity
            total += (tally.yes + tally.no) * similarity
        return yes / total


NOTHING = Leaning()


@lru_cache(maxsize=4096)
def alike(one: Comforts, other: Comforts) -> float:
    """The similarity of two ideas, from 0 to 1: the number of comforts that both give, divided by the number that at
    least one of them gives."""
    return len(one & other) / len(one | other)


def leaning(
    ideas: Iterable[Idea], tallies: Mapping[str, Tally], since: Mapping[str, int], excluded: Iterable[str] = ()
) -> Leaning:
    """The preferences of a person. Answers to ideas that the content no longer has are ignored."""
    by_comforts: dict[Comforts, Tally] = {}
    known: dict[str, Tally] = {}
    for idea in ideas:
        own = tallies.get(idea.id)
        if own is not None:
            known[idea.id] = own
            so_far = by_comforts.get(idea.comfort, Tally())
            by_comforts[idea.comfort] = Tally(so_far.yes + own.yes, so_far.no + own.no)
    yes, no = sum(own.yes for own in known.values()), sum(own.no for own in known.values())
    overall = (yes + 2) / (yes + no + 4)
    return Leaning(tallies=known, by_comforts=by_comforts, overall=overall, since=since, excluded=frozenset(excluded))


def fits(ideas: Iterable[Idea], tags: frozenset[str]) -> list[Idea]:
    """The ideas that fit these tags.

    If no tag says whether the person is alone, only ideas that work alone fit: touch must never be assumed to be wanted
    or possible.
    """
    settings = tags & SETTINGS or {"solo"}
    return [
        idea
        for idea in ideas
        if idea.where & settings
        and not (LOW in tags and idea.energy != LOW)
        and not (NO_TOUCH in tags and TOUCH not in tags and TOUCH in idea.comfort)
    ]


def in_order(ideas: Iterable[Idea], tags: Iterable[str], *, seed: str, leaning: Leaning = NOTHING) -> list[Idea]:
    """The ideas that fit the tags of the chosen options, best first; empty if the person wants none.

    Ideas with the most comforts that the person named come first, and of these the preferred ones. `seed` shuffles
    equals.
    """
    tags = frozenset(tags)
    if NO_IDEAS in tags:
        return []
    ordered = [idea for idea in fits(ideas, tags) if idea.id not in leaning.excluded]
    random.Random(seed).shuffle(ordered)
    ordered.sort(key=lambda idea: (-len(idea.comfort & tags), -leaning.score(idea)))
    return ordered


def fitting(
    ideas: Sequence[Idea], tags: Iterable[str], *, seed: str, most: int = 2, leaning: Leaning = NOTHING
) -> list[Idea]:
    """Up to `most` ideas that fit. Each next idea gives the most comforts that the person named and no idea before it
    gives. No two ideas give exactly the same comforts."""
    tags = frozenset(tags)
    left, chosen = in_order(ideas, tags, seed=seed, leaning=leaning), list[Idea]()
    while left and len(chosen) < most:
        unmet = tags.difference(*(idea.comfort for idea in chosen))
        chosen.append(max(left, key=lambda idea: len(idea.comfort & unmet)))  # among equals, the first
        left = [idea for idea in left if idea.comfort != chosen[-1].comfort]
    return chosen
