"""Which screen answers which command, tap or word. Everything that comes in has an answer here."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from bot.authoring.content import Content
from bot.core.journal import Look
from bot.core.outgoing import Urgency
from bot.core.person import CONSENT, Awaiting, Dialogue
from bot.core.turn import Command, Edited, Event, Other, Reply, Said, Tap, Turn
from bot.screens import (
    cards,
    checkin,
    danger,
    done,
    felt_off,
    hide,
    ideas,
    journal,
    later,
    learn,
    leaving,
    lock,
    pages,
    privacy,
    reminder,
    settings,
    stray,
    welcome,
    wishes,
    zone,
)
from bot.screens.scene import Handler, Scene


@dataclass(frozen=True, slots=True)
class Route:
    """A handler; whether it serves somebody unknown.

    `right`: it serves everybody with an account, also where they agreed to an older version only.
    `aside`: what the bot waits to be told (see Awaiting) it still waits for afterwards. Anything else means that
    the person went on to something new, whose words must not be taken for that answer.
    """

    handler: Handler
    open: bool = False
    right: bool = False
    aside: bool = False


COMMANDS: dict[str, Route] = {
    "done": Route(done.command),
    "checkin": Route(checkin.command),
    "off": Route(felt_off.command, open=True),
    "ideas": Route(ideas.command),
    "cards": Route(cards.command),
    "wishes": Route(wishes.command),
    "pause": Route(checkin.pause),
    "cancel": Route(checkin.cancel),
    "journal": Route(journal.command),
    "lock": Route(lock.command),
    "unlock": Route(lock.unlock),
    "hide": Route(hide.command, open=True),
    "settings": Route(settings.command),
    "learn": Route(learn.command, open=True),
    "support": Route(pages.support_command, open=True, aside=True),
    "privacy": Route(privacy.command, open=True, aside=True),
    "export": Route(leaving.export, right=True, aside=True),
    "forget": Route(leaving.forget, right=True),
    "help": Route(pages.help_command, open=True, aside=True),
    "start": Route(welcome.command, open=True),
}
"""Commands, in the order of the menu; /start stands last and is left out of it."""

TAPS: dict[str, Route] = {
    "w": Route(welcome.tap, open=True),
    "h": Route(pages.tap, open=True, aside=True),
    "f": Route(felt_off.command, open=True),
    "n": Route(done.tap),
    "c": Route(checkin.menu_tap),
    "q": Route(checkin.tap),
    "t": Route(later.tap),
    "r": Route(reminder.tap),
    "s": Route(settings.tap),
    "z": Route(zone.tap, aside=True),
    "x": Route(leaving.tap, right=True),
    "p": Route(privacy.tap, open=True, aside=True),
    "i": Route(ideas.tap),
    "k": Route(cards.tap),
    "l": Route(learn.tap, open=True),
    "v": Route(wishes.tap),
    "j": Route(journal.tap),
    "u": Route(lock.tap),
}

WORDS = Route(stray.said, open=True, aside=True)
EDITED = Route(stray.edited, open=True, aside=True)
UNKNOWN = Route(stray.unknown, open=True, aside=True)
DOOR = Route(welcome.command, open=True)


def route(turn: Turn) -> Route:
    """The route of an event. Nobody gets past the door before they agreed to what is kept as it is now.

    Who agreed to an older version may still see, take and erase what is theirs; none of their words is kept.
    """
    match turn.event:
        case Command(name):
            found = COMMANDS.get(name, UNKNOWN)
        case Tap() as tap:
            found = TAPS.get(tap.part(0), UNKNOWN)
        case Said() | Other():
            found = WORDS
        case Edited():
            found = EDITED
    if turn.person is None:
        return found if found.open else DOOR
    if turn.person.consent >= CONSENT or found.right:
        return found
    if found is WORDS:
        return found if turn.person.dialogue.awaiting is Awaiting.FORGET else DOOR
    return found if found.open else DOOR


def decide(content: Content, turn: Turn) -> Reply:
    """The conversation, as one function of a turn.

    All words are looked at for danger here, before anything is made of them: from anybody, in any state.
    """
    found, scene = route(turn), Scene(content, content.speak(turn.language))
    said = danger.words_in(turn.event, known=isinstance(turn.event, Command) and turn.event.name in COMMANDS)
    if turn.person is not None and not found.aside:
        turn = replace(turn, person=replace(turn.person, dialogue=Dialogue()))
    if not content.alarming(said):
        return found.handler(turn, scene)
    turn, held = danger.heeded(turn, scene)
    asked = isinstance(turn.event, Command) and found is not UNKNOWN
    reply = danger.answered(turn, scene, found.handler(turn, scene), asked=asked)
    return replace(reply, effects=(*held, *reply.effects)) if reply.person is not None else reply


URGENT_COMMANDS = frozenset({"support", "hide", "help", "off"})
"""What is carried out and shown ahead of everything else in its chat."""


def urgency(event: Event | None) -> Urgency:
    """Whether this goes ahead of everything of its chat: asking for help, hiding, saying that something felt off."""
    match event:
        case Command("hide"):
            return Urgency.HIDE
        case Command(name) if name in URGENT_COMMANDS:
            return Urgency.AHEAD
        case Tap() as tap if tap.part(0) in ("h", "f") or (tap.part(0) == "q" and tap.part(3) == "f"):
            return Urgency.AHEAD
    return Urgency.NONE


def decider(content: Content) -> Callable[[Turn], Reply]:
    """The conversation over that content."""
    return partial(decide, content)


def reads(turn: Turn) -> Look | None:
    """What of the journal this event needs to have read, where it may get there at all."""
    return journal.reads(turn) if route(turn) is not DOOR else None
