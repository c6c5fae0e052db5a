"""What is typed in a check-in goes where it belongs: a label is its button, a second line is no other answer."""

from dataclasses import replace

import pytest

from bot.core.answer import Typed
from bot.core.checkin import Checkin, walk
from bot.core.incoming import Said
from bot.core.person import ChatState, Person
from bot.core.questions import Choices, Ticks
from bot.screens.context import Context
from bot.screens.wording import label_of
from tests.screens.states import MESSAGE, said, walked
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
    """True of each question with buttons, in each flow and language. Capitals and a full stop do not matter."""
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
        reply = said(Said(f"{label.upper()}."), replace(Person(language), checkin=checkin), language=language)
        after = reply.person.checkin if reply.person else None
        assert after is not None and (answer := after.answer(question)) is not None, label
        assert getattr(answer.said, "options", ()) == (option.id,), label


def _at(flow: str, question: str) -> Checkin | None:
    """A check-in that stands at that question, where passing by all before leads there."""
    checkin = walked(flow, question)
    here = walk(english().flows[flow], checkin).here
    return checkin if here is not None and here.id == question else None


def test_labels_through_a_check_in() -> None:
    """Typed from question to question: an option, several, the end of several, and to pass one by."""
    chat = dialog([('"just me"', "How do you feel"), ('"Good"', ""), ('"skip"', "")], begun())
    dialog([('"quiet"', ""), ('"That is it!"', "Shall I keep this?")], chat)
    assert list(chat.answers.values()) == [["solo"], ["v4"], None, ["quiet"]]


@pytest.mark.parametrize("text", ["just me and a friend", "good good", "xyz", "·"])
def test_other_words_are_no_label(text: str) -> None:
    """Other words leave the question unchanged."""
    chat = begun()
    chat.say(text)
    assert chat.answers == {}


@pytest.mark.parametrize("stands", [None, MESSAGE + 1])
def test_a_second_quick_line_joins_the_first(stands: int | None) -> None:
    """Of two quick lines about what to avoid, the second belongs to the first answer, and the page says so."""
    first = said(Said("No hands on my throat, thanks"), _wishes(MESSAGE - 1))
    assert first.person is not None
    between = replace(first.person, chat=ChatState(message=stands))
    reply = said(Said("And no marks where people see them"), between)
    assert reply.person is not None and reply.person.checkin is not None
    texts = [a.said.text for a in reply.person.checkin.answers if isinstance(a.said, Typed)]
    assert texts == ["No hands on my throat, thanks\nAnd no marks where people see them"]
    assert reply.show is not None
    assert english().speak("en")("hint-added") in reply.show.text


def test_a_line_that_came_after_the_next_question() -> None:
    """It is the answer to that one."""
    first = said(Said("No hands on my throat, thanks"), _wishes(MESSAGE - 1))
    assert first.person is not None
    reply = said(Said("Just hold my hand"), replace(first.person, chat=ChatState(message=MESSAGE - 1)))
    assert reply.person is not None and reply.person.checkin is not None
    assert sum(isinstance(a.said, Typed) for a in reply.person.checkin.answers) == 2


def _wishes(message: int) -> Person:
    """Somebody who is asked what to avoid, with a question in words after it."""
    return replace(Person("en"), checkin=walked("wishes", "avoid"), chat=ChatState(message=message))
