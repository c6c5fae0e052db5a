"""The dialog runner itself: it refuses what a person could not do, and sees what a person would see."""

import pytest

from tests.support.dialog import Dialog, arrived, begun, dialog, keep


def test_lines() -> None:
    """A line sends a command, words or a tap, or lets time pass, and checks what is shown."""
    chat = dialog(
        [
            ("/start", "If you are 18 or older"),
            ("I am 18+, and yes", "what time is it where you are"),
            ('"21:01"', "Which place has the same time as you?"),
            ("Berlin", "Berlin, where it is 9:00"),
            ("/done", "Now, in a while, or tomorrow?"),
            ("In a while", "9:10"),
            ("10 minutes", "water"),
            ("Done", "Okay."),
        ]
    )
    assert chat.kinds == ["bathroom", "checkin", "morning", "snack"]


def test_wrong_line() -> None:
    """A false line fails, and the error contains what was shown."""
    with pytest.raises(AssertionError, match=r"after /help: 'a lamp' is not in \['.*quiet companion"):
        dialog([("/help", "a lamp")])


def test_label_that_is_not_there() -> None:
    """A button that does not stand in the chat cannot be tapped."""
    with pytest.raises(LookupError, match=r"no button 'Nobody' here; there are: .*Just me"):
        begun("Nobody")


def test_deleted_buttons() -> None:
    """A button that left the chat with its message cannot be tapped either."""
    chat = begun()
    chat.say("/hide")
    with pytest.raises(LookupError):
        chat.tap("Just me")


def test_stranger() -> None:
    """Nothing is remembered before the yes, and nothing after the word that erases."""
    chat = Dialog()
    chat.say("/start")
    assert not chat.known
    chat = arrived()
    keep(chat, "goes")
    assert (chat.known, chat.kept) == (True, [["Just me", "Good", "goes"]])
    dialog([("/forget", "FORGET"), ('"FORGET"', "It is all gone")], chat)
    assert (chat.known, chat.kept, chat.kinds) == (False, [], [])
