"""After a sign that needs help now or today, no comfort note comes for six hours."""

import pytest

from bot.screens.checkin import SOME_HOURS
from tests.support.bot_harness import english
from tests.support.dialog import arrived, dialog

PLANTED = [("/done", ""), ("Tomorrow", "")]
TO_CHEST = [("/checkin", ""), ("Body check", ""), ("Me: a part needs care", ""), ("Breath, chest or rash", "")]
ASKED = [*PLANTED, *TO_CHEST, ("That is it", ""), ("No", "Chest pain for more than 15 minutes")]


def test_every_red_or_amber_answer_clears_them() -> None:
    """In the flows "body" and "neck" the red and amber answers clear the notes, and no other answer does."""
    for id in ("body", "neck"):
        for question in english().flows[id].questions:
            for option in question.options:
                amber = (question.id, option.id) in {("chest", "mild"), ("signs", "nothing")}
                assert option.clears == (option.id in ("now", "today") or amber), (question.id, option.id)


@pytest.mark.parametrize("answer", ["Yes, one or more", "Something milder"])
def test_none_comes_in_six_hours(answer: str) -> None:
    """After a red or amber answer only the note of the next morning is left, and none comes within six hours."""
    chat = dialog([*ASKED, (answer, "")], arrived())
    assert chat.kinds == ["morning"]
    assert chat.wait(SOME_HOURS) == []


def test_without_a_sign_they_come() -> None:
    """Without a warning sign the notes are planned and sent."""
    chat = dialog([*ASKED, ("None of these", "")], arrived())
    assert chat.kinds == ["bathroom", "morning", "snack", "water"]
    assert [one.text.splitlines()[0] for one in chat.wait(SOME_HOURS)] != []


def test_urgent_notes_stay() -> None:
    """The notes about a visit stay planned after a red answer."""
    slipped = [("/checkin", ""), ("Protection slipped", ""), ("Less than a day", "")]
    chat = dialog(slipped, arrived())
    while "Yes, two quiet notes" not in chat.last.labels:
        chat.tap("Next" if "Next" in chat.last.labels else "Skip")
    dialog([("Yes, two quiet notes", ""), ("Skip", ""), ("Let it go", "")], chat)
    dialog([*ASKED, ("Yes, one or more", "")], chat)
    assert {"clinic", "clinic-am"} <= set(chat.kinds)
