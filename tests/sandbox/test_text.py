"""Text is counted and cleaned as Telegram does it."""

from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.formatting import commands
from bot.sandbox.text import clean, split, units


def _bold(offset: int, length: int) -> dict[str, object]:
    return {"type": "bold", "offset": offset, "length": length}


def test_control_characters_are_cleaned() -> None:
    """NUL and tab become blanks; CR, direction overrides and line separators are removed."""
    assert clean("a\0b\tc\rd\u202ee\u2028f", [])[0] == "a b cdef"


def test_entities_move_with_what_vanishes() -> None:
    """When characters are removed, the entities move with the text."""
    assert clean("🏟\r\u202ebold\rx", [_bold(4, 5)]) == ("🏟boldx", [_bold(2, 4)])


def test_trimming_also_cuts_entities() -> None:
    """Blanks at both ends are removed, and entities are moved and shortened to fit."""
    assert clean("  \n a b  \n", [_bold(6, 4)]) == ("a b", [_bold(2, 1)])
    assert clean(" a  ", [_bold(2, 2)]) == ("a", [])
    assert clean(" \n ", []) == ("", [])


def test_a_leading_blank_inside_an_entity_stays() -> None:
    """A blank at the start stays if an entity covers it."""
    assert clean("  a", [_bold(1, 2)]) == (" a", [_bold(0, 2)])


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.integers(2, 9))
def test_a_long_text_is_split_without_loss(text: str, limit: int) -> None:
    """A long text is split without loss, and never inside a character."""
    pieces = split(text, limit)
    assert "".join(pieces) == text
    assert all(units(piece) <= limit for piece in pieces)


def test_commands_are_found() -> None:
    """A command is found anywhere in a text, but not in an address, fraction or path."""
    text = "🏟 /start@sandbox_bot, https://a.example/b?c 1/2 /a/b (/hide)"
    assert commands(text) == [
        {"type": "bot_command", "offset": units(text.partition(command)[0]), "length": units(command)}
        for command in ("/start@sandbox_bot", "/hide")
    ]
