"""`leaning`: how answers about ideas change their order, and how long that takes for the real catalogue."""

import time
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.idea import NO_TOUCH, TOUCH, Idea
from bot.core.leaning import Tally, fitting, in_order, leaning
from bot.core.taste import FORGOTTEN_AFTER, NO_TASTE, Taste
from tests.support.bot_harness import english

COMFORTS = ("body", "calm", "food", "fun", "touch", "warmth")
WHERE = ("solo", "together", "apart")


@st.composite
def catalogues(draw: st.DrawFn) -> list[Idea]:
    """A list of two to eight ideas of any kind."""
    shapes = draw(
        st.lists(
            st.tuples(
                st.frozensets(st.sampled_from(WHERE), min_size=1),
                st.sampled_from(("low", "mid")),
                st.frozensets(st.sampled_from(COMFORTS), min_size=1, max_size=3),
            ),
            min_size=2,
            max_size=8,
        )
    )
    return [Idea(f"idea-{n}", where, energy, 2, comfort, False) for n, (where, energy, comfort) in enumerate(shapes)]


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Idea], list[tuple[str, bool]]]:
    """A list of ideas, and a sequence of answers about them."""
    ideas = draw(catalogues())
    names = st.sampled_from([idea.id for idea in ideas])
    return ideas, draw(st.lists(st.tuples(names, st.booleans()), max_size=12))


def taught(answers: list[tuple[str, bool]], taste: Taste = NO_TASTE) -> Taste:
    """`taste` after these answers about ideas."""
    for idea, kind in answers:
        taste = taste.with_answer(idea, kind=kind, teaches=True)
    return taste


@given(histories())
def test_the_order_of_answers_does_not_matter(history: tuple[list[Idea], list[tuple[str, bool]]]) -> None:
    """The scores of the offered ideas do not depend on the order of the answers."""
    ideas, answers = history
    kind_only = [answer for answer in answers if answer[0] not in taught(answers).not_for_me]
    there, back = taught(kind_only).leaning(ideas), taught(kind_only[::-1]).leaning(ideas)
    assert [there.score(idea) for idea in ideas] == pytest.approx([back.score(idea) for idea in ideas])
    assert taught(answers).not_for_me == taught(answers[::-1]).not_for_me


@given(histories(), st.integers(0, 7))
def test_one_more_kind_never_lowers_an_idea(history: tuple[list[Idea], list[tuple[str, bool]]], at: int) -> None:
    """One more "Felt kind" lowers the score of no idea."""
    ideas, answers = history
    before = taught(answers)
    after = before.with_answer(ideas[at % len(ideas)].id, kind=True, teaches=True)
    for idea in ideas:
        assert after.leaning(ideas).score(idea) >= before.leaning(ideas).score(idea) - 1e-12


@given(histories(), st.text(max_size=3), st.frozensets(st.sampled_from((*COMFORTS, *WHERE, "low", NO_TOUCH))))
def test_not_for_me_never_returns(
    history: tuple[list[Idea], list[tuple[str, bool]]], seed: str, tags: frozenset[str]
) -> None:
    """A rejected idea never returns, and ideas with touch are left out for a person who wants none."""
    ideas, answers = history
    refused = {idea for idea, kind in answers if not kind}
    taste = taught([*answers, *((idea, True) for idea in refused)])
    found = in_order(ideas, tags, seed=seed, leaning=taste.leaning(ideas))
    assert not refused & {idea.id for idea in found}
    if NO_TOUCH in tags and TOUCH not in tags:
        assert not any(TOUCH in idea.comfort for idea in found)


@given(histories())
def test_a_score_lies_between_bounds(history: tuple[list[Idea], list[tuple[str, bool]]]) -> None:
    """The score of an idea has bounds, so that only "Not for me" can remove an idea for good."""
    ideas, answers = history
    known = taught(answers).offered(idea.id for idea in ideas[:2]).leaning(ideas)
    assert all(0 < known.mean(idea) < 1 and -0.4 < known.score(idea) < 1 for idea in ideas)


def test_kind_ideas_and_similar_ones_come_first() -> None:
    """An idea that felt kind comes first and similar ones next. Without answers all ideas are equal."""
    ideas = [
        Idea("tea", frozenset({"solo"}), "low", 2, frozenset({"food", "warmth"}), False),
        Idea("soup", frozenset({"solo"}), "low", 2, frozenset({"food"}), False),
        Idea("song", frozenset({"solo"}), "low", 2, frozenset({"fun"}), False),
    ]
    nothing = leaning(ideas, {}, {})
    assert len({nothing.score(idea) for idea in ideas}) == 1 and nothing.why(ideas[0]) is None
    known = leaning(ideas, {"tea": Tally(yes=1)}, {})
    tea, soup, song = (known.score(idea) for idea in ideas)
    assert tea > soup > song
    assert [known.why(idea) for idea in ideas] == ["tea", "food", None]
    for order in permutations(ideas):
        assert [idea.id for idea in fitting(order, (), seed="x", leaning=known)] == ["tea", "soup"]


def test_shown_ideas_step_back_and_return() -> None:
    """An idea that felt kind is not shown twice in a row, and is back after a few check-ins."""
    ideas = [Idea(id, frozenset({"solo"}), "low", 2, frozenset({id}), False) for id in ("a", "b", "c", "d")]
    taste, seen = taught([("a", True)]), []
    for _ in range(8):
        found = [idea.id for idea in fitting(ideas, (), seed="x", leaning=taste.leaning(ideas))]
        seen.append(found)
        taste = taste.offered(found)
    assert seen[0][0] == "a" and "a" not in seen[1]
    assert any("a" in found for found in seen[2:5])
    assert set().union(*seen) == {"a", "b", "c", "d"}


def test_the_past_is_not_kept_for_long() -> None:
    """Only the ideas of the last FORGOTTEN_AFTER check-ins are stored, and no count of check-ins."""
    taste = NO_TASTE
    for number in range(100):
        taste = taste.offered((f"idea-{number}",))
    assert len(taste.shown) == FORGOTTEN_AFTER and max(since for _, since in taste.shown) < FORGOTTEN_AFTER


def test_the_real_catalogue_takes_under_2_ms() -> None:
    """With answers about every idea, the fastest run takes under two milliseconds of CPU time."""
    ideas = english().ideas
    taste = taught([(idea.id, True) for idea in ideas for _ in range(3)]).offered(idea.id for idea in ideas[:20])
    spent = []
    for number in range(15):
        begun = time.thread_time()
        fitting(ideas, ("together", "warmth"), seed=str(number), leaning=taste.leaning(ideas))
        spent.append(time.thread_time() - begun)
    assert min(spent) < 0.002
