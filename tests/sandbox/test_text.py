"""Text is counted and cleaned as Telegram does."""

from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.found_entities import found
from bot.sandbox.text import clean, cut, split, units


def _bold(offset: int, length: int) -> dict[str, object]:
    return {"type": "bold", "offset": offset, "length": length}


def test_controls_become_blanks_and_overrides_vanish() -> None:
    assert clean("a\0b\tc\rd\u202ee\u2028f", [])[0] == "a b cdef"


def test_entities_move_with_what_vanishes() -> None:
    assert clean("🏟\r\u202ebold\rx", [_bold(4, 5)]) == ("🏟boldx", [_bold(2, 4)])


def test_outer_blanks_go_and_entities_are_cut_to_what_stays() -> None:
    assert clean("  \n a b  \n", [_bold(6, 4)]) == ("a b", [_bold(2, 1)])
    assert clean(" a  ", [_bold(2, 2)]) == ("a", [])
    assert clean(" \n ", []) == ("", [])


def test_a_leading_blank_inside_an_entity_stays() -> None:
    assert clean("  a", [_bold(1, 2)]) == (" a", [_bold(0, 2)])


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.integers(2, 9))
def test_a_long_text_is_split_without_loss_and_never_inside_a_character(text: str, limit: int) -> None:
    pieces = split(text, limit)
    assert "".join(pieces) == text
    assert all(units(piece) <= limit for piece in pieces)


@given(st.text(alphabet="a🏟é "), st.text(alphabet="a🏟é "))
def test_cut_takes_by_code_units(before: str, inside: str) -> None:
    assert cut(before + inside + "z", units(before), units(inside)) == inside


def test_commands_mentions_tags_and_addresses_are_found() -> None:
    text = "🏟 /start@sandbox_bot and https://a.example/b?c. me@a.example @someone #tag /a/b"
    kinds = [(e["type"], cut(text, e["offset"], e["length"])) for e in found(text, [])]
    assert kinds == [
        ("bot_command", "/start@sandbox_bot"),
        ("url", "https://a.example/b?c"),
        ("email", "me@a.example"),
        ("mention", "@someone"),
        ("hashtag", "#tag"),
    ]


def test_nothing_is_found_inside_code() -> None:
    assert found("/start", [{"type": "code", "offset": 0, "length": 6}]) == [{"type": "code", "offset": 0, "length": 6}]
