"""Callback data: each kind of button has one form, and data from Telegram is never trusted."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot
from bot.core.callbacks import MOST_BYTES, Callback, kinds, pack, unpack, urgency_of
from bot.core.callbacks.checkin import EndLetGo, OptionTap, QuestionOption
from bot.core.callbacks.packing import id_of, token_of
from bot.core.callbacks.pages import LearnList
from bot.core.checkin import CHECKIN_ID_LENGTH
from bot.core.engine import END
from bot.core.outgoing import Urgency
from tests.support.callbacks import LETTERS, SAMPLES

LONGEST_ID = 24
MARK: dict[Any, Any] = {int: 87654321, date: date(2043, 7, 1), time: time(21, 43)}
WRITTEN: dict[Any, str] = {int: "87654321", date: "204307", time: "2143"}
"""The values of MARK as they are written in the data. They appear nowhere else in the data of a sample."""
BY_TYPE: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(min_size=1, max_size=LONGEST_ID).filter(lambda text: ":" not in text),
    int: st.integers(0, 99_999_999),
    bytes: st.binary(min_size=1, max_size=16),
    time: st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    date: st.dates(date(1970, 1, 1), date(9998, 12, 31)).map(lambda day: day.replace(day=1)),
}


def any_of(kind: type[Callback]) -> st.SearchStrategy[Callback]:
    """A strategy for any button of a kind."""
    values = {f.name: BY_TYPE.get(f.type, st.from_type(f.type)) for f in fields(kind)}  # type: ignore[arg-type]
    return st.builds(kind, **values)


any_callback = st.sampled_from(kinds()).flatmap(any_of)


def test_there_is_a_sample_of_every_kind() -> None:
    """Every kind of button has a sample, so no kind is untested."""
    assert {type(callback) for callback in SAMPLES.values()} == set(kinds())


@pytest.mark.parametrize("data", SAMPLES)
def test_the_form_on_the_wire(data: str) -> None:
    """The form of each kind of button is fixed, so that buttons under old messages keep working."""
    assert pack(SAMPLES[data]) == data
    assert unpack(data) == SAMPLES[data]
    assert len(data.encode()) <= MOST_BYTES


@given(any_callback)
def test_unpack_reverses_pack(callback: Callback) -> None:
    """The data of any button unpacks to the same button, and data too long for a button unpacks to None."""
    data = pack(callback)
    assert unpack(data) == (callback if len(data) <= MOST_BYTES else None)


NO_NUMBERS = (
    "-1",
    "-0",
    "+5",
    " 1",
    "1_000",
    "007",
    "1e5",
    "0x1f",
    "²",
    "٣",
    "٠٩٣٠",
    "999999999",
    "9" * 40,
    "-" + "9" * 40,
)
FORGED: dict[Any, tuple[str, ...]] = {
    int: NO_NUMBERS,
    date: (*NO_NUMBERS, "000001", "000101", "196912", "202600", "202613", "999901", "999912", "2026111", "٢٠٢٦١١"),
    time: (*NO_NUMBERS, "2400", "2360", "0930 ", "09300", "930"),
}
"""Texts that no button of ours has in place of a number, a month or a time."""
PARTS = st.sampled_from([*LETTERS, "", "0", "on", "end", "AA", *FORGED[date]]) | st.text()


@pytest.mark.parametrize("data", SAMPLES)
def test_a_forged_number_is_no_button(data: str) -> None:
    """Data with an invalid number, month or time unpacks to None, and raises nothing."""
    sample: Any = SAMPLES[data]
    for field in fields(sample):
        for forged in FORGED.get(field.type, ()):
            marked = pack(replace(sample, **{field.name: MARK[field.type]}))
            assert unpack(marked.replace(WRITTEN[field.type], forged)) is None, (marked, forged)


@given(
    st.text()
    | st.lists(PARTS, max_size=6).map(":".join)
    | st.tuples(st.sampled_from(list(SAMPLES)), st.text(max_size=4)).map("".join)
)
def test_forged_data_raise_nothing(data: str) -> None:
    """Any text unpacks to None or to a button that survives packing and unpacking."""
    callback = unpack(data)
    assert callback is None or unpack(pack(callback)) == callback


@pytest.mark.parametrize("data", SAMPLES)
def test_an_empty_part_is_never_read(data: str) -> None:
    """Data with an empty field, or with text before or after its form, unpacks to None."""
    forged = (f"{data}:", f":{data}", data.replace(":", "::", 1), f"{data}:x:y:z", data.upper(), data[:1])
    assert [unpack(one) for one in forged] == [None] * len(forged)


def test_invalid_callback_fields_are_refused() -> None:
    """`pack` raises ValueError for a text with a colon and for a negative number."""
    with pytest.raises(ValueError, match="no colon"):
        pack(EndLetGo("abc:def"))
    with pytest.raises(ValueError, match="below zero"):
        pack(LearnList(-1))


@given(st.binary(max_size=32))
def test_an_id_comes_back_from_its_token(id: bytes) -> None:
    """An id survives the conversion to a token and back."""
    assert id_of(token_of(id)) == id


def test_the_end_is_the_end_of_the_engine() -> None:
    """The data of a button at the end contains the engine's constant END."""
    assert pack(EndLetGo("abcdef")) == f"q:abcdef:{END}:l"


def test_only_help_hide_and_felt_off_are_urgent() -> None:
    """Only the buttons for help lines, /hide and "Something felt off" are urgent."""
    urgent = {data for data, callback in SAMPLES.items() if urgency_of(callback) is not Urgency.NONE}
    help = {"h:beside", "h:in:DE", "h:for:crisis:DE", "h:more:1:crisis"}
    assert urgent == help | {"f:off", "q:abcdef:mood:f", "y:hide"}


def _nodes() -> Iterator[tuple[str, ast.AST]]:
    """Every syntax node of the program outside `callbacks`, with its file and line."""
    root = Path(bot.__file__).parent
    for path in root.rglob("*.py"):
        if "callbacks" not in path.parts:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                yield f"{path.relative_to(root)}:{getattr(node, 'lineno', 0)}", node


def test_no_data_are_spelled_anywhere_else() -> None:
    """Outside `core/callbacks` no text of the program looks like button data."""
    looks = re.compile(rf"[{''.join(LETTERS)}]:\S")
    texts = [(where, node.value) for where, node in _nodes() if isinstance(node, ast.Constant)]
    assert [(where, text) for where, text in texts if isinstance(text, str) and looks.match(text)] == []


def test_every_button_is_packed() -> None:
    """Every button of a screen has its data from `pack`, or copies a text or opens an address."""
    calls = [(where, node) for where, node in _nodes() if isinstance(node, ast.Call) and where.startswith("screens/")]
    buttons = [(where, one) for where, one in calls if ast.unparse(one.func) == "Button"]
    assert all(len(one.args) == 2 or {word.arg for word in one.keywords} & {"copy", "url"} for _, one in buttons)
    made = {where: ast.unparse(one.args[1]) for where, one in buttons if len(one.args) == 2}
    assert len(made) > 5
    assert {where: data for where, data in made.items() if not data.startswith("pack(")} == {}


def test_question_buttons_hold_the_longest_ids() -> None:
    """The id of a check-in and two ids of 24 letters fit into the callback data."""
    longest = QuestionOption("x" * CHECKIN_ID_LENGTH, "q" * LONGEST_ID, OptionTap.CHOOSE, "o" * LONGEST_ID)
    assert len(pack(longest)) <= MOST_BYTES
