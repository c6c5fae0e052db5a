"""Every state somebody can write in: what is awaited, where a check-in stands, whether they have an account at all."""

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
"""The number of the message that comes in."""


def walked(flow: str, upto: str | None = None) -> Checkin:
    """A check-in with all questions passed by, up to that one (None: to the end without any that are extra)."""
    asked = english().flows[flow].question(upto) if upto is not None else None
    checkin = Checkin("abcdef", flow, NOW, more=asked is not None and asked.extra)
    while (here := walk(english().flows[flow], checkin).here) is not None and here.id != upto:
        checkin = checkin.with_answer(Answer(here.id, Skipped()))
    return checkin


def states(language: str = "en") -> dict[str, Person | None]:
    """Each state by a name."""
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
            home.resting({"bathroom"}, NOW), checkin=replace(walked("quick", "mood"), paused=True)
        ),
        "the options, a check-in waits": replace(home, checkin=walked("wrong", "safe"), parked=walked("quick", "mood")),
    }
    for awaiting in Awaiting:
        found[f"awaiting {awaiting}"] = replace(home, dialogue=replace(home.dialogue, awaiting=awaiting))
        found[f"awaiting {awaiting} in a check-in"] = replace(
            asked, dialogue=replace(asked.dialogue, awaiting=awaiting)
        )
    return found


def said(event: Event, person: Person | None, *, planned: tuple[Planned, ...] = (), **more: object) -> Reply:
    """What comes of an event."""
    return decide(english(), turned(event, person, planned=planned, **more))


def turned(event: Event, person: Person | None, *, planned: tuple[Planned, ...] = (), **more: object) -> Turn:
    """The turn of an event."""
    language = person.language if person is not None else "en"
    turn = Turn(event, person, language, NOW, planned, MESSAGE)
    return replace(turn, **more)  # type: ignore[arg-type]


def data(reply: Reply) -> list[str]:
    """The data of the buttons of what is shown."""
    assert reply.show is not None
    return [button.data for row in reply.show.rows for button in row]
