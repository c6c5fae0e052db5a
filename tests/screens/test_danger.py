"""Words of danger bring help first: in any state, in any language, and in every kind of update that holds words."""

from dataclasses import replace

import pytest

from bot.core.answer import typed
from bot.core.incoming import Command, Edited, Event, Incoming, Other, Said, Tap
from bot.core.outgoing import Show
from bot.core.person import Awaiting, Person
from bot.core.screen import Screen
from bot.core.strength import Strength
from bot.core.turn import Reply
from bot.service.delivery_plan import delivery_plan
from bot.telegram_gate.codec import read
from tests.screens.states import MESSAGE, NOW, reply_to, states, turn_of, walked
from tests.support.bot_harness import english
from tests.support.screens import data_of

ANSWERED = ("a question for words", "awaiting line", "awaiting feeling", "awaiting question", "awaiting own-note")
"""States in which words are kept as an answer."""
LINES = {
    "en": "i was raped",
    "de": "ich wurde vergewaltigt",
    "es": "me violaron",
    "fr": "j'ai été violée",
    "pt-BR": "fui estuprada",
}
HARMLESS = "a lamp in the window"
STATES = sorted(states())


def events_with(text: str) -> list[Event]:
    """The events in which words can come."""
    return [Said(text), Edited(text, 1), Command("nothing", text), Command("help", text), Command("start", text)]


def is_help(screen: Screen | None, language: str) -> bool:
    """Whether `screen` is the help page: with the emergency numbers, a way to help lines, and a button to hide it."""
    words = english().speak(language)
    return (
        screen is not None
        and words("danger") in screen.text
        and words("emergency-numbers") in screen.text
        and [row[0].data for row in screen.rows] == ["h:beside", "f:off", "y:hide"]
    )


@pytest.mark.parametrize("written", sorted(LINES))
@pytest.mark.parametrize("state", STATES)
def test_help_comes_first_everywhere(state: str, written: str) -> None:
    """Words of danger in any known language show help first, in any state and with any language of the bot."""
    for spoken in english().words:
        person = states(spoken)[state]
        for event in events_with(LINES[written]):
            turn = replace(turn_of(event, person), language=spoken)
            reply = reply_to(event, person, language=spoken)
            assert is_help(reply.first, spoken), (event, spoken)
            _, steps = delivery_plan(Incoming(1, 1, event), turn, reply)
            shown = [step.screen for step in steps if isinstance(step, Show)]
            assert shown[0] == reply.first


@pytest.mark.parametrize("state", STATES)
def test_other_words_are_answered_as_ever(state: str) -> None:
    """Harmless words, other updates and taps show no help first."""
    for event in (*events_with(HARMLESS), Other(), Tap("w:home", 1)):
        assert reply_to(event, states()[state]).first is None


@pytest.mark.parametrize("state", STATES)
def test_of_danger_words_only_a_hold_is_kept(state: str) -> None:
    """Nothing is kept of words of danger, except that a check-in under way is then held."""
    person = states()[state]
    for danger, harmless in zip(events_with(LINES["en"]), events_with(HARMLESS), strict=True):
        if state.startswith(ANSWERED) and isinstance(danger, Said):
            continue  # these words are kept: test_an_answer_stays_an_answer, and the tests of the pages for own words
        after, otherwise = reply_to(danger, person), reply_to(harmless, person)
        assert [one for one in after.effects if one not in otherwise.effects] == []
        if after.person is not None and otherwise.person is not None:
            walks = person is not None and person.checkin is not None and not person.checkin.paused
            holds = walks and not state.startswith("agreed to an older")
            assert after.person == (after_danger(otherwise.person) if holds else otherwise.person)
        else:
            assert after.person == otherwise.person


@pytest.mark.parametrize("event", [Said(LINES["en"]), Edited(LINES["en"], 1), Command("i", "was raped")])
def test_the_help_page_can_stand_alone(event: Event) -> None:
    """If no question awaits such words, only the help page is shown, without a hint about unread words or times."""
    for state in ("no account", "nothing is open", "paused", "a question with buttons", "awaiting clock"):
        reply = reply_to(event, states()[state])
        assert (reply.show, reply.also) == (None, None), state


def test_a_page_that_was_asked_for_comes_after_it() -> None:
    """/support with words of danger shows its page too. Harmless words and the token of a link bring no help page."""
    for person in (None, Person("en")):
        reply = reply_to(Command("support", LINES["en"]), person)
        assert reply.show is not None
        assert reply.show == reply_to(Command("support"), person).show
    assert reply_to(Command("help", "me, how does this work"), Person("en")).first is None
    assert reply_to(Command("start", "rape"), None).first is None  # a token, as of a link


def test_an_answer_stays_an_answer() -> None:
    """Words of danger that answer a question are still stored as its answer."""
    person = states()["a question for words"]
    reply = reply_to(Said(LINES["en"]), person)
    assert reply.person is not None
    assert reply.person.checkin is not None
    assert reply.person.checkin.answers[-1].said == typed(LINES["en"], MESSAGE)
    assert person is not None
    assert reply.show == reply_to(Said("a lamp"), after_danger(person)).show


def after_danger(person: Person) -> Person:
    """`person` after words of danger in a check-in: held notes rest, and the check-in offers no ideas."""
    checkin = person.checkin
    kinds = {id for id, kind in english().reminders.items() if kind.rule.held}
    return replace(person.with_rest(kinds, NOW), checkin=checkin and replace(checkin, no_ideas=True))


def test_danger_in_a_check_in_removes_the_ideas() -> None:
    """After words of danger in a check-in, its end offers no ideas."""
    offer = english().speak("en")("end-ideas")

    def end(text: str) -> Reply:
        person = replace(Person("en"), checkin=walked("quick", "who"))
        events: list[Event] = [
            *(Tap(f"q:abcdef:{one}", 1) for one in ("who:c:solo", "mood:c:v3")),
            *(Tap(f"q:abcdef:{one}", 1) for one in ("body:s", "need:s", "end:m", "energy:s", "word:s")),
            Said(text),
        ]
        for event in events:
            reply = reply_to(event, person)
            assert reply.person is not None
            person = reply.person
        return reply

    calm, danger = end(HARMLESS), end(LINES["en"])
    assert calm.show is not None
    assert danger.show is not None
    assert offer in calm.show.text
    assert offer not in danger.show.text


def test_a_passphrase_with_danger_is_still_tried() -> None:
    """A passphrase that sounds like danger is tried and deleted as usual, and help comes first."""
    words = english().speak("en")
    text = "he raped me and nobody may know"
    waits = replace(
        Person("en"),
        dialogue=replace(Person("en").dialogue, awaiting=Awaiting.UNLOCK, resume_with="u:opened"),
        lock=replace(Person("en").lock, locked=True),
    )
    wrong = reply_to(Said(text), waits, right_passphrase=False)
    assert wrong.person is not None
    assert wrong.show is not None
    assert (wrong.person.lock.tries, wrong.erase) == (1, (MESSAGE,))
    assert words("unlock-wrong") in wrong.show.text
    right = reply_to(Said(text), waits, right_passphrase=True)
    assert right.person is not None
    assert (right.person.dialogue.awaiting, right.erase) == (None, (MESSAGE,))
    new = reply_to(
        Said(text),
        replace(Person("en"), dialogue=replace(Person("en").dialogue, awaiting=Awaiting.LOCK_NEW)),
        strength=Strength.FAIR,
        draft=b"a key under it",
    )
    assert new.person is not None
    assert (new.person.dialogue.awaiting, new.person.dialogue.draft) == (Awaiting.LOCK_AGAIN, b"a key under it")
    assert all(is_help(reply.first, "en") for reply in (wrong, right, new))


def test_danger_at_forget_erases_nothing() -> None:
    """Words of danger in place of the confirmation get help first and the line that nothing was erased."""
    reply = reply_to(
        Said("i want to kill myself"),
        replace(Person("en"), dialogue=replace(Person("en").dialogue, awaiting=Awaiting.FORGET)),
    )
    assert is_help(reply.first, "en")
    assert reply.show is not None
    assert reply.show.text == english().speak("en")("forget-kept")


def test_under_a_photo_and_in_a_correction() -> None:
    """Words of danger are found in captions, behind commands and in edits, as Telegram sends them."""
    message = {"message_id": MESSAGE, "from": {"id": 5, "is_bot": False}, "chat": {"id": 5, "type": "private"}}
    for update in (
        {"message": {**message, "photo": [], "caption": LINES["fr"]}},
        {"message": {**message, "voice": {}, "caption": LINES["de"]}},
        {"message": {**message, "text": f"/help\n{LINES['en']}"}},
        {"edited_message": {**message, "text": LINES["pt-BR"]}},
        {"edited_message": {**message, "photo": [], "caption": LINES["es"]}},
    ):
        incoming = read(update)
        assert incoming is not None
        assert incoming.event is not None
        for person in (None, Person("en")):
            assert is_help(reply_to(incoming.event, person).first, "en")


def test_harmless_stray_words_offer_help() -> None:
    """Harmless stray words get the usual page, which has a button to the help lines."""
    words = english().speak("en")
    reply = reply_to(Said(HARMLESS), Person("en"))
    assert data_of(reply.show) == ["f:off", "h:all", "n:menu", "c:menu"]
    assert reply.show is not None
    assert reply.show.text == words("fallback")
    assert data_of(reply_to(Said(HARMLESS), None).show) == ["h:all", "w:door"]
    assert data_of(reply_to(Tap("w:no", 1), None).show) == ["h:all", "w:door"]
