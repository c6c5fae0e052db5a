"""No page shows that requested notes are waiting, or what they are about.

Such a note may be about medicine or the days after harm, and another person may hold the phone.
"""

import os
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.planned import Planned
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog, skipped
from tests.support.secret import SECRET, locked

ASKED_FOR = "✓ Notes you asked for"


def with_medicine(chat: Dialog) -> Dialog:
    """`chat`, with notes about a visit and about medicine planned."""
    begun(title="Protection slipped", chat=chat)
    skipped(chat, until="Yes, two quiet notes")
    dialog([("Yes, two quiet notes", ""), ("A note every day", ""), ("That is it", "")], chat)
    chat.tap("Let it go" if "Let it go" in chat.last.labels else "Leave this")
    return chat


def note_pages(chat: Dialog) -> list[tuple[str, list[str]]]:
    """Text and labels of each page that mentions notes: /settings, /stop, and the end of a check-in."""
    found = []
    for said in ("/settings", "/stop"):
        chat.say(said)
        found.append((chat.last.text, chat.last.labels))
    chat.tap("Let notes come again")
    begun("Just me", chat=chat)
    skipped(chat)
    page = chat.tap("Let it go")
    return [*found, (page.text, page.labels)]


def test_no_page_counts_them() -> None:
    """With requested notes planned, those pages look as they do without any."""
    chat = with_medicine(arrived())
    assert {"clinic", "pep"} <= set(chat.kinds)
    assert note_pages(chat) == note_pages(arrived(at=chat.now))


@pytest.mark.parametrize("kind", ["fu24", "fu48", "message", "talk", "quiet24"])
def test_no_page_tells_which_of_them_waits(kind: str) -> None:
    """Those pages look the same whichever kind of requested note is planned."""
    chat = arrived()
    due = chat.now + timedelta(days=2)
    chat.account.schedule = (*chat.account.schedule, Planned(kind, due, due + timedelta(hours=4), id=bytes(16)))
    assert note_pages(chat) == note_pages(arrived())


def test_the_check_in_that_planted_them_says_when() -> None:
    """The end of the check-in that planned the notes says when the first one comes."""
    chat = with_medicine(arrived())
    assert "The first note that you asked for comes" in chat.last.text


def at_the_visit() -> Dialog:
    """A chat at eleven at night in Berlin, in quiet hours, at the question that offers notes about a visit."""
    chat = arrived(at=datetime(2026, 1, 9, 22, tzinfo=UTC))
    chat.live_in("Europe/Berlin")
    begun(title="Protection slipped", chat=chat)
    skipped(chat, until="Yes, two quiet notes")
    return chat


def test_the_tap_says_when_the_first_comes() -> None:
    """The tap names the time of the first note at once, even if it comes in quiet hours."""
    chat = at_the_visit()
    assert "in quiet hours, too" in chat.last.text
    chat.tap("Yes, two quiet notes")
    assert "The first of them comes: tomorrow, 2:00" in chat.toast.replace("\u202f", " ")


def test_two_of_one_day_come_one_after_the_other() -> None:
    """The daily note and "Ask me again tomorrow" share hour and text, so they come at least 15 minutes apart."""
    chat = arrived()
    chat.live_in("Europe/Berlin")
    begun(title="Protection slipped", chat=chat)
    skipped(chat, until="A note every day")
    dialog([("A note every day", ""), ("That is it", ""), ("Keep it", ""), ("Ask me again tomorrow", "1:15")], chat)
    came = chat.wait(hours=24)
    assert [one.text for one in came] == ["A note you asked for."] * 2
    assert came[1].at - came[0].at >= timedelta(minutes=15)


def test_only_the_morning_note_can_be_had() -> None:
    """A person can choose only the note of the morning, after quiet hours."""
    chat = at_the_visit()
    chat.tap("Only the one in the morning")
    assert "It comes: tomorrow, 8:30" in chat.toast.replace("\u202f", " ")
    assert "clinic-am" in chat.kinds and "clinic" not in chat.kinds


def test_no_time_is_told_of_a_stopped_note() -> None:
    """After /stop, the tap names no time."""
    chat = dialog([("/stop", "")], arrived())
    begun(title="Protection slipped", chat=chat)
    skipped(chat, until="Yes, two quiet notes")
    chat.tap("Yes, two quiet notes")
    assert chat.toast == ""


def test_settings_name_none() -> None:
    """In /settings all requested notes share one switch, and the page is the same whichever are planned."""
    chats = [with_medicine(arrived()), arrived()]
    begun("Just me", chat=chats[1])
    skipped(chats[1])
    dialog([("Let it go", ""), ("Ask me again tomorrow", "")], chats[1])
    seen = []
    for chat in chats:
        dialog([("/settings", ""), ("Which notes", "")], chat)
        labels = set(chat.last.labels)
        while "More ›" in chat.last.labels:
            labels |= set(chat.tap("More ›").labels)
        assert ASKED_FOR in labels
        page = chat.tap(ASKED_FOR)
        seen.append((labels, page.text, page.labels))
    assert seen[0] == seen[1]
    dialog([("Remove them", "Which notes")], chats[0])
    assert chats[0].kinds == [] and ASKED_FOR not in chats[0].last.labels


def test_a_second_tap_takes_nothing_more() -> None:
    """Without requested notes, the buttons of that switch show the list and remove nothing."""
    chat = dialog([("/done", ""), ("In a while", "")], arrived())
    before = chat.kinds
    for data in ("s:asked:ask", "s:asked:off"):
        chat.forge(data)
        assert "Which notes may come?" in chat.last.text and chat.kinds == before


@pytest.mark.parametrize("way", ["Open", "More"])
def test_a_locked_journal_hides_their_subject(way: str) -> None:
    """With a locked journal, the subject of a requested note is shown only after the passphrase."""
    chat = with_medicine(locked())
    chat.wait(hours=24)
    chat.tap(way)
    assert "The journal is locked" in chat.shown[-1].text
    chat.say(SECRET)
    assert "the daily note you asked for" in chat.shown[-1].text


def test_a_small_note_asks_for_no_passphrase() -> None:
    """A small note of /done opens without the passphrase."""
    chat = dialog([("/done", ""), ("In a while", ""), ("11 minutes", ""), ("More", "A few sips")], locked())
    assert "The journal is locked" not in chat.last.text


@pytest.mark.parametrize("kind", [id for id, one in english().reminders.items() if not one.own_line and not one.on])
def test_stopping_them_leaves_no_choice_behind(kind: str) -> None:
    """Stopping requested notes leaves the settings as they were, and the reply is the same for every kind."""
    chat = arrived()
    before = profile(chat)
    dialog([("More", ""), ("Stop these", "You can ask for them again.")], with_note(chat, kind))
    assert chat.kinds == [] and profile(chat) == before


def test_stopping_a_note_of_done_turns_it_off() -> None:
    """Stopping a note of /done turns its kind off in the settings, and the reply names /settings."""
    chat = dialog([("/settings", ""), ("Which notes", ""), ("More ›", "")], arrived())
    chat.tap("After one day")
    dialog([("/done", ""), ("Tomorrow", "")], chat)
    chat.wait(next(one.due_at for one in chat.planned if one.kind == "fu24") - chat.now)
    dialog([("More", "A day has gone by"), ("Stop these", "/settings can turn them back on")], chat)
    assert dict(chat.person.settings.choices)["fu24"] is False


@pytest.mark.parametrize("kind", [id for id, one in english().reminders.items() if not one.own_line])
def test_putting_them_off_leaves_nothing_behind(kind: str) -> None:
    """Putting a requested note off many times leaves the profile as it was, and offers no other time."""
    chat = arrived()
    before = profile(chat)
    for _ in range(4):
        with_note(chat, kind)
        chat.tap("Later")
        assert "from now on" not in chat.last.text
        chat.wait(hours=24)
    assert profile(chat) == before


def profile(chat: Dialog) -> tuple[object, ...]:
    """What the profile stores about notes, apart from the planned ones: the settings and the put-offs."""
    person = chat.person
    return person.settings, person.put_offs


def with_note(chat: Dialog, kind: str) -> Dialog:
    """`chat`, in which a note of that kind has just arrived."""
    planned = Planned(kind, chat.now, chat.now + timedelta(hours=1), id=os.urandom(16))
    chat.account.schedule = (*chat.account.schedule, planned)
    chat.wait(minutes=1)
    assert chat.last.labels == ["Open", "Later", "More"]
    return chat


def test_stopping_them_asks_for_no_passphrase() -> None:
    """With a locked journal, notes are stopped without the passphrase: under a note, in /settings, and by /stop."""
    chat = with_medicine(locked())
    chat.wait(hours=24)
    chat.tap("More")
    chat.say(SECRET)
    opened = chat.last.number
    chat.say("/lock")
    chat.tap("Stop these", opened)
    assert "pep" not in chat.kinds
    chat = with_medicine(locked())
    dialog([("/settings", ""), ("Which notes", ""), ("More ›", ""), (ASKED_FOR, ""), ("Remove them", "")], chat)
    assert chat.kinds == []
    assert "I send nothing" in with_medicine(locked()).say("/stop").text
