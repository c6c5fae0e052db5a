"""Typed words in a check-in: a label counts as its button, and a quick second line belongs to the first answer."""

from dataclasses import replace

import pytest

from bot.core.answer import Typed
from bot.core.checkin import Checkin, walk
from bot.core.incoming import Said
from bot.core.person import ChatState, Person
from bot.core.questions import Choices, Ticks
from bot.screens.context import Context
from bot.screens.wording import label_of
from tests.screens.states import MESSAGE, reply_to, walked
from tests.support.bot_harness import english
from tests.support.dialog import begun, dialog

LABELS = [
    (language, flow.id, question.id)
    for language in english().words
    for flow in english().flows.values()
    for question in flow.questions
    if isinstance(question.type.layout(question, None), Choices | Ticks)
]


@pytest.mark.parametrize(("language", "flow", "question"), LABELS)
def test_each_label_typed_is_its_button(language: str, flow: str, question: str) -> None:
    """In each language, a typed label counts as its button, even in capitals and with a full stop."""
    content = english()
    ctx = Context(content, content.speak(language))
    asked = content.flows[flow].question(question)
    assert asked is not None
    for option in asked.options:
        label = label_of(ctx, content.flows[flow], asked, option.id)
        if content.alarming(label):
            continue  # help comes first, whatever was asked
        checkin = _at(flow, question)
        if checkin is None:
            return
        reply = reply_to(Said(f"{label.upper()}."), replace(Person(language), checkin=checkin), language=language)
        after = reply.person.checkin if reply.person else None
        assert after is not None and (answer := after.answer(question)) is not None, label
        assert getattr(answer.said, "options", ()) == (option.id,), label


def _at(flow: str, question: str) -> Checkin | None:
    """A check-in at that question, or None if skipping every earlier question does not lead there."""
    checkin = walked(flow, question)
    here = walk(english().flows[flow], checkin).here
    return checkin if here is not None and here.id == question else None


def test_labels_through_a_check_in() -> None:
    """Typed labels pick one option or several, end a question with several, and skip one."""
    chat = dialog([('"just me"', "How do you feel"), ('"Good"', ""), ('"skip"', "")], begun())
    dialog([('"quiet"', ""), ('"That is it!"', "Shall I keep this?")], chat)
    assert list(chat.answers.values()) == [["solo"], ["v4"], None, ["quiet"]]


@pytest.mark.parametrize("text", ["just me and a friend", "good good", "xyz", "·"])
def test_other_words_are_no_label(text: str) -> None:
    """Words that are no label answer nothing."""
    chat = begun()
    chat.say(text)
    assert chat.answers == {}


@pytest.mark.parametrize("stands", [None, MESSAGE + 1])
def test_a_second_quick_line_joins_the_first(stands: int | None) -> None:
    """A line sent before the person could see the next question belongs to the last answer, and the page says so."""
    first = reply_to(Said("No hands on my throat, thanks"), _wishes(MESSAGE - 1))
    assert first.person is not None
    between = replace(first.person, chat=ChatState(message=stands))
    reply = reply_to(Said("And no marks where people see them"), between)
    assert reply.person is not None and reply.person.checkin is not None
    texts = [a.said.text for a in reply.person.checkin.answers if isinstance(a.said, Typed)]
    assert texts == ["No hands on my throat, thanks\nAnd no marks where people see them"]
    assert reply.show is not None
    assert english().speak("en")("hint-added") in reply.show.text


def test_a_later_line_answers_the_next_question() -> None:
    """A line that comes after the next question was shown answers that question."""
    first = reply_to(Said("No hands on my throat, thanks"), _wishes(MESSAGE - 1))
    assert first.person is not None
    reply = reply_to(Said("Just hold my hand"), replace(first.person, chat=ChatState(message=MESSAGE - 1)))
    assert reply.person is not None and reply.person.checkin is not None
    assert sum(isinstance(a.said, Typed) for a in reply.person.checkin.answers) == 2


def _wishes(message: int) -> Person:
    """A person at the question what to avoid, which is followed by another question for words."""
    return replace(Person("en"), checkin=walked("wishes", "avoid"), chat=ChatState(message=message))
