"""Answers of every kind, and whatever else may be sent in a check-in: what counts, counts once."""

import pytest

from bot.core.text import units
from bot.sandbox.text import split
from tests.support.dialog import Dialog, arrived, begun, dialog, skipped

CONTROLS = ["‹ Back", "Skip", "Pause", "Something felt off"]
TO_TEXT = ("Next", "On my own", "The pace", "That is it")
PILLOW, MORE = "Pillow talk", "A few more questions"


def test_every_kind_of_question() -> None:
    """One choice, a scale, several, a note, free text: kept in words and by id, each once."""
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


def test_back_and_skip() -> None:
    """Back takes the last answer back, and Skip says nothing."""
    chat = begun("Just me", "Rough", "‹ Back", "Great", "Skip")
    assert chat.answers == {"who": ["solo"], "mood": ["v5"], "body": None}


def test_back_on_the_first_question() -> None:
    """It says that this is the first."""
    chat = begun()
    chat.tap("‹ Back")
    assert chat.toast == "This is the first question."


def test_as_much_as_telegram_carries() -> None:
    """4,096 UTF-16 units, among them characters of two units and of several code points, are kept whole."""
    words = "💧👩‍👩‍👧é" * 300
    words += "x" * (4096 - units(words))
    chat = begun(*TO_TEXT, title=PILLOW)
    chat.say(words)
    assert chat.answers["liked-more"] == words


def test_longer() -> None:
    """Longer words are refused kindly, and not cut."""
    chat = begun(*TO_TEXT, title=PILLOW)
    text = chat.say("x" * 4097).text
    assert "longer than I can keep" in text and "say more" in text
    assert list(chat.answers)[-1] == "liked"


def test_text_that_the_app_splits() -> None:
    """The app sends 5,000 characters as two messages: both are the answer to the one question, and nothing is answered
    by the second that the person did not see."""
    text = "".join(f"{number:04} " for number in range(1000))
    chat = begun(*TO_TEXT, title=PILLOW)
    for piece in split(text.rstrip(), 4096):
        chat.say(piece)
    assert "to what you wrote just before" in chat.last.text
    assert chat.answers["liked-more"] == text.rstrip()
    chat.tap("Skip")
    assert list(chat.answers)[-2:] == ["liked-more", "moment"]


def test_thoughts_one_after_another() -> None:
    """Messages are added to one answer until a tap or for two minutes. After that the open question is shown again."""
    chat = begun(*TO_TEXT, title=PILLOW)
    dialog([('"the quiet"', ""), ('"and the laughing"', "")], chat)
    assert chat.answers["liked-more"] == "the quiet\nand the laughing"
    dialog([("3 minutes", ""), ('"much later"', "tap one of the buttons")], chat)
    assert chat.answers["liked-more"] == "the quiet\nand the laughing"


def test_more_than_can_be_kept_together() -> None:
    """Three full messages fit into an answer. A fourth is refused, and the first three stay."""
    chat = begun(*TO_TEXT, title=PILLOW)
    for _ in range(3):
        chat.say("x" * 4096)
    assert "longer than I can keep" in chat.say("one more").text
    assert chat.answers["liked-more"] == "x" * 3 * 4096


@pytest.mark.parametrize("content", [{"photo": [{}]}, {"sticker": {}}, {"voice": {}}, {"location": {}}])
def test_what_is_not_words(content: dict[str, object]) -> None:
    """It gets a kind line, and the question again at the bottom of the chat, once."""
    chat = begun(*TO_TEXT, title=PILLOW)
    for _ in range(2):
        assert "only read words and taps" in chat.post(**content).text
    assert sum("say more about what felt good" in text for text in chat.texts) == 1
    assert list(chat.answers)[-1] == "liked"


def test_blank_words() -> None:
    """They are no answer."""
    chat = begun(*TO_TEXT, title=PILLOW)
    assert "could not see any words" in chat.say(" \n\t ").text
    assert list(chat.answers)[-1] == "liked"


def test_double_tap() -> None:
    """It counts once, and says where you are."""
    chat = begun()
    data, number = chat.data("Just me"), chat.last.number
    toasts = [chat.forge(data, number) for _ in range(3)]
    assert toasts == ["", *["That one has passed. Here is where you are."] * 2]
    assert chat.answers == {"who": ["solo"]}


def test_cancel() -> None:
    """It asks first; one more tap keeps nothing."""
    chat = dialog([("/cancel", "Nothing is open")], arrived())
    begun("Just me", chat=chat)
    dialog([("/cancel", "Shall I let this check-in go?")], chat)
    assert chat.answers == {"who": ["solo"]}
    dialog([("Let it go", "Nothing of it was kept")], chat)
    assert (chat.checking_in, chat.kept) == (False, [])


def test_let_go_at_the_end() -> None:
    """It keeps nothing."""
    chat = begun()
    assert "kept this one to yourself" in skipped(chat).text
    assert "Gone" in chat.tap("Let it go").text
    assert chat.kept == []


def test_keep_twice() -> None:
    """Two taps keep one entry."""
    chat = begun("Just me")
    number, data = skipped(chat).number, chat.data("Keep it")
    for _ in range(2):
        chat.forge(data, number)
    assert len(chat.kept) == 1


def test_ask_me_again_tomorrow() -> None:
    """Two taps schedule one note."""
    chat = begun("Just me")
    skipped(chat)
    number = chat.tap("Keep it").number
    data = chat.data("Ask me again tomorrow")
    for _ in range(2):
        chat.forge(data, number)
        assert "I will ask you again" in chat.messages[number].text
    assert chat.kinds == ["fu24"]


def test_buttons_of_a_closed_check_in() -> None:
    """They change nothing, and say so."""
    chat = begun()
    data = chat.data("Just me")
    dialog([("/cancel", ""), ("Let it go", "")], chat)
    assert chat.forge(data) == "This one is closed."
    assert not chat.checking_in


def live(chat: Dialog) -> list[int]:
    """The messages in which a check-in can be answered."""
    return [one.number for one in chat.messages.values() if {"Pause", "Something felt off"} <= set(one.labels)]


def test_taps_edit_one_message() -> None:
    """A check-in uses one message from the first tap to the last. Once it is stored, that message is gone."""
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
        assert live(chat) == [message]
    chat.tap("Skip")
    chat.say("some words")
    chat.tap("Keep it")
    assert live(chat) == []


def test_words_where_a_tap_is_meant() -> None:
    """If a person types where a tap is expected, the question moves to the bottom of the chat and appears once."""
    chat = begun()
    for words in ("hello", "and once more"):
        text = chat.say(words).text
        assert "tap one of the buttons" in text and "Who was there?" in text
        assert live(chat) == [chat.last.number]


def test_checkin_again_and_go_on() -> None:
    """Every way back to the question leaves it in exactly one message."""
    chat = begun("Just me")
    for command in ("/checkin", "/cancel"):
        dialog([(command, ""), ("Go on", "How do you feel")], chat)
        assert live(chat) == [chat.last.number]


def test_a_typed_answer_moves_the_message() -> None:
    """The next question appears below the words and cannot be forwarded; the old message is deleted."""
    chat = begun(*TO_TEXT, title=PILLOW)
    before = chat.last.number
    here = chat.say("slow was good")
    assert "Which moment" in here.text and here.number > before and here.protected
    assert (live(chat), before in chat.messages) == ([here.number], False)
    assert chat.tap("Skip").number == here.number
