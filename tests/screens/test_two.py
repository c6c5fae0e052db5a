"""The flow for two people at one phone is offered only after a good check-in, and keeps at most one line."""

from dataclasses import replace

import pytest

from bot.authoring.explore import explore
from bot.core.answer import Answer, Skipped, typed
from bot.core.checkin import keeps_something, kept_answers
from bot.core.incoming import Tap
from bot.core.person import Person
from tests.screens.states import NOW, reply_to
from tests.screens.test_holding import finished
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, dialog
from tests.support.screens import labels_of

TWO = english().flows["two"]
TITLES = {"Ask each other", "Pillow talk"}
GOOD = {"mood": "v4", "who": "one", "wanted": "all"}
SOLO = {"mood": "v5", "who": "solo"}
WAY = ["Yes, now", *["Next"] * 6, "Enough for now", *["Next"] * 2]


def offered_flows(
    picks: dict[str, str], person: Person | None = None, tap: str = "l", *, no_ideas: bool = False
) -> set[str]:
    """The flows that the end of a quick check-in with these answers offers."""
    walked = replace(finished(english().flows["quick"], picks), no_ideas=no_ideas)
    reply = reply_to(Tap(f"q:{walked.id}:end:{tap}", 1), replace(person or Person("en"), checkin=walked))
    return TITLES & set(labels_of(reply.show))


@pytest.mark.parametrize("tap", ["l", "k:always", "k:month"])
def test_a_good_check_in_leads_on(tap: str) -> None:
    """A good check-in, kept or not, offers the questions for two, or pillow talk to a person alone."""
    assert offered_flows(GOOD, tap=tap) == {"Ask each other"}
    assert offered_flows(SOLO, tap=tap) == {"Pillow talk"}


@pytest.mark.parametrize(
    "hard",
    [
        {"mood": "v1"},
        {"mood": "v3"},
        {"wanted": "most"},
        {"wanted": "unsure"},
        {"wanted": "some"},
        {"protect": "slipped", "protect.ago": "day", "protect.visit": "nudge"},
        {"body": "worry", "body.neck": "some", "neck.signs": "nothing"},
    ],
    ids=lambda hard: "-".join(f"{question}-{option}" for question, option in hard.items()),
)
def test_a_hard_one_leads_on_to_nothing(hard: dict[str, str]) -> None:
    """A check-in with a low mood, with something unwanted or with something urgent offers no flow."""
    assert offered_flows(GOOD | hard) == set()


def test_a_check_in_that_felt_off_leads_nowhere() -> None:
    """After something felt off, the end offers no flow; later check-ins do, so they do not show what happened."""
    assert offered_flows(GOOD, no_ideas=True) == set()
    assert offered_flows(GOOD, Person("en").with_rest({"bathroom"}, NOW)) == offered_flows(GOOD)


def test_nothing_is_kept_but_the_line() -> None:
    """On every path, an entry has only the written line, and without a line there is no entry."""
    ends = [state.checkin for state in explore(TWO) if state.here is None]
    for walked in ends:
        with_line = walked.with_answer(Answer("line", typed("Slow Sunday")))
        assert {answer.question for answer in kept_answers(TWO, with_line)} <= {"line"}
        assert not keeps_something(TWO, walked.with_answer(Answer("line", Skipped())))
    assert keeps_something(TWO, finished(TWO, {"start": "now"}).with_answer(Answer("line", typed("Slow Sunday"))))


def at_last_question() -> Dialog:
    """A chat at the last question of the flow for two."""
    chat = arrived()
    chat.say("/checkin")
    for label in ("Ask each other", *WAY):
        chat.tap(label)
    return chat


def test_the_line_is_kept() -> None:
    """The line is kept as the only answer of the entry."""
    chat = dialog([('"Slow Sunday"', "Shall I keep this?"), ("Keep it", "Kept")], at_last_question())
    assert chat.kept == [["Slow Sunday"]]


def test_without_a_line_nothing_is() -> None:
    """Without a line the end offers nothing to keep, and has the button "Something felt off"."""
    chat = dialog([("Skip", "Nothing of this is kept.")], at_last_question())
    assert "Something felt off" in chat.last.labels
    assert "Keep it" not in chat.last.labels
    chat.forge(chat.data("Stop here").replace(":end:l", ":end:k:always"))
    assert chat.kept == []
    assert not chat.checking_in


def test_later_is_a_note_tomorrow() -> None:
    """After "Later", a neutral note can be scheduled for tomorrow, and it opens the questions again."""
    chat = dialog(
        [
            ("/checkin", ""),
            ("Ask each other", "Is now a good time"),
            ("Later", "too"),
            ("A note tomorrow", "another time"),
        ],
        arrived(),
    )
    chat.tap("Stop here")
    assert chat.kinds == ["talk"]
    (note,) = chat.wait(chat.planned[0].due_at - chat.now)
    assert note.text == "A note you asked for."
    chat.tap("Open")
    assert "Is now a good time for both of you?" in chat.last.text
