"""`pieces`: long texts are cut into pieces that fit, and never inside a grapheme cluster."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.text import pieces, says_something, units

FAMILY = "\U0001f469\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468"
THUMB = "\U0001f44d\U0001f3fd"
SAMPLES = ["a", " ", "\n", "é", "e\u0301", FAMILY, "\U0001f1e9\U0001f1ea", THUMB, "\u05e9\u05b8\u05c1", "word"]
mixed = st.lists(st.sampled_from(SAMPLES), max_size=60).map("".join)


@given(mixed, st.integers(20, 60))
def test_pieces_fit_and_lose_only_spaces(text: str, most: int) -> None:
    """Each piece fits, and only spaces are lost."""
    found = pieces(text, most)
    assert all(units(piece) <= most for piece in found)
    assert "".join("".join(found).split()) == "".join(text.split())


@given(st.integers(1, 30), st.integers(16, 40))
def test_no_cluster_is_torn(count: int, most: int) -> None:
    """A text is never cut inside a grapheme cluster."""
    for cluster in (FAMILY, "e\u0301", THUMB):
        assert all(not piece.replace(cluster, "") for piece in pieces(cluster * count, most))


def test_it_cuts_where_there_is_a_space() -> None:
    """A text is cut at a space, and a short or empty text stays whole."""
    assert pieces("one two three", 9) == ["one two", "three"]
    assert pieces("short", 9) == ["short"]
    assert pieces("", 9) == [""]


def test_an_oversized_cluster_is_cut() -> None:
    """A single cluster that is longer than the limit is cut into pieces that fit."""
    assert all(units(piece) <= 10 for piece in pieces("a" + "\u0301" * 100, 10))


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u200d\ufeff", "\u2800\u3164", "\u00a0\u2028"])
def test_blanks_say_nothing(text: str) -> None:
    """A text of blanks of any kind says nothing."""
    assert not says_something(text)


@pytest.mark.parametrize("text", ["a", "🙂", ".", " \u0301", "٣"])
def test_a_visible_mark_says_something(text: str) -> None:
    """A letter, an emoji, a dot or a mark says something."""
    assert says_something(text)
