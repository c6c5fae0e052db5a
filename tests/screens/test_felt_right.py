"""Pages are easy to use: at most one bold sentence, rows that stay in place, one way out, and a way back from lists."""

from dataclasses import replace

import pytest

from bot.authoring.explore import explore
from bot.core.answer import Answer, Picked
from bot.core.callbacks import pack
from bot.core.callbacks.checkin import EndLetGo
from bot.core.checkin import Checkin
from bot.core.flow import Flow
from bot.core.person import PersonSettings
from bot.core.questions import NOTE, TEXT, Question
from bot.core.screen import Screen, Style
from bot.screens.context import Context
from bot.screens.question_page import checkin_screen
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog
from tests.support.screens import labels_of, styled

CONTENT = english()
FLOWS = {id: replace(flow, mounted={}) for id, flow in CONTENT.flows.items()}
"""Each flow without the flows that its options open."""
LANGUAGES = sorted(CONTENT.words)
QUESTIONS = [(flow, question) for flow in FLOWS.values() for question in flow.questions]


WALKS: dict[tuple[str, str], Checkin] = {}
for _flow in FLOWS.values():
    for _state in explore(_flow):
        if _state.here is not None:
            WALKS.setdefault((_flow.id, _state.here.id), _state.checkin)
"""A check-in at each question, by flow and question."""


def shown(flow: Flow, question: Question, language: str, country: str = "") -> Screen:
    """The screen of a question, which must contain the question's words."""
    ctx = Context(CONTENT, CONTENT.speak(language)).with_settings(PersonSettings(country=country))
    screen = checkin_screen(ctx, flow, WALKS[flow.id, question.id])
    assert ctx.words(flow.words_of(question)) in screen.text, question.id
    return screen


def bold(screen: Screen) -> list[str]:
    """The texts of the bold spans."""
    return styled(screen, Style.BOLD)


@pytest.mark.parametrize("language", LANGUAGES)
def test_bold_is_only_what_asks(language: str) -> None:
    """At most one sentence of a question is bold: the question itself, or the line with the emergency number."""
    call = CONTENT.speak(language)("emergency-call")
    for flow, question in QUESTIONS:
        found = bold(shown(flow, question, language))
        assert len(found) <= 1, (flow.id, question.id)
        for text in found:
            assert text == call or text.endswith("?"), (flow.id, question.id, text)
            assert "\n" not in text
            assert len(text) <= 140


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_is_bold(language: str) -> None:
    """Every question for a feeling, a number or several choices has a bold sentence."""
    for flow, question in QUESTIONS:
        if question.type.name in ("scale", "many", "weather"):
            assert bold(shown(flow, question, language)), (flow.id, question.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_jumps_with_the_first_tick(language: str) -> None:
    """At a question with several choices, the first tick moves no button."""
    ctx = Context(CONTENT, CONTENT.speak(language))
    for flow, question in QUESTIONS:
        if question.type.name != "many":
            continue
        before = shown(flow, question, language)
        ticked = Answer(question.id, Picked((question.options[0].id,)), settled=False)
        after = checkin_screen(ctx, flow, WALKS[flow.id, question.id].with_answer(ticked))
        assert [len(row) for row in before.rows] == [len(row) for row in after.rows], (flow.id, question.id)
        assert labels_of(before) == [label.removeprefix("✓ ") for label in labels_of(after)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_far_along_is_said_in_words(language: str) -> None:
    """A question begins with its progress, such as "1 of 7", and the pages after something felt off have none."""
    words = CONTENT.speak(language)
    first = shown(FLOWS["pillow"], FLOWS["pillow"].questions[0], language).text.splitlines()[0]
    assert first == words("ask-progress", number=1, total=int(first.split()[-1]))
    for id in ("wrong", "next"):
        for question in FLOWS[id].questions:
            text = shown(FLOWS[id], question, language).text
            assert text.startswith(words(FLOWS[id].words_of(question))), (id, question.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_to_answer_in_words_is_said_once(language: str) -> None:
    """A question for words says once how to skip it: in the line below the question."""
    hint = CONTENT.speak(language)("ask-text").lower()
    skip = {"en": "skip", "de": "lass es aus", "es": "«omitir»", "fr": "passe", "pt-BR": "pule"}[language]
    assert skip in hint
    for flow, question in QUESTIONS:
        if question.type is TEXT:
            assert shown(flow, question, language).text.lower().count(skip) == 1, (flow.id, question.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_emergency_page_looks_like_one(language: str) -> None:
    """A red page begins with the emergency number in bold, for a known country its own, and has four buttons."""
    words = CONTENT.speak(language)
    for flow, question in QUESTIONS:
        if not question.ends:
            continue
        screen = shown(flow, question, language, country="GB")
        (said,) = bold(screen)
        assert screen.text.startswith(said)
        assert "999" in said
        names = ("ask-numbers", "ask-back", "ask-next", "ask-felt-off")
        assert labels_of(screen) == [words(id) for id in names], question.id
        assert bold(shown(flow, question, language)) == [words("emergency-call")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_way_out_after_something_felt_off(language: str) -> None:
    """After something felt off, every page has exactly one way out: no skip, no pause and no option that means it."""
    words = CONTENT.speak(language)
    for id in ("wrong", "next"):
        for question in FLOWS[id].questions:
            found = shown(FLOWS[id], question, language)
            out = [b for row in found.rows for b in row if b.data == pack(EndLetGo(WALKS[id, question.id].id))]
            assert [button.label for button in out] == [words("ask-leave")], (id, question.id)
            assert not {words("ask-skip"), words("ask-pause")} & set(labels_of(found))


def test_a_page_to_read_has_one_way_on() -> None:
    """A page to read has the button Next, and no Skip."""
    for flow, question in QUESTIONS:
        if question.type is NOTE:
            found = labels_of(shown(flow, question, "en"))
            assert ("Next" in found, "Skip" in found) == (True, False), (flow.id, question.id)


def test_the_wanted_flow_begins() -> None:
    """With a check-in open, the flow that was asked for begins once that check-in is let go."""
    chat = begun("Just me")
    dialog([("/wishes", "You wanted: My aftercare wishes."), ("Let it go, start that one", "touch")], chat)
    chat = begun("Just me")
    dialog([("/done", ""), ("Now, together", "You wanted: Ask each other.")], chat)
    dialog([("Let it go, start that one", "Is now a good time for both of you?")], chat)


def test_from_checkin_there_is_a_choice() -> None:
    """With a check-in open, /checkin offers a choice of flows, and the open one is lost only once another is picked."""
    chat = begun("Just me")
    dialog([("/checkin", "left open"), ("Let it go, pick another", "Which one")], chat)
    assert chat.checking_in
    dialog([("Pillow talk", "A few soft questions")], chat)


def test_one_that_holds_nothing_is_not_waited_for() -> None:
    """A check-in without answers, open or paused, gives way to another flow without a question."""
    dialog([("/pause", ""), ("/checkin", "Which one feels right?")], begun())
    dialog([("/wishes", "touch")], begun())


def test_flows_stand_by_use() -> None:
    """/checkin lists often used flows before rare ones."""
    chat = arrived()
    listed = chat.say("/checkin").labels
    assert listed[:5] == ["Something felt off", "60-second check-in", "Pillow talk", "Ask each other", "Beforehand"]
    assert listed[-4:] == ["A day or more later", "Body check", "Protection slipped", "Back to the start"]


@pytest.mark.parametrize("command", ["/checkin", "/support", "/learn"])
def test_lists_have_a_way_back(command: str) -> None:
    """The button "Back to the start" leads a known person to the menu, and a stranger to the door."""
    dialog([(command, ""), ("Back to the start", "What would you like?")], arrived())
    if command != "/checkin":
        dialog([(command, ""), ("Back to the start", "If you are 18 or older")], Dialog())


def test_the_morning_note_opens_the_morning() -> None:
    """The note of the morning opens three questions about the morning."""
    chat = dialog([("/done", ""), ("Tomorrow", "")], arrived())
    note = chat.wait(hours=16)[-1]
    assert note.labels == ["Open", "Later", "More"]
    dialog([("More", "A new day"), ("Open", "Good morning. How do you feel today?")], chat)
    dialog([("Good", "And your body, this morning?"), ("Fine", "softer"), ("A hug", ""), ("That is it", "a hug")], chat)


def test_notes_have_two_buttons_and_more() -> None:
    """A note has two buttons and "More", which opens the other choices. Only notes of the night have "Not tonight"."""
    chat = dialog([("/done", ""), ("In a while", ""), ("15 minutes", "")], arrived())
    assert all(note.labels == ["Done", "Later", "More"] for note in chat.shown)
    assert chat.tap("More").labels == ["Done", "Later", "Not tonight", "Stop these"]
    chat = dialog([("/done", ""), ("Tomorrow", ""), ("16 hours", "Good morning"), ("More", "A new day")], arrived())
    assert chat.last.labels == ["Open", "Done", "Later", "Stop these"]


@pytest.mark.parametrize("answer", ["Done", "Later"])
def test_answered_notes_leave(answer: str) -> None:
    """A note leaves the chat once it is answered, and the reply is a toast."""
    chat = dialog([("/done", ""), ("In a while", ""), ("10 minutes", "water")], arrived())
    note = chat.last.number
    chat.tap(answer)
    assert note not in chat.messages
    assert chat.toast.startswith("Okay.")


@pytest.mark.parametrize(
    ("language", "named"),
    [("en", "bathroom"), ("de", "Toilette"), ("es", "baño"), ("fr", "toilettes"), ("pt-BR", "banheiro")],
)
def test_a_bathroom_note_names_itself_once_tapped(language: str, named: str) -> None:
    """A bathroom note says what it is only after a tap."""
    words = CONTENT.speak(language)
    assert named in words.label("reminder-bathroom", "more")
    assert named not in words("reminder-bathroom")


def test_labels_read_well_inside_a_sentence() -> None:
    """Inside a sentence, labels begin in lower case."""
    chat = begun("Just me", "Good", "Fine", "Skip", "A few more questions", "Skip", "Calm", "Close", "That is it")
    while "Keep it" not in chat.last.labels:
        chat.tap("Skip")
    assert "Your words: calm and close." in chat.last.text
