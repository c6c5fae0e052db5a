"""Answers in several messages: which messages belong to the last answer, and which are new answers."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.core.answer import Answer, Box, ClearText, Typed, WordsSealed
from bot.core.checkin import Checkin, walk
from bot.core.checkin_events import Back, CheckinEvent, Pause, Resume, Say, Skip, Write
from bot.core.engine import LONGEST_ANSWER, MOST_PARTS, SPLIT, TOGETHER, advance
from bot.core.flow import Flow
from bot.core.hint import Hint
from bot.core.questions import MANY, TEXT, Option, Question, Settle
from bot.core.text import LONGEST_TEXT
from tests.core.flows import NOW

TAPPED = Question("tapped", MANY, (Option("a"), Option("b")))
FLOW = Flow("words", (Question("first", TEXT), TAPPED, Question("second", TEXT), Question("third", TEXT)))
START = Checkin("x", "words", NOW)


def after(checkin: Checkin, event: CheckinEvent, now: datetime = NOW) -> Checkin:
    """The check-in after an event, which must not end it."""
    left = advance(FLOW, checkin, event, now).checkin
    assert left is not None
    return left


def words(checkin: Checkin, question: str) -> str | None:
    """The typed answer to a question, or None."""
    answer = checkin.answer(question)
    return answer.said.text if answer and isinstance(answer.said, Typed) else None


AT_TAPPED = after(START, Write("one"))
AT_SECOND = after(AT_TAPPED, Settle("tapped"))


def test_quick_words_are_added_with_a_hint() -> None:
    """Words within TOGETHER of the last ones are added to that answer, and each message restarts the time."""
    outcome = advance(FLOW, AT_TAPPED, Write("two"), NOW + TOGETHER)
    assert outcome.effects == (Say(Hint.ADDED),)
    assert outcome.checkin is not None and words(outcome.checkin, "first") == "one\ntwo"
    assert walk(FLOW, outcome.checkin).here == TAPPED
    further = after(outcome.checkin, Write("three"), NOW + 2 * TOGETHER)
    assert words(further, "first") == "one\ntwo\nthree", "each message restarts the time"


@pytest.mark.parametrize("late", [TOGETHER + timedelta(seconds=1), timedelta(days=3)])
def test_late_words_are_not_added(late: timedelta) -> None:
    """Words that come later than TOGETHER do not change the earlier answer."""
    outcome = advance(FLOW, AT_TAPPED, Write("two"), NOW + late)
    assert outcome.effects == (Say(Hint.BUTTONS),)
    assert outcome.checkin is not None and words(outcome.checkin, "first") == "one"


@pytest.mark.parametrize("taps", [(Pause(), Resume()), (Settle("gone"),), (Skip("first"),)])
def test_words_after_a_tap_are_not_added(taps: tuple[CheckinEvent, ...]) -> None:
    """After a tap in between, words are not added to the earlier answer."""
    checkin = AT_TAPPED
    for event in taps:
        checkin = after(checkin, event)
    assert advance(FLOW, checkin, Write("two"), NOW).effects == (Say(Hint.BUTTONS),)


def test_a_text_question_gets_its_own_answer() -> None:
    """At a question for words, quick words answer it and are not added to the earlier answer."""
    at_third = after(AT_SECOND, Write("an answer"))
    assert words(after(at_third, Write("another")), "third") == "another"


def test_the_rest_of_a_split_text_is_added() -> None:
    """The second part of a text that Telegram has split belongs to the first answer, not to the next question.

    It comes within SPLIT, while a new message takes longer to write.
    """
    at_third = after(AT_SECOND, Write("x" * LONGEST_TEXT))
    rest = after(at_third, Write("the rest"), NOW + SPLIT)
    assert words(rest, "second") == "x" * LONGEST_TEXT + "the rest"
    assert words(rest, "third") is None
    own = after(at_third, Write("an answer"), NOW + SPLIT + timedelta(seconds=1))
    assert (words(own, "second"), words(own, "third")) == ("x" * LONGEST_TEXT, "an answer")


def test_words_at_the_end_join_the_last_answer() -> None:
    """After the last question, quick words are added to the last answer."""
    at_end = after(after(AT_SECOND, Write("an answer")), Write("the last"))
    assert walk(FLOW, at_end).here is None
    assert words(after(at_end, Write("and more")), "third") == "the last\nand more"


def test_added_words_respect_the_length_limit() -> None:
    """Words that would make an answer too long are refused, and the answer stays."""
    full = AT_TAPPED.with_answer(Answer("first", Typed((ClearText("x" * LONGEST_ANSWER),))))
    outcome = advance(FLOW, full, Write("more"), NOW)
    assert outcome.effects == (Say(Hint.TOO_LONG_TOGETHER),)
    assert outcome.checkin is not None and words(outcome.checkin, "first") == "x" * LONGEST_ANSWER


def test_an_answer_has_a_limit_of_messages() -> None:
    """An answer takes at most MOST_PARTS messages, because each is sealed in a box of its own."""
    checkin = AT_TAPPED
    for _ in range(MOST_PARTS - 1):
        checkin = after(checkin, Write("two"))
    outcome = advance(FLOW, checkin, Write("one more"), NOW)
    assert outcome.effects == (Say(Hint.TOO_LONG_TOGETHER),)
    assert outcome.checkin == checkin


def test_back_removes_all_joined_words() -> None:
    """Back removes an answer of several messages as a whole."""
    longer = after(AT_TAPPED, Write("two"))
    assert after(longer, Back("tapped")) == replace(START, answers=())


def sealed(checkin: Checkin) -> Checkin:
    """`checkin` with its words in boxes, as it is loaded from the store."""
    answers = tuple(
        replace(answer, said=Typed(tuple(Box(sealed=b"box", length=part.length) for part in answer.said.parts)))
        if isinstance(answer.said, Typed)
        else answer
        for answer in checkin.answers
    )
    return replace(checkin, answers=answers)


@pytest.mark.parametrize("first", ["one", "x" * LONGEST_TEXT, "x" * (LONGEST_TEXT - 1)])
@pytest.mark.parametrize("late", [SPLIT, TOGETHER, TOGETHER + timedelta(seconds=1)])
@pytest.mark.parametrize("more", ["two", "y" * LONGEST_TEXT, " "])
def test_a_walk_needs_no_words_only_their_lengths(first: str, late: timedelta, more: str) -> None:
    """Sealed words lead to the same effects, questions and length limits as open words."""
    for start in (START, AT_SECOND):
        open_ = after(start, Write(first))
        for _ in range(4):
            seen, blind = (advance(FLOW, one, Write(more), NOW + late) for one in (open_, sealed(open_)))
            assert seen.checkin is not None and blind.checkin is not None
            assert sealed(blind.checkin) == sealed(seen.checkin)
            assert blind.effects == seen.effects
            assert walk(FLOW, blind.checkin).here == walk(FLOW, seen.checkin).here
            open_ = replace(seen.checkin, typed_at=NOW)


def test_sealed_words_are_not_read_by_mistake() -> None:
    """Reading the text of a sealed answer raises WordsSealed, and its length stays readable."""
    answer = sealed(after(START, Write("one"))).answer("first")
    assert answer is not None and isinstance(answer.said, Typed)
    with pytest.raises(WordsSealed):
        _ = answer.said.text
    assert answer.said.length == len("one")


def test_words_are_in_no_repr() -> None:
    """The repr of a check-in does not contain its words."""
    assert "a secret" not in repr(after(START, Write("a secret")))
