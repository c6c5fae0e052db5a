"""Clearing the chat: a day later at most one message is left, which is neutral."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core import chores
from bot.core.chat_messages import MOST
from bot.core.chores import CLEAR_CHAT
from bot.core.planned import Planned
from bot.core.screen import BLANK
from tests.screens.test_insights import with_enough_entries
from tests.screens.test_what_felt_kind import to_the_end
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog, keep, to_words
from tests.support.random_taps import step

AT_THE_LATEST = timedelta(hours=25)
BLAND = english().speak("en")("hide")


def with_message(**content: object) -> Dialog:
    """A chat in which the person sent a message of that content."""
    chat = arrived()
    chat.post(**content)
    return chat


def with_note(kind: str, *taps: str, safety: bool = False) -> Dialog:
    """A chat in which a note of that kind came and was answered with these taps."""
    chat = arrived()
    small = english().reminders[kind].own_line
    planned = Planned(kind, chat.now, chat.now + timedelta(days=1), safety=safety, arc=small, id=bytes(16))
    chat.account.schedule = (*chat.account.schedule, planned)
    chat.wait(minutes=1)
    for label in taps:
        chat.tap(label)
    return chat


def with_kept_entry() -> Dialog:
    """A chat in which a check-in with words was kept."""
    chat = arrived()
    keep(chat, "what I wrote")
    return chat


def with_words() -> Dialog:
    """A chat with an open check-in in which words were written."""
    chat = begun("Just me", "Good")
    to_words(chat)
    chat.say("what I wrote")
    return chat


def what_felt_kind() -> Dialog:
    """A chat in which the bot asked about the ideas of the last check-in."""
    chat = to_the_end(arrived())
    return dialog([("Keep it", ""), ("4 hours", ""), ("/checkin", ""), ("1: felt kind", "")], chat)


def what_helps(*taps: tuple[str, str]) -> Dialog:
    """A chat in which the person added a line to "What helps me", and then did `taps`."""
    steps = [("/ideas", ""), ("What helps me", ""), ("Add a line", ""), ('"what I wrote"', "what I wrote")]
    return dialog([*steps, *taps], with_kept_entry())


STORIES: dict[tuple[str, str], Callable[[], Dialog]] = {
    ("person", "command"): lambda: dialog([("/help", "")], arrived()),
    ("person", "command with words"): lambda: dialog([("/help me with this", "")], arrived()),
    ("person", "unknown command"): lambda: dialog([("/frobnicate", "")], arrived()),
    ("person", "stray words"): lambda: dialog([('"a stray word"', "")], arrived()),
    ("person", "words in a check-in"): with_words,
    ("person", "words of danger"): lambda: dialog([('"i want to die"', "")], arrived()),
    ("person", "sticker"): lambda: with_message(sticker={}),
    ("person", "voice"): lambda: with_message(voice={}),
    ("reply", "the first page"): arrived,
    ("reply", "help lines"): lambda: dialog([("/support", "")], arrived()),
    ("reply", "question"): begun,
    ("reply", "paused"): lambda: dialog([("/pause", "")], begun()),
    ("reply", "kept"): with_kept_entry,
    ("reply", "page of the journal"): lambda: dialog([("/journal", "")], with_kept_entry()),
    ("reply", "pictures of a look back"): lambda: dialog([("/insights", "")], with_enough_entries()),
    ("reply", "export"): lambda: dialog([("/export", "")], arrived()),
    ("reply", "asked of ideas"): what_felt_kind,
    ("reply", "a sentence to send"): lambda: dialog([("/cards", ""), ("A sentence to send", ""), ("1", "")], arrived()),
    ("reply", "the bland line"): lambda: dialog([("/hide", "")], begun()),
    ("note", "unanswered"): lambda: with_note("water"),
    ("note", "answered"): lambda: with_note("water", "Done"),
    ("note", "time-critical and answered"): lambda: with_note("pep", "More", "Done", safety=True),
}
"""A chat for each kind of message, by sender and content."""


@pytest.mark.parametrize("hours", [25, 49, 100])
@pytest.mark.parametrize("cell", STORIES, ids=" ".join)
def test_of_everything_that_was_sent(cell: tuple[str, str], hours: int) -> None:
    """After a day one neutral message is left of everything that both sides sent."""
    chat = STORIES[cell]()
    assert chat.messages
    chat.wait(hours=hours, minutes=1)
    assert [one.text for one in chat.messages.values()] == [BLAND]


def test_options_left_open_are_dropped() -> None:
    """Options that are left open for a day are dropped without a trace, and a parked check-in is still there."""
    chat = dialog([("/off", ""), ("See some options", ""), ("23 hours", "")], arrived())
    assert chat.checking_in
    chat.wait(hours=2)
    assert not chat.checking_in
    assert dialog([("/checkin", "Which")], chat).last.labels == dialog([("/checkin", "")], arrived()).last.labels
    chat = dialog([("/off", ""), ("See some options", ""), ("25 hours", "")], begun("Just me"))
    dialog([("/checkin", "It is all still here"), ("Go on", "How do you feel")], chat)
    assert chat.answers == {"who": ["solo"]}


def test_options_in_use_stay() -> None:
    """Options that were used within the last hours stay, and an ordinary check-in stays for days."""
    chat = dialog([("/off", ""), ("See some options", ""), ("I am safe", ""), ("13 hours", "")], arrived())
    dialog([("/checkin", ""), ("Go on", ""), ("12 hours", "")], chat)
    assert chat.checking_in
    chat = begun("Just me")
    chat.wait(days=3)
    assert chat.answers == {"who": ["solo"]}


@pytest.mark.parametrize("taps", [(), (("As a card", ""), ("1", ""), ("Show the card", "what I wrote"))])
def test_lines_about_what_helps_are_cleared(taps: tuple[tuple[str, str], ...]) -> None:
    """A line about what helps and a card with it leave the chat like pages of the journal."""
    chat = what_helps(*taps)
    chat.wait(hours=25, minutes=1)
    assert [one.text for one in chat.messages.values() if one.text != BLAND] == []
    assert len(chat.messages) <= 1


@pytest.mark.parametrize("cell", STORIES, ids=" ".join)
def test_day_after_day(cell: tuple[str, str]) -> None:
    """The message that is left stays the one of the first day, so that the chat shows no calendar of visits."""
    chat = STORIES[cell]()
    chat.wait(days=3)
    (first,) = chat.messages
    for _ in range(3):
        chat.tap("More")
        dialog([("/learn", ""), ('"a stray word"', ""), ("3 days", "")], chat)
        assert list(chat.messages) == [first]
    assert chat.last.text == BLAND


@pytest.mark.parametrize("cell", STORIES, ids=" ".join)
def test_after_two_days_away(cell: tuple[str, str]) -> None:
    """Messages older than two days cannot be deleted on Telegram, so the bot edits its own to the neutral line."""
    chat = STORIES[cell]()
    chat.now += timedelta(hours=50)
    chat.wait(minutes=1)
    assert {one.text for one in chat.messages.values() if not one.own} <= {BLAND}
    chat.say("/learn")
    chat.wait(hours=25, minutes=1)
    assert {one.text for one in chat.messages.values() if not one.own} == {BLAND}


@pytest.mark.parametrize("seed", range(12))
def test_after_any_story(seed: int) -> None:
    """In random stories, at most one message is ever older than 25 hours: a neutral one, or a note to be read first.

    Such a note stays until it is answered, or until the first clearing after the person used the bot again.
    """
    chat, chance = Dialog(), random.Random(seed)
    for _ in range(60):
        step(chat, chance)
        if chat.known and not chat.person.settings.tidy:
            return
        old = [one for one in chat.messages.values() if chat.now - one.at > AT_THE_LATEST]
        assert len(old) <= 1
        texts = [one.text for one in old]
        bland = [english().speak(language)("hide") for language in english().words]
        came = max((deed.at for deed in chat.history if deed.update is not None), default=chat.now)
        waits = chores.unread(CLEAR_CHAT, chat.account.schedule, chat.now) or chat.now - came <= AT_THE_LATEST
        assert waits or not set(texts) - {*bland, BLANK.text}


def at_the_door() -> Dialog:
    """A chat in which a stranger sent commands and words."""
    return dialog(
        [("/start", ""), ('"hello"', ""), ("/privacy", ""), ("/start with words", ""), ('"i want to die"', "")]
    )


def test_a_stranger() -> None:
    """All messages leave the chat of a stranger after a day, and nothing about the stranger is stored."""
    chat = at_the_door()
    assert len(chat.messages) > 5 and not chat.known
    chat.wait(hours=24, minutes=1)
    assert chat.messages == {}


def test_the_pages_of_before_the_yes() -> None:
    """Pages and words from before consent leave the chat like all later ones."""
    chat = dialog([("/start", ""), ("I am 18+, and yes", ""), ("Leave it for now", "")], at_the_door())
    chat.wait(hours=25, minutes=1)
    assert chat.texts == [BLAND]


def test_hide_clears_a_strangers_chat() -> None:
    """/hide clears the chat of a stranger."""
    chat = dialog([("/hide", "")], at_the_door())
    assert chat.texts == [BLAND]


def test_the_last_line_goes_too() -> None:
    """The last message after /forget leaves the chat too, although no account is left to note it."""
    chat = arrived()
    forget(chat)
    chat.wait(hours=25)
    assert chat.messages == {}


@pytest.mark.parametrize("kind", ["pep", "fu24", "quiet24"])
def test_a_requested_note_stays_until_answered(kind: str) -> None:
    """An unanswered requested note of any kind moves, with its buttons, into the message that is left."""
    chat = with_note(kind, safety=english().reminders[kind].rule.safety)
    text, labels = chat.last.text, chat.last.labels
    chat.wait(hours=60)
    (left,) = chat.messages.values()
    assert (left.text, left.labels) == (text, labels)
    dialog([("More", ""), ("Done", "")], chat)
    chat.wait(hours=25, minutes=1)
    assert chat.texts == [BLAND]
    assert not chat.planned


def test_the_warning_of_an_erasure_stays() -> None:
    """The note about the coming erasure stays in the chat until the person does something."""
    chat = arrived()
    while all(one.kind != chores.DELETE_INACTIVE for one in chat.account.schedule):
        chat.wait(days=1)
    chat.wait(days=3)
    (left,) = chat.messages.values()
    assert left.text == english().speak("en")("away-note")


def test_a_message_in_use_is_not_taken_away() -> None:
    """A check-in that is used the next day goes on in a new message, which stays for another day."""
    chat = begun("Just me")
    before = chat.last.number
    chat.wait(hours=20)
    chat.tap("Good")
    chat.wait(hours=10)
    assert before not in chat.messages
    assert "Skip" in chat.last.labels


def test_without_daily_clearing_messages_stay() -> None:
    """With the daily clearing turned off, messages stay in the chat."""
    chat = dialog(
        [("/settings", ""), ("✓ Clear this chat daily", ""), ('"a stray word"', ""), ("/help", "")], arrived()
    )
    before = chat.texts
    assert "/help" in before
    chat.wait(days=3)
    assert chat.texts == before


def test_many_messages_are_all_cleared() -> None:
    """More messages than the bot can note are all cleared."""
    chat = arrived()
    for number in range(MOST + 50):
        chat.say(f"word {number}")
    assert len(chat.messages) < MOST
    chat.wait(hours=25, minutes=1)
    assert chat.texts == [BLAND]


def take_back_consent(chat: Dialog) -> None:
    """The person takes consent back."""
    dialog([("/privacy", ""), ("Your ways out", ""), ("Take back my yes", ""), ("Yes, erase it all", "gone")], chat)


def chore_of(kind: str) -> Callable[[Dialog], None]:
    """A function that makes a chore of that kind due and runs it."""

    def due(chat: Dialog) -> None:
        chat.account.schedule = (*chat.account.schedule, chores.chore(kind, chat.now))
        chat.wait(seconds=1)

    return due


def forget(chat: Dialog) -> None:
    """The person erases everything with /forget."""
    dialog([("/forget", ""), ('"FORGET"', "It is all gone")], chat)


def hide(chat: Dialog) -> None:
    """The person sends /hide."""
    dialog([("/hide", "")], chat)


OWED: dict[str, Callable[[], Dialog]] = {
    chores.CLEAR_CHAT: with_words,
    chores.TAKE_DOWN_PAGE: lambda: dialog([("/journal", "")], with_kept_entry()),
    chores.DELETE_FILES: lambda: dialog([("/export", "")], arrived()),
}
"""A chat with messages that a chore clears later, by the kind of the chore."""
WAYS: dict[str, tuple[Callable[[Dialog], None], int]] = {
    "forgets": (forget, 1),
    "takes consent back": (take_back_consent, 1),
    "stays away": (chore_of(chores.DELETE_INACTIVE), 0),
    "forgot while locked": (chore_of(chores.ERASE), 0),
    "hides": (hide, 1),
}
"""Each way in which an account or its chat is cleared, and how many messages are left after it."""


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", [kind for kind, one in chores.CHORES.items() if one.clears])
def test_pending_deletions_come_first(kind: str, way: str) -> None:
    """An erasure and /hide clear the chat at once, because no later chore can. At most the last message is left."""
    chat, (go, lines) = OWED[kind](), WAYS[way]
    assert kind in [one.kind for one in chat.account.schedule]
    before = set(chat.messages)
    go(chat)
    assert not before & set(chat.messages)
    assert len(chat.messages) == lines


@pytest.mark.parametrize("kind", [kind for kind, one in chores.CHORES.items() if one.clears])
def test_cleaning_up_waits_for_blocked_people(kind: str) -> None:
    """While the person blocks the bot, nothing is cleared; once they unblock it, everything due is."""
    chat = OWED[kind]()
    chat.account.person = replace(chat.person, unreachable=True)
    before = set(chat.messages)
    chat.wait(hours=30)
    assert before <= set(chat.messages)
    chat.account.person = replace(chat.person, unreachable=False)
    chat.wait(minutes=1)
    assert {one.text for number, one in chat.messages.items() if number in before} <= {BLAND}
