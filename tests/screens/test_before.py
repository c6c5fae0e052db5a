"""The flow "Beforehand": a no ends it, spoken answers are not kept, and a plan schedules notes. Asking for wishes."""

import pytest

from bot.authoring.explore import explore
from bot.core.checkin import keeps_something, kept_answers
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, dialog, skipped

BEFORE = english().flows["before"]


def test_a_no_ends_it() -> None:
    """After "Not now" the flow asks nothing more, and keeps nothing."""
    chat = dialog([("/checkin", ""), ("Beforehand", "Who is here?"), ("Not now", "Nothing of this is kept")], arrived())
    chat.tap("Stop here")
    assert not chat.checking_in
    assert chat.kept == []


def test_spoken_answers_are_not_kept() -> None:
    """On every path, only answers that both agreed on with a tap are kept; without such an answer there is no entry."""
    agreed = {"long", "sign", "dip", "plan", "near"}
    ends = [state.checkin for state in explore(BEFORE) if state.here is None]
    assert ends
    for walked in ends:
        kept = {answer.question for answer in kept_answers(BEFORE, walked)}
        assert kept <= agreed
        assert not keeps_something(BEFORE, walked) or kept


def test_nobody_alone_is_asked_about_another() -> None:
    """A person alone is asked nothing to read out loud, and no sign to agree on."""
    chat = dialog([("/checkin", ""), ("Beforehand", ""), ("Just me", "How much time")], arrived())
    seen = [chat.last.text]
    while "Keep it" not in chat.last.labels and "Stop here" not in chat.last.labels:
        seen.append(chat.tap("Skip").text)
    assert not any(word in text for text in seen for word in ("“", "each other", "sign"))


def test_the_plan_comes_as_notes() -> None:
    """The chosen plan schedules its notes."""
    chat = dialog([("/checkin", ""), ("Beforehand", ""), ("Just me", "")], arrived())
    for label in ("Half an hour", "I may feel low", "A note tomorrow", "A kind message", "That is it", "Skip"):
        chat.tap(label)
    assert chat.kinds == ["fu24", "message"]


def with_a_card() -> Dialog:
    """A chat at the end of the wishes, before they are kept."""
    chat = arrived()
    chat.tap(chat.say("/wishes").labels[0])
    skipped(chat)
    return chat


def test_wishes_lead_on_to_asking() -> None:
    """Once the wishes are kept, "Beforehand" is offered next."""
    dialog([("Keep it", "this could come next"), ("Beforehand", "Who is here?")], with_a_card())


@pytest.mark.parametrize("way", ["Beforehand", "‹ My card"])
def test_ask_for_theirs_shows_no_own_wish(way: str) -> None:
    """The button "Ask for theirs" gives a message to send on that holds none of the person's own wishes."""
    chat = dialog([("Keep it", ""), ("/wishes", "")], with_a_card())
    own = chat.account.entries[0].words[0][1]
    dialog([("Ask for theirs", "What feels good to you after sex?")], chat)
    asking = next(one for one in chat.shown if "What feels good to you" in one.text)
    assert not asking.protected and own not in asking.text and not asking.labels
    dialog([(way, "Who is here?" if way == "Beforehand" else "not a yes to anything")], chat)
