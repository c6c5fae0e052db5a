"""Questions that are extra: few are asked, the others come for somebody who wants them, and nothing is lost."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.authoring.explore import possible, watched_values
from bot.core.answer import Answer, Picked
from bot.core.checkin import Checkin, has_more, walk
from bot.core.checkin_events import Back, More
from bot.core.engine import END, advance
from bot.core.flow import Flow
from bot.screens.context import Context
from bot.screens.question_page import checkin_screen
from tests.screens.states import walked
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog, skipped

QUICK = english().flows["quick"]
NOW = datetime(2026, 1, 2, 21, tzinfo=UTC)
MORE, WELL = "A few more questions", ("Just me", "Good", "Fine", "Rest", "That is it")
EXTRA = [question.id for question in QUICK.questions if question.extra]


def lengths(flow: Flow, checkin: Checkin) -> set[int]:
    """How many questions are asked on every way on from there."""
    path = walk(flow, checkin)
    if path.here is None:
        return {len(path.behind)}
    here = path.here
    ways = (checkin.with_answer(Answer(here.id, said)) for said in possible(here, watched_values(flow, here.id)))
    return set().union(*(lengths(flow, way) for way in ways))


def test_four_to_six_are_asked_by_default() -> None:
    """Every path through the short check-in asks four to six questions, apart from flows that an option opens."""
    assert lengths(replace(QUICK, mounted={}), Checkin("abcdef", "quick", NOW)) == {4, 6}


def test_safety_questions_are_asked_of_everybody() -> None:
    """Everybody is asked about the body, the neck, protection, and how much was wanted."""
    assert EXTRA == ["energy", "word", "note"]
    assert {"body", "wanted", "wanted-care", "protect"} <= {question.id for question in QUICK.questions} - set(EXTRA)


@pytest.mark.parametrize("language", sorted(english().words))
def test_one_button_asks_for_them(language: str) -> None:
    """One button at the end asks for more questions. It is beside no question, and missing once they are answered."""
    ctx = Context(english(), english().speak(language))
    label = ctx.words("end-more")

    def shown(checkin: Checkin) -> int:
        return sum(button.label == label for row in checkin_screen(ctx, QUICK, checkin).rows for button in row)

    assert [shown(walked("quick", "need")), shown(walked("quick")), shown(walked("quick", "word"))] == [0, 1, 0]
    done = walked("quick", "note").with_answer(Answer("note", Picked(())))
    assert shown(replace(walked("quick", "note"), answers=done.without("note").answers)) == 0


def test_they_are_counted_on() -> None:
    """The extra questions continue the numbering."""
    chat = begun(*WELL, MORE)
    assert "5 of 7" in chat.last.text
    chat.tap("Okay")
    assert "6 of 7" in chat.last.text


def test_back_from_the_first_leads_to_the_end() -> None:
    """Nothing that was answered is taken back, and the button is there again."""
    chat = begun(*WELL, MORE, "‹ Back")
    assert "Shall I keep this?" in chat.last.text and MORE in chat.last.labels
    assert chat.answers == {"who": ["solo"], "mood": ["v4"], "body": ["fine"], "need": ["rest"]}


def test_back_among_them() -> None:
    """It takes back the last answer, from the next question and from the end."""
    chat = begun(*WELL, MORE, "Okay", "‹ Back")
    assert "energy" in chat.last.text and "energy" not in chat.answers
    for label in ("Lively", "Skip", "Skip", "‹ Back"):
        chat.tap(label)
    assert "a line you want to keep" in chat.last.text
    assert chat.answers["energy"] == ["v4"]


def test_left_and_taken_up_again() -> None:
    """After a pause, /hide or days away, the same question is shown."""
    chat = begun(*WELL, MORE, "Okay", "Pause")
    dialog([("9 days", ""), ("/checkin", ""), ("Go on", "Which words fit?"), ("/hide", "")], chat)
    dialog([("/checkin", ""), ("Go on", "Which words fit?")], chat)
    skipped(chat)
    chat.tap("Keep it")
    assert chat.kept == [["Just me", "Good", "Fine", "Rest", "Okay"]]


def test_kept_without_them() -> None:
    """The entry holds the answers given, and the notes of the evening are sent as usual."""
    chat = dialog([("/done", ""), ("Now", "Who was there?")], arrived())
    for label in (*WELL, "Keep it"):
        chat.tap(label)
    assert chat.kept == [["Just me", "Good", "Fine", "Rest"]]
    assert chat.kinds == ["bathroom", "morning", "snack", "water"]


def test_two_taps_ask_once() -> None:
    """The second is of a page that has passed, and changes nothing."""
    chat = begun(*WELL)
    data, number = chat.data(MORE), chat.last.number
    toasts = [chat.forge(data, number) for _ in range(2)]
    assert toasts == ["", "That one has passed. Here is where you are."]
    assert "energy" in chat.last.text


def test_asked_for_too_early() -> None:
    """A tap that was made up skips no question."""
    checkin = walked("quick", "body")
    outcome = advance(QUICK, checkin, More(), NOW)
    assert outcome.checkin == checkin


def test_an_answer_from_before_they_were_extra() -> None:
    """A check-in that was open at the change keeps its answer, and Back at the end returns to it."""
    begun_before = walked("quick").with_answer(Answer("energy", Picked(("v2",))))
    assert [question.id for question in walk(QUICK, begun_before).behind][-1] == "energy"
    assert has_more(QUICK, begun_before)
    back = advance(QUICK, begun_before, Back(END), NOW).checkin
    assert back is not None
    here = walk(QUICK, back).here
    assert here is not None and here.id == "energy"


def test_nothing_small_beside_what_is_pressing() -> None:
    """Who needs help now is not asked for more."""
    chat = begun("Just me", "Good", "Something worries me", "Me: a part needs care", "Head or face", "That is it")
    dialog([("Yes", ""), ("Yes, one or more", ""), ("Next", "Shall I keep this?")], chat)
    assert MORE not in chat.last.labels


def test_more_questions_stay_after_felt_off() -> None:
    """The end looks the same for everybody, so it does not tell that something felt off."""
    chat: Dialog = begun("Just me", "Something felt off", "Back to the question")
    skipped(chat)
    assert MORE in chat.having("Keep it").labels
