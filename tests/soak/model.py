"""The expected state of a person: the pure conversation, run over their updates in order and without any fault.

The model knows nothing of the database and of delivery. It knows when each update was made, and the time of the bots'
clocks then. Facts that a person's acts do not determine are taken from what they saw: the id of a check-in, which the
bot makes from the moment of its start, and the kind of a reminder. Where the course depends on something that nobody
saw, the model follows every possibility:

- how late the bot handled an update, and on which day by its own clock;
- whether a question was still in the chat;
- whether the chat had been cleared for the day, which drops check-ins that keep nothing;
- whether a journal was still open (a kill shuts it);
- when a passphrase was stretched, or whether the bot was killed before and asked for it again;
- over a webhook, the order of a message and a tap that were delivered at the same time;
- whether a tap was carried out that Telegram handed out and dropped as too old before it was confirmed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial

from bot.authoring.content import Content
from bot.authoring.live_content import LiveContent
from bot.core.callbacks import pack
from bot.core.callbacks.checkin import ReminderAnswer
from bot.core.callbacks.packing import id_of, token_of
from bot.core.chat_messages import Leftovers
from bot.core.chores import CLEAR_AFTER
from bot.core.entry import Entry as Kept
from bot.core.incoming import Incoming, Said, Tap
from bot.core.journal import JournalPage, KeptEntry, LockState, Months, OneEntry
from bot.core.outgoing import Urgency
from bot.core.person import SECRET, Awaiting, Person
from bot.core.planned import Planned
from bot.core.strength import Strength
from bot.core.turn import Turn
from bot.screens.conversation import Conversation, StandaloneLine
from bot.screens.question_taps import QuestionPageTap
from bot.screens.routes import urgency
from bot.service.strength import judged
from bot.telegram_gate.codec import read
from bot.vault.passphrase import plain
from tests.soak import links
from tests.soak.history import Call, SentUpdate
from tests.soak.state import WISHES, Seen, State, applied, begun, missed

MOST_WAYS = 6000
"""The most possible courses that are followed at once."""
LATE = 12
"""A passphrase that was not handled within this many later updates of its person never will be."""
OPENING = b"opened"
"""The model's name of an opened journal."""
STANDING = 0
"""The model's id for the message of a question, which is lower than the id of any message by a person."""
Times = Callable[[float, float], Sequence[datetime]]
"""The times of the bots' clocks between two steps of the history."""


@dataclass(slots=True)
class _Event:
    """One update, with what is known about its handling."""

    update: SentUpdate
    incoming: Incoming | None
    out: float
    """The step at which it was first handed out."""
    confirmed: float
    """The step at which it was confirmed."""
    number: int = 0
    ways: tuple[bool, ...] = field(default=(True,))
    """Whether it was carried out; both values if that is unknown."""
    times: tuple[datetime, ...] = ()
    """The times by the bots' clocks at which it may have been carried out."""
    day_later: bool = False
    """A day may have passed since the person's first update."""


class Model:
    """The conversation with one content. With `together`, people can link."""

    def __init__(self, content: Content, *, together: bool = False) -> None:
        self.together = together
        self._talk = Conversation(LiveContent(content))
        self._content = content
        self.kinds = kinds_by_text(content)
        self.gone = tuple(words("forget-done") for words in content.words.values())
        """The beginning of the message that everything is erased."""
        self.away = self.line(StandaloneLine.AWAY)
        """The notice of an outage."""
        self.hidden = frozenset(words("hide") for words in content.words.values())
        self.forget_words = frozenset(words("forget-word").casefold() for words in content.words.values())

    def line(self, line: StandaloneLine) -> frozenset[str]:
        """A line in every language."""
        return frozenset(self._talk.line(line, language).text for language in self._content.words)

    def is_gone(self, call: Call) -> bool:
        """Whether a call says that everything is erased."""
        return call.shows and call.text.startswith(self.gone)

    def urgent(self, one: SentUpdate) -> Urgency:
        """The urgency of an update."""
        incoming = read(one.raw)
        return urgency(incoming.event) if incoming is not None else Urgency.NONE

    def run(
        self,
        lines: Sequence[Sequence[SentUpdate]],
        seen: Seen,
        order: Mapping[int, tuple[float, float]],
        times: Times = lambda _out, _confirmed: (),
    ) -> set[State]:
        """Every possible state after these updates of one person.

        Each of `lines` is carried out in order. Between lines `order` decides, with the steps at which each update was
        first handed out and confirmed. Without `times` an update was carried out when it was made.
        """
        never = (float("inf"), float("inf"))
        tracks = [
            [
                _Event(one, read(one.raw), *order.get(one.update_id, never), ways=_ways(one, seen))
                for one in line
                if one.update_id not in seen.never
            ]
            for line in lines
        ]
        events = sorted((e for track in tracks for e in track), key=lambda e: e.update.step)
        for number, event in enumerate(events):
            event.number = number
            event.times = tuple(times(event.out, event.confirmed)) or (event.update.at,)
            event.day_later = max(event.times) - min(events[0].times) >= CLEAR_AFTER
        ways: dict[tuple[int, ...], set[State]] = {tuple(0 for _ in tracks): {State()}}
        for _ in range(sum(map(len, tracks))):
            after: dict[tuple[int, ...], set[State]] = {}
            for places, states in ways.items():
                for at, event in _next(tracks, places):
                    there = tuple(place + (n == at) for n, place in enumerate(places))
                    found = after.setdefault(there, set())
                    for state in states:
                        for carried_out in event.ways:
                            found |= self._step(state, event, seen) if carried_out else {state}
            ways = after
            if (many := sum(map(len, ways.values()))) > MOST_WAYS:
                raise TooManyWays(f"there are {many} ways it can have gone: make the run shorter")
        ((_, states),) = ways.items()
        if not events:
            return states
        last = replace(events[-1], times=tuple(times(events[-1].out, float("inf"))) or events[-1].times)
        last.day_later = max(last.times) - min(events[0].times) >= CLEAR_AFTER
        settled = {state for one in states for state in self._settled(one, seen, last)}
        return {state for one in settled for state in self._tidied(one, last)}

    def _step(self, state: State, event: _Event, seen: Seen) -> set[State]:
        """Every state after one update that was carried out."""
        incoming = event.incoming
        if incoming is None or incoming.event is None or not incoming.private:
            return {state}
        found = set[State]()
        for settled in self._settled(state, seen, event):
            for before in self._tidied(settled, event):
                if not missed(before, seen, event.update.step):
                    found |= self._carried_out(before, event, incoming, seen)
        return found

    def _tidied(self, state: State, event: _Event) -> set[State]:
        """The state, and the state if the chat was cleared for the day before the update."""
        if state.person is None or not event.day_later or not state.person.settings.tidy:
            return {state}
        return {state, replace(state, person=self.tidied(state.person))}

    def tidied(self, person: Person) -> Person:
        """The person after their check-in's message was cleared for the day."""
        return self._talk.after_clearing(replace(person, chat=replace(person.chat, message=None)), Leftovers())

    def _settled(self, state: State, seen: Seen, event: _Event) -> set[State]:
        """The state, and the states in which waiting passphrases are handled now."""
        found, at = {state}, 0
        while at < len(state.pending):
            text, rest = state.pending[at][0], replace(state, pending=state.pending[at + 1 :])
            for one in self._told(rest, text, event, seen):
                found |= self._settled(one, seen, event)
            at += 1
        return found

    def _told(self, state: State, text: str, event: _Event, seen: Seen) -> set[State]:
        """The states after a passphrase was handled. If the person went on to something else, nothing changes."""
        if state.person is None or state.person.dialogue.awaiting not in SECRET:
            return {state}
        return _each_day(event, lambda now: self._tried(state, text, event, seen, now))

    def _tried(self, state: State, text: str, event: _Event, seen: Seen, now: datetime) -> set[State]:
        """The states after a passphrase was handled at that time."""
        assert state.person is not None
        turn = Turn(Said(text), state.person, state.person.language, now)
        found = set[State]()
        for lock_state in _lock_states(state.person):
            tried: bool | None = None
            strength: Strength | None = None
            person, draft = state.person, b""
            match person.dialogue.awaiting:
                case Awaiting.LOCK_NEW:
                    draft = plain(text).encode() if lock_state is not LockState.LOCKED else b""
                    strength = judged(text, self._content.famous)
                case Awaiting.LOCK_AGAIN:
                    tried = plain(text).encode() == person.dialogue.draft
                case _:
                    tried = state.passphrase is not None and plain(text) == plain(state.passphrase)
                    if tried:
                        person = replace(person, lock=replace(person.lock, opening=OPENING))
                        lock_state = LockState.UNLOCKED
            turn = replace(
                turn, person=person, right_passphrase=tried, strength=strength, draft=draft, lock_state=lock_state
            )
            found |= self._decided(state, turn, event, seen)
            # It may have come too soon after another try.
            found |= self._decided(
                state, replace(turn, right_passphrase=None, strength=None, draft=b"", too_soon=True), event, seen
            )
        return found

    def _carried_out(self, state: State, event: _Event, incoming: Incoming, seen: Seen) -> set[State]:
        """The states after one update was carried out."""
        said = incoming.event
        assert said is not None
        state = replace(state, pending=tuple((text, n + 1) for text, n in state.pending if n < LATE))
        person = state.person
        if isinstance(said, Said) and person is not None and person.dialogue.awaiting in SECRET:
            waits = replace(state, pending=(*state.pending, (said.text, 0)))
            if person.dialogue.awaiting is not Awaiting.UNLOCK or person.lock.wait_until is None:
                return {waits}
            # It was too early for another try, or no longer.
            return {waits, *_each_day(event, lambda now: self._too_early(state, said, event, seen, now))}
        found = set[State]()
        for ours, ties in links.in_our_ids(said, state.ties, seen.halves) if self.together else [(said, state.ties)]:
            turned = partial(self._turned, replace(state, ties=ties), event, replace(incoming, event=ours), seen)
            found |= _each_day(event, turned)
        return found

    def _too_early(self, state: State, said: Said, event: _Event, seen: Seen, now: datetime) -> set[State]:
        """The states after a passphrase that is not checked yet."""
        assert state.person is not None
        lock = replace(state.person.lock, wait_until=now + timedelta(seconds=1))
        turn = Turn(said, replace(state.person, lock=lock), state.person.language, now, lock_state=LockState.LOCKED)
        return self._decided(state, turn, event, seen)

    def _turned(self, state: State, event: _Event, incoming: Incoming, seen: Seen, now: datetime) -> set[State]:
        """The states after one update was carried out at that time."""
        said, one, person = incoming.event, event.update, state.person
        assert said is not None
        planned: list[tuple[Planned, ...]] = [()]
        people: Sequence[Person | None] = _shown(person)
        tapped = said.callback if isinstance(said, Tap) else None
        if isinstance(said, Tap) and isinstance(tapped, QuestionPageTap):
            said = _in_our_words(said, tapped, state)
        elif isinstance(tapped, ReminderAnswer) and (token := token_of(tapped.reminder)) in seen.reminders:
            planned = [(), *self._perhaps(token, seen.reminders[token], one)]
        elif isinstance(said, Said) and person and person.checkin and person.checkin.typed_at:
            # Words that come soon after others extend the same answer, but the bot may have handled them late.
            ago = (timedelta(seconds=1), timedelta(days=1))
            typed = [replace(person.checkin, typed_at=now - before) for before in ago]
            people = [replace(one, checkin=checkin) for one in people if one is not None for checkin in typed]
        language = person.language if person else self._talk.language(incoming.language)
        found = set[State]()
        for there in planned:
            for who in people:
                for lock_state in _lock_states(person):
                    turn = Turn(said, who, language, now, there, message=incoming.message, lock_state=lock_state)
                    if self.together:
                        turn = replace(turn, linking=links.linking(said, event.number, now, seen.tokens))
                    found |= self._decided(state, turn, event, seen)
        return found

    def _decided(self, state: State, turn: Turn, event: _Event, seen: Seen) -> set[State]:
        """The states after a turn, for each page of the journal that it may read."""
        found = set[State]()
        for leaf in self._leaves(state, turn):
            reply = self._talk.decide(replace(turn, journal_page=leaf, grace=state.grace))
            after = applied(state, turn, reply)
            if after.person is not None:
                after = replace(after, ties=links.with_new(after.ties, after.person.links, event.update.step))
            found |= begun(after, event.update.step, seen)
        return found

    def _leaves(self, state: State, turn: Turn) -> Sequence[JournalPage | None]:
        """The possible journal pages that the turn reads, as far as they affect the person."""
        look = self._talk.reads(turn)
        if look is None or turn.lock_state is LockState.LOCKED:
            return (None,)
        match look:
            case OneEntry(id):
                there = JournalPage((KeptEntry(Kept("", turn.now, turn.now, ()), (), id=id),))
                if id in state.dropped or not state.entries:
                    return (JournalPage(),)
                # The entry may be from a journal before a fresh start, or have faded. It is unknown which entry holds
                # the wishes.
                gone = state.began or (id == WISHES and (state.dropped or any(one.fades for one in state.entries)))
                return (there, JournalPage()) if gone else (there,)
            case Months():
                return (JournalPage(year=2026),)
        return (JournalPage(),)

    def _perhaps(self, token: str, text: str, one: SentUpdate) -> list[tuple[Planned, ...]]:
        """The reminder of that button, if it is still there, as each kind with this text: one planned with /done, and
        one requested on a page."""
        later = one.at + timedelta(hours=1)
        return [
            (Planned(kind, one.at, later, arc=arc, sent=True, id=id_of(token)),)
            for kind in sorted(self.kinds.get(text, ()))
            for arc in ((True,) if self._content.reminders[kind].own_line else (True, False))
        ]

    def is_safety(self, text: str) -> bool:
        """Whether a reminder with that text may be time-critical."""
        return any(self._content.reminders[kind].rule.safety for kind in self.kinds.get(text, ()))


class TooManyWays(RuntimeError):
    """There are more possible courses than the model follows."""


def _ways(one: SentUpdate, seen: Seen) -> tuple[bool, ...]:
    """Whether the update was carried out: both if that is unsure."""
    return (True, False) if one.update_id in seen.unsure else (True,)


def _next(tracks: list[list[_Event]], places: tuple[int, ...]) -> list[tuple[int, _Event]]:
    """The updates that may be carried out next: those handed out before every other waiting update was confirmed."""
    heads = [(n, tracks[n][place]) for n, place in enumerate(places) if place < len(tracks[n])]
    return [(n, head) for n, head in heads if not any(other.confirmed < head.out for _, other in heads)]


def _each_day(event: _Event, turned: Callable[[datetime], set[State]]) -> set[State]:
    """The states after an update, for each day on which it may have been carried out.

    Only the end of a rest depends on the day, so a later day adds only states with another end. Weeks may lie behind a
    tap that Telegram dropped; if it was carried out, that was on the first day.
    """
    found, ends, days = set[State](), set[object](), dict[date, datetime]()
    for at in event.times:
        days.setdefault(at.date(), at)
    for at in days.values():
        # No two updates get the same moment, so that the model's ids of check-ins differ.
        states = turned(at + timedelta(microseconds=event.number))
        found |= {one for one in states if not found or _rest(one) not in ends}
        ends |= {_rest(one) for one in states}
    return found


def _rest(state: State) -> object:
    """The person's rest. It is the only part of a state that depends on the day."""
    return state.person.settings.rest if state.person is not None else None


def _in_our_words(tap: Tap, tapped: QuestionPageTap, state: State) -> Tap:
    """The same tap with the model's id of the check-in that the button belonged to."""
    ours = next((ours for ours, real in state.words if real == tapped.checkin), None)
    return replace(tap, data=pack(replace(tapped, checkin=ours))) if ours is not None else tap


def _shown(person: Person | None) -> tuple[Person | None, ...]:
    """If a check-in is under way, the person with and without its question in the chat, because a locked journal asks
    for its passphrase first only if the question is not there."""
    if person is None or person.checkin is None or person.checkin.paused:
        return (person,)
    return (person, replace(person, chat=replace(person.chat, message=STANDING)))


def _lock_states(person: Person | None) -> tuple[LockState, ...]:
    """How the journal may be locked, as each bot process knows it."""
    if person is None or not person.lock.locked:
        return (LockState.UNPROTECTED,)
    return (LockState.LOCKED, LockState.UNLOCKED) if person.lock.opening else (LockState.LOCKED,)


def kinds_by_text(content: Content) -> dict[str, frozenset[str]]:
    """The kinds of reminder that have each text, in any language."""
    found: dict[str, set[str]] = {}
    for words in content.words.values():
        shared = words("reminder-asked"), words("reminder-asked-plain")
        for id, kind in content.reminders.items():
            own = f"reminder-{id}"
            for text in (words(own), words.label(own, "plain")) if kind.own_line else shared:
                found.setdefault(text, set()).add(id)
    return {text: frozenset(kinds) for text, kinds in found.items()}
