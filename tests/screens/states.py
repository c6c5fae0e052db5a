"""Every state in which a person can write: what is awaited, where the check-in is, and whether an account exists."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.core.answer import Answer, Skipped
from bot.core.checkin import Checkin, walk
from bot.core.incoming import Event
from bot.core.person import CONSENT, Awaiting, Person
from bot.core.planned import Planned
from bot.core.turn import Reply, Turn
from bot.screens.routes import decide
from tests.support.bot_harness import english

NOW = datetime(2026, 1, 2, 21, tzinfo=UTC)
MESSAGE = 7
"""The number of the incoming message."""


def walked(flow: str, upto: str | None = None) -> Checkin:
    """A check-in that skipped every question before `upto`, or with None every question that is not extra."""
    asked = english().flows[flow].question(upto) if upto is not None else None
    checkin = Checkin("abcdef", flow, NOW, more=asked is not None and asked.extra)
    while (here := walk(english().flows[flow], checkin).here) is not None and here.id != upto:
        checkin = checkin.with_answer(Answer(here.id, Skipped()))
    return checkin


def states(language: str = "en") -> dict[str, Person | None]:
    """The person in each state, by the state's name. None stands for a person without an account."""
    home = Person(language)
    asked = replace(home, checkin=walked("quick", "mood"))
    found: dict[str, Person | None] = {
        "no account": None,
        "agreed to an older page": replace(asked, consent=CONSENT - 1),
        "nothing is open": home,
        "a question with buttons": asked,
        "a question for words": replace(home, checkin=walked("quick", "note")),
        "the end": replace(home, checkin=walked("quick")),
        "paused": replace(home, checkin=replace(walked("quick", "note"), paused=True)),
        "the page of something felt off": replace(
            home.with_rest({"bathroom"}, NOW), checkin=replace(walked("quick", "mood"), paused=True)
        ),
        "the options, a check-in waits": replace(home, checkin=walked("wrong", "safe"), parked=walked("quick", "mood")),
    }
    for awaiting in Awaiting:
        found[f"awaiting {awaiting}"] = replace(home, dialogue=replace(home.dialogue, awaiting=awaiting))
        found[f"awaiting {awaiting} in a check-in"] = replace(
            asked, dialogue=replace(asked.dialogue, awaiting=awaiting)
        )
    return found


def reply_to(event: Event, person: Person | None, *, planned: tuple[Planned, ...] = (), **more: object) -> Reply:
    """The reply to an event. `more` replaces fields of its turn."""
    return decide(english(), turn_of(event, person, planned=planned, **more))


def turn_of(event: Event, person: Person | None, *, planned: tuple[Planned, ...] = (), **more: object) -> Turn:
    """The turn of an event at NOW. `more` replaces fields of it."""
    language = person.language if person is not None else "en"
    turn = Turn(event, person, language, NOW, planned, MESSAGE)
    return replace(turn, **more)  # type: ignore[arg-type]
