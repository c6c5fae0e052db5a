"""Which ideas fit given tags, with small examples and with the real catalogue."""

from itertools import combinations

import pytest

from bot.core.idea import Idea
from bot.core.leaning import fitting, in_order
from tests.support.bot_harness import english


def idea(
    id: str, where: str = "solo together", comfort: str = "quiet", energy: str = "low", washes: bool = False
) -> Idea:
    return Idea(id, frozenset(where.split()), energy, 2, frozenset(comfort.split()), washes)


IDEAS = [
    idea("hug", "together", "touch"),
    idea("pillow", "solo", "touch"),
    idea("tea", comfort="food"),
    idea("walk", comfort="body", energy="mid"),
    idea("window"),
]


@pytest.mark.parametrize(
    ("tags", "never", "there"),
    [
        ((), {"hug"}, {"pillow", "tea", "window"}),
        (("together",), {"pillow"}, {"hug"}),
        (("solo", "low"), {"walk", "hug"}, {"tea"}),
        (("solo", "no-touch"), {"pillow"}, {"window"}),
        (("solo", "no-touch", "touch"), set(), {"pillow"}),
    ],
)
def test_ideas_fit_their_tags(tags: tuple[str, ...], never: set[str], there: set[str]) -> None:
    """Ideas that fit the tags are included, and others are not."""
    found = {one.id for one in in_order(IDEAS, tags, seed="x")}
    assert found >= there
    assert not found & never


def test_no_idea_fits_no_ideas() -> None:
    """With "no-ideas" no idea fits."""
    assert fitting(IDEAS, ("solo", "no-ideas"), seed="x") == []


def test_the_wish_comes_first() -> None:
    """The first idea fits the wish, the second gives another comfort, and the same seed gives the same ideas."""
    for seed in "abcdefgh":
        first, second = fitting(IDEAS, ("solo", "food"), seed=seed)
        assert first.id == "tea"
        assert second.comfort != first.comfort
        assert fitting(IDEAS, ("solo", "food"), seed=seed) == [first, second]


@pytest.mark.parametrize("where", ["solo", "together", "apart"])
def test_everybody_gets_two_real_ideas(where: str) -> None:
    """Even with low energy, the real catalogue has two ideas for people alone, together and apart."""
    assert len(fitting(english().ideas, (where, "low"), seed="x")) == 2


@pytest.mark.parametrize("seed", "abcdef")
def test_two_wishes_bring_an_idea_each(seed: str) -> None:
    """If both of two wishes have ideas, each gets one: no wish takes both places."""
    ideas = english().ideas
    need = english().flows["quick"].question("need")
    assert need is not None
    wishes = frozenset().union(*(option.tags for option in need.options)) - {"no-touch"}
    for one, other in combinations(sorted(wishes), 2):
        found = fitting(ideas, ("solo", one, other), seed=seed)
        there = {wish for wish in (one, other) if any(wish in idea.comfort and "solo" in idea.where for idea in ideas)}
        assert there <= frozenset().union(*(idea.comfort for idea in found))
