"""What must have become of a person: the pure conversation, run over what they did, in order, with no fault at all.

It knows nothing of the database, of delivery, or of time beyond when each thing was done. Two things cannot be told
from what a person did, and are taken from what they saw: the word that ties buttons to a check-in (it is made from
the very moment the bot began it), and what kind a reminder was. Where it hangs on the moment at which the bot came to
something, the model goes both ways.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot import app
from bot.authoring.content import Content
from bot.authoring.shelf import Shelf
from bot.core.checkin import Answer, Checkin
from bot.core.journal import KeptEntry
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.turn import Forget, Said, Tap, Turn
from bot.screens.token import unnamed
from tests.soak.history import Call, Made

MOST_WAYS = 3000
"""A reminder whose buttons were tapped may have been there still or not; so there are several ways it can have gone."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry, as far as it can be told beforehand."""

    flow: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class State:
    """One way it can have gone. `words` are the check-ins begun, by the model's word for each, in order."""

    person: Person | None = None
    entries: tuple[Entry, ...] = ()
    words: tuple[str, ...] = ()


class Model:
    """The conversation over one content."""

    def __init__(self, content: Content) -> None:
        self._talk = app.talk(Shelf(content))
        self._content = content
        self.kinds = kinds_by_text(content)
        self.gone = frozenset(words("forget-done") for words in content.words.values())
        """What is said when all is forgotten."""
        self.away = frozenset(words("away") for words in content.words.values())
        """What is said of a tap that cannot be kept now, as the database is away."""
        self.forget_words = frozenset(words("forget-word").casefold() for words in content.words.values())

    def run(self, made: Sequence[Made], seen: Sequence[Call]) -> set[State]:
        """Every way that what one person did can have gone. `seen` is what was put into their chat, in order."""
        words = list(dict.fromkeys(call.checkin for call in seen if call.checkin))
        reminders = {call.reminder: call.text for call in seen if call.reminder}
        states = {State()}
        for number, one in enumerate(made):
            after: set[State] = set()
            for state in states:
                after |= self._step(state, one, number, words, reminders)
            states = after
            if len(states) > MOST_WAYS:
                raise RuntimeError(f"there are over {MOST_WAYS} ways it can have gone: make the run shorter")
        return states

    def _step(self, state: State, one: Made, number: int, words: list[str], reminders: dict[str, str]) -> set[State]:
        incoming = self._talk.read(one.raw)
        if incoming is None or incoming.event is None:
            return {state}
        event = incoming.event
        planned: list[tuple[Planned, ...]] = [()]
        # No two have the same moment, so that the model's own words for check-ins differ.
        moments = [one.at + timedelta(microseconds=number)]
        if isinstance(event, Tap) and event.part(0) == "q":
            event = self._in_our_words(event, state, words)
        elif isinstance(event, Tap) and event.part(0) == "r" and event.part(1) in reminders:
            planned = [(), *self._perhaps(event.part(1), reminders[event.part(1)], one)]
        elif isinstance(event, Said) and state.person and state.person.checkin and state.person.checkin.typed_at:
            # Words that come soon after others are one answer with them; the bot may have come to them late.
            moments = [_TYPED + timedelta(seconds=1), _TYPED + timedelta(days=1)]
        language = self._talk.language(incoming.language)
        found = set()
        for there in planned:
            for now in moments:
                turn = Turn(event, state.person, state.person.language if state.person else language, now, there)
                found.add(self._apply(state, turn))
        return found

    def _apply(self, state: State, turn: Turn) -> State:
        reply = self._talk.decide(turn)
        if any(isinstance(effect, Forget) for effect in reply.effects):
            return State(None, (), state.words)
        person = _timeless(reply.person if reply.person is not None else state.person)
        kept = tuple(
            Entry(effect.entry.flow, effect.entry.answers) for effect in reply.effects if isinstance(effect, KeptEntry)
        )
        entries = state.entries + kept if person is not None else ()
        begun = [c.id for c in (person.checkin, person.parked) if c] if person is not None else []
        new = tuple(word for word in begun if word not in state.words)
        return State(person, entries, (*state.words, *new))

    def _in_our_words(self, tap: Tap, state: State, words: list[str]) -> Tap:
        """The same tap under the model's word for the check-in that the button belonged to."""
        word = tap.part(1)
        if word not in words or words.index(word) >= len(state.words):
            return tap
        return replace(tap, data=tap.data.replace(f"q:{word}:", f"q:{state.words[words.index(word)]}:", 1))

    def _perhaps(self, token: str, text: str, one: Made) -> list[tuple[Planned, ...]]:
        """The reminder behind that button, were it still there, as each kind that says these words."""
        later = one.at + timedelta(hours=1)
        return [
            (Planned(kind, one.at, later, sent=True, id=unnamed(token)),) for kind in sorted(self.kinds.get(text, ()))
        ]

    def is_safety(self, text: str) -> bool:
        """Whether a reminder with that text is a time-critical one."""
        return any(self._content.reminders[kind].rule.safety for kind in self.kinds.get(text, ()))


def kinds_by_text(content: Content) -> dict[str, frozenset[str]]:
    """The kinds of reminder that stand in the chat with each text, in any language."""
    found: dict[str, set[str]] = {}
    for words in content.words.values():
        for kind in content.reminders:
            for text in (words(f"reminder-{kind}"), words.label(f"reminder-{kind}", "plain")):
                found.setdefault(text, set()).add(kind)
    return {text: frozenset(kinds) for text, kinds in found.items()}


def _timeless(person: Person | None) -> Person | None:
    """A person whose last words, if they just wrote some, were written at one and the same moment for everybody."""
    if person is None or person.checkin is None or person.checkin.typed_at is None:
        return person
    return replace(person, checkin=replace(person.checkin, typed_at=_TYPED))


def alike(person: Person | None, words: Sequence[str]) -> Person | None:
    """A person without what only the moment or the delivery decides: a check-in's word becomes its number."""
    if person is None:
        return None

    def bare(checkin: Checkin | None) -> Checkin | None:
        if checkin is None:
            return None
        number = str(words.index(checkin.id)) if checkin.id in words else checkin.id
        return replace(checkin, id=number, begun_at=_NEVER, typed_at=None)

    return replace(
        person,
        message=None,
        trail=(),
        broom=False,
        seen="",
        read_at=None,
        checkin=bare(person.checkin),
        parked=bare(person.parked),
        wishes=bare(person.wishes),
    )


_NEVER = datetime.min.replace(tzinfo=UTC)
_TYPED = datetime(2000, 1, 1, tzinfo=UTC)
