"""The page "What helps me": kind ideas, rejected ideas and own lines, each of which can be removed, or all at once."""

import pytest

from bot.screens.context import HELPS
from bot.screens.helps import LONGEST_LINE, MOST_LINES
from tests.screens.test_what_felt_kind import ideas_in
from tests.support.dialog import Dialog, arrived, dialog, kept_words
from tests.support.secret import SECRET, lock

LINE = "two socks and no questions"


def at_helps(chat: Dialog) -> Dialog:
    """`chat` at the page "What helps me"."""
    return dialog([("/ideas", ""), ("What helps me", "")], chat)


def with_line(chat: Dialog, text: str = LINE) -> Dialog:
    """`chat`, in which the person added a line to the page."""
    at_helps(chat)
    chat.tap("Add a line")
    chat.say(text)
    return chat


def test_the_page_shows_ideas_and_lines() -> None:
    """The page is empty at first, then has kind ideas with their comforts, rejected ideas, and lines under spoilers."""
    chat = at_helps(arrived())
    assert "Nothing is here yet" in chat.last.text
    chat.tap("‹ Back")
    dialog([("Just me", ""), ("Warmth", "")], chat)
    (kind,) = ideas_in(chat.last.text)
    dialog([("Felt kind", ""), ("Another one", "")], chat)
    (refused,) = ideas_in(chat.last.text)
    chat.tap("Not for me")
    page = with_line(chat).last
    assert ideas_in(page.text) == [kind, refused]
    text = page.text
    assert text.index("Felt kind") < text.index("warmth)") < text.index("To leave out") < text.index(LINE)
    assert page.screen.protected
    assert page.hidden == [LINE]


def test_each_can_be_taken_out() -> None:
    """Each item is removed by its number, and an idea whose rejection is removed may come again."""
    chat = dialog([("/ideas", ""), ("Just me", ""), ("Warmth", "")], arrived())
    (refused,) = ideas_in(chat.last.text)
    chat.tap("Not for me")
    with_line(with_line(chat), "a second line")
    dialog([("Take out", "Which one"), ("1", "")], chat)
    assert ideas_in(chat.last.text) == []
    chat.tap("1")
    assert kept_words(chat, HELPS) == ["a second line"]
    chat.tap("1")
    assert kept_words(chat, HELPS) == [] and chat.account.entries == ()
    dialog([("Done", "Nothing is here yet")], chat)
    assert refused not in chat.person.taste.not_for_me


def test_start_fresh_erases_the_whole_page() -> None:
    """The button "Start fresh" asks first, and then erases everything on the page, in the journal too."""
    chat = dialog([("/ideas", ""), ("Just me", ""), ("Warmth", ""), ("Felt kind", "")], arrived())
    with_line(chat)
    dialog([("Start fresh", "erases everything on this page"), ("‹ Back", LINE), ("Start fresh", "")], chat)
    chat.tap("Yes, start fresh")
    assert "Nothing is here yet" in chat.last.text and chat.account.entries == ()
    assert (chat.person.taste.tried, chat.person.taste.taught, chat.person.taste.lines) == ((), (), None)


def test_a_line_takes_few_taps() -> None:
    """A line takes two taps and a message to add, and two taps to remove."""
    chat = arrived()
    chat.say("/ideas")
    before = len(chat.history)
    for label in ("What helps me", "Add a line"):
        chat.tap(label)
    chat.say(LINE)
    assert kept_words(chat, HELPS) == [LINE] and len(chat.history) - before == 3
    assert LINE not in chat.own, "the message itself has left the chat"
    for label in ("Take out", "1"):
        chat.tap(label)
    assert kept_words(chat, HELPS) == []


@pytest.mark.parametrize("text", ["שלום, שקט בבקשה", "👩‍❤️‍💋‍👨 🏳️‍🌈", "<b>&amp;</b> *_`", "e\u0301\u0327", "静かに"])
def test_any_words(text: str) -> None:
    """A line can be in any language, direction or emoji, and is shown as written."""
    chat = with_line(arrived(), text)
    assert kept_words(chat, HELPS) == [text] and text in chat.last.text


def test_a_line_that_does_not_fit_is_refused() -> None:
    """A line that is too long, blank or one too many is refused with the reason, and no line is lost."""
    chat = with_line(arrived(), "x" * (LONGEST_LINE + 1))
    assert "longer than I can keep" in chat.last.text and kept_words(chat, HELPS) == []
    with_line(chat, "   ")
    assert "could not see any words" in chat.last.text and kept_words(chat, HELPS) == []
    for number in range(MOST_LINES):
        with_line(chat, f"line {number}")
    with_line(chat, "one too many")
    assert "as many lines as fit" in chat.last.text and len(kept_words(chat, HELPS)) == MOST_LINES
    assert "‹ Before" in chat.last.labels


def test_words_of_danger_are_heard_there_too() -> None:
    """If the line holds words of danger, help comes first, and the line is kept."""
    chat = with_line(arrived(), "i want to kill myself")
    assert "hard to stay safe" in chat.shown[0].text
    assert kept_words(chat, HELPS) == ["i want to kill myself"]


def test_it_is_as_private_as_the_journal() -> None:
    """The page needs the passphrase of a locked journal, and leaves the chat with the journal's pages."""
    chat = with_line(arrived())
    chat.wait(minutes=11)
    assert not any(LINE in text for text in chat.texts)
    lock(chat)
    at_helps(chat)
    assert "Send the passphrase" in chat.last.text
    dialog([(f'"{SECRET}"', LINE), ("Add a line", "")], chat)
    chat.wait(minutes=11)
    chat.say("written while it is shut")
    assert "Send the passphrase" in chat.last.text and kept_words(chat, HELPS) == [LINE]
    assert "written while it is shut" not in chat.own
    dialog([(f'"{SECRET}"', "Write one line"), ('"and slow"', "and slow")], chat)
    assert kept_words(chat, HELPS) == [LINE, "and slow"]
    chat.say("/lock")
    assert not any(LINE in text for text in chat.texts)


def test_a_fresh_journal_empties_what_helps() -> None:
    """When a journal with a forgotten passphrase is erased, the page of what helps is empty too."""
    chat = lock(with_line(arrived()))
    dialog([("/lock", ""), ("I forgot it", ""), ("Erase and start fresh", "")], chat)
    chat.wait(days=8)
    assert "Nothing is here yet" in at_helps(chat).last.text


def test_erased_in_the_journal_it_is_gone_here() -> None:
    """If the entry of the lines is erased in the journal, the page is empty, and a new line begins a new entry."""
    chat = with_line(arrived())
    chat.tap(chat.say("/journal").labels[0])
    dialog([("Erase", ""), ("Erase it", "")], chat)
    assert "Nothing is here yet" in at_helps(chat).last.text
    with_line(chat, "another")
    assert kept_words(chat, HELPS) == ["another"]


def test_stop_is_a_line_there() -> None:
    """The word "stop", sent as a line, is kept as a line and stops nothing."""
    assert kept_words(with_line(arrived(), "stop"), HELPS) == ["stop"]


def test_something_new_leaves_it() -> None:
    """After another command, the next words are not added as a line."""
    chat = at_helps(arrived())
    dialog([("Add a line", ""), ("/cards", ""), ('"hello"', "I only keep words when I ask")], chat)
    assert kept_words(chat, HELPS) == []
