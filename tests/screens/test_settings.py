"""/settings: each page shows the present setting, and a tap changes it."""

from tests.support.dialog import arrived, dialog, keep, to_words


def plain(text: str) -> str:
    """`text` with ordinary spaces before AM and PM."""
    return text.replace("\u202f", " ")


def test_quiet_hours_can_be_set_and_turned_off() -> None:
    """The start and the end of quiet hours can be set, and quiet hours can be turned off."""
    chat = dialog([("/settings", ""), ("Quiet hours", "once I know your time zone")], arrived())
    chat.forge("s:from:2200")
    assert "✓ From 10:00" in plain(" ".join(chat.last.labels))
    chat.forge("s:to:0700")
    assert "10:00 PM to 7:00 AM" in plain(chat.tap("‹ Settings").text)
    chat.tap("Quiet hours")
    assert "✓ No quiet hours" in chat.tap("No quiet hours").labels
    assert "No quiet hours" in chat.tap("‹ Settings").text


def test_a_kind_that_is_turned_off_is_cancelled() -> None:
    """Kinds of notes can be turned on and off, and a planned note of a kind that is turned off is cancelled."""
    chat = dialog([("/done", ""), ("In a while", ""), ("/settings", ""), ("Which notes", "")], arrived())
    assert {"✓ Water", "Stretch"} <= set(chat.last.labels)
    dialog([("✓ Water", ""), ("Stretch", "")], chat)
    assert {"Water", "✓ Stretch"} <= set(chat.last.labels)
    assert chat.kinds == ["bathroom", "checkin", "morning", "snack"]


def test_plain_words_say_what_a_note_is_about() -> None:
    """With "Plain words", a note says what it is about."""
    chat = dialog([("/settings", ""), ("Note wording", "")], arrived())
    assert "✓ Plain words" in chat.tap("Plain words").labels
    dialog([("‹ Settings", "Notes are in Plain words"), ("/done", ""), ("In a while", "")], chat)
    dialog([("10 minutes", "might feel good about now")], chat)


def test_time_zone_by_the_time_told() -> None:
    """A time leads to places where it is that time now, and a text that is no time is asked for again."""
    chat = dialog([("/settings", ""), ("Time zone", ""), ('"later, I think"', "could not read that")], arrived())
    assert "Tokyo" in chat.say("5 am").labels
    dialog([("Tokyo", "Tokyo"), ("/settings", "Time zone: Asia/Tokyo")], chat)


def test_time_zone_by_the_list() -> None:
    """A time zone can be picked from the list of all zones."""
    chat = arrived()
    chat.live_in("Asia/Kathmandu")
    dialog([("/settings", "Time zone: Asia/Kathmandu")], chat)


def test_words_after_a_skipped_clock_are_an_answer() -> None:
    """If a person skips the question for the time and begins a check-in, their words are an answer and not a time."""
    chat = dialog([("/start", ""), ("I am 18+, and yes", ""), ("/checkin", "")])
    for label in ("Pillow talk", "Next", "On my own", "The pace", "That is it"):
        chat.tap(label)
    dialog([('"22:40 was a good time"', "Which moment")], chat)
    assert chat.answers["liked-more"] == "22:40 was a good time"


def test_the_first_page_shows_the_settings() -> None:
    """The first page of /settings shows the language, the time zone, the quiet hours and the wording of notes."""
    chat = arrived()
    page = plain(chat.say("/settings").text)
    for said in ("Language: English", "Time zone: not set yet", "Quiet hours: 11:00", "Notes are in Neutral words"):
        assert said in page
    chat.live_in("Europe/Berlin")
    dialog([("/settings", "Time zone: Europe/Berlin")], chat)


def test_quiet_hours_are_changed_and_turned_off() -> None:
    """A note that falls into the new quiet hours comes at their end, and without quiet hours when it is due."""
    chat = arrived()
    chat.live_in("Europe/Berlin")
    dialog([("/settings", ""), ("Quiet hours", "")], chat)
    chat.forge("s:from:2200")
    chat.forge("s:to:1100")
    ticked = [label for label in chat.last.labels if label.startswith("✓")]
    assert ["10:00" in ticked[0], "11:00" in ticked[1], len(ticked)] == [True, True, 2]
    dialog([("/done", ""), ("Tomorrow", "11:00")], chat)
    dialog([("/settings", ""), ("Quiet hours", ""), ("No quiet hours", "")], chat)
    assert "✓ No quiet hours" in chat.last.labels
    dialog([("/done", ""), ("Tomorrow", "10:00")], chat)


def test_words_leave_the_chat_after_a_check_in() -> None:
    """Typed words and commands leave the chat with the check-in, whether it is kept or let go."""
    for how in ("Keep it", "Let it go"):
        chat = arrived()
        keep(chat, "what I wrote", how)
        assert chat.own == []
        assert not any("Write it as a message" in text for text in chat.texts)


def test_with_tidying_off_words_stay() -> None:
    """With the daily clearing turned off, typed words stay in the chat."""
    chat = dialog([("/settings", ""), ("✓ Clear this chat daily", "")], arrived())
    keep(chat, "what I wrote")
    assert "what I wrote" in chat.own
    chat.wait(hours=40)
    assert "what I wrote" in chat.own


def test_words_of_an_open_check_in_leave_in_a_day() -> None:
    """Words of an open check-in and stray words leave the chat after a day, and the answer stays."""
    chat = arrived()
    dialog([("/checkin", ""), ("60-second check-in", "")], chat)
    to_words(chat)
    dialog([('"what I wrote"', ""), ('"and a stray word"', ""), ("23 hours", "")], chat)
    assert "what I wrote" in chat.own
    chat.wait(hours=2)
    assert chat.own == []
    assert chat.answers["note"] == "what I wrote\nand a stray word"
