"""Compares rules for choosing ideas: chance, the former rule, Thompson sampling, and the bot's rule.

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
"""A new second idea is looked for among this many of the best."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn(Leaning):
    """A leaning whose scores are drawn from their distribution, as in Thompson sampling."""

    seed: str

    def score(self, idea: Idea) -> float:
        """See `Leaning`."""
        own = self.tallies.get(idea.id, Tally())
        return random.Random(f"{self.seed} {idea.id}").betavariate(1 + own.yes, 1 + own.no)


def by_chance(ideas: Sequence[Idea], tags: frozenset[str], past: Past, seed: str) -> list[Idea]:
    """Any two ideas that fit."""
    return random.Random(seed).sample([idea for idea in fits(ideas, tags) if idea.id not in past.out], 2)


def former_rule(ideas: Sequence[Idea], tags: frozenset[str], past: Past, seed: str) -> list[Idea]:
    """The former rule: ideas that answer a wish come first, in random order."""
    return fitting(ideas, tags, seed=seed, leaning=Leaning(excluded=frozenset(past.out)))


def thompson(ideas: Sequence[Idea], tags: frozenset[str], past: Past, seed: str) -> list[Idea]:
    """Thompson sampling: the score of each idea is drawn from what was said of it."""
    return fitting(ideas, tags, seed=seed, leaning=Drawn(tallies=past.said, excluded=frozenset(past.out), seed=seed))


def bot_rule(ideas: Sequence[Idea], tags: frozenset[str], past: Past, seed: str) -> list[Idea]:
    """The bot's rule."""
    return fitting(ideas, tags, seed=seed, leaning=leaning(ideas, past.said, past.since, past.out))


def with_a_new_second(ideas: Sequence[Idea], tags: frozenset[str], past: Past, seed: str) -> list[Idea]:
    """The bot's rule, but the second idea is one that was never shown, if one answers as many wishes."""
    known = leaning(ideas, past.said, past.since, past.out)
    first, *others = fitting(ideas, tags, seed=seed, most=FEW, leaning=known)
    wishes = len(others[0].comfort & tags)
    new = [idea for idea in others if idea.id not in past.since and len(idea.comfort & tags) == wishes]
    return [first, (new or others)[0]]


RULES: dict[str, Rule] = {
    "chance": by_chance,
    "wishes first, as before": former_rule,
    "Thompson sampling": thompson,
    "what the bot does": bot_rule,
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
