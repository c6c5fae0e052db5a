"""A person's own words for feelings: the question which words fit offers them beside the bot's words."""

import pytest

from bot.core.answer import Picked
from bot.core.own import LONGEST_WORD, MOST_FEELINGS
from bot.core.screen import TICK
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog, kept_words
from tests.support.secret import SECRET, lock
from tests.test_keyboards import too_large

WORD = "floaty"
TO_WORDS = ("Just me", "Good", "Fine", "Skip", "A few more questions", "Lively")


def with_own_words(*words: str, chat: Dialog | None = None) -> Dialog:
    """`chat`, in which the person added these words (without any, WORD)."""
    chat = chat or arrived()
    for word in words or (WORD,):
        dialog([("/settings", ""), ("My own words", ""), ("Add a word", ""), (f'"{word}"', "")], chat)
    return chat


def at_words(chat: Dialog) -> Dialog:
    """`chat` at the question which words fit, on the page of own words."""
    begun(*TO_WORDS, chat=chat)
    return dialog([("My own words", "Which words fit?")], chat)


def test_it_stands_beside_the_bots() -> None:
    """An own word can be ticked, counts as one of three, and is shown as written at the end and in the journal."""
    chat = at_words(with_own_words("Big Wow"))
    assert "Big Wow" in chat.last.labels and "Calm" not in chat.last.labels
    dialog([("Big Wow", "")], chat)
    assert TICK + "Big Wow" in chat.last.labels
    dialog([("‹ Before", ""), ("Calm", ""), ("Close", ""), ("Tired", "")], chat)
    ticked = [label.removeprefix(TICK) for label in chat.last.labels if label.startswith(TICK)]
    assert ticked == ["Calm", "Close"], "with the own word these are three"
    chat.tap("That is it")
    while "Keep it" not in chat.last.labels:
        chat.tap("Skip" if "Skip" in chat.last.labels else "Next")
    assert "Your words: Big Wow, calm, and close." in chat.last.text
    chat.tap("Keep it")
    entry = chat.account.entries[-1]
    assert "Big Wow, calm, and close" in [said for _, said in entry.words]
    picked = [one.said.options for one in entry.entry.answers if isinstance(one.said, Picked)]
    assert ("word-1", "calm", "close") in picked, "the stored answer has only the number of the word"


def test_it_takes_few_taps() -> None:
    """From the question it takes two taps and a message to add a word, and few taps to remove it."""
    chat = begun(*TO_WORDS)
    before = len(chat.history)
    for label in ("My own words", "Add a word"):
        chat.tap(label)
    chat.say(WORD)
    assert kept_words(chat) == [WORD] and len(chat.history) - before == 3
    assert WORD not in chat.own, "the message itself has left the chat"
    dialog([("Go on", "Which words fit?"), ("My own words", ""), ("Take out", ""), ("1", "")], chat)
    assert chat.kept == [] and chat.checking_in
    assert chat.person.taste.own is None


@pytest.mark.parametrize("word", ["שלום", "🦋🫧", "<b>&amp;</b>", "e\u0301\u0327", "静か", "Calm"])
def test_any_word(word: str) -> None:
    """A word in any language, direction or emoji is shown as it was written."""
    chat = at_words(with_own_words(word))
    chat.tap(word)
    assert TICK + word in chat.last.labels


def test_a_word_that_does_not_fit_is_refused() -> None:
    """A word that is too long, invisible or one too many is refused with the reason. A repeated word is kept once."""
    chat = with_own_words("x" * (LONGEST_WORD + 1))
    assert "over 15 characters" in chat.last.text and kept_words(chat) == []
    assert "could not see any words" in with_own_words("   ", chat=chat).last.text
    numbers = [f"word {number:09}" for number in range(MOST_FEELINGS)]
    with_own_words(*numbers, numbers[0], chat=chat)
    assert kept_words(chat) == numbers
    assert "as many words as fit" in with_own_words("one more", chat=chat).last.text and kept_words(chat) == numbers


def test_thirty_of_them_fit() -> None:
    """The largest number of own words fits on three pages, and a tick leaves the person on its page."""
    chat = at_words(with_own_words(*[f"word {number:010}" for number in range(MOST_FEELINGS)]))
    seen = set[str]()
    for page in range(3):
        assert not too_large(chat.last.screen)
        first = next(label for label in chat.last.labels if label.startswith("word"))
        chat.tap(first)
        assert TICK + first in chat.last.labels
        seen |= {label.removeprefix(TICK) for label in chat.last.labels if "word 0" in label}
        if page < 2:
            chat.tap("More ›")
    assert len(seen) == MOST_FEELINGS and "More ›" not in chat.last.labels


@pytest.mark.parametrize("language", sorted(english().words))
def test_the_question_fits_with_the_way_to_them(language: str) -> None:
    """In each language the question and the page of own words fit into a message."""
    chat = Dialog(language=language)
    words = english().speak(language)
    chat.say("/start")
    chat.tap(words("welcome-yes"))
    chat.say("/checkin")
    chat.tap(words("quick-title"))
    while words("quick-word").splitlines()[0] not in chat.last.text:
        chat.tap(words("end-more" if words("end-more") in chat.last.labels else "ask-skip"))
    assert not too_large(chat.last.screen)
    chat.tap(words("own-title"))
    assert words("own-feeling-add") in chat.last.labels and not too_large(chat.last.screen)


def test_while_the_journal_is_locked_none_is_said() -> None:
    """While the journal is locked, no page shows the person's words, and adding one asks for the passphrase."""
    chat = lock(with_own_words())
    dialog([("/journal", ""), (f'"{SECRET}"', "")], chat)
    at_words(chat)
    dialog(
        [(WORD, ""), ("That is it", ""), ("/lock", ""), ("/checkin", ""), ("Go on", "a line you want to keep")], chat
    )
    for label in ("‹ Back", "My own words"):
        chat.tap(label)
        assert "Which words fit?" in chat.last.text and not any(WORD in label for label in chat.last.labels)
    dialog([("Add a word", "Send the passphrase"), (f'"{SECRET}"', "Send a word"), ("‹ Back", WORD)], chat)
    chat.tap("Add a word")
    chat.wait(minutes=11)
    chat.say("while it is shut")
    assert "Send the passphrase" in chat.last.text and kept_words(chat) == [WORD]
    assert "while it is shut" not in chat.own


def test_pages_with_it_leave_as_the_journal_does() -> None:
    """After ten minutes no page with the word is in the chat, and the check-in goes on at the same question."""
    chat = at_words(with_own_words())
    chat.wait(minutes=11)
    shown = [label for message in chat.messages.values() for label in message.labels]
    assert WORD not in shown and not any(WORD in text for text in chat.texts)
    dialog([("/checkin", ""), ("Go on", "Which words fit?")], chat)


def test_a_removed_word_is_named_a_word_of_my_own() -> None:
    """If a picked word is removed, the end of the open check-in says "a word of my own" in its place."""
    chat = at_words(with_own_words())
    dialog([(WORD, ""), ("That is it", ""), ("/settings", ""), ("My own words", ""), ("Take out", ""), ("1", "")], chat)
    chat.tap("Go on")
    while "Keep it" not in chat.last.labels:
        chat.tap("Skip" if "Skip" in chat.last.labels else "Next")
    assert "a word of my own" in chat.last.text


def test_words_of_danger_are_heard_there_too() -> None:
    """If the word holds words of danger, help comes first."""
    chat = with_own_words("kill myself")
    assert "hard to stay safe" in chat.shown[0].text
