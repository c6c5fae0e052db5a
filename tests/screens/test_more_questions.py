"""Extra questions of the short check-in are asked only after a tap on "A few more questions"."""

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
    """The numbers of questions that the paths from `checkin` to the end ask."""
    path = walk(flow, checkin)
    if path.here is None:
        return {len(path.behind)}
    here = path.here
    ways = (checkin.with_answer(Answer(here.id, said)) for said in possible(here, watched_values(flow, here.id)))
    return set().union(*(lengths(flow, way) for way in ways))


def test_four_to_six_are_asked_by_default() -> None:
    """Every path through the short check-in asks four or six questions, without the flows that options open."""
    assert lengths(replace(QUICK, mounted={}), Checkin("abcdef", "quick", NOW)) == {4, 6}


def test_safety_questions_are_asked_of_everybody() -> None:
    """The questions about the body, protection and how much was wanted are not extra."""
    assert EXTRA == ["energy", "word", "note"]
    assert {"body", "wanted", "wanted-care", "protect"} <= {question.id for question in QUICK.questions} - set(EXTRA)


@pytest.mark.parametrize("language", sorted(english().words))
def test_one_button_asks_for_them(language: str) -> None:
    """Only the end has the button for more questions, and it has none once they are answered."""
    ctx = Context(english(), english().speak(language))
    label = ctx.words("end-more")

    def shown(checkin: Checkin) -> int:
        return sum(button.label == label for row in checkin_screen(ctx, QUICK, checkin).rows for button in row)

    assert [shown(walked("quick", "need")), shown(walked("quick")), shown(walked("quick", "word"))] == [0, 1, 0]
    done = walked("quick", "note").with_answer(Answer("note", Picked(())))
    assert shown(replace(walked("quick", "note"), answers=done.without("note").answers)) == 0


def test_they_are_counted_on() -> None:
    """The progress counts the extra questions on from the others."""
    chat = begun(*WELL, MORE)
    assert "5 of 7" in chat.last.text
    chat.tap("Okay")
    assert "6 of 7" in chat.last.text


def test_back_from_the_first_leads_to_the_end() -> None:
    """Back on the first extra question leads to the end, and removes no answer."""
    chat = begun(*WELL, MORE, "‹ Back")
    assert "Shall I keep this?" in chat.last.text and MORE in chat.last.labels
    assert chat.answers == {"who": ["solo"], "mood": ["v4"], "body": ["fine"], "need": ["rest"]}


def test_back_removes_an_extra_answer() -> None:
    """Back removes the last answer, both on an extra question and at the end after them."""
    chat = begun(*WELL, MORE, "Okay", "‹ Back")
    assert "energy" in chat.last.text and "energy" not in chat.answers
    for label in ("Lively", "Skip", "Skip", "‹ Back"):
        chat.tap(label)
    assert "a line you want to keep" in chat.last.text
    assert chat.answers["energy"] == ["v4"]


def test_go_on_shows_the_same_extra_question() -> None:
    """After a pause of days and after /hide, "Go on" shows the same extra question."""
    chat = begun(*WELL, MORE, "Okay", "Pause")
    dialog([("9 days", ""), ("/checkin", ""), ("Go on", "Which words fit?"), ("/hide", "")], chat)
    dialog([("/checkin", ""), ("Go on", "Which words fit?")], chat)
    skipped(chat)
    chat.tap("Keep it")
    assert chat.kept == [["Just me", "Good", "Fine", "Rest", "Okay"]]


def test_a_check_in_is_kept_without_them() -> None:
    """A check-in is kept without the extra questions, and the notes of the evening stay planned."""
    chat = dialog([("/done", ""), ("Now", "Who was there?")], arrived())
    for label in (*WELL, "Keep it"):
        chat.tap(label)
    assert chat.kept == [["Just me", "Good", "Fine", "Rest"]]
    assert chat.kinds == ["bathroom", "morning", "snack", "water"]


def test_two_taps_ask_once() -> None:
    """A second tap on the button for more questions changes nothing."""
    chat = begun(*WELL)
    data, number = chat.data(MORE), chat.last.number
    toasts = [chat.forge(data, number) for _ in range(2)]
    assert toasts == ["", "That one has passed. Here is where you are."]
    assert "energy" in chat.last.text


def test_a_forged_tap_skips_no_question() -> None:
    """A forged tap for more questions skips no question."""
    checkin = walked("quick", "body")
    outcome = advance(QUICK, checkin, More(), NOW)
    assert outcome.checkin == checkin


def test_an_answer_from_before_they_were_extra() -> None:
    """A question that was answered before it became extra keeps its answer, and Back at the end returns to it."""
    begun_before = walked("quick").with_answer(Answer("energy", Picked(("v2",))))
    assert [question.id for question in walk(QUICK, begun_before).behind][-1] == "energy"
    assert has_more(QUICK, begun_before)
    back = advance(QUICK, begun_before, Back(END), NOW).checkin
    assert back is not None
    here = walk(QUICK, back).here
    assert here is not None and here.id == "energy"


def test_nothing_small_beside_what_is_pressing() -> None:
    """After a red answer, the end offers no more questions."""
    chat = begun("Just me", "Good", "Something worries me", "Me: a part needs care", "Head or face", "That is it")
    dialog([("Yes", ""), ("Yes, one or more", ""), ("Next", "Shall I keep this?")], chat)
    assert MORE not in chat.last.labels


def test_more_questions_stay_after_felt_off() -> None:
    """After "Something felt off" the end still offers more questions, so it does not show that something did."""
    chat: Dialog = begun("Just me", "Something felt off", "Back to the question")
    skipped(chat)
    assert MORE in chat.having("Keep it").labels
