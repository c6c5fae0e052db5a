"""Everything that comes in has an answer, and nobody passes the door before they agreed to what is kept."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.checkin import Checkin
from bot.core.person import CONSENT, Awaiting, Dialogue, Person, Settings
from bot.core.turn import Command, Event, Forget, Other, Replant, Said, SendExport, Shut, Tap, Turn, Uproot
from bot.screens.routes import COMMANDS, TAPS, decider, route
from tests.support.rig import EVENING, english

decide = decider(english())

parts = st.sampled_from(
    [
        *TAPS,
        "export",
        "forget",
        "back",
        "sure",
        "yes",
        "no",
        "home",
        "menu",
        "now",
        "1",
        "0",
        "quick",
        "on",
        "fresh",
        "let-go",
        "set",
        "Europe/Berlin",
        "",
    ]
) | st.text(max_size=6)
taps = st.builds(Tap, st.lists(parts, max_size=6).map(":".join), st.none() | st.integers(1, 9))
events = (
    st.builds(Command, st.sampled_from([*COMMANDS, "nothing", ""]) | st.text(max_size=8), st.text(max_size=8))
    | st.builds(Said, st.text(max_size=30) | st.sampled_from(["FORGET", "21:00"]))
    | st.just(Other())
    | taps
)
agreed = st.builds(
    Person,
    st.just("en"),
    settings=st.builds(Settings, zone=st.none() | st.just("Europe/Berlin"), held=st.booleans()),
    dialogue=st.builds(Dialogue, awaiting=st.none() | st.sampled_from(Awaiting)),
)


def turn(event: Event, person: Person | None = None) -> Turn:
    """A turn on a Friday evening."""
    return Turn(event, person, "en", EVENING)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_words_for_the_menu_in_every_language(name: str) -> None:
    for words in english().words.values():
        if name != "start":
            assert 1 <= len(words(f"command-{name}")) <= 256


@given(events)
def test_nobody_unknown_passes_the_door(event: Event) -> None:
    """Whatever they send, nothing is remembered, kept, planted or sent; but for the yes that lets them in."""
    reply = decide(turn(event))
    if isinstance(event, Tap) and event.data.split(":")[:2] == ["w", "yes"]:
        assert reply.person is not None
        assert reply.person.consent == CONSENT
    else:
        assert reply.person is None
    assert reply.effects == ()
    assert reply.show is not None


@given(events, agreed)
def test_who_agreed_to_an_older_page_is_asked_again_first(event: Event, person: Person) -> None:
    """Whatever they send, nothing new of them is kept; what they have they may take along or have erased."""
    open_one = Checkin("abc", "quick", EVENING)
    before = replace(person, consent=CONSENT - 1, checkin=open_one, chat=replace(person.chat, message=1))
    reply = decide(turn(event, before))
    found = route(turn(event, before))
    assert found.open or found.right
    if event == Command("hide", getattr(event, "argument", "")):
        # It serves everybody, at once: the journal is shut, the chat cleared, and what is open is only paused.
        assert all(isinstance(effect, Shut | Uproot | Replant) for effect in reply.effects)
        return
    assert all(isinstance(effect, SendExport | Forget) for effect in reply.effects)
    if any(isinstance(effect, Forget) for effect in reply.effects):
        assert reply.person is None
    elif isinstance(event, Tap) and event.data.split(":")[:2] == ["w", "yes"]:
        assert reply.person == replace(before, consent=CONSENT, dialogue=replace(before.dialogue, awaiting=None))
    else:
        assert reply.person is not None
        assert (
            replace(reply.person, dialogue=replace(reply.person.dialogue, awaiting=before.dialogue.awaiting)) == before
        )


@given(events, agreed)
def test_everything_that_comes_in_has_an_answer(event: Event, person: Person) -> None:
    reply = decide(turn(event, person))
    assert reply.show is not None or reply.also is not None or reply.toast


@pytest.mark.parametrize("name", ["help", "support", "privacy", "start"])
def test_help_support_and_privacy_are_there_for_everybody_at_once(name: str) -> None:
    for person in (None, Person("en")):
        reply = decide(turn(Command(name), person))
        assert reply.show is not None
        assert len(reply.show.text) > 20
