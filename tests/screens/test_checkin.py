"""Answers of every kind in a check-in, and everything else that may be sent there: each answer counts once."""

import pytest

from bot.core.text import units
from bot.sandbox.text import split
from tests.support.dialog import Dialog, arrived, begun, dialog, skipped

CONTROLS = ["‹ Back", "Skip", "Pause", "Something felt off"]
TO_TEXT = ("Next", "On my own", "The pace", "That is it")
PILLOW, MORE = "Pillow talk", "A few more questions"


def test_every_kind_of_answer_is_kept_once() -> None:
    """Answers to every kind of question are kept once, both in words and by id."""
    chat = begun("Just me", "Good", "A bit sore", "Rest", "That is it", "A few more questions", "Low", "Calm", "Close")
    assert {"✓ Calm", "✓ Close", "That is it", *CONTROLS} <= set(chat.last.labels)
    chat.tap("That is it")
    assert chat.last.labels == CONTROLS
    assert "You felt good" in chat.say("one line").text
    assert chat.answers == {
        "who": ["solo"],
        "mood": ["v4"],
        "body": ["sore"],
        "need": ["rest"],
        "energy": ["v2"],
        "word": ["calm", "close"],
        "note": "one line",
    }
    chat.tap("Keep it")
    assert chat.kept == [["Just me", "Good", "A bit sore", "Rest", "Low", "Calm and close", "one line"]]
    (kept,) = chat.account.entries
    assert [answer.question for answer in kept.entry.answers] == "who mood body need energy word note".split()


def test_back_removes_and_skip_says_nothing() -> None:
    """Back removes the last answer, and Skip answers a question with nothing."""
    chat = begun("Just me", "Rough", "‹ Back", "Great", "Skip")
    assert chat.answers == {"who": ["solo"], "mood": ["v5"], "body": None}


def test_back_on_the_first_question_says_so() -> None:
    """Back on the first question says that it is the first."""
    chat = begun()
    chat.tap("‹ Back")
    assert chat.toast == "This is the first question."


def test_the_longest_message_is_kept_whole() -> None:
    """An answer of 4,096 UTF-16 units is kept whole, with characters of two units and of several code points."""
    words = "💧👩‍👩‍👧é" * 300
    words += "x" * (4096 - units(words))
    chat = begun(*TO_TEXT, title=PILLOW)
    chat.say(words)
    assert chat.answers["liked-more"] == words


def test_longer() -> None:
    """An answer of more than 4,096 units is refused with an explanation, and not cut."""
    chat = begun(*TO_TEXT, title=PILLOW)
    text = chat.say("x" * 4097).text
    assert "longer than I can keep" in text and "say more" in text
    assert list(chat.answers)[-1] == "liked"


def test_a_split_text_is_one_answer() -> None:
    """A text that the app splits into two messages is one answer, and the second part answers no other question."""
    text = "".join(f"{number:04} " for number in range(1000))
    chat = begun(*TO_TEXT, title=PILLOW)
    for piece in split(text.rstrip(), 4096):
        chat.say(piece)
    assert "to what you wrote just before" in chat.last.text
    assert chat.answers["liked-more"] == text.rstrip()
    chat.tap("Skip")
    assert list(chat.answers)[-2:] == ["liked-more", "moment"]


def test_quick_messages_are_one_answer() -> None:
    """Messages within two minutes are joined to one answer. A later message does not change it."""
    chat = begun(*TO_TEXT, title=PILLOW)
    dialog([('"the quiet"', ""), ('"and the laughing"', "")], chat)
    assert chat.answers["liked-more"] == "the quiet\nand the laughing"
    dialog([("3 minutes", ""), ('"much later"', "tap one of the buttons")], chat)
    assert chat.answers["liked-more"] == "the quiet\nand the laughing"


def test_an_answer_has_a_greatest_length() -> None:
    """Three full messages fit into an answer. A fourth is refused, and the first three stay."""
    chat = begun(*TO_TEXT, title=PILLOW)
    for _ in range(3):
        chat.say("x" * 4096)
    assert "longer than I can keep" in chat.say("one more").text
    assert chat.answers["liked-more"] == "x" * 3 * 4096


@pytest.mark.parametrize("content", [{"photo": [{}]}, {"sticker": {}}, {"voice": {}}, {"location": {}}])
def test_a_message_without_words_is_no_answer(content: dict[str, object]) -> None:
    """A message without words gets an explanation, and the question moves to the bottom of the chat."""
    chat = begun(*TO_TEXT, title=PILLOW)
    for _ in range(2):
        assert "only read words and taps" in chat.post(**content).text
    assert sum("say more about what felt good" in text for text in chat.texts) == 1
    assert list(chat.answers)[-1] == "liked"


def test_blank_words_are_no_answer() -> None:
    """A message of blanks is not an answer."""
    chat = begun(*TO_TEXT, title=PILLOW)
    assert "could not see any words" in chat.say(" \n\t ").text
    assert list(chat.answers)[-1] == "liked"


def test_a_double_tap_counts_once() -> None:
    """A second tap on an answered question changes nothing, and a toast points to the open question."""
    chat = begun()
    data, number = chat.data("Just me"), chat.last.number
    toasts = [chat.forge(data, number) for _ in range(3)]
    assert toasts == ["", *["That one has passed. Here is where you are."] * 2]
    assert chat.answers == {"who": ["solo"]}


def test_cancel_asks_before_it_ends() -> None:
    """/cancel asks first, and the confirmation ends the check-in and keeps nothing."""
    chat = dialog([("/cancel", "Nothing is open")], arrived())
    begun("Just me", chat=chat)
    dialog([("/cancel", "Shall I let this check-in go?")], chat)
    assert chat.answers == {"who": ["solo"]}
    dialog([("Let it go", "Nothing of it was kept")], chat)
    assert (chat.checking_in, chat.kept) == (False, [])


def test_let_go_at_the_end_keeps_nothing() -> None:
    """The button "Let it go" at the end keeps no entry."""
    chat = begun()
    assert "kept this one to yourself" in skipped(chat).text
    assert "Gone" in chat.tap("Let it go").text
    assert chat.kept == []


def test_two_taps_keep_one_entry() -> None:
    """Two taps on "Keep it" keep one entry."""
    chat = begun("Just me")
    number, data = skipped(chat).number, chat.data("Keep it")
    for _ in range(2):
        chat.forge(data, number)
    assert len(chat.kept) == 1


def test_ask_me_again_tomorrow_plans_one_note() -> None:
    """Two taps on "Ask me again tomorrow" schedule one note."""
    chat = begun("Just me")
    skipped(chat)
    number = chat.tap("Keep it").number
    data = chat.data("Ask me again tomorrow")
    for _ in range(2):
        chat.forge(data, number)
        assert "I will ask you again" in chat.messages[number].text
    assert chat.kinds == ["fu24"]


def test_a_button_of_a_closed_check_in_does_nothing() -> None:
    """A button of a closed check-in changes nothing, and a toast says that it is closed."""
    chat = begun()
    data = chat.data("Just me")
    dialog([("/cancel", ""), ("Let it go", "")], chat)
    assert chat.forge(data) == "This one is closed."
    assert not chat.checking_in


def live_messages(chat: Dialog) -> list[int]:
    """The numbers of the messages in which a check-in can be answered."""
    return [one.number for one in chat.messages.values() if {"Pause", "Something felt off"} <= set(one.labels)]


def test_taps_edit_one_message() -> None:
    """Taps keep a check-in in one message, and once it is kept no message can answer it."""
    chat = begun()
    message = chat.last.number
    for label in (
        "Just me",
        "Good",
        "Fine",
        "Rest",
        "✓ Rest",
        "Quiet",
        "That is it",
        "‹ Back",
        "That is it",
        MORE,
        "Low",
    ):
        assert chat.tap(label).number == message
        assert live_messages(chat) == [message]
    chat.tap("Skip")
    chat.say("some words")
    chat.tap("Keep it")
    assert live_messages(chat) == []


def test_words_move_a_question_with_buttons_down() -> None:
    """Words at a question with buttons move the question to the bottom of the chat, where it appears once."""
    chat = begun()
    for words in ("hello", "and once more"):
        text = chat.say(words).text
        assert "tap one of the buttons" in text and "Who was there?" in text
        assert live_messages(chat) == [chat.last.number]


def test_go_on_leaves_one_question_message() -> None:
    """After /checkin or /cancel, "Go on" shows the question in exactly one message."""
    chat = begun("Just me")
    for command in ("/checkin", "/cancel"):
        dialog([(command, ""), ("Go on", "How do you feel")], chat)
        assert live_messages(chat) == [chat.last.number]


def test_a_typed_answer_moves_the_message() -> None:
    """The next question appears below the words and cannot be forwarded; the old message is deleted."""
    chat = begun(*TO_TEXT, title=PILLOW)
    before = chat.last.number
    here = chat.say("slow was good")
    assert "Which moment" in here.text and here.number > before and here.protected
    assert (live_messages(chat), before in chat.messages) == ([here.number], False)
    assert chat.tap("Skip").number == here.number
