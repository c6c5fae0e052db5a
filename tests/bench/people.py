"""Simulated people for the comparison of ideas: what feels kind to each, and what they say about it.

Everything is drawn from fixed seeds, so each rule meets the same people on the same evenings, and the figures are the
same on any machine.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import exp

from bot.core.idea import Idea
from bot.core.leaning import Tally

CHECK_INS = 40
EARLY = 10
"""After this many check-ins, learning should show."""
WISHES = ("food", "warmth", "touch", "words", "quiet", "rest", "fun", "space")
OWN_TASTE = 0.6
"""The share of kindness that depends on the comforts of an idea; the rest is peculiar to the idea."""
ASKED_FOR = 0.2
"""How much likelier an idea feels kind if it answers a wish."""
TIRED = 0.5
"""With habituation: the loss of an idea shown at the last check-in. A third of the loss is left three check-ins
later."""
SAYS, REFUSES = 0.5, 0.35
"""How often a person says that an idea felt kind, and, if it did not, that it is not for them."""


@dataclass(slots=True)
class Past:
    """What a rule may know of a person."""

    said: dict[str, Tally] = field(default_factory=dict)
    """What was said of each idea."""
    since: dict[str, int] = field(default_factory=dict)
    """How many check-ins ago each idea was shown."""
    out: set[str] = field(default_factory=set)
    """Ideas that are left out."""


Rule = Callable[[Sequence[Idea], frozenset[str], Past, str], list[Idea]]
"""Chooses two ideas for the tags of an evening. The text is a seed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The shares of ideas that would have felt kind."""

    early: float
    """In early check-ins."""
    later: float
    """In later check-ins."""
    either: float
    """The share of later check-ins with at least one such idea."""


def compared(rule: Rule, ideas: Sequence[Idea], people: int, *, tiring: bool) -> Outcome:
    """The outcome of a rule."""
    early, later, either = list[float](), list[float](), list[float]()
    for person in range(people):
        kind, past = _likes(ideas, random.Random(f"person {person}")), Past()
        for evening in range(CHECK_INS):
            seed = f"{person} {evening}"
            tags, answers = _evening(random.Random(f"evening {seed}")), random.Random(f"answers {seed}")
            found = rule(ideas, tags, past, seed)
            shares = [_share(idea, kind, tags, past, tiring=tiring) for idea in found]
            for shown in past.since:
                past.since[shown] += 1
            for idea, share in zip(found, shares, strict=True):
                _say(past, idea.id, share, answers)
            (early if evening < EARLY else later).extend(shares)
            if evening >= EARLY:
                neither = 1.0
                for share in shares:
                    neither *= 1 - share
                either.append(1 - neither)
    return Outcome(*(sum(shares) / len(shares) for shares in (early, later, either)))


def _likes(ideas: Sequence[Idea], chance: random.Random) -> dict[str, float]:
    comforts = sorted({comfort for idea in ideas for comfort in idea.comfort})
    taste = {comfort: chance.betavariate(1.2, 1.2) for comfort in comforts}
    found = {}
    for idea in ideas:
        alike = sum(taste[comfort] for comfort in sorted(idea.comfort)) / len(idea.comfort)
        found[idea.id] = OWN_TASTE * alike + (1 - OWN_TASTE) * chance.random()
    return found


def _evening(chance: random.Random) -> frozenset[str]:
    tags = {chance.choice(("solo", "together", "together"))}
    if chance.random() < 0.3:
        tags.add("low")
    wishes, how_many = chance.sample(WISHES, 2), chance.random()
    return frozenset(tags | set(wishes[: 1 if how_many < 0.35 else 2 if how_many < 0.55 else 0]))


def _share(idea: Idea, kind: dict[str, float], tags: frozenset[str], past: Past, *, tiring: bool) -> float:
    share = kind[idea.id] + (ASKED_FOR if idea.comfort & tags else 0.0)
    if tiring and idea.id in past.since:
        share *= 1 - TIRED * exp(-past.since[idea.id] / 3)
    return min(max(share, 0.03), 0.97)


def _say(past: Past, idea: str, share: float, answers: random.Random) -> None:
    says, felt_kind, refuses = answers.random() < SAYS, answers.random() < share, answers.random() < REFUSES
    before = past.said.get(idea, Tally())
    if says and felt_kind:
        past.said[idea] = Tally(before.yes + 1, before.no)
    elif says and refuses:
        past.said[idea] = Tally(before.yes, before.no + 1)
        past.out.add(idea)
    past.since[idea] = 0
