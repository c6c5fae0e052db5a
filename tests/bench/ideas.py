"""Which rule finds ideas that feel kind: chance, the rule of before, Thompson sampling, and what the bot does.

It measures no speed. Its figures follow from fixed seeds.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.idea import Idea
from bot.core.leaning import Leaning, Tally, fits, fitting, leaning
from tests.bench.people import CHECK_INS, EARLY, Past, Rule, compared
from tests.bench.plan import Plan, Say
from tests.bench.report import Claim, Figure, Part
from tests.support.bot_harness import english

COLUMNS = ("rule", "habituation", f"kind, check-ins 1 to {EARLY}", f"kind, {EARLY + 1} to {CHECK_INS}", "one of two")
FEW = 8
"""Among so many of the best, a new second is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn(Leaning):
    """A leaning of which each score is drawn from what is likely, as Thompson sampling does."""

    seed: str

    def score(self, idea: Idea) -> float:
        """See `Leaning`."""
        own = self.said.get(idea.id, Tally())
        return random.Random(f"{self.seed} {idea.id}").betavariate(1 + own.yes, 1 + own.no)


def by_chance(ideas: Sequence[Idea], tags: frozenset[str], past: Past, seed: str) -> list[Idea]:
    """Any two that fit."""
    return random.Random(seed).sample([idea for idea in fits(ideas, tags) if idea.id not in past.out], 2)


def as_before(ideas: Sequence[Idea], tags: frozenset[str], past: Past, seed: str) -> list[Idea]:
    """Those that answer a wish first, in a random order."""
    return fitting(ideas, tags, seed=seed, leaning=Leaning(out=frozenset(past.out)))


def thompson(ideas: Sequence[Idea], tags: frozenset[str], past: Past, seed: str) -> list[Idea]:
    """The same, with scores drawn for each idea from what was said of it."""
    return fitting(ideas, tags, seed=seed, leaning=Drawn(said=past.said, out=frozenset(past.out), seed=seed))


def as_it_is(ideas: Sequence[Idea], tags: frozenset[str], past: Past, seed: str) -> list[Idea]:
    """What the bot does."""
    return fitting(ideas, tags, seed=seed, leaning=leaning(ideas, past.said, past.since, past.out))


def with_a_new_second(ideas: Sequence[Idea], tags: frozenset[str], past: Past, seed: str) -> list[Idea]:
    """The same, but the second is one that was never shown, where there is one that answers as many wishes."""
    known = leaning(ideas, past.said, past.since, past.out)
    first, *others = fitting(ideas, tags, seed=seed, most=FEW, leaning=known)
    wishes = len(others[0].comfort & tags)
    new = [idea for idea in others if idea.id not in past.since and len(idea.comfort & tags) == wishes]
    return [first, (new or others)[0]]


RULES: dict[str, Rule] = {
    "chance": by_chance,
    "wishes first, as before": as_before,
    "Thompson sampling": thompson,
    "what the bot does": as_it_is,
    "the same with a new second": with_a_new_second,
}


async def ideas(plan: Plan, say: Say) -> Part:
    """Part 6."""
    rows, found = list[tuple[Figure, ...]](), dict[tuple[str, bool], float]()
    for tiring in (False, True):
        for name, rule in RULES.items():
            say(f"ideas by {name}, for {plan.made_up:,} made-up people")
            outcome = compared(rule, english().ideas, plan.made_up, tiring=tiring)
            rows.append((name, "yes" if tiring else "no", outcome.early, outcome.later, outcome.either))
            found[name, tiring] = outcome.later
    claims = [
        Claim(
            f"{name}, later, against what the bot does{', with habituation' if tiring else ''}",
            found[name, tiring] / found["what the bot does", tiring],
            1.0,
        )
        for tiring in (False, True)
        for name in RULES
        if name not in ("what the bot does", "the same with a new second")
    ]
    what = "Shares of the ideas offered that would have felt kind"
    note = f"{what}. People, evenings and answers are drawn from fixed seeds."
    return Part(f"Ideas for {plan.made_up:,} made-up people", COLUMNS, rows, claims, [note])
