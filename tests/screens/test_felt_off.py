"""Something felt off: risky notes are cancelled at once, the bot asks nothing, and no page shows it afterwards."""

from datetime import UTC, datetime, time, timedelta

from tests.support.dialog import Dialog, arrived, begun, dialog
from tests.support.secret import locked

DOOR = "Something felt off"


def at_the_first_question() -> Dialog:
    """A chat at the first question of a check-in, after /done has scheduled its notes."""
    return dialog([("/done", ""), ("Now", "Who was there?")], arrived())


def test_every_question_has_the_button() -> None:
    """Every question of a check-in and its end have the button."""
    chat = begun()
    while "Skip" in chat.last.labels:
        assert DOOR in chat.last.labels
        chat.tap("Skip")
    assert DOOR in chat.last.labels and "Keep it" in chat.last.labels


def test_the_small_notes_of_the_night_go_at_once() -> None:
    """The button cancels all notes of the night and the note of the next morning."""
    chat = at_the_first_question()
    page = chat.tap(DOOR)
    assert "I will not ask what happened" in page.text
    ways = ["See some options", "Help lines", "Clear this chat", "Back to the question", "Let the check-in go"]
    assert page.labels == ways
    assert chat.kinds == []
    assert chat.wait(hours=14) == []


def test_it_goes_on_for_the_next_evening() -> None:
    """A later /done lists and plans the usual notes, and the held ones are not sent."""
    chat = dialog([(DOOR, ""), ("/done", "bathroom"), ("In a while", "Bathroom")], at_the_first_question())
    assert {"bathroom", "water"} <= set(chat.kinds)
    came = [one.text for one in chat.wait(hours=2)]
    assert any("water" in text for text in came) and not any("break" in text for text in came)
    assert "bathroom" not in chat.kinds


def test_people_to_talk_to_are_one_tap_away() -> None:
    """The help lines are one tap away, in a message of their own with the number 112."""
    dialog([(DOOR, ""), ("Help lines", "112"), ("Ireland", "Emergency")], at_the_first_question())


def test_back_shows_the_question_in_place() -> None:
    """The way back shows the question in the same message, and the earlier answers stay."""
    chat = at_the_first_question()
    chat.tap("Just me")
    page = chat.tap(DOOR)
    question = chat.tap("Back to the question")
    assert "How do you feel" in question.text and question.number == page.number
    assert chat.answers == {"who": ["solo"]}


def test_back_to_the_question_of_a_locked_journal() -> None:
    """The way back to a question that was just in the chat needs no passphrase, although the journal is locked.

    A question that was paused, hidden or cleared before needs the passphrase.
    """
    for ways in ([DOOR], ["/off"], ["/off", "/off"]):
        chat = dialog([(way, "I will not ask") for way in ways], begun("Just me", chat=locked()))
        assert "How do you feel" in chat.tap("Back to the question").text
        assert chat.answers == {"who": ["solo"]}
    for before in (
        [("/pause", "")],
        [("/hide", "")],
        [("/stop", "")],
        [(DOOR, ""), ("/pause", "")],
        [("26 hours", "")],
    ):
        chat = dialog([*before, ("/off", "")], begun("Just me", chat=locked()))
        assert "The journal is locked" in chat.tap("Back to the question").text, before


def test_let_go_keeps_nothing() -> None:
    """The button "Let the check-in go" ends the check-in and keeps nothing."""
    taps = [("Just me", ""), (DOOR, ""), ("Let the check-in go", "Nothing of it was kept")]
    chat = dialog(taps, at_the_first_question())
    assert (chat.kept, chat.checking_in) == ([], False)


def test_words_on_that_page_are_not_kept() -> None:
    """Words that are sent on that page are not kept."""
    chat = dialog([(DOOR, ""), ('"what happened is"', "I only keep words when I ask")], at_the_first_question())
    assert (chat.answers, chat.kept) == ({}, [])


def test_an_option_can_lead_there() -> None:
    """The option "Unsafe" leads to the page, and is kept as an answer."""
    chat = at_the_first_question()
    for label in ("Just me", "Low", "Fine", "Just save this", "A few more questions", "Low", "Unsafe"):
        chat.tap(label)
    page, question = "I will not ask what happened", "a line you want to keep"
    dialog([("That is it", page), ("Back to the question", question)], chat)
    assert chat.answers["word"] == ["unsafe"]


def test_afterwards_the_end_offers_no_ideas() -> None:
    """After the page, the end of the check-in offers no ideas, although the picks ask for some."""
    chat = at_the_first_question()
    for label in ("With one person", DOOR, "Back to the question", "Good", "A bit sore"):
        chat.tap(label)
    while "Keep it" not in chat.last.labels:
        need = [label for label in ("Warmth", "Touch") if label in chat.last.labels]
        for label in need:
            chat.tap(label)
        chat.tap("That is it" if need else "Skip")
    assert "Shall I keep this?" in chat.last.text and "If you like:" not in chat.last.text


def compared_pages(chat: Dialog) -> list[tuple[str, list[str]]]:
    """Text and labels of every page with settings, notes, cards or ideas, and of the end of a check-in.

    First waits until noon of the next day.
    """
    chat.wait(datetime.combine(chat.now.date() + timedelta(days=1), time(12), UTC) - chat.now)
    pages = []
    for said, *taps in (
        ("/start",),
        ("/settings", "Which notes"),
        ("/cards", "Deep"),
        ("/cards", "Light"),
        ("/done", "In a while"),
        ("/privacy", "What is kept"),
        ("/help",),
    ):
        chat.say(said)
        pages.append((chat.last.text, chat.last.labels))
        for label in taps:
            page = chat.tap(label)
            pages.append((page.text, page.labels))
    for where in chat.say("/ideas").labels:
        for subject in dialog([("/ideas", ""), (where, "")], chat).last.labels[:-1]:
            page = dialog([("/ideas", ""), (where, ""), (subject, "")], chat).last
            pages.append((page.text, page.labels))
            while "Another one" in page.labels and (page := chat.tap("Another one")).text not in dict(pages):
                pages.append((page.text, page.labels))
    begun("With one person", "Good", "Fine", chat=chat)
    while "Keep it" not in chat.last.labels:
        need = [label for label in ("Warmth", "Touch") if label in chat.last.labels]
        for label in need:
            chat.tap(label)
        chat.tap("That is it" if need else "Skip")
    assert "If you like:" in chat.last.text
    pages.append((chat.last.text, chat.last.labels))
    page = chat.tap("Keep it")
    return [*pages, (page.text, page.labels)]


def test_nothing_shows_it_afterwards() -> None:
    """From the next day on, and after two weeks, every page looks as if /off had never been sent."""
    felt_off, never = dialog([("/off", "I will not ask what happened")], arrived()), arrived()
    for days in (0, 15):
        felt_off.wait(days=days)
        never.wait(days=days)
        assert compared_pages(felt_off) == compared_pages(never)


def test_a_note_turned_off_and_on_comes() -> None:
    """A held note that the person turns off and on again comes."""
    chat = dialog([("/off", "off and on again"), ("/settings", ""), ("Which notes", "")], arrived())
    dialog([("✓ Bathroom", ""), ("Bathroom", ""), ("/done", ""), ("In a while", "")], chat)
    assert any("break" in one.text for one in chat.wait(hours=1))
