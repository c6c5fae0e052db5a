"""`Page` and texts of a screen: spans, rows of buttons, and clean and cut texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.screen import TICK, Button, Page, Style
from bot.core.text import clean, cut, units


def test_spans_are_counted_in_utf_16_units() -> None:
    """The offset and the length of a span are counted in UTF-16 units, also after emoji."""
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
        (["Breath, chest or rash", *["Skin"] * 6], [1, 2, 2, 2]),
        (["Relieved"] * 3 + ["Well rested"], [2, 2]),
        ([], []),
    ],
)
def test_grid_rows_have_equal_buttons(labels: list[str], widths: list[int]) -> None:
    """A row of a grid has as many buttons as the labels allow."""
    rows = Page().grid(Button(label, "x") for label in labels).screen().rows
    assert [len(row) for row in rows] == widths


@given(st.lists(st.text("abc", min_size=1, max_size=34), max_size=18), st.booleans())
def test_no_label_is_cut(labels: list[str], listed: bool) -> None:
    """A row has at most 3 buttons of 10 characters, or 2 of 16, and all buttons are there in order."""
    buttons = [Button(label, "x") for label in labels]
    rows = (Page().grid(buttons) if listed else Page().row(*buttons)).screen().rows
    assert [button for row in rows for button in row] == buttons
    for row in rows:
        most = {1: 34, 2: 16, 3: 10}[len(row)]
        assert all(len(button.label) <= most for button in row)


@given(st.lists(st.text("abc", min_size=1, max_size=34), max_size=18), st.data())
def test_a_tick_moves_no_button(labels: list[str], data: st.DataObject) -> None:
    """A tick does not change the arrangement of the buttons."""
    ticked = data.draw(st.lists(st.booleans(), min_size=len(labels), max_size=len(labels)))
    plain = Page().grid(Button(label, "x") for label in labels).screen().rows
    after = Page().grid(Button(TICK + label if on else label, "x") for label, on in zip(labels, ticked, strict=True))
    assert [len(row) for row in after.screen().rows] == [len(row) for row in plain]


@given(st.text(st.characters(codec=None)))
def test_clean_text_is_storable_and_stable(text: str) -> None:
    """Cleaned text can be encoded, has no NUL, and cleaning it again changes nothing."""
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert "\x00" not in cleaned
    assert clean(cleaned) == cleaned


def test_lone_surrogates_and_nul_are_taken_out() -> None:
    """Cleaning removes NUL, replaces lone surrogates and joins pairs."""
    assert clean("a\x00b\ud83dc") == "ab\N{REPLACEMENT CHARACTER}c"
    assert clean("\ud83d\ude02") == "\N{FACE WITH TEARS OF JOY}"


@given(st.text(max_size=60), st.integers(1, 40))
def test_a_text_is_cut_only_where_it_is_too_long(text: str, most: int) -> None:
    """A text is cut only if it is too long, and ends in "…" then."""
    shown = cut(text, most)
    assert units(shown) <= most
    assert shown == text if units(text) <= most else shown.endswith("…") and text.startswith(shown[:-1])
