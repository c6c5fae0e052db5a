"""Languages: the client's own at first, then what was chosen."""

from pathlib import Path

from bot.authoring.loading import load
from tests.support.dialog import Dialog, arrived, dialog
from tests.support.trees import german, tree


def test_the_client_says_which_language_is_spoken_first(tmp_path: Path) -> None:
    """The nearest there is; English where there is none."""
    content = load(tree(tmp_path, with_german=True))
    door = Dialog(content, language="de-AT").say("/start")
    assert german("If you are 18 or older") in door.text
    assert german("I am 18+, and yes") in door.labels
    for unknown in ("xx", None):
        assert "If you are 18 or older" in Dialog(content, language=unknown).say("/start").text


def test_a_chosen_language_stays_whatever_the_client_says(tmp_path: Path) -> None:
    """The client says English all the while."""
    chat = arrived(content=load(tree(tmp_path, with_german=True)))
    dialog([("/settings", ""), ("Language", ""), ("Deutsch", german("Quiet hours"))], chat)
    dialog([("/checkin", german("Which one feels right?"))], chat)


def test_each_language_is_called_what_its_speakers_call_it() -> None:
    """With a capital letter in front, and the names of countries as they are written."""
    chat = dialog([("/settings", ""), ("Language", "")], arrived())
    assert {"✓ English", "Deutsch", "Español", "Français", "Português (Brasil)"} <= set(chat.last.labels)
