"""Anybody can say "Something felt off" from the first page on, and every page after it leads to help lines."""

from dataclasses import replace

import pytest

from bot.authoring.explore import explore
from bot.core.incoming import Command, Tap
from bot.core.person import CONSENT, Person
from bot.core.turn import CancelReminders
from bot.screens.context import Context
from bot.screens.question_page import checkin_screen
from tests.screens.states import reply_to, states, walked
from tests.screens.test_holding import HELD, TONIGHT, every_note
from tests.support.bot_harness import english
from tests.support.screens import data_of

LANGUAGES = sorted(english().words)
FIRST_PAGE = ("danger", "emergency-numbers", "felt-off-fault", "felt-off-wash")
SAFETY = [id for id, flow in english().flows.items() if flow.safety]


@pytest.mark.parametrize("name", ["checkin", "done", "support", "help", "start"])
def test_the_main_pages_have_the_button(name: str) -> None:
    """The main pages have the button "Something felt off", and on /checkin it comes first."""
    person = Person("en")
    buttons = data_of(reply_to(Command(name), person).show)
    assert "f:off" in buttons
    assert name != "checkin" or buttons[0] == "f:off"
    waits = data_of(reply_to(Command("checkin"), states()["a question for words"]).show)
    assert waits[0] == "f:off"


@pytest.mark.parametrize("state", sorted(states()))
@pytest.mark.parametrize("language", LANGUAGES)
def test_its_first_page_says_what_matters_most(state: str, language: str) -> None:
    """In any state, the page shows all its lines and the help button. For an account it pauses the check-in too."""
    words = english().speak(language)
    person = states(language)[state]
    for event in (Command("off"), Tap("f:off", 1)):
        reply = reply_to(event, person, language=language)
        assert reply.show is not None
        assert all(words(id) in reply.show.text for id in FIRST_PAGE)
        assert "h:beside" in data_of(reply.show)
        if person is None or person.consent < CONSENT:
            assert (reply.effects, "w:door" in data_of(reply.show)) == ((), True)
            assert reply.person == person or reply.person == replace_awaiting(person)
        else:
            assert reply.person is not None
            assert reply.person.settings.rest is not None
            assert reply.person.dialogue.awaiting is None
            assert reply.person.checkin is None or reply.person.checkin.paused


def replace_awaiting(person: Person | None) -> Person | None:
    """`person`, with nothing awaited."""
    return replace(person, dialogue=replace(person.dialogue, awaiting=None)) if person is not None else None


def test_it_works_alone_or_beside_a_check_in() -> None:
    """Without a check-in the page leads to the options. With one it leads back to the question too."""
    alone = reply_to(Command("off"), Person("en"))
    assert data_of(alone.show) == ["c:options", "h:beside", "y:hide", "w:home"]
    options = reply_to(Tap("c:options", 1), alone.person)
    assert options.person is not None
    assert options.person.checkin is not None
    assert (options.person.checkin.flow, options.person.parked) == ("wrong", None)
    open_one = reply_to(Command("off"), states()["a question for words"])
    assert data_of(open_one.show) == ["c:options", "h:beside", "y:hide", "c:on", "c:let-go"]
    back = reply_to(Tap("c:on", 1), open_one.person)
    assert back.person is not None
    before = states()["a question for words"]
    assert before is not None
    assert before.checkin is not None
    assert back.person.checkin == replace(before.checkin, no_ideas=True)


def test_from_the_options_it_leads_back_to_them() -> None:
    """With the options open, /off leads back to them, and the parked check-in stays."""
    person = states()["the options, a check-in waits"]
    off = reply_to(Command("off"), person)
    on = reply_to(Tap("c:options", 1), off.person)
    assert on.person is not None
    assert person is not None
    assert person.checkin is not None
    assert (on.person.checkin, on.person.parked) == (replace(person.checkin, no_ideas=True), person.parked)


def test_a_stranger_leaves_no_trace() -> None:
    """For a person without an account, the page stores nothing."""
    for event in (Command("off"), Tap("f:off", 1)):
        reply = reply_to(event, None)
        assert (reply.person, reply.effects, reply.erase) == (None, (), ())


def test_help_lines_in_flows_for_safety() -> None:
    """A flow for safety has a button to help lines on every question and at every end."""
    assert "wrong" in SAFETY
    for id in SAFETY:
        flow = english().flows[id]
        for state in explore(replace(flow, mounted={})):
            ctx = Context(english(), english().speak("en"))
            screen = checkin_screen(ctx, replace(flow, mounted={}), state.checkin)
            # All lines, or the lines of one kind first.
            ways = data_of(screen)
            assert any(way == "h:beside" or way.startswith("h:for:") for way in ways)


@pytest.mark.parametrize("language", LANGUAGES)
def test_stopping_when_unsafe_ends_at_the_numbers(language: str) -> None:
    """After "not safe", leaving the check-in still shows the emergency numbers and the help button."""
    words = english().speak(language)
    person: Person | None = replace(Person(language), checkin=walked("wrong", "safe"))
    for event in (Tap("q:abcdef:safe:c:danger", 1), Tap("q:abcdef:end:l", 1)):
        reply = reply_to(event, person)
        person = reply.person
    assert reply.show is not None
    assert words("wrong-mirror-danger") in reply.show.text
    assert words("emergency-numbers") in reply.show.text
    assert words("closing-left") in reply.show.text
    assert data_of(reply.show) == ["h:beside"]


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("en", ("911", "999", "000", "111", "112")),
        ("de", ("112",)),
        ("es", ("112", "911")),
        ("fr", ("112", "911", "114")),
        ("pt-BR", ("190", "192", "112")),
    ],
)
def test_each_language_names_emergency_numbers(language: str, numbers: tuple[str, ...]) -> None:
    """In each language, the pages that say to call name the emergency numbers of its countries."""
    words = english().speak(language)
    sentence = words("emergency-numbers")
    assert all(number in sentence for number in numbers)
    for id in ("wrong-danger", "wrong-mirror-danger", "body-call", "casual-danger", "followup-crisis"):
        assert sentence in words(id), id
    support = reply_to(Command("support"), None, language=language)
    assert support.show is not None
    assert sentence in support.show.text


def test_the_first_page_already_holds_the_notes() -> None:
    """The page cancels the notes of the night, and holds the risky kinds for longer."""
    reply = reply_to(Command("off"), Person("en"), planned=every_note())
    (tonight,) = reply.effects
    assert isinstance(tonight, CancelReminders)
    assert {id.decode() for id in tonight.ids} == TONIGHT
    assert reply.person is not None and reply.person.settings.rest is not None
    assert set(reply.person.settings.rest.kinds) == HELD
