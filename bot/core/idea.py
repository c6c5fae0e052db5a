"""Aftercare ideas, and which of them fit what was just said. Never ranked by how good they are for anyone."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SETTINGS = frozenset({"solo", "together", "apart"})
LOW = "low"
NO_TOUCH = "no-touch"
"""Touch is left out, unless the person asks for it in so many words."""
NO_IDEAS = "no-ideas"
TOUCH = "touch"


@dataclass(frozen=True, slots=True)
class Idea:
    """One small thing to do. `where` is some of SETTINGS; `energy` is low or mid; `comfort` names what it gives.
    What `washes` may take away what
    could be proof: the page says that it can wait."""

    id: str
    where: frozenset[str]
    energy: str
    minutes: int
    comfort: frozenset[str]
    washes: bool


def fitting(ideas: Sequence[Idea], tags: Iterable[str], *, seed: str, most: int = 2, alike: bool = False) -> list[Idea]:
    """Up to `most` ideas that fit the tags of the options somebody chose; none where they asked for none.

    Where nothing was said about company, only ideas that work alone are offered: touch is never assumed to be
    wanted or at hand. Ideas that answer a named wish come first, one for each wish; among equals the order is shuffled
    by `seed`. No two give the same comfort, unless they may be `alike`.
    """
    said = frozenset(tags)
    if NO_IDEAS in said:
        return []
    company = said & SETTINGS or {"solo"}
    fits = [
        idea
        for idea in ideas
        if idea.where & company
        and not (LOW in said and idea.energy != LOW)
        and not (NO_TOUCH in said and TOUCH not in said and TOUCH in idea.comfort)
    ]
    random.Random(seed).shuffle(fits)
    fits.sort(key=lambda idea: -len(idea.comfort & said))
    chosen: list[Idea] = []
    while len(chosen) < most:
        given = [idea.comfort for idea in chosen]
        left = [idea for idea in fits if idea not in chosen and (alike or idea.comfort not in given)]
        if not left:
            break
        unmet = said.difference(*given)
        chosen.append(max(left, key=lambda idea: len(idea.comfort & unmet)))  # of equals, the first
    return chosen
