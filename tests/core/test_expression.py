"""The language of `when:`: conditions that hold or not, and texts that are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.expression import ExpressionError, Value, parse

VALUES: dict[str, Value] = {
    "who": "solo",
    "mood": 2,
    "word": frozenset({"calm", "sad"}),
    "note": True,
    "wanted-care": "leave",
}
SKIPPED = frozenset({"energy"})


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("who == 'solo'", True),
        ("who != 'solo'", False),
        ("who in ('solo', 'one')", True),
        ("who not in ['one', 'more']", True),
        ("mood <= 2", True),
        ("mood < 2", False),
        ("2 >= mood", True),
        ("mood > 1 and mood != 3", True),
        ("'calm' in word", True),
        ("'numb' not in word", True),
        ("'calm' in word and 'sad' in word or who == 'more'", True),
        ("not ('calm' in word)", False),
        ("wanted-care == 'leave'", True),
        ("answered('note')", True),
        ("answered(wanted-care)", True),
        ("skipped('energy')", True),
        ("answered('energy')", False),
        # Without an answer no comparison holds, so its negation does.
        ("energy <= 2", False),
        ("energy != 1", False),
        ("'x' not in nothing", False),
        ("not (nothing == 'x')", True),
        # A comparison of different types never holds.
        ("who <= 2", False),
        ("'solo' in who", False),
    ],
)
def test_each_condition_holds_or_not(text: str, holds: bool) -> None:
    """Each condition is true or false as expected."""
    assert parse(text).holds(VALUES, SKIPPED) is holds


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "cannot read the condition"),
        ("who ==", "cannot read the condition"),
        ("who", "'who' is not a condition"),
        ("who = 'solo'", "cannot read the condition"),
        ("__import__('os')", "is not a condition"),
        ("who.__class__ == 'x'", "is not an answer"),
        ("(lambda: 1)() == 1", "is not an answer"),
        ("f'{who}' == 'solo'", "is not an answer"),
        ("1 < mood < 3", "is not a condition"),
        ("mood + 1 == 2", "is not an answer"),
        ("who is None", "is not a condition"),
        ("who == True", "is not an answer"),
        ("answered()", "is not a condition"),
        ("answered(1)", "is not the id of a question"),
        ("eval('1') == 1", "is not an answer"),
        ("who in (1, 2)", "is not an answer"),
        ("not " * 3000 + "who == 'x'", "over 1000 characters"),
        ("__class__.__base__ == 'x'", "is not an answer"),
        ("open('x') in word", "is not an answer"),
        ("who == 'solo'[0]", "is not an answer"),
        ("(who := 'solo') == 'solo'", "is not an answer"),
        ("mood <= -1", "is not an answer"),
        ("answered(who, mood)", "is not a condition"),
        ("who == 'solo' if mood == 1 else mood == 2", "is not a condition"),
        ("\x00", "cannot read the condition"),
    ],
)
def test_unknown_syntax_is_refused(text: str, says: str) -> None:
    """A text outside the language raises ExpressionError, which names the fault."""
    with pytest.raises(ExpressionError, match=says):
        parse(text)


@pytest.mark.parametrize(
    "text",
    ["not " * 240 + "who == 'solo'", "(" * 190 + "who == 'solo'" + ")" * 190, "who == 'solo'" + " or mood == 1" * 70],
)
def test_deep_nesting_within_the_limit_works(text: str) -> None:
    """Conditions nested as deep as the length limit allows are parsed and evaluated."""
    assert parse(text).holds(VALUES, SKIPPED)


def test_ids_may_hold_hyphens_and_end_in_numbers() -> None:
    """Question ids such as `body-help-2` can be used in conditions."""
    assert parse("body-help-2 == 'fine'").holds({"body-help-2": "fine"})
    assert parse("skipped(fu-24) and not answered(fu-24)").holds({}, frozenset({"fu-24"}))


@given(st.text(max_size=60) | st.text("abmood<>=!'()[],. notindarw-0123456789", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Any text parses to a condition that is true or false, or raises ExpressionError."""
    try:
        expression = parse(text)
    except ExpressionError:
        return
    assert expression.holds(VALUES, SKIPPED) in (True, False)


def test_a_condition_lists_its_questions() -> None:
    """A condition lists the questions and options that it depends on."""
    expression = parse("who in ('solo', 'one') and not (mood <= 2) or skipped('word')")
    assert expression.questions == {"who", "mood", "word"}
    assert expression.uses() == [("who", frozenset({"solo", "one"})), ("mood", 2), ("word", None)]
    assert len(expression.tests()) == 3
