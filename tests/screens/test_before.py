"""Two minutes before: a no ends it, spoken answers are not kept, a plan schedules its notes. Asking for theirs."""

import pytest

from bot.authoring.explore import explore
from bot.core.checkin import keeps_something, kept_answers
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, dialog, skipped

BEFORE = english().flows["before"]


def test_a_no_ends_it() -> None:
    """Nothing more is asked, and nothing is kept."""
    chat = dialog([("/checkin", ""), ("Beforehand", "Who is here?"), ("Not now", "Nothing of this is kept")], arrived())
    chat.tap("Stop here")
    assert not chat.checking_in
    assert chat.kept == []


def test_what_is_said_out_loud_is_not_kept() -> None:
    """On every way through an entry holds what both agreed on with a tap, and without any there is none."""
    agreed = {"long", "sign", "dip", "plan", "near"}
    ends = [state.checkin for state in explore(BEFORE) if state.here is None]
    assert ends
    for walked in ends:
        kept = {answer.question for answer in kept_answers(BEFORE, walked)}
        assert kept <= agreed
        assert not keeps_something(BEFORE, walked) or kept


def test_nobody_alone_is_asked_about_another() -> None:
    """Who is alone gets no question to read out loud, and no sign to agree on."""
    chat = dialog([("/checkin", ""), ("Beforehand", ""), ("Just me", "How much time")], arrived())
    seen = [chat.last.text]
    while "Keep it" not in chat.last.labels and "Stop here" not in chat.last.labels:
        seen.append(chat.tap("Skip").text)
    assert not any(word in text for text in seen for word in ("“", "each other", "sign"))


def test_the_plan_comes_as_notes() -> None:
    """They name nothing, as all notes."""
    chat = dialog([("/checkin", ""), ("Beforehand", ""), ("Just me", "")], arrived())
    for label in ("Half an hour", "I may feel low", "A note tomorrow", "A kind message", "That is it", "Skip"):
        chat.tap(label)
    assert chat.kinds == ["fu24", "message"]


def with_a_card() -> Dialog:
    """Somebody who has set their wishes."""
    chat = arrived()
    chat.tap(chat.say("/wishes").labels[0])
    skipped(chat)
    return chat


def test_wishes_lead_on_to_asking() -> None:
    """Once they are set, the questions for two are offered."""
    dialog([("Keep it", "this could come next"), ("Beforehand", "Who is here?")], with_a_card())


@pytest.mark.parametrize("way", ["Beforehand", "‹ My card"])
def test_asking_for_theirs(way: str) -> None:
    """A message to send on that says nothing of oneself, and the ways from there."""
    chat = dialog([("Keep it", ""), ("/wishes", "")], with_a_card())
    own = chat.account.entries[0].words[0][1]
    dialog([("Ask for theirs", "What feels good to you after sex?")], chat)
    asking = next(one for one in chat.shown if "What feels good to you" in one.text)
    assert not asking.protected and own not in asking.text and not asking.labels
    dialog([(way, "Who is here?" if way == "Beforehand" else "not a yes to anything")], chat)
