"""Texts that show without a tap have no word of their language's list: notes, lines, the menu, names of files.

The list is `content/wordlists/<language>/neutral.txt`.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from bot.authoring.content import content_folder
from bot.authoring.live_content import LiveContent
from bot.authoring.phrases import Phrases, listed
from bot.core.chat_messages import MessageKind
from bot.core.chores import WARN_INACTIVE, chore
from bot.core.outgoing import Show
from bot.core.person import Person, PersonSettings
from bot.core.planned import Planned
from bot.core.screen import Screen
from bot.screens.conversation import Conversation, StandaloneLine
from bot.screens.routes import COMMANDS
from tests.screens.states import NOW
from tests.screens.test_every_screen import DIALOGS
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, dialog, keep
from tests.support.screens import labels_of
from tests.support.secret import SECRET, locked

OWN_NAME = "afterglow"


def texts(screen: Screen) -> Iterator[str]:
    """All texts of a message: its own and those of its buttons."""
    yield screen.text
    yield from labels_of(screen)


def by_itself(language: str) -> Iterator[str]:
    """Every text that shows without a tap, in that language."""
    content, said = english(), english().speak(language)
    conversation = Conversation(LiveContent(content))
    notes = [Planned(kind, NOW, NOW + timedelta(hours=1), id=bytes(16)) for kind in content.reminders]
    for plain in (False, True):
        person = Person(language, settings=PersonSettings(plain_reminders=plain))
        for note in (*notes, chore(WARN_INACTIVE, NOW)):
            screen = conversation.note(person, note)
            assert screen is not None
            yield from texts(screen)
    for line in StandaloneLine:
        yield from texts(conversation.line(line, language))
    yield from (said(f"command-{name}") for name, one in COMMANDS.items() if one.menu or name == "start")
    yield from (said(id) for id in ("hide", "bot-description", "bot-about"))
    yield conversation.file_name(language)


@pytest.mark.parametrize("language", sorted(english().words))
def test_texts_without_a_tap_are_neutral(language: str) -> None:
    """No text that shows without a tap has a word of the list, although longer texts of the notes have some."""
    path = content_folder() / "wordlists" / language / "neutral.txt"
    words = Phrases(("neutral", phrase) for phrase in listed(path.read_text(encoding="utf-8")))
    found = [(word, text) for text in by_itself(language) for _, word in words.found(text) if word != OWN_NAME]
    assert found == []
    assert any(words.found(english().speak(language).label(f"reminder-{kind}", "more")) for kind in english().reminders)


def test_a_list_of_entries_says_days_alone() -> None:
    """The journal's list shows only days, and the page of an entry names the flow."""
    chat = locked()
    keep(chat, "another")
    day = chat.now.strftime("%a, %b ") + str(chat.now.day)
    dialog([("/unlock", ""), (f'"{SECRET}"', ""), ("/journal", "March 2026")], chat)
    assert chat.last.labels[:2] == [day, f"{day} · 2"]
    assert "60-second check-in" in chat.tap(f"{day} · 2").text


@pytest.mark.parametrize("play", DIALOGS)
def test_typed_words_cause_neutral_notifications(play: Callable[[], Dialog]) -> None:
    """New messages after typed words and pages of the journal are sent as a placeholder first."""
    for deed in play().history:
        match deed.update:
            case {"message": {"text": str(text)}}:
                typed = not text.startswith("/")
            case _:
                typed = False
        for step in deed.steps:
            if isinstance(step, Show) and step.edit is None:
                assert step.placeholder_first is True or (not typed and step.message_kind is not MessageKind.PAGE)


def test_enough_messages_have_a_placeholder() -> None:
    """The dialogs have more than 20 messages with a placeholder, so the test above checks enough of them."""
    shows = [step for play in DIALOGS for deed in play().history for step in deed.steps if isinstance(step, Show)]
    assert sum(step.placeholder_first and step.edit is None for step in shows) > 20
