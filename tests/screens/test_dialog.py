"""The test runner `Dialog`: it can do and see exactly as much as a person in the chat."""

import pytest

from tests.support.dialog import Dialog, arrived, begun, dialog, keep


def test_a_line_acts_and_checks_what_is_shown() -> None:
    """A line sends a command, words or a tap, or lets time pass, and checks what the bot shows."""
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


def test_a_wrong_line_fails_with_the_screen() -> None:
    """A line with a wrong expectation fails, and the error names what was shown."""
    with pytest.raises(AssertionError, match=r"after /help: 'a lamp' is not in \['.*quiet companion"):
        dialog([("/help", "a lamp")])


def test_an_unknown_label_cannot_be_tapped() -> None:
    """A label that no button in the chat has cannot be tapped."""
    with pytest.raises(LookupError, match=r"no button 'Nobody' here; there are: .*Just me"):
        begun("Nobody")


def test_a_deleted_button_cannot_be_tapped() -> None:
    """A button of a deleted message cannot be tapped."""
    chat = begun()
    chat.say("/hide")
    with pytest.raises(LookupError):
        chat.tap("Just me")


def test_a_person_is_unknown_before_and_after() -> None:
    """A person is unknown before consent and after /forget."""
    chat = Dialog()
    chat.say("/start")
    assert not chat.known
    chat = arrived()
    keep(chat, "goes")
    assert (chat.known, chat.kept) == (True, [["Just me", "Good", "goes"]])
    dialog([("/forget", "FORGET"), ('"FORGET"', "It is all gone")], chat)
    assert (chat.known, chat.kept, chat.kinds) == (False, [], [])
