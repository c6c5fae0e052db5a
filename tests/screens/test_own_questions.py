"""Own questions: a person writes them, and a check-in asks them last."""

import pytest

from bot.core.answer import Picked
from bot.core.own import LONGEST_OPTION, LONGEST_QUESTION, MOST_OPTIONS, MOST_QUESTIONS, question_of
from tests.support.dialog import Dialog, arrived, begun, dialog, kept_words
from tests.support.secret import SECRET, lock
from tests.test_keyboards import too_large

PICKS = "Who led?\nMe\nThem\nWe took turns"
TO_LIST = [("/settings", ""), ("My own words", ""), ("My own questions", "")]


def with_questions(label: str, *texts: str, chat: Dialog | None = None) -> Dialog:
    """`chat`, in which the person added these questions with the button `label`."""
    chat = chat or arrived()
    for text in texts:
        dialog([*TO_LIST, (label, "")], chat)
        chat.say(text)
    return chat


def up_to(asks: str, chat: Dialog) -> Dialog:
    """`chat` in a check-in, with everything skipped up to the question `asks`."""
    begun("Just me", chat=chat)
    while asks not in chat.last.text:
        chat.tap("Skip")
    return chat


def test_each_kind_is_asked_last_in_order() -> None:
    """Own questions of each kind are asked last, in order, and the entry keeps them with their answers."""
    chat = with_questions("Add: one answer", PICKS)
    with_questions("Add: several answers", "Pick some\nA\nB\nC", chat=chat)
    with_questions("Add: in words", "What else?", chat=chat)
    up_to("Who led?", chat)
    dialog([("Them", "Pick some"), ("C", ""), ("A", ""), ("That is it", "What else?"), ('"a lot of sun"', "")], chat)
    chat.tap("Keep it")
    entry = chat.account.entries[-1]
    assert entry.words[-3:] == (("Who led?", "Them"), ("Pick some", "C and A"), ("What else?", ""))
    assert [one.said for one in entry.entry.answers if isinstance(one.said, Picked)][-2:] == [
        Picked(("2",)),
        Picked(("3", "1")),
    ], "the stored answers have only the numbers of the options"
    assert entry.read()[-1] == ("What else?", "a lot of sun")


def test_it_takes_few_taps() -> None:
    """From /settings it takes three taps and a message to add a question, and few taps to remove it."""
    chat = arrived()
    chat.say("/settings")
    before = len(chat.history)
    for label in ("My own words", "My own questions", "Add: one answer"):
        chat.tap(label)
    chat.say(PICKS)
    assert kept_words(chat) == [PICKS] and len(chat.history) - before == 4
    assert PICKS not in chat.own, "the message itself has left the chat"
    dialog([*TO_LIST, ("Take out", "Which one"), ("1", "")], chat)
    assert chat.kept == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("one", "No answers?"),
        ("one", "One answer?\nYes"),
        ("one", "The same twice?\nYes\nYes"),
        ("many", "Many?\n" + "\n".join(str(number) for number in range(MOST_OPTIONS + 1))),
        ("many", "Long?\nYes\n" + "x" * (LONGEST_OPTION + 1)),
        ("text", "x" * (LONGEST_QUESTION + 1)),
        ("text", " \n "),
    ],
)
def test_a_text_that_is_no_question_is_refused(kind: str, text: str) -> None:
    """A text that makes no valid question is refused, and nothing is kept."""
    assert question_of(kind, text) is None
    labels = {"one": "Add: one answer", "many": "Add: several answers", "text": "Add: in words"}
    chat = with_questions(labels[kind], text)
    assert "could not make a question" in chat.last.text and chat.kept == []


@pytest.mark.parametrize("text", ["מי הוביל?\nאני\nהם", "🦋?\n🫧\n🌙", "<b>?\n&amp;\n*_`", "静か？\nはい\nいいえ"])
def test_any_words(text: str) -> None:
    """A question and its options can be in any language, direction or emoji, and are shown as written."""
    asks, *picks = text.splitlines()
    chat = with_questions("Add: one answer", text)
    up_to(asks, chat)
    assert set(picks) <= set(chat.last.labels)


def test_ten_own_questions_fit() -> None:
    """There is room for MOST_QUESTIONS questions, and all of their pages fit into a message."""
    options = "\n".join(f"{number} " + "x" * (LONGEST_OPTION - 2) for number in range(MOST_OPTIONS))
    texts = [f"Question {number}?\n{options}" for number in range(MOST_QUESTIONS)]
    chat = with_questions("Add: several answers", *texts)
    assert not too_large(chat.last.screen)
    with_questions("Add: in words", "One more?", chat=chat)
    assert "as many questions as fit" in chat.last.text and kept_words(chat) == texts
    dialog([("Take out", "")], chat)
    assert not too_large(chat.last.screen)
    up_to("Question 0?", chat)
    assert not too_large(chat.last.screen)


def test_a_locked_journal_asks_no_own_question() -> None:
    """With a locked journal, a check-in asks no own question, and their page asks for the passphrase."""
    chat = lock(with_questions("Add: one answer", PICKS))
    begun("Just me", chat=chat)
    while "Skip" in chat.last.labels:
        chat.tap("Skip")
    assert "Keep it" in chat.last.labels and not any("Who led?" in text for text in chat.texts)
    dialog([*TO_LIST[:2]], chat)
    assert "Send the passphrase" in chat.last.text
    dialog([(f'"{SECRET}"', ""), ("My own questions", "Who led?"), ("Add: in words", "")], chat)
    chat.wait(minutes=11)
    chat.say("while it is shut")
    assert "Send the passphrase" in chat.last.text and kept_words(chat) == [PICKS]
    assert "while it is shut" not in chat.own


def test_pages_with_one_leave_as_the_journal_does() -> None:
    """After ten minutes no own question is in the chat, while questions of the bot stay."""
    chat = with_questions("Add: one answer", PICKS)
    begun("Just me", chat=chat)
    chat.wait(minutes=11)
    assert any("How do you feel" in text for text in chat.texts)
    while "Who led?" not in chat.last.text:
        chat.tap("Skip")
    chat.wait(minutes=11)
    assert not any("Who led?" in text for text in chat.texts)
    dialog([("/checkin", ""), ("Go on", "Who led?")], chat)


def test_a_removed_questions_answer_is_kept() -> None:
    """If an answered own question is taken out, the answer is kept, without the question's words."""
    chat = with_questions("Add: one answer", PICKS)
    with_questions("Add: in words", "What else?", chat=chat)
    up_to("Who led?", chat)
    dialog([("Them", "What else?"), *TO_LIST, ("Take out", ""), ("1", ""), ("Done", "")], chat)
    dialog([("/checkin", ""), ("Go on", "What else?"), ("Skip", ""), ("Keep it", "")], chat)
    assert chat.account.entries[-1].words[-1] == ("A question of my own", "2")


def test_words_of_danger_are_heard_there_too() -> None:
    """If the question holds words of danger, help comes first."""
    chat = with_questions("Add: in words", "i want to kill myself")
    assert "hard to stay safe" in chat.shown[0].text
