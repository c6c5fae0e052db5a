"""Words for my body: a person names parts of the body, and the body check uses these names."""

import pytest

from bot.core.answer import Answer, Picked, Typed, typed
from bot.core.entry import Entry
from bot.core.incoming import Command
from bot.core.journal import KeptEntry
from bot.core.own import LONGEST_WORD, OWN, PARTS, with_word
from bot.core.person import PersonSettings
from bot.core.screen import LABELS_BY_WIDTH, TICK
from bot.screens import body_words
from bot.screens.context import Context
from bot.screens.question_page import checkin_screen
from tests.screens.states import NOW, turn_of, walked
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, dialog
from tests.support.screens import labels_of
from tests.support.secret import SECRET, lock

WORD = "bonus hole"
TO_AREAS = [("/checkin", ""), ("Body check", ""), ("Me: a part needs care", "Which parts need care?")]
URGENT = ("off", "support", "hide", "forget", "export")
LANGUAGES = sorted(english().words)


def with_own_word(word: str = WORD, part: str = "Front, inside", chat: Dialog | None = None) -> Dialog:
    """`chat`, in which the person wrote a word for a part."""
    taps = [("/settings", ""), ("Words for my body", ""), (part, ""), ("Write my own word", "")]
    return dialog([*taps, (f'"{word}"', "")], chat or arrived())


def kept_words(chat: Dialog) -> dict[str, str]:
    """The words that are kept, by part."""
    answers = [one for kept in chat.account.entries if kept.entry.flow == OWN for one in kept.entry.answers]
    return {one.question: one.said.text for one in answers if isinstance(one.said, Typed)}


def entry_with(**parts: str) -> KeptEntry:
    """An entry with these words, by part."""
    answers = tuple(Answer(part, typed(word)) for part, word in parts.items())
    return KeptEntry(Entry(OWN, NOW, NOW, answers, OWN), tuple((part, "") for part in parts))


def test_the_body_check_says_it() -> None:
    """The body check uses the word as it was written: on buttons, on pages, at the end, and in the journal."""
    chat = dialog([*TO_AREAS], with_own_word("My Dee"))
    assert "My Dee" in chat.last.labels and "Vulva or vagina" not in chat.last.labels
    dialog([("My Dee", ""), ("Skin", ""), ("That is it", ""), ("No", "My Dee: do you have any of these?")], chat)
    dialog([("None of these", "Your skin"), ("None of these", ""), ("Next", ""), ("No, thank you", "")], chat)
    assert "What needed care: My Dee and skin." in chat.last.text
    chat.tap("Keep it")
    assert any("My Dee" in said for _, said in chat.account.entries[-1].words)


def test_it_takes_few_taps() -> None:
    """A word takes three taps and a message from /settings. Within the check, a picked word shows at once."""
    chat = arrived()
    chat.say("/settings")
    before = len(chat.history)
    for label in ("Words for my body", "Front, inside", "Write my own word"):
        chat.tap(label)
    chat.say(WORD)
    assert kept_words(chat) == {"vulva": WORD} and len(chat.history) - before == 4
    assert WORD not in chat.own, "the message itself has left the chat"
    fresh = dialog([*TO_AREAS, ("Words for my body", ""), ("Bottom", ""), ("Behind", "")], arrived())
    dialog([("‹ Back", ""), ("Go on", "Which parts need care?")], fresh)
    assert "Behind" in fresh.last.labels


def test_a_word_can_be_picked_and_taken_back() -> None:
    """A picked word has a tick, another pick replaces it, and "Use the usual word" leaves no entry."""
    taps = [("/settings", ""), ("Words for my body", ""), ("Front, outside", ""), ("Genitals", "")]
    chat = dialog(taps, arrived())
    assert TICK + "Genitals" in chat.last.labels
    dialog([("Outer parts", "")], chat)
    assert {TICK + "Outer parts", "Genitals"} <= set(chat.last.labels) and len(chat.kept) == 1
    chat.tap("Use the usual word")
    assert chat.kept == []
    assert chat.person.taste.own is None


def test_a_picked_word_follows_the_language() -> None:
    """A picked word is shown in the person's language, and a written word stays as it is."""
    kept = entry_with(penis=WORD)
    kept = with_word(kept, "vulva", Picked(("inner",)), ("", ""), NOW, None)
    spoken = {language: Context(english(), english().speak(language)) for language in ("en", "de")}
    found = {language: body_words.words_by_part(ctx, kept) for language, ctx in spoken.items()}
    assert found == {
        "en": {"penis": WORD, "vulva": "Inner parts"},
        "de": {"penis": WORD, "vulva": "Innen"},
    }


def test_a_word_that_does_not_fit_is_refused() -> None:
    """A word that is too long or invisible is refused, and the earlier one stays. Line breaks become spaces."""
    chat = with_own_word("x" * (LONGEST_WORD + 1), chat=with_own_word())
    assert "over 15 characters" in chat.last.text and kept_words(chat) == {"vulva": WORD}
    assert "could not see any words" in with_own_word("   ", chat=chat).last.text
    assert kept_words(with_own_word("two\nlines", chat=chat)) == {"vulva": "two lines"}


@pytest.mark.parametrize("word", ["שלום", "🦋", "<b>&amp;</b>", "e\u0301\u0327", "unknown", "place", "own", "{ $x }"])
def test_any_word(word: str) -> None:
    """A word may be in any language, direction or emoji, and may contain markup or code."""
    chat = with_own_word(word)
    assert kept_words(chat) == {"vulva": word}
    dialog(TO_AREAS, chat)
    named = {"unknown": "Vulva or vagina", "place": "Front, inside"}.get(word, word)
    assert named in chat.last.labels


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_usual_word_is_left(language: str) -> None:
    """Buttons and first lines of the body check name each part by the person's word, and no label is cut off."""
    content = english()
    own = {part: "w" * (LONGEST_WORD - len(part)) + part for part in PARTS}
    usual = Context(content, content.speak(language)).with_settings(PersonSettings())
    ctx = usual.with_settings(PersonSettings(), own)
    flow = content.flows["body"]
    screen = checkin_screen(ctx, flow, walked("body", "area"))
    labels = labels_of(screen)
    for part, word in own.items():
        found = [label for label in labels if word in label]
        assert len(found) == 1, part
        assert usual.words.label("body-area", part) not in labels, part
        assert len(TICK + found[0]) <= LABELS_BY_WIDTH[-1][1], found
        assert word in ctx.words(f"body-{part}").splitlines()[0]
    assert len(screen.rows) <= len(checkin_screen(usual, flow, walked("body", "area")).rows)


def test_a_locked_journal_hides_body_words() -> None:
    """While the journal is locked, pages use the ordinary words; after the passphrase a word can be set."""
    chat = lock(with_own_word())
    chat.say("/lock")
    dialog(TO_AREAS, chat)
    assert "Vulva or vagina" in chat.last.labels and WORD not in chat.last.labels
    dialog([("Words for my body", ""), ("Front, inside", "Send the passphrase")], chat)
    assert not any(WORD in text for text in chat.texts)
    dialog([(f'"{SECRET}"', f"Now: {WORD}"), ("Write my own word", "")], chat)
    chat.wait(minutes=11)
    chat.say("while it is shut")
    assert "Send the passphrase" in chat.last.text and kept_words(chat) == {"vulva": WORD}
    assert "while it is shut" not in chat.own


def test_pages_with_it_leave_as_the_journal_does() -> None:
    """After ten minutes no page with the word is in the chat, and the check goes on at the same question."""
    chat = dialog([*TO_AREAS], with_own_word())
    assert any(WORD in message.labels for message in chat.messages.values())
    chat.wait(minutes=11)
    assert not any(WORD in text for text in chat.texts)
    assert not any(WORD in message.labels for message in chat.messages.values())
    dialog([("/checkin", ""), ("Go on", "Which parts need care?")], chat)
    assert WORD in chat.last.labels


def test_other_pages_of_the_check_stay() -> None:
    """Pages without the person's own word, such as a page with numbers to call, stay in the chat."""
    chat = dialog(
        [*TO_AREAS, ("Head or face", ""), ("That is it", ""), ("No", ""), ("Yes, one or more", "")], with_own_word()
    )
    assert "Call your emergency number" in chat.last.text
    chat.wait(minutes=11)
    assert any("Call your emergency number" in text for text in chat.texts)


def test_a_fresh_journal_has_no_body_words() -> None:
    """When a forgotten journal is erased, its words for the body are erased too."""
    chat = lock(with_own_word())
    dialog([("/lock", ""), ("I forgot it", ""), ("Erase and start fresh", "")], chat)
    chat.wait(days=8)
    assert "Vulva or vagina" in dialog(TO_AREAS, chat).last.labels


def test_a_changed_or_erased_entry_has_no_word() -> None:
    """If the entry is changed to a longer text or erased in the journal, the body check uses the usual word."""
    chat = with_own_word()
    chat.tap(chat.say("/journal").labels[0])
    assert WORD in chat.last.text
    dialog([("Change", ""), ("1", ""), ("Write it again", ""), ('"much too long for a button"', "")], chat)
    assert "Vulva or vagina" in dialog(TO_AREAS, chat).last.labels
    chat.tap(chat.say("/journal").labels[0])
    dialog([("Erase", ""), ("Erase it", "")], chat)
    assert kept_words(with_own_word("front", chat=chat)) == {"vulva": "front"}


def test_words_of_danger_are_heard_there_too() -> None:
    """If the word holds words of danger, help comes first."""
    chat = with_own_word("kill myself")
    assert "hard to stay safe" in chat.shown[0].text


def test_help_waits_for_no_word() -> None:
    """Commands that help, hide or erase are decided without the entry of own words."""
    chat = with_own_word()
    person = chat.person
    assert person.taste.own is not None
    waits = {name: chat.account.conversation.own(turn_of(Command(name), person)) for name in (*URGENT, "checkin")}
    assert waits == {**dict.fromkeys(URGENT), "checkin": person.taste.own}
