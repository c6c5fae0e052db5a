"""/insights shows picked words and kind ideas, in pictures and in words, and a text that the person once wrote."""

import re

import pytest

from bot.core.looking_back import FEWEST
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, dialog, skipped
from tests.support.secret import SECRET, lock

FEELINGS = "Which words fit today?"
WORDS = "the lamp was still on"


def keep_feelings(chat: Dialog, *words: str) -> None:
    """Keep a check-in with these words for feelings."""
    chat.say("/checkin")
    chat.tap("A day or more later")
    while FEELINGS not in chat.last.text:
        chat.tap("Skip")
    for word in words:
        chat.tap(word)
    chat.tap("That is it")
    skipped(chat)
    chat.tap("Keep it")
    chat.wait(days=1)


def with_enough_entries(chat: Dialog | None = None) -> Dialog:
    """`chat` with enough entries for /insights."""
    chat = chat or arrived()
    for _ in range(FEWEST):
        keep_feelings(chat, "Calm", "Tired")
    keep_feelings(chat, "Calm", "Close")
    return chat


def with_kind_idea(chat: Dialog) -> Dialog:
    """`chat`, in which the person marked an idea as kind."""
    return dialog([("/ideas", ""), ("Just me", ""), ("Warmth", ""), ("Felt kind", "")], chat)


def test_a_few_notes_are_not_enough() -> None:
    """With fewer than FEWEST entries, /insights says that there is no hurry, and sends no picture."""
    chat = arrived()
    dialog([("/insights", "A picture grows here after a few more check-ins. No hurry.")], chat)
    for _ in range(FEWEST - 1):
        keep_feelings(chat, "Calm")
    dialog([("/insights", "No hurry"), ("All entries", "")], chat)
    assert chat.pictures == []


def test_picked_words_are_listed_by_frequency() -> None:
    """/insights lists the picked words by how often they came up, and sends one picture."""
    chat = dialog(
        [("/insights", "Words that came up:\n· often: calm, tired\n· now and then: close")], with_enough_entries()
    )
    assert "Ideas that feel kind to you will show up here." in chat.last.text
    assert len(chat.pictures) == 1 and chat.last.screen.protected


def test_kinds_of_comfort_get_a_second_picture() -> None:
    """/insights lists the kinds of comfort of the ideas that felt kind, and sends a second picture."""
    chat = with_kind_idea(with_enough_entries())
    dialog([("/journal", ""), ("Looking back", "What felt kind:\n· often:")], chat)
    assert "warmth" in chat.last.text and len(chat.pictures) == 2


def test_the_caption_says_what_the_picture_says() -> None:
    """The pictures have as many shapes of each size as the text has words, and the text has no numbers."""
    chat = dialog([("/insights", "")], with_kind_idea(with_enough_entries()))
    circles, branch = chat.pictures
    radii = re.findall(r' r="(\d+)"', circles)
    assert sorted(map(radii.count, set(radii))) == [1, 2], "calm and tired are large, close is small"
    assert len(re.findall("translate", branch)) == len(re.findall(r"warmth|body|touch|quiet|rest", chat.last.text))
    assert not re.search(r"\d", chat.last.text)


def test_words_only_sends_no_picture() -> None:
    """After "Words only" /insights sends no picture, until "With pictures" is tapped."""
    chat = dialog([("/insights", ""), ("Words only", "Words that came up")], with_enough_entries())
    seen = len(chat.pictures)
    dialog([("/insights", "Words that came up")], chat)
    assert len(chat.pictures) == seen
    dialog([("With pictures", "Words that came up")], chat)
    assert len(chat.pictures) == seen + 1


@pytest.mark.parametrize("off", ["Unsafe", "Something felt off"])
def test_entries_that_felt_off_are_left_out(off: str) -> None:
    """Nothing of a check-in in which something felt off is on the page."""
    chat = with_enough_entries()
    before = dialog([("/insights", "")], chat).last.text
    for _ in range(2):
        chat.say("/checkin")
        chat.tap("A day or more later")
        while FEELINGS not in chat.last.text:
            chat.tap("Skip")
        dialog([("Numb", ""), (off, "")], chat)
        if off == "Unsafe":
            chat.tap("That is it")
        chat.tap("Back to the question")
        if off != "Unsafe":
            chat.tap("That is it")
        skipped(chat)
        chat.tap("Keep it")
    assert "Numb" in str(chat.kept)
    assert dialog([("/insights", "")], chat).last.text == before


def test_an_own_text_is_shown_only_after_a_tap() -> None:
    """A text of the person is shown only after a tap, under a spoiler, on a protected page. A wish is never shown."""
    chat = dialog([("/wishes", "")], with_enough_entries())
    while "Is there something you would rather not have" not in chat.last.text:
        chat.tap("Skip")
    chat.say("no perfume")
    skipped(chat)
    chat.tap("Keep it")
    assert "you wrote earlier" not in dialog([("/insights", "")], chat).last.text
    chat.say("/checkin")
    chat.tap("Pillow talk")
    dialog([("Next", ""), ("On my own", ""), ("The pace", ""), ("That is it", "say more"), (f'"{WORDS}"', "")], chat)
    skipped(chat)
    dialog([("Keep it", ""), ("/insights", "you wrote earlier")], chat)
    assert WORDS not in chat.last.text
    dialog([("Yes, something of mine", "covered until you tap it")], chat)
    assert chat.last.hidden == [WORDS] and chat.last.screen.protected
    dialog([("‹ Looking back", "Words that came up")], chat)


def test_it_leaves_the_chat() -> None:
    """After ten minutes, the pictures and the page leave the chat."""
    chat = dialog([("/insights", "")], with_kind_idea(with_enough_entries()))
    assert sum(message.text == "" for message in chat.messages.values()) == 2
    chat.wait(minutes=11)
    assert all(message.text and "came up" not in message.text for message in chat.messages.values())


def test_a_locked_journal_is_asked_for_first() -> None:
    """With a locked journal, /insights asks for the passphrase, and sends no word and no picture before it."""
    chat = lock(with_enough_entries())
    chat.wait(minutes=11)
    dialog([("/insights", "The journal is locked")], chat)
    assert chat.pictures == []
    dialog([(f'"{SECRET}"', "Words that came up")], chat)
    assert len(chat.pictures) == 1


@pytest.mark.parametrize("language", sorted(english().words))
def test_the_page_is_in_the_persons_language(language: str) -> None:
    """In each language the page and the picked words are in that language."""
    chat = with_enough_entries()
    chat.forge(f"s:language:{language}")
    chat.forge("j:b:page")
    words = english().speak(language)
    assert words("insights-words") in chat.last.text
    for option in ("calm", "close", "tired"):
        assert words.label("followup-word", option).casefold() in chat.last.text.casefold()
