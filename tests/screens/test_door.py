"""The door: nothing is stored before a person says that they are 18 and agrees, and some pages work before that."""

import pytest

from tests.support.dialog import Dialog, arrived, dialog


def test_not_now() -> None:
    """A no at the door stores nothing, and leads back to the door."""
    chat = dialog([("/start", ""), ("Not now", "Nothing was kept"), ("Back to the start", "18 or older")])
    assert not chat.known


def test_pages_that_work_before_the_yes() -> None:
    """/help, /support and /privacy work before consent, and nothing about the reader is stored."""
    chat = dialog(
        [
            ("/help", "quiet companion"),
            ("/support", "people you can talk to"),
            ("Ireland", "Emergency:"),
            ("/privacy", "nothing is kept"),
        ]
    )
    assert not chat.known


@pytest.mark.parametrize("command", ["done", "checkin", "pause", "cancel", "settings", "export", "forget"])
def test_every_other_command_leads_to_the_door(command: str) -> None:
    """Every other command shows the door, and nothing about the sender is stored."""
    chat = Dialog()
    assert "I am 18+, and yes" in chat.say(f"/{command}").labels
    assert not chat.known


@pytest.mark.parametrize(
    "data", ["n:now:1", "c:new:quick", "s:words:plain", "z:set:Europe/Berlin", "x:no", "t:fu24", "w:home"]
)
def test_buttons_of_others_lead_to_the_door(data: str) -> None:
    """A forged tap of a stranger on a button of an account shows the door."""
    chat = dialog([("/privacy", "")])
    chat.forge(data)
    assert "18 or older" in chat.last.text
    assert not chat.known


def test_start_greets_a_known_person() -> None:
    """A known person who sends /start sees the menu, and not the door."""
    assert arrived().say("/start").labels == [
        "Just now",
        "Check in",
        "Journal",
        "Settings",
        "Small things to do",
        "Something felt off",
        "Help lines",
    ]
