"""A card of picked lines, and a sentence to send: the person passes them on, and the bot stores nothing about it."""

from urllib.parse import unquote

import pytest

from bot.core.screen import SHARE, Button
from bot.screens.share import MOST_COPIED, MOST_SHARED, SENTENCES
from tests.screens.test_what_felt_kind import to_the_end
from tests.screens.test_what_helps import LINE, at_helps, with_line
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog, skipped
from tests.support.message import Message
from tests.support.secret import SECRET, lock

SEND = "A sentence to send"


def with_wishes(chat: Dialog) -> Dialog:
    """`chat` with two wishes: one picked, one in own words."""
    chat.say("/wishes")
    chat.tap("Lots, please")
    while "rather not have" not in chat.last.text:
        chat.tap("Skip")
    chat.say("no photos please")
    skipped(chat)
    chat.tap("Keep it")
    return chat


def copied_and_shared(message: Message) -> tuple[str, str]:
    """The texts that the buttons of a message copy and share, "" where there is no such button."""
    buttons: list[Button] = [button for row in message.screen.rows for button in row]
    return next((b.copy for b in buttons if b.copy), ""), next(
        (unquote(b.url.removeprefix(SHARE)) for b in buttons if b.url), ""
    )


def test_lines_of_the_wishes() -> None:
    """All lines of the wishes are picked at first, and an unpicked line is not on the card."""
    chat = with_wishes(arrived())
    chat.say("/wishes")
    picking = chat.tap("Pick lines")
    assert "no photos please" in picking.text and picking.screen.protected
    assert [label for label in picking.labels if label[-1].isdigit()] == ["✓ 1", "✓ 2"]
    card = chat.tap("Show the card")
    expected = "After sex, this is what feels good to me:\n· Touch: lots, please\n· Please not: no photos please"
    assert card.text.startswith(expected) and card.text.endswith(
        "It is a wish, not a yes to anything. Please still ask."
    )
    assert copied_and_shared(card) == (card.text, card.text) and not card.screen.protected
    chat.tap("‹ Back")
    chat.tap("✓ 2")
    assert "no photos" not in chat.tap("Show the card").text


def test_help_lines_can_join_the_wishes() -> None:
    """Ideas that felt kind and own lines can be picked for the card, and none is picked at first."""
    chat = with_line(with_wishes(arrived()))
    dialog([("/ideas", ""), ("Just me", ""), ("Warmth", ""), ("Felt kind", "")], chat)
    idea = chat.last.text.split("\n")[0]
    picking = dialog([("/wishes", ""), ("Pick lines", "")], chat).last
    assert idea in picking.text and LINE in picking.text
    assert [label for label in picking.labels if label[-1].isdigit()] == ["✓ 1", "✓ 2", "3", "4"]
    chat.tap("4")
    card = chat.tap("Show the card").text
    assert LINE in card and idea not in card


def test_a_card_needs_no_wishes() -> None:
    """A card can consist of "What helps me" alone. Without any lines, the page says that there are none."""
    chat = arrived()
    chat.forge("e:lines:7")
    assert "There are no lines yet" in chat.last.text
    at_helps(with_line(chat))
    dialog([("As a card", ""), ("1", ""), ("Show the card", LINE)], chat)


def test_a_long_card_has_no_copy_button() -> None:
    """A card that is too long for a button to copy or to share has no such button."""
    chat = with_line(arrived(), "w" * 250)
    at_helps(chat)
    card = dialog([("As a card", ""), ("1", ""), ("Show the card", "")], chat).last
    assert len(card.text) > MOST_COPIED and copied_and_shared(card) == ("", card.text)
    for number in range(3):
        with_line(chat, f"{number} " + "x" * 280)
    at_helps(chat)
    dialog([("As a card", ""), ("1", ""), ("2", ""), ("3", ""), ("4", "")], chat)
    card = chat.tap("Show the card")
    assert len(card.text) > MOST_SHARED and copied_and_shared(card) == ("", "")


def test_it_is_as_private_as_the_journal() -> None:
    """The card and its lines need the passphrase of a locked journal, and leave the chat with the journal's pages."""
    chat = with_wishes(arrived())
    dialog([("/wishes", ""), ("Pick lines", ""), ("Show the card", "no photos")], chat)
    data = chat.data("‹ Back")
    chat.wait(minutes=11)
    assert not any("no photos" in text for text in chat.texts)
    lock(chat)
    chat.forge(data)
    assert "Send the passphrase" in chat.last.text
    dialog([(f'"{SECRET}"', "no photos please")], chat)
    chat.say("/lock")
    assert not any("no photos" in text for text in chat.texts)


def test_a_forged_choice_shows_only_what_exists() -> None:
    """Forged data that picks lines or sentences that do not exist shows only what exists."""
    chat = with_wishes(arrived())
    chat.forge("e:card:99999999")
    assert chat.last.text.count("·") == 2
    chat.forge("e:card:0")
    assert "Which lines" in chat.last.text
    chat.forge("e:say:nothing-like-it")
    assert "Tap a number" in chat.last.text


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "pt-BR"])
def test_sentences_in_every_language(language: str) -> None:
    """In each language every sentence can be copied and shared, and the message is exactly the sentence."""
    words = english().speak(language)
    chat = arrived()
    chat.forge(f"s:language:{language}")
    chat.forge("e:list")
    assert all(words(f"sentence-{name}") in chat.last.text for name in SENTENCES)
    for name in SENTENCES:
        chat.forge(f"e:say:{name}")
        assert chat.last.text == words(f"sentence-{name}")
        assert copied_and_shared(chat.last) == (chat.last.text, chat.last.text)


def test_nothing_is_remembered() -> None:
    """The account stores no sentence, no picked line and no card."""
    chat = with_wishes(arrived())
    chat.say("/cards")
    before = chat.person
    dialog([(SEND, ""), ("4", "talk about it"), ("‹ Back", "")], chat)
    after = chat.person
    assert (after.taste, after.settings) == (before.taste, before.settings)
    dialog([("/wishes", ""), ("Pick lines", ""), ("✓ 1", ""), ("Show the card", "")], chat)
    assert chat.person.taste == before.taste


def test_pages_that_offer_a_sentence() -> None:
    """/cards, /wishes and the end of a calm check-in offer a sentence; after a hard one or a felt-off one none does."""
    chat = with_wishes(arrived())
    assert SEND in chat.say("/cards").labels
    chat.say("/wishes")
    assert any(SEND in one.labels for one in chat.messages.values())
    assert SEND in to_the_end(arrived()).tap("Keep it").labels
    felt_off = begun("With one person", "Good", "Something felt off", "Back to the question")
    skipped(felt_off)
    assert SEND not in felt_off.tap("Keep it").labels
    unsure = begun("With one person", "Good", "Fine", "Not sure")
    skipped(unsure)
    assert SEND not in unsure.tap("Keep it").labels
