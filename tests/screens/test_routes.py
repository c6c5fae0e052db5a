"""Every event gets an answer, and no person passes the door before consent."""

import re
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.callbacks import kinds, pack
from bot.core.checkin import Checkin
from bot.core.incoming import Command, Event, Other, Said, Tap
from bot.core.journal import InMonth, LockState, Months, Newest
from bot.core.person import CONSENT, Awaiting, Dialogue, JournalLock, Person, PersonSettings, Stop
from bot.core.rest import Rest
from bot.core.text import units
from bot.core.turn import CancelReminders, CloseJournal, Forget, RescheduleReminders, SendExport, Turn
from bot.screens import routes
from bot.screens.declare import declared
from bot.screens.routes import COMMANDS, TAPS, reads, route
from tests.support.bot_harness import EVENING, english
from tests.support.callbacks import LETTERS, SAMPLES

decide = partial(routes.decide, english())

parts = st.sampled_from(
    [
        *LETTERS,
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
REST = Rest(until=EVENING + timedelta(days=3), kinds=("bathroom",))
agreed = st.builds(
    Person,
    st.just("en"),
    settings=st.builds(PersonSettings, zone=st.none() | st.just("Europe/Berlin"), rest=st.none() | st.just(REST)),
    dialogue=st.builds(Dialogue, awaiting=st.none() | st.sampled_from(Awaiting)),
)


def turn(event: Event, person: Person | None = None) -> Turn:
    """A turn on a Friday evening."""
    return Turn(event, person, "en", EVENING)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_menu_command_has_words(name: str) -> None:
    """In every language, each command of the menu has a description of 1 to 256 characters."""
    for words in english().words.values():
        if COMMANDS[name].menu:
            assert 1 <= len(words(f"command-{name}")) <= 256


def test_help_lists_the_commands_of_the_menu() -> None:
    """In every language /help lists the commands of the menu in its order, in at most 2,000 units."""
    for language, words in english().words.items():
        shown = routes.decide(english(), Turn(Command("help"), None, language, EVENING)).show
        assert shown is not None
        named = re.findall(r"^/([a-z]+)", shown.text, re.MULTILINE)
        assert named == [name for name, one in COMMANDS.items() if one.menu and name not in ("help", "unlock")]
        assert all(words.label(f"command-{name}", "help") in shown.text for name in named)
        assert units(shown.text) <= 2000


@given(events)
def test_nobody_unknown_passes_the_door(event: Event) -> None:
    """No event of a person without an account has an effect or creates the account, except the yes at the door."""
    reply = decide(turn(event))
    if isinstance(event, Tap) and event.data == "w:yes":
        assert reply.person is not None
        assert reply.person.consent == CONSENT
    else:
        assert reply.person is None
    assert reply.effects == ()
    assert reply.show is not None


@given(events, agreed)
def test_an_older_consent_is_asked_for_again(event: Event, person: Person) -> None:
    """Before renewed consent nothing new is kept, while /export, /forget, /hide and /stop work."""
    open_one = Checkin("abc", "quick", EVENING)
    before = replace(person, consent=CONSENT - 1, checkin=open_one, chat=replace(person.chat, message=1))
    reply = decide(turn(event, before))
    found = route(turn(event, before))
    assert found.strangers or found.any_consent
    if event == Command("hide", getattr(event, "argument", "")):
        # It works for everybody at once: it locks the journal, clears the chat, and only pauses what is open.
        assert all(isinstance(effect, CloseJournal | CancelReminders | RescheduleReminders) for effect in reply.effects)
        return
    if event == Command("stop", getattr(event, "argument", "")):
        # It works for everybody too: it stops notes, and only pauses what is open.
        stopped = replace(before.settings, stop=Stop.ALL)
        assert reply.effects == ()
        assert reply.person == replace(before, settings=stopped, checkin=open_one.put_off(), dialogue=Dialogue())
        return
    assert all(isinstance(effect, SendExport | Forget) for effect in reply.effects)
    if any(isinstance(effect, Forget) for effect in reply.effects):
        assert reply.person is None
    elif isinstance(event, Tap) and event.data == "w:yes":
        assert reply.person == replace(before, consent=CONSENT, dialogue=replace(before.dialogue, awaiting=None))
    else:
        assert reply.person is not None
        assert (
            replace(reply.person, dialogue=replace(reply.person.dialogue, awaiting=before.dialogue.awaiting)) == before
        )


@given(events, agreed)
def test_everything_that_comes_in_has_an_answer(event: Event, person: Person) -> None:
    """Any event from any person gets a message or a toast."""
    reply = decide(turn(event, person))
    assert reply.first is not None or reply.show is not None or reply.also is not None or reply.toast


@pytest.mark.parametrize("name", ["help", "support", "privacy", "start"])
def test_help_support_and_privacy_always_work(name: str) -> None:
    """/help, /support, /privacy and /start answer everybody with a page."""
    for person in (None, Person("en")):
        reply = decide(turn(Command(name), person))
        assert reply.show is not None
        assert len(reply.show.text) > 20


def test_every_button_has_one_listed_handler() -> None:
    """Every kind of button has exactly one handler, and the tables list every declared handler."""
    assert set(TAPS) == set(kinds())
    assert {id(one) for one in (*COMMANDS.values(), *TAPS.values())} == {id(one) for one in declared()}
    for kind, found in TAPS.items():
        assert kind in found.kinds


def test_pages_of_the_journal_ask_and_go_on() -> None:
    """With a locked journal, a command or button that needs it asks for the passphrase, and is resumed after it."""
    person = replace(Person("en"), lock=JournalLock(locked=True))
    buttons = [pack(button) for button in SAMPLES.values() if TAPS[type(button)].unlocked]
    events: list[tuple[Event, str]] = [(Tap(data, 1), data) for data in buttons]
    events += [(Command(one.name), pack(one.button)) for one in COMMANDS.values() if one.unlocked and one.button]
    assert {"j:l"} <= {then for event, then in events if isinstance(event, Command)}
    assert "x:plain" in buttons
    for event, then in events:
        reply = decide(replace(turn(event, person), lock_state=LockState.LOCKED))
        assert reply.person is not None and reply.show is not None
        assert (reply.person.dialogue.awaiting, reply.person.dialogue.resume_with) == (Awaiting.UNLOCK, then)
        assert reply.effects == ()
        opened = decide(replace(turn(event, person), lock_state=LockState.UNLOCKED))
        assert opened.person is not None and opened.person.dialogue.awaiting is not Awaiting.UNLOCK


def test_each_route_reads_only_its_entries() -> None:
    """Only an event that shows the journal reads it, and only the part that it shows."""
    person = replace(Person("en"), dialogue=Dialogue(awaiting=Awaiting.UNLOCK, resume_with="j:m:2026"))
    assert reads(turn(Command("journal"), person)) == Newest()
    assert reads(turn(Tap("j:g:202611", 1), person)) == InMonth(2026, 11)
    assert reads(turn(Said("a passphrase"), person)) == Months(2026)
    assert reads(turn(Said("words"), replace(person, dialogue=Dialogue(awaiting=Awaiting.CLOCK)))) is None
    assert reads(turn(Other(), person)) is None
    assert reads(turn(Tap("j:l", 1))) is None
    assert reads(turn(Command("journal"), replace(person, consent=CONSENT - 1))) is None
    assert reads(turn(Tap("s:menu", 1), person)) is None


def test_a_forged_button_changes_nothing() -> None:
    """A forged tap changes nothing, and is answered with a page and a toast."""
    for person in (Person("en"), replace(Person("en"), checkin=Checkin("abcdef", "quick", EVENING))):
        for data in ("", "zz", "q:", "q:abcdef:mood:z", "s:tidy:maybe", "c:new:", "w:yes:0"):
            reply = decide(turn(Tap(data, 1), person))
            assert reply.person == person
            assert reply.effects == ()
            assert reply.toast and reply.show is not None
