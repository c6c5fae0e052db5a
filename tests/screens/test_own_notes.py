"""Own reminders come at the time that the person chose, and show their words only after a tap."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.localtime import to_local
from bot.core.own_note import MOST_NOTES, OWN_NOTE
from bot.core.screen import Style
from tests.support.dialog import Dialog, arrived, dialog, kept_words
from tests.support.secret import SECRET, lock

WORDS = "take the blue ones"
LINE = "A note you asked for."
EVENING = datetime(2026, 1, 9, 18, tzinfo=UTC)
"""Seven in the evening in Berlin."""


def in_berlin() -> Dialog:
    """A chat with the time zone of Berlin."""
    chat = arrived(at=EVENING)
    chat.live_in("Europe/Berlin")
    return chat


def at_reminders(chat: Dialog) -> Dialog:
    """`chat` at the page of own reminders."""
    return dialog([("/settings", ""), ("My own reminders", "My own reminders")], chat)


def with_reminder(*when: str, words: str = WORDS, chat: Dialog | None = None) -> Dialog:
    """`chat`, in which a reminder was added. `when` are the taps and words that say when it comes."""
    chat = at_reminders(chat or in_berlin())
    return dialog([("Add a reminder", ""), (f'"{words}"', "When shall it come?"), *((one, "") for one in when)], chat)


def arrivals(chat: Dialog, days: float = 0, hours: float = 0, minutes: float = 0) -> list[str]:
    """Let time pass. Returns the day and local time of each own reminder that came."""
    place = chat.person.zone_or_utc
    return [
        f"{to_local(one.at, place):%d %H:%M}"
        for one in chat.wait(days=days, hours=hours, minutes=minutes)
        if one.text == LINE
    ]


def test_it_comes_once() -> None:
    """A reminder "Once" comes at its time, even in quiet hours, and then leaves the list.

    Its words are erased when the next reminder is added.
    """
    chat = with_reminder("Once", '"at 23:30"')
    assert f"1. {WORDS} · Once, 11:30\u202fPM" in chat.last.text
    assert arrivals(chat, days=3) == ["09 23:30"]
    chat.wait(days=3)
    assert WORDS not in at_reminders(chat).last.text
    with_reminder("After each /done", "30 min", words="other", chat=chat)
    assert kept_words(chat) == ["other"]


def test_it_comes_each_day_by_the_clock() -> None:
    """A daily reminder comes at the same local time, also after the clocks go forward."""
    chat = arrived(at=datetime(2026, 3, 27, 18, tzinfo=UTC))
    chat.live_in("Europe/Berlin")
    with_reminder("Every day", "9:00\u202fAM", chat=chat)
    assert f"1. {WORDS} · every day, 9:00\u202fAM" in chat.last.text
    assert arrivals(chat, days=4) == ["28 09:00", "29 09:00", "30 09:00", "31 09:00"]


def test_it_comes_after_each_done() -> None:
    """A reminder after /done comes once after the last one. The page of /done mentions it without its words."""
    chat = with_reminder("After each /done", '"half an hour"')
    assert f"1. {WORDS} · 30 minutes after each /done" in chat.last.text
    for _ in range(2):
        dialog([("/done", ""), ("Tomorrow", "My own reminder")], chat)
        assert WORDS not in chat.last.text
    assert len(arrivals(chat, minutes=40)) == 1
    dialog([("/done", ""), ("Now", "")], chat)
    assert len(arrivals(chat, minutes=40)) == 1


def test_its_words_show_after_a_tap() -> None:
    """The note looks like any requested note, and a tap shows its words under a spoiler."""
    chat = with_reminder("Every day", "9:00\u202fPM")
    (note,) = chat.wait(hours=4)
    assert note.text == LINE and note.labels == ["Open", "Later", "More"]
    page = chat.tap("More")
    assert WORDS in page.text
    assert Style.SPOILER in {one.style for one in page.screen.spans}
    chat.tap("Later")
    assert len(arrivals(chat, minutes=20)) == 1


def test_a_locked_journal_keeps_its_words() -> None:
    """With a locked journal the note comes, and its words need the passphrase, there and in /settings."""
    chat = lock(with_reminder("Every day", "9:00\u202fPM"))
    dialog([("/lock", "")], chat)
    chat.wait(hours=4)
    assert WORDS not in chat.tap("Open").text
    chat.say(SECRET)
    assert WORDS in chat.last.text
    dialog([("/lock", ""), ("/settings", ""), ("My own reminders", "passphrase")], chat)
    assert WORDS not in chat.last.text


def test_one_at_a_time_is_taken_out() -> None:
    """A reminder that is taken out loses its words and its planned note, and the other stays."""
    chat = with_reminder("Every day", "9:00\u202fPM")
    with_reminder("Every day", "8:00\u202fAM", words="other", chat=chat)
    dialog([("Take out", "Which one"), ("1", "")], chat)
    assert kept_words(chat) == ["other"]
    assert arrivals(chat, days=2) == ["10 08:00", "11 08:00"]


def test_another_time_replaces_the_first() -> None:
    """A tap on a number under the list leads to the times, and a new time replaces the old one."""
    chat = with_reminder("Every day", "9:00\u202fPM")
    dialog([("1", "When shall"), ("Every day", ""), ("8:00\u202fAM", "every day, 8:00")], chat)
    assert arrivals(chat, days=2) == ["10 08:00", "11 08:00"]


def test_stopping_leaves_it_on_the_list() -> None:
    """A stopped reminder stays on the list without a time, so another person at the phone cannot erase it."""
    chat = with_reminder("Every day", "9:00\u202fPM")
    chat.wait(hours=4)
    dialog([("More", ""), ("Stop these", "")], chat)
    assert arrivals(chat, days=2) == []
    assert f"{WORDS} · no time yet" in at_reminders(chat).last.text


def test_nothing_else_takes_it_up() -> None:
    """Neither /off nor "Not tonight" nor the switch of requested notes stops a reminder: it may be for medicine."""
    chat = with_reminder("Every day", "9:00\u202fPM")
    dialog([("/off", ""), ("/done", ""), ("In a while", ""), ("11 minutes", "water")], chat)
    dialog([("More", ""), ("Not tonight", "")], chat)
    dialog([("/settings", ""), ("Which notes", "")], chat)
    assert "✓ Notes you asked for" not in chat.last.labels
    assert arrivals(chat, days=2) == ["09 21:00", "10 21:00"]


def test_hiding_puts_off_what_comes_tonight() -> None:
    """After /hide no reminder comes that night. A daily one comes at its next time, and one for once in the morning."""
    chat = with_reminder("Every day", "9:00\u202fPM")
    with_reminder("Once", "10:00\u202fPM", chat=chat)
    chat.say("/hide")
    assert arrivals(chat, hours=13) == []
    assert [one.split()[1] for one in arrivals(chat, hours=14)][1:] == ["21:00"]


def test_stop_stops_it() -> None:
    """/stop stops own reminders, and their page says so. They come again once notes are turned on."""
    chat = with_reminder("Every day", "9:00\u202fPM")
    dialog([("/stop", "Stopped")], chat)
    assert "Notes are stopped" in at_reminders(chat).last.text
    assert arrivals(chat, days=2) == []
    dialog([("/settings", ""), ("Let notes come again", "")], chat)
    assert arrivals(chat, hours=12) == ["11 21:00"]


def test_a_time_of_day_asks_for_the_zone_first() -> None:
    """Without a time zone, a time of day asks for the zone first, and the words of the reminder are kept."""
    chat = with_reminder("Every day", chat=arrived())
    assert "time zone" in chat.last.text and "Time zone" in chat.last.labels
    chat.live_in("Europe/Berlin")
    assert f"{WORDS} · no time yet" in at_reminders(chat).last.text


def test_there_is_room_for_ten() -> None:
    """There is room for MOST_NOTES reminders, and the next one is refused."""
    chat = in_berlin()
    for number in range(MOST_NOTES):
        with_reminder("After each /done", "30 min", words=f"number {number}", chat=chat)
    dialog([("Add a reminder", "as many reminders as fit")], chat)
    assert len(kept_words(chat)) == MOST_NOTES


@pytest.mark.parametrize(
    ("written", "said"), [("soon", "could not read that"), ("half past nine", "morning or in the evening")]
)
def test_an_unclear_time_plans_nothing(written: str, said: str) -> None:
    """An unclear time plans nothing: the bot asks again, or asks for the half of the day."""
    chat = with_reminder("Once", f'"{written}"')
    assert said in chat.last.text
    assert not [one for one in chat.planned if one.kind == OWN_NOTE]


def test_its_message_leaves_the_chat() -> None:
    """The message with the reminder's words leaves the chat, and so does the page."""
    chat = with_reminder("Once", '"at 23:30"')
    assert WORDS not in chat.own
    chat.wait(timedelta(minutes=20))
    assert not any(WORDS in text for text in chat.texts)


def test_an_erased_entry_leaves_only_the_note() -> None:
    """If the entry with the words is erased, the note still comes, and the pages say that its words are gone."""
    chat = with_reminder("Every day", "9:00\u202fPM")
    dialog([("/journal", ""), ("Fri, Jan 9", ""), ("Erase", ""), ("Erase it", "")], chat)
    assert kept_words(chat) == []
    assert "Its words are not in your journal any more" in at_reminders(chat).last.text
    assert arrivals(chat, hours=4) == ["09 21:00"]
    assert "Its words are not in your journal any more" in chat.tap("More").text


@pytest.mark.parametrize(("words", "said"), [("x" * 201, "over 200 characters"), ("\u200b", "could not see any words")])
def test_invalid_words_are_refused(words: str, said: str) -> None:
    """Words that are too long or invisible are refused with the reason, and nothing is kept."""
    chat = dialog([("Add a reminder", ""), (f'"{words}"', "")], at_reminders(in_berlin()))
    assert said in chat.last.text
    assert kept_words(chat) == []


def test_words_of_danger_are_heard_there_too() -> None:
    """If the words hold words of danger, help comes first, and the reminder goes on."""
    chat = dialog([("/settings", ""), ("My own reminders", ""), ("Add a reminder", "")], arrived())
    chat.say("i want to kill myself")
    first, then = chat.shown
    assert "Help lines" in first.labels and "When shall it come?" in then.text
