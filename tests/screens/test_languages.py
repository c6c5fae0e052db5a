"""The language of the bot: the one of the person's Telegram app at first, then the chosen one."""

from pathlib import Path

from bot.authoring.loading import load
from tests.support.dialog import Dialog, arrived, dialog
from tests.support.trees import german, tree


def test_the_client_gives_the_first_language(tmp_path: Path) -> None:
    """The bot begins in the language nearest to the app's, and in English if it has none such."""
    content = load(tree(tmp_path, with_german=True))
    door = Dialog(content, language="de-AT").say("/start")
    assert german("If you are 18 or older") in door.text
    assert german("I am 18+, and yes") in door.labels
    for unknown in ("xx", None):
        assert "If you are 18 or older" in Dialog(content, language=unknown).say("/start").text


def test_a_chosen_language_stays(tmp_path: Path) -> None:
    """The bot keeps the chosen language, although the app says English."""
    chat = arrived(content=load(tree(tmp_path, with_german=True)))
    dialog([("/settings", ""), ("Language", ""), ("Deutsch", german("Quiet hours"))], chat)
    dialog([("/checkin", german("Which one feels right?"))], chat)


def test_each_language_has_its_own_name() -> None:
    """The list names each language in that language, with a capital letter."""
    chat = dialog([("/settings", ""), ("Language", "")], arrived())
    assert {"✓ English", "Deutsch", "Español", "Français", "Português (Brasil)"} <= set(chat.last.labels)
