"""A screen put together: where styles lie, and buttons of one size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.screen import Button, Page, Style
from bot.core.text import clean, cut, units


def test_styled_stretches_are_counted_in_utf_16_units() -> None:
    screen = Page().add("\N{SPARKLES}\N{FACE WITH TEARS OF JOY} hi").add("bold", Style.BOLD, gap="\n").screen()
    (span,) = screen.spans
    assert (span.offset, span.length) == (units("\N{SPARKLES}\N{FACE WITH TEARS OF JOY} hi\n"), 4)
    assert screen.text.encode("utf-16-le")[span.offset * 2 :].decode("utf-16-le") == "bold"


@pytest.mark.parametrize(
    ("labels", "widths"),
    [
        (["Yes", "No"], [2]),
        (["Yes", "No", "Skip"], [3]),
        (["All of it", "Most of it", "Not sure", "Some or none of it"], [1, 1, 1, 1]),
        (["Rough", "Low", "In between", "Good", "Great"], [1, 1, 1, 1, 1]),
        (["Calm"] * 14, [3, 3, 3, 3, 2]),
        (["United Kingdom"] * 15, [2] * 7 + [1]),
        ([], []),
    ],
)
def test_no_option_is_larger_than_another_while_they_fit(labels: list[str], widths: list[int]) -> None:
    rows = Page().grid(Button(label, "x") for label in labels).screen().rows
    assert [len(row) for row in rows] == widths


@given(st.text(st.characters(codec=None)))
def test_clean_text_can_be_stored_and_nothing_else_changes(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert "\x00" not in cleaned
    assert clean(cleaned) == cleaned


def test_lone_surrogates_and_nul_are_taken_out() -> None:
    assert clean("a\x00b\ud83dc") == "ab\N{REPLACEMENT CHARACTER}c"
    assert clean("\ud83d\ude02") == "\N{FACE WITH TEARS OF JOY}"


@given(st.text(max_size=60), st.integers(1, 40))
def test_a_text_is_cut_only_where_it_is_too_long_and_never_within_a_letter(text: str, most: int) -> None:
    shown = cut(text, most)
    assert units(shown) <= most
    assert shown == text if units(text) <= most else shown.endswith("…") and text.startswith(shown[:-1])
