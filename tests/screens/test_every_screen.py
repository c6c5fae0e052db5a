"""A dialog for every command and every kind of button, and a check that none is missing.

The first letters in a docstring of a dialog are those with which the data of its buttons begin.
"""

import ast
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import bot.screens
from bot.core.person import Person, PersonSettings
from bot.screens.routes import COMMANDS, TAPS
from bot.vault.age import seal_file
from tests.screens.link_dialogs import a_link, a_round
from tests.screens.test_what_felt_kind import to_the_end
from tests.support.copies import copy_of, evening
from tests.support.dialog import Dialog, arrived, begun, dialog, keep, skipped, snoozed, to_words
from tests.support.secret import SECRET, WRONG, locked

ROOMS = Path(bot.screens.__file__).parent
NO_SCREENS = frozenset({"conversation", "declare", "export_text", "place_names", "routes"})
"""Modules of `bot.screens` without pages: routing, names of places, and the words of the exported page."""


def the_door() -> Dialog:
    """w: a stranger writes, declines, comes back, agrees, and tells the time."""
    return dialog(
        [
            ('"hello"', "Shall we start at the beginning?"),
            ("Back to the start", "18 or older"),
            ("Not now", "Nothing was kept"),
            ("Back to the start", "18 or older"),
            ("I am 18+, and yes", "what time is it where you are"),
            ('"21:00"', "Which place has the same time as you?"),
            ("More ›", "Which place has the same time as you?"),
            ("‹ Before", "Which place has the same time as you?"),
            ("Berlin", "Berlin, where it is 9:00"),
            ("/start", "What would you like?"),
            ("/frobnicate", "/help shows what I know"),
        ]
    )


def the_moment_after() -> Dialog:
    """n, r, t: notes tonight are planned, opened, put off, answered and stopped; a check-in for tomorrow is planned."""
    chat = dialog(
        [
            ("/done", "Now, in a while, or tomorrow?"),
            ("✓ Small notes tonight", "No small notes tonight"),
            ("Small notes tonight", "water"),
            ("In a while", "in 10 minutes: Water"),
            ("Change this", "Now, in a while, or tomorrow?"),
            ("In a while", "in 10 minutes: Water"),
            ("10 minutes", "water"),
            ("More", "A few sips will do"),
            ("Later", "15 minutes"),
            ("35 minutes", "asked for"),
            ("Open", "Who was there?"),
            ("Just me", "How do you feel"),
            ('"stop"', "still where you left it"),
            ("Let notes come again", "come again"),
            ("/checkin", "left open"),
            ("Let it go, pick another", "Which one"),
            ("/checkin", "left open"),
            ("Go on", "How do you feel"),
            ("Done", "Okay."),
            ("More", ""),
            ("Stop these", "will not come again"),
        ],
        arrived(),
    )
    skipped(chat)
    return dialog([("Keep it", "Kept"), ("Ask me again tomorrow", "I will ask you again")], chat)


def a_check_in() -> Dialog:
    """c, q: a check-in is begun, paused, resumed and let go."""
    return dialog(
        [
            ("/checkin", "Which one feels right?"),
            ("60-second check-in", "Who was there?"),
            ('"words"', "tap one of the buttons"),
            ("Just me", "How do you feel"),
            ("/done", "Now, in a while, or tomorrow?"),
            ("Now", "It is all still here"),
            ("Go on", "How do you feel"),
            ("Pause", "It all stays as it is"),
            ("/checkin", "It is all still here"),
            ("Go on", "How do you feel"),
            ("Good", "body"),
            ("Fine", "kind"),
            ("Skip", "Shall I keep this?"),
            ("A few more questions", "energy"),
            ("Okay", "Which words fit?"),
            ("My own words", ""),
            ("Add a word", ""),
            ('"floaty"', "1. floaty"),
            ("Go on", "Which words fit?"),
            ("My own words", ""),
            ("floaty", ""),
            ("‹ Before", "Which words fit?"),
            ("/pause", "Paused"),
            ("/cancel", "Shall I let this check-in go?"),
            ("Let it go", "Nothing of it was kept"),
        ],
        arrived(),
    )


def what_cannot_wait() -> Dialog:
    """c, q: time-critical notes are chosen, removed, chosen again, and put off by /hide; a sticker comes in between."""
    chat = begun(title="Protection slipped")
    skipped(chat, until="Yes, two quiet notes")
    chat.tap("Yes, two quiet notes")
    chat.post(sticker={})
    dialog([("/settings", ""), ("Which notes", ""), ("More ›", ""), ("✓ Notes you asked for", "still to come")], chat)
    dialog([("Remove them", "Which notes may come?"), ("/checkin", ""), ("Go on", ""), ("‹ Back", "")], chat)
    chat.tap("Yes, two quiet notes")
    return dialog([("/hide", "Nothing new here"), ("10 hours", "")], chat)


def a_daily_note() -> Dialog:
    """r, s: a daily note is moved to another time of the day."""
    chat = arrived()
    begun(title="Protection slipped", chat=chat)
    skipped(chat, until="A note every day")
    dialog([("A note every day", ""), ("That is it", ""), ("Keep it", ""), ("24 hours", "asked for")], chat)
    dialog([("More", "the daily note"), ("At another time", "I count hours"), ("‹ Back", "the daily note")], chat)
    chat.live_in("Europe/Berlin")
    return dialog([("At another time", "What time"), ("6:00\u202fPM", "comes at 6:00"), ("‹ Back", "")], chat)


def lines_for_a_question() -> Dialog:
    """h: a question opens the help lines of a country, with those for its subject first."""
    chat = begun(title="Protection slipped")
    return dialog([("Help lines", "people you can talk to"), ("United Kingdom", "NHS 111")], chat)


def something_felt_off() -> Dialog:
    """f, h: a question leads to the page "Something felt off", to help lines, to the options, and back."""
    return dialog(
        [
            ("Something felt off", "I will not ask what happened"),
            ("Help lines", "people you can talk to"),
            ("Ireland", "Emergency"),
            ("See some options", "are you safe"),
            ("Stop here", "still where you left it"),
            ("/off", "I will not ask what happened"),
            ("Let the check-in go", "Nothing of it was kept"),
            ('"i want to die"', "call your emergency number now"),
            ("Something felt off", "I will not ask what happened"),
            ("Clear this chat", "Nothing new here"),
        ],
        begun(),
    )


def a_wish() -> Dialog:
    """v: wishes are set, shown, changed and let go."""
    chat = dialog([("/wishes", "")], arrived())
    chat.tap(chat.last.labels[0])
    skipped(chat)
    dialog([("Keep it", ""), ("/wishes", "not a yes to anything"), ("Ask for theirs", "What feels good to you")], chat)
    dialog([("‹ My card", "not a yes to anything"), ("Change it", "")], chat)
    skipped(chat)
    return dialog([("Keep it", ""), ("/wishes", ""), ("Let the card go", "")], chat)


def small_things() -> Dialog:
    """i, k, l: ideas, cards and pages to read are opened."""
    return dialog(
        [
            ("/ideas", ""),
            ("Just me", ""),
            ("For the body", "minute"),
            ("Why this?", "Because it fits"),
            ("Felt kind", "minute"),
            ("‹ Back", "What would feel kind?"),
            ("‹ Back", ""),
            ("Just me", ""),
            ("For the body", "minute"),
            ("Another one", "minute"),
            ("Not for me", "minute"),
            ("/ideas", ""),
            ("What helps me", "Felt kind"),
            ("Add a line", "Write one line"),
            ('"a cup of tea"', "a cup of tea"),
            ("Take out", "Which one"),
            ("3", "Which one"),
            ("Done", "Felt kind"),
            ("As a card", "Which lines"),
            ("1", "Which lines"),
            ("Show the card", "feels good to me"),
            ("‹ Back", "Which lines"),
            ("What helps me", "Felt kind"),
            ("Start fresh", "erases everything on this page"),
            ("Yes, start fresh", "Nothing is here yet"),
            ("/cards", ""),
            ("Deep", "Does everyone here want that"),
            ("Yes", "?"),
            ("Keep this card", "?"),
            ("‹ Cards", ""),
            ("A sentence to send", "Tap a number"),
            ("3", "How are you today?"),
            ("‹ Back", "Tap a number"),
            ("‹ Cards", ""),
            ("/learn", ""),
            ("More ›", ""),
            ("‹ Before", ""),
            ("What aftercare is", ""),
            ("Sources", ""),
        ],
        arrived(),
    )


def what_felt_kind() -> Dialog:
    """i: the next check-in asks which ideas of the last one felt kind."""
    chat = to_the_end(arrived())
    dialog([("Keep it", ""), ("4 hours", ""), ("/checkin", ""), ("1: felt kind", ""), ("Not for me", "Noted.")], chat)
    to_the_end(chat)
    return dialog([("Keep it", ""), ("4 hours", ""), ("/start", ""), ("Leave it", "That is fine.")], chat)


def own_reminders(chat: Dialog) -> None:
    """b: own reminders are added in each of the three ways; one is moved, and one is removed."""
    dialog([("/settings", ""), ("My own reminders", "in your own words")], chat)
    for how, at in (("Every day", "8:00\u202fAM"), ("Once", '"23:30"'), ("After each /done", "45 min")):
        dialog([("Add a reminder", ""), ('"feed the cat"', "When shall it come?"), (how, "Tap one"), (at, "cat")], chat)
    dialog([("Take out", "Which one"), ("3", "Which one"), ("Done", "Tap a number"), ("1", "When shall")], chat)
    dialog([("Every day", ""), ('"half past nine"', "in the evening?"), ("9:30\u202fPM", "every day, 9:30")], chat)


def all_settings() -> Dialog:
    """s, z: each page of the settings is opened, and one thing on it is changed."""
    chat = arrived()
    chat.live_in("Europe/Berlin")
    for page, change in (
        ("Language", "✓ English"),
        ("Country", "More ›"),
        ("Country", "Ireland"),
        ("Quiet hours", "No quiet hours"),
        ("Quiet hours", "From 10:00\u202fPM"),
        ("Which notes", "✓ Water"),
        ("Note wording", "Plain words"),
        ("Words for my body", "Call parts by place"),
        ("How long to keep", "For 30 days"),
    ):
        dialog([("/settings", "Time zone: Europe/Berlin"), (page, ""), (change, "")], chat)
    dialog([("/settings", ""), ("Words for my body", "your own words"), ("Front, inside", "Which word")], chat)
    dialog([("Front opening", "Which word"), ("Write my own word", "15 characters"), ('"bits"', "Now: bits")], chat)
    dialog([("/settings", ""), ("My own words", "beside mine"), ("Add a word", ""), ('"floaty"', "1. floaty")], chat)
    dialog([("Take out", "Which one"), ("1", "beside mine"), ("My own questions", "come last")], chat)
    dialog([("Add: in words", "200 characters"), ('"What else?"', "1. What else?"), ("Take out", "Which one")], chat)
    dialog([("1", "come last")], chat)
    own_reminders(chat)
    dialog([("/settings", ""), ("Words for my body", "")], chat)
    dialog([("Front, inside", ""), ("Use the usual word", "Which word"), ("‹ Back", "named by its place")], chat)
    dialog(
        [("/stop", "I send nothing"), ("/settings", "Notes are stopped"), ("Let notes come again", "come again")], chat
    )
    dialog([("/settings", ""), ("Which notes", ""), ("When they come", "")], chat)
    dialog([("Water · 10 min", "10 minutes"), ("20 min", ""), ('"half an hour"', "30 minutes")], chat)
    dialog([("‹ When they come", ""), ("More ›", "")], chat)
    dialog([("A talk · 1:00\u202fPM", ""), ('"half past nine"', "in the evening?"), ("9:30\u202fPM", "at 9:30")], chat)
    for _ in range(3):
        dialog([("/done", ""), ("Tomorrow", "")], chat)
        snoozed(chat, "morning")
    dialog([("No, leave it", "stays as it is")], chat)
    dialog(
        [("/settings", ""), ("Time zone", ""), ('"hm"', "could not read"), ('"Deutschland"', "the same time as you")],
        chat,
    )
    return dialog([('"Berlin"', "Thank you"), ("/settings", ""), ("✓ Clear this chat daily", "")], chat)


def a_journal() -> Dialog:
    """j, u: a locked journal is opened after a wrong passphrase; entries are read, changed and erased."""
    chat = locked()
    dialog([("/journal", "locked"), ('"not the one"', "That was not it"), (f'"{SECRET}"', "March 2026")], chat)
    chat.tap(chat.last.labels[0])
    dialog(
        [
            ("Change", ""),
            ("2", ""),
            ("Low", "Low"),
            ("‹ Back", ""),
            ("3", ""),
            ("Write it again", ""),
            ('"new words"', "Changed."),
            ("‹ Back", ""),
            ("‹ Back", "new words"),
            ("Keep for 30 days", ""),
            ("‹ Back", "new words"),
            ("All entries", "March 2026"),
            ("Other months", "2026"),
            ("Mar", "March 2026"),
            ("/unlock", "The journal is open"),
            ("/export", "Sealed: they open only"),
            ("Plain", "leave this chat in an hour"),
            ("/export", "Sealed: they open only"),
            ("Sealed", "as you type it now"),
            (f'"{SECRET}"', "two sealed files"),
            ("/lock", "The journal is locked"),
            ("I forgot it", "I cannot open the journal without it"),
            ("Erase and start fresh", "On March 13, 2026"),
            ("/start", "On March 13, 2026"),
            ("Take it back", "Send the passphrase"),
            (f'"{SECRET}"', "You took it back"),
            ("/lock", "The journal is locked"),
            ("I forgot it", "seven days"),
            ("Erase and start fresh", "On March 13, 2026"),
            ("8 days", ""),
        ],
        chat,
    )
    keep(chat, "another")
    for _ in range(5):
        keep(chat, "and another")
    dialog([("/journal", "March 2026"), ("Older ›", "March 2026"), ("‹ Newer", "March 2026")], chat)
    chat.tap(chat.say("/journal").labels[0])
    gone = chat.data("Change")
    dialog([("Erase", ""), ("Erase it", "gone")], chat)
    chat.forge(gone)
    return dialog([("All entries", "March 2026")], chat)


def looking_back() -> Dialog:
    """j:b, j:s: /insights with too few entries, with enough of them, with an own text, and without pictures."""
    chat = dialog([("/insights", "No hurry")], arrived())
    for _ in range(5):
        keep(chat, "a lamp")
    dialog([("/ideas", ""), ("Just me", ""), ("Warmth", ""), ("Felt kind", "")], chat)
    dialog(
        [("/insights", "What felt kind"), ("Yes, something of mine", "wrote this earlier"), ("‹ Looking back", "")],
        chat,
    )
    return dialog([("Words only", "What felt kind")], chat)


def a_copy() -> Dialog:
    """y: an invalid file, a sealed file with a wrong and the right passphrase, each choice of an import, and a no."""
    chat = arrived()
    file = copy_of(
        Person("en", settings=PersonSettings(zone="Asia/Kathmandu")), [evening(number) for number in range(1, 15)]
    )
    chat.files |= {"none": b"none", "sealed": seal_file(file, SECRET, 4), "plain": file}
    dialog([("/import", "ends in .json"), ('"a lamp"', "cannot read that one")], chat)
    chat.attach("none")
    chat.attach("sealed")
    dialog([(f'"{WRONG}"', "does not open the file"), (f'"{SECRET}"', "14 are new here")], chat)
    dialog([("Take everything in", "14 entries are in your journal now")], chat)
    dialog([("/import", "")], chat)
    chat.attach("plain")
    chat.forge("y:look")
    chat.tap("Journal")
    dialog([("/import", ""), ("Not now", "Nothing has changed")], chat)
    dialog([("/import", "")], chat)
    chat.files["new"] = copy_of(Person("en"), [evening(20)])
    chat.attach("new")
    return dialog([("Only the entries", "One entry is in your journal now")], chat)


def a_life() -> Dialog:
    """p, x: the pages of /privacy are opened, everything is exported, and everything is erased."""
    return dialog(
        [
            ("/help", "quiet companion"),
            ("/support", "people you can talk to"),
            ("More countries", "people you can talk to"),
            ("/privacy", ""),
            ("What is kept", ""),
            ("What I need to run", ""),
            ("‹ Privacy", ""),
            ("For how long", ""),
            ("‹ Privacy", ""),
            ("Who can read it", ""),
            ("‹ Privacy", ""),
            ("Your ways out", ""),
            ("Take it all with me", "leave this chat in an hour"),
            ("/export", "leave this chat in an hour"),
            ("388 days", "A note about this chat."),
            ("More", "What would you like?"),
            ("31 days", ""),
            ("/privacy", ""),
            ("Your ways out", ""),
            ("Take back my yes", "cannot be undone"),
            ("No, keep it all", "Nothing was erased"),
            ("/forget", "FORGET"),
            ('"another word"', "Nothing was erased"),
            ("/privacy", ""),
            ("Your ways out", ""),
            ("Take back my yes", "cannot be undone"),
            ("Yes, erase it all", "It is all gone"),
        ],
        arrived(),
    )


def a_locked_life() -> Dialog:
    """u, x: erasures are asked for with a locked journal; one is taken back, and one happens after the grace."""
    return dialog(
        [
            ("/forget", "seven days"),
            ('"FORGET"', "On March 13, 2026"),
            ("/privacy", ""),
            ("Your ways out", "On March 13, 2026"),
            ("Take it back", "Send the passphrase"),
            (f'"{SECRET}"', "You took it back"),
            ("/lock", "The journal is locked"),
            ("I forgot it", "seven days"),
            ("Erase and start fresh", "On March 13, 2026"),
            ("1 hour", ""),
            ("/forget", "seven days"),
            ('"FORGET"', "everything I keep about you"),
            ("167 hours", ""),
            ("/forget", "send this word"),
            ('"FORGET"', "It is all gone"),
        ],
        locked(),
    )


def a_long_absence() -> Dialog:
    """An entry expires after 30 days, stray words leave the chat, and after a year and a month the account goes."""
    chat = arrived()
    keep(chat, "for a while", "For 30 days")
    keep(chat, "for good")
    begun("Just me", chat=chat).say("a stray word")
    dialog([("1 day", ""), ("2 hours", ""), ("30 days", ""), ("357 days", "A note about this chat.")], chat)
    return dialog([("31 days", ""), ("/start", "18 or older")], chat)


def a_correction() -> Dialog:
    """Messages and an answer are edited, and a tap has data that no button has."""
    chat = arrived()
    chat.forge("nothing of ours")
    chat.say("words")
    chat.edit("other words")
    begun("Just me", "Good", chat=chat)
    to_words(chat)
    chat.say("a lmap")
    chat.edit("a lamp")
    return chat


DIALOGS = (
    the_door,
    the_moment_after,
    a_check_in,
    what_cannot_wait,
    a_daily_note,
    lines_for_a_question,
    something_felt_off,
    a_wish,
    small_things,
    what_felt_kind,
    all_settings,
    a_journal,
    looking_back,
    a_copy,
    a_life,
    a_locked_life,
    a_long_absence,
    a_correction,
    a_link,
    a_round,
)


@pytest.mark.parametrize("play", DIALOGS)
def test_it_goes_as_it_is_written(play: Any) -> None:
    """Each line of the dialog shows what it expects."""
    assert play().visited


def test_every_command_and_button_has_a_dialog() -> None:
    """Every command and kind of button has a dialog, and so have words, edits and unknown button data."""
    visited = set().union(*(play().visited for play in DIALOGS))
    wanted = {f"/{name}" for name in COMMANDS} | {kind.__name__ for kind in TAPS} | {"words", "edit", "forged"}
    assert wanted - visited == set()


def test_a_dialog_runs_every_screen_function() -> None:
    """The dialogs call every function of the screens, so no page can be added without a dialog."""
    run: set[tuple[str, str]] = set()

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(str(ROOMS)):
            run.add((Path(frame.f_code.co_filename).stem, frame.f_code.co_name))

    sys.setprofile(note)
    try:
        for play in DIALOGS:
            play()
    finally:
        sys.setprofile(None)
    there = {
        (path.stem, node.name)
        for path in ROOMS.glob("*.py")
        if path.stem not in NO_SCREENS
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    }
    assert len(there) > 150
    never = sorted(there - run)
    assert not never, " ".join(f"{room}.{name}" for room, name in never)
