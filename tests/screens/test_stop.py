"""/stop and the single word "stop" pause all notes, and one tap lets them come again."""

import pytest

from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog, skipped, to_words

WORDS = [(language, word) for language, words in english().words.items() for word in words("stop-words").split(",")]


def scheduled() -> Dialog:
    """A chat with planned notes, the first of which is due in ten minutes."""
    chat = arrived()
    chat.live_in("Europe/Berlin")
    return dialog([("/done", ""), ("In a while", "")], chat)


def with_medicine() -> Dialog:
    """A chat with planned time-critical notes."""
    chat = arrived()
    chat.live_in("Europe/Berlin")
    begun(title="Protection slipped", chat=chat)
    skipped(chat, until="Yes, two quiet notes")
    chat.tap("Yes, two quiet notes")
    return chat


@pytest.mark.parametrize(("language", "word"), WORDS)
def test_the_word_alone_stops_all_notes(language: str, word: str) -> None:
    """The single word stops all notes, in each language, in capitals and with punctuation."""
    chat = scheduled()
    chat.say(f"{word.strip().upper()}!")
    assert "I send nothing on my own" in chat.last.text, language
    assert chat.wait(days=3) == []


def test_stop_pauses_notes_until_the_way_back() -> None:
    """After /stop, notes stay planned and do not come. Once they may, late ones are dropped and others come on time."""
    chat = dialog([("/stop", "I send nothing on my own")], scheduled())
    assert chat.kinds == ["bathroom", "checkin", "morning", "snack", "water"]
    assert chat.wait(hours=3) == []
    dialog([("Let notes come again", "Notes come again")], chat)
    assert ["Good morning" in one.text for one in chat.wait(days=1)] == [True]


def test_a_stop_is_said_wherever_notes_are_told() -> None:
    """/done, /settings and the end of a check-in say that notes are stopped, and promise none."""
    chat = dialog([("/stop", "")], scheduled())
    stands = "Notes are stopped. None will come"
    dialog([("/settings", stands), ("/done", ""), ("Tomorrow", stands), ("/checkin", "")], chat)
    begun("Just me", chat=chat)
    skipped(chat)
    assert stands in chat.tap("Keep it").text
    assert "The next note" not in chat.last.text
    chat.tap("Ask me again tomorrow")
    assert stands in chat.last.text
    assert chat.wait(days=4) == []


def test_a_note_put_off_after_a_stop_does_not_come() -> None:
    """If a note is put off after /stop, the reply says that it will not come."""
    chat = scheduled()
    chat.wait(minutes=11)
    dialog([("/stop", ""), ("Later", "Notes are stopped")], chat)
    assert chat.wait(hours=1) == []


def test_stop_can_let_time_critical_notes_through() -> None:
    """The page of /stop offers to let only time-critical notes come, and one tap does so."""
    chat = with_medicine()
    assert any(one.safety for one in chat.planned)
    dialog([("/done", ""), ("Tomorrow", ""), ("/stop", "notes that cannot wait")], chat)
    dialog([("Only what cannot wait", "Only notes that cannot wait")], chat)
    came = chat.wait(days=3)
    assert came and not any("Good morning" in one.text for one in came)


def test_a_check_in_waits_and_goes_on() -> None:
    """The word "stop" at a question with buttons pauses the check-in, and no answer is lost."""
    chat = begun("Just me")
    dialog([('"Stop."', "still where you left it"), ("Go on", "How do you feel")], chat)
    assert chat.answers == {"who": ["solo"]}


def test_the_word_can_be_an_answer() -> None:
    """The word "stop" at a question for words is the answer, and the reply names /stop."""
    chat = begun("Just me", "Good")
    to_words(chat)
    assert "/stop" in chat.say("stop").text
    assert chat.answers["note"] == "stop"
    assert chat.checking_in and "Notes are stopped" not in chat.say("/settings").text


@pytest.mark.parametrize("text", ["/stop", "stop", "Arrête !"])
def test_a_stranger_who_says_stop_is_not_stored(text: str) -> None:
    """A stranger who says "stop" reads that nothing comes, and nothing is stored."""
    chat = dialog([(f'"{text}"', "I send nothing on my own")])
    assert not chat.known


@pytest.mark.parametrize("text", ["please do not stop", "stop " * 100, "stopwatch", "para ti", ""])
def test_other_words_stop_nothing(text: str) -> None:
    """A text with more or other words than "stop" stops nothing."""
    chat = scheduled()
    chat.say(text or " ")
    assert len(chat.wait(minutes=20)) == 2
