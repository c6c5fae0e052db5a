"""What must have become of a person: the pure conversation, run over what they did, in order, with no fault at all.

It knows nothing of the database, of delivery, or of time beyond when each thing was done. What cannot be told from what
a person did, it takes from what they saw: the word that ties buttons to a check-in (it is made from the very moment the
bot began it), and what kind a reminder was. Where it hangs on something that nobody saw, the model goes both ways:

- how late the bot came to something;
- whether a journal was still open (a bot that is killed shuts it);
- when a passphrase had been stretched, or whether the bot was killed before and asked for it again;
- over a webhook, which of a message and a tap came first where both were under way;
- whether a tap was carried out that Telegram handed out and gave up as too old before it was acknowledged.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.authoring.content import Content
from bot.authoring.live_content import LiveContent
from bot.core.answer import Answer
from bot.core.callbacks import pack
from bot.core.callbacks.checkin import ReminderAnswer
from bot.core.callbacks.packing import id_of, token_of
from bot.core.checkin import Checkin
from bot.core.chores import graced
from bot.core.engine import Entry as Kept
from bot.core.journal import JournalPage, KeptEntry, LockState, Months, One
from bot.core.outgoing import Urgency
from bot.core.person import SECRET, Awaiting, Person
from bot.core.planned import Planned
from bot.core.strength import Strength
from bot.core.turn import (
    BeginJournal,
    CancelReminders,
    CloseJournal,
    Drop,
    Forget,
    Incoming,
    KeepLines,
    KeepOwn,
    KeepWishes,
    RemovePassphrase,
    Reply,
    Said,
    ScheduleReminders,
    SendExport,
    SetPassphrase,
    Tap,
    Turn,
)
from bot.screens.conversation import Conversation, Line
from bot.screens.question_taps import QuestionTap
from bot.screens.routes import urgency
from bot.service.strength import judged
from bot.telegram_gate.codec import read
from bot.vault.passphrase import plain
from tests.soak.history import Call, Made

MOST_WAYS = 6000
"""Of so many ways at once in which it can have gone, none is left out."""
LATE = 12
"""A passphrase that is not worked on after so many more updates of its person never will be."""
OPENING = b"opened"
"""Stands for the name of an opening of the journal."""
WISHES = b"wishes"
"""Stands for the id of the entry that the card of wishes is drawn from."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry, as far as it can be told beforehand. `fades`: it goes by itself some time."""

    flow: str
    answers: tuple[Answer, ...]
    fades: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """One way it can have gone.

    `words` are the check-ins begun, in order: the model's word for each, and the one that was shown for it (None where
    none ever was). `pending` are passphrases that came and are still stretched, with how many updates came after.
    `passphrase` is the one that opens the journal. `dropped` are entries that were deleted, `exports` how often
    everything was asked for. `began` counts how often the journal was begun again. `grace` is the erasing that waits;
    too little time passes in an episode for it to be due.
    """

    person: Person | None = None
    entries: tuple[Entry, ...] = ()
    words: tuple[tuple[str, str | None], ...] = ()
    pending: tuple[tuple[str, int], ...] = ()
    passphrase: str | None = None
    dropped: frozenset[bytes] = frozenset()
    exports: int = 0
    began: int = 0
    grace: tuple[Planned, ...] = ()

    def shown(self) -> int:
        """How many of the words that were shown belong to check-ins begun so far."""
        return sum(real is not None for _, real in self.words)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person saw that a model cannot know: words of check-ins, with when each was first shown; what each
    reminder said; and which of their updates are not sure to have been carried out, or surely were not."""

    words: Mapping[str, int]
    reminders: Mapping[str, str]
    unsure: frozenset[int] = frozenset()
    never: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Event:
    """One update: when it was first handed out and when it was acknowledged, and whether it was carried out."""

    made: Made
    incoming: Incoming | None
    out: float
    confirmed: float
    number: int = 0
    ways: tuple[bool, ...] = field(default=(True,))


class Model:
    """The conversation over one content."""

    def __init__(self, content: Content) -> None:
        self._talk = Conversation(LiveContent(content))
        self._content = content
        self.kinds = kinds_by_text(content)
        self.gone = tuple(words("forget-done") for words in content.words.values())
        """How what is said when all is forgotten begins."""
        self.away = self.line(Line.AWAY)
        """What is said of a tap that cannot be kept now, as the database is away."""
        self.hidden = frozenset(words("hide") for words in content.words.values())
        self.forget_words = frozenset(words("forget-word").casefold() for words in content.words.values())

    def line(self, line: Line) -> frozenset[str]:
        """A line in every language."""
        return frozenset(self._talk.line(line, language).text for language in self._content.words)

    def is_gone(self, call: Call) -> bool:
        """Whether a call says that all is forgotten."""
        return call.shows and call.text.startswith(self.gone)

    def urgent(self, one: Made) -> Urgency:
        """Whether what somebody did goes ahead of everything."""
        incoming = read(one.raw)
        return urgency(incoming.event) if incoming is not None else Urgency.NONE

    def run(self, lines: Sequence[Sequence[Made]], seen: Seen, order: Mapping[int, tuple[float, float]]) -> set[State]:
        """Every way that what one person did can have gone.

        Each of `lines` is carried out in order; between them `order` decides, which says when each update was first
        handed out and when it was acknowledged.
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
        for number, event in enumerate(sorted((e for track in tracks for e in track), key=lambda e: e.made.step)):
            event.number = number
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
        return {state for one in states for state in self._settled(one, seen, self._last(tracks))}

    def _last(self, tracks: list[list[_Event]]) -> _Event | None:
        return max((event for track in tracks for event in track), key=lambda event: event.number, default=None)

    def _step(self, state: State, event: _Event, seen: Seen) -> set[State]:
        """Every state after one update that was carried out."""
        incoming = event.incoming
        if incoming is None or incoming.event is None or not incoming.private:
            return {state}
        found = set[State]()
        for before in self._settled(state, seen, event):
            if not _missed(before, seen, event.made.step):
                found |= self._carried_out(before, event, incoming, seen)
        return found

    def _settled(self, state: State, seen: Seen, event: _Event | None) -> set[State]:
        """The state, and those that come of it where passphrases that wait are worked on now."""
        found, at = {state}, 0
        while at < len(state.pending) and event is not None:
            text, rest = state.pending[at][0], replace(state, pending=state.pending[at + 1 :])
            for one in self._told(rest, text, event, seen):
                found |= self._settled(one, seen, event)
            at += 1
        return found

    def _told(self, state: State, text: str, event: _Event, seen: Seen) -> set[State]:
        """What comes of a passphrase once it is worked on. Who went on to something else has let go of it."""
        if state.person is None or state.person.dialogue.awaiting not in SECRET:
            return {state}
        now = event.made.at + timedelta(microseconds=event.number)
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
            turn = replace(turn, person=person, tried=tried, judged=strength, draft=draft, lock_state=lock_state)
            found |= self._decided(state, turn, event, seen)
            # It may have come too soon after another try.
            found |= self._decided(state, replace(turn, tried=None, judged=None, draft=b"", soon=True), event, seen)
        return found

    def _carried_out(self, state: State, event: _Event, incoming: Incoming, seen: Seen) -> set[State]:
        """What comes of one update that was carried out."""
        said, one = incoming.event, event.made
        assert said is not None
        state = replace(state, pending=tuple((text, n + 1) for text, n in state.pending if n < LATE))
        person = state.person
        planned: list[tuple[Planned, ...]] = [()]
        # No two have the same moment, so that the model's own words for check-ins differ.
        moments = [one.at + timedelta(microseconds=event.number)]
        if isinstance(said, Said) and person is not None and person.dialogue.awaiting in SECRET:
            waits = replace(state, pending=(*state.pending, (said.text, 0)))
            if person.dialogue.awaiting is not Awaiting.UNLOCK or person.lock.wait_until is None:
                return {waits}
            # It was too early for another try, or not any more.
            turn = Turn(said, person, person.language, moments[0], lock_state=LockState.LOCKED)
            turn = replace(turn, now=min(turn.now, person.lock.wait_until - timedelta(seconds=1)))
            return {waits, *self._decided(state, turn, event, seen)}
        tapped = said.callback if isinstance(said, Tap) else None
        if isinstance(said, Tap) and isinstance(tapped, QuestionTap):
            said = _in_our_words(said, tapped, state)
        elif isinstance(tapped, ReminderAnswer) and (token := token_of(tapped.reminder)) in seen.reminders:
            planned = [(), *self._perhaps(token, seen.reminders[token], one)]
        elif isinstance(said, Said) and person and person.checkin and person.checkin.typed_at:
            # Words that come soon after others are one answer with them; the bot may have come to them late.
            moments = [_TYPED + timedelta(seconds=1), _TYPED + timedelta(days=1)]
        language = person.language if person else self._talk.language(incoming.language)
        found = set[State]()
        for there in planned:
            for now in moments:
                for lock_state in _lock_states(person):
                    turn = Turn(said, person, language, now, there, message=incoming.message, lock_state=lock_state)
                    found |= self._decided(state, turn, event, seen)
        return found

    def _decided(self, state: State, turn: Turn, event: _Event, seen: Seen) -> set[State]:
        found = set[State]()
        for leaf in self._leaves(state, turn):
            reply = self._talk.decide(replace(turn, journal_page=leaf, grace=state.grace))
            found |= _begun(_applied(state, turn, reply), event, seen)
        return found

    def _leaves(self, state: State, turn: Turn) -> Sequence[JournalPage | None]:
        """What the turn finds in the journal, as far as it matters for what becomes of the person."""
        look = self._talk.reads(turn)
        if look is None or turn.lock_state is LockState.LOCKED:
            return (None,)
        match look:
            case One(id):
                there = JournalPage((KeptEntry(Kept("", turn.now, turn.now, ()), (), id=id),))
                if id in state.dropped or not state.entries:
                    return (JournalPage(),)
                # It may be of a journal begun again since, or be gone by itself. Nobody knows which the wishes are.
                gone = state.began or (id == WISHES and (state.dropped or any(one.fades for one in state.entries)))
                return (there, JournalPage()) if gone else (there,)
            case Months():
                return (JournalPage(year=2026),)
        return (JournalPage(),)

    def _perhaps(self, token: str, text: str, one: Made) -> list[tuple[Planned, ...]]:
        """The reminder behind that button, were it still there, as each kind that says these words: one that came with
        /done, and one that was asked for on a page, of which nothing is noted."""
        later = one.at + timedelta(hours=1)
        return [
            (Planned(kind, one.at, later, arc=arc, sent=True, id=id_of(token)),)
            for kind in sorted(self.kinds.get(text, ()))
            for arc in ((True,) if self._content.reminders[kind].own_line else (True, False))
        ]

    def is_safety(self, text: str) -> bool:
        """Whether a reminder with that text may be a time-critical one."""
        return any(self._content.reminders[kind].rule.safety for kind in self.kinds.get(text, ()))


class TooManyWays(RuntimeError):
    """What a person did can have gone in more ways than are looked at."""


def _ways(one: Made, seen: Seen) -> tuple[bool, ...]:
    return (True, False) if one.update_id in seen.unsure else (True,)


def _next(tracks: list[list[_Event]], places: tuple[int, ...]) -> list[tuple[int, _Event]]:
    """The updates that may be carried out next: those before which no other was acknowledged that still waits."""
    heads = [(n, tracks[n][place]) for n, place in enumerate(places) if place < len(tracks[n])]
    return [(n, head) for n, head in heads if not any(other.confirmed < head.out for _, other in heads)]


def _missed(state: State, seen: Seen, step: int) -> bool:
    """Whether a check-in was shown before that step that nobody has begun in this way of going."""
    words = list(seen.words)
    following = state.shown()
    return following < len(words) and seen.words[words[following]] < step


def _begun(state: State, event: _Event, seen: Seen) -> set[State]:
    """The state with a check-in that is new in it tied to the word that was shown for it, or to none."""
    person = state.person
    begun = [c.id for c in (person.checkin, person.parked) if c] if person is not None else []
    new = [word for word in begun if all(word != ours for ours, _ in state.words)]
    states = {state}
    for word in new:
        found = set[State]()
        for one in states:
            found.add(replace(one, words=(*one.words, (word, None))))
            at = one.shown()
            following = list(seen.words)[at] if at < len(seen.words) else None
            if following is not None and seen.words[following] > event.made.step:
                found.add(replace(one, words=(*one.words, (word, following))))
        states = found
    return states


def _applied(state: State, turn: Turn, reply: Reply) -> State:
    """What a reply's effects do."""
    if any(isinstance(effect, Forget) for effect in reply.effects):
        return State(None, (), state.words, exports=state.exports, began=state.began + 1)
    person = _timeless(reply.person if reply.person is not None else turn.person)
    if person is None:
        return state
    for effect in reply.effects:
        match effect:
            case KeptEntry() | KeepWishes() | KeepLines() | KeepOwn():
                kept = effect if isinstance(effect, KeptEntry) else effect.kept
                new = Entry(kept.entry.flow, kept.entry.answers, kept.until is not None)
                state = replace(state, entries=(*state.entries, new))
                if isinstance(effect, KeepWishes):
                    person = replace(person, taste=replace(person.taste, wishes=WISHES))
                if isinstance(effect, KeepLines):
                    person = replace(person, taste=replace(person.taste, lines=WISHES))
                if isinstance(effect, KeepOwn):
                    person = replace(person, taste=replace(person.taste, own=WISHES))
            case SendExport():
                state = replace(state, exports=state.exports + 1)
            case SetPassphrase(draft):
                state = replace(state, passphrase=draft.decode())
            case RemovePassphrase():
                state = replace(state, passphrase=None)
            case BeginJournal():
                state = replace(state, passphrase=None, entries=(), dropped=frozenset(), began=state.began + 1)
            case ScheduleReminders(reminders):
                waits = (replace(one, id=one.kind.encode()) for one in graced(reminders))
                state = replace(state, grace=(*state.grace, *waits))
            case CancelReminders(ids):
                state = replace(state, grace=tuple(one for one in state.grace if one.id not in ids))
            case Drop(id):
                state = replace(state, dropped=state.dropped | {id})
        if isinstance(effect, CloseJournal | SetPassphrase | RemovePassphrase | BeginJournal):
            person = replace(person, lock=replace(person.lock, opening=b""))
    return replace(state, person=person)


def _in_our_words(tap: Tap, tapped: QuestionTap, state: State) -> Tap:
    """The same tap under the model's word for the check-in that the button belonged to."""
    ours = next((ours for ours, real in state.words if real == tapped.checkin), None)
    return replace(tap, data=pack(replace(tapped, checkin=ours))) if ours is not None else tap


def _lock_states(person: Person | None) -> tuple[LockState, ...]:
    if person is None or not person.lock.locked:
        return (LockState.UNPROTECTED,)
    return (LockState.LOCKED, LockState.UNLOCKED) if person.lock.opening else (LockState.LOCKED,)


def kinds_by_text(content: Content) -> dict[str, frozenset[str]]:
    """The kinds of reminder that stand in the chat with each text, in any language."""
    found: dict[str, set[str]] = {}
    for words in content.words.values():
        shared = words("reminder-asked"), words("reminder-asked-plain")
        for id, kind in content.reminders.items():
            own = f"reminder-{id}"
            for text in (words(own), words.label(own, "plain")) if kind.own_line else shared:
                found.setdefault(text, set()).add(id)
    return {text: frozenset(kinds) for text, kinds in found.items()}


def _timeless(person: Person | None) -> Person | None:
    """A person without what only the moment decides, so that ways that differ in nothing else are one."""
    if person is None:
        return None
    wait_until = _TYPED if person.lock.wait_until is not None else None
    person = replace(
        person,
        chat=replace(person.chat, message=None, messages=(), own_menu=False),
        lock=replace(person.lock, read_at=None, wait_until=wait_until),
    )
    if person.checkin is None or person.checkin.typed_at is None:
        return person
    return replace(person, checkin=replace(person.checkin, typed_at=_TYPED))


def alike(person: Person | None, word_of: Callable[[str], str | None]) -> Person | None:
    """A person without what only the moment or the delivery decides. `word_of` says which word a check-in was shown
    under, None where it never was."""
    if person is None:
        return None

    def bare(checkin: Checkin | None) -> Checkin | None:
        if checkin is None:
            return None
        return replace(checkin, id=word_of(checkin.id) or "", begun_at=_NEVER, typed_at=None)

    return replace(
        person,
        chat=replace(person.chat, message=None, messages=(), cleanup_due=False, own_menu=False),
        last_active_month="",
        lock=replace(person.lock, read_at=None, wait_until=None, opening=b""),
        dialogue=replace(person.dialogue, draft=b""),
        unreachable=False,
        # By how much a note was put off hangs on when it was due, which the model does not know.
        put_offs=(),
        settings=replace(person.settings, offered=()),
        checkin=bare(person.checkin),
        parked=bare(person.parked),
        # Which ideas stand at an end hangs on the check-in's id, and a turn that died and was taken again drew another.
        taste=replace(person.taste, wishes=None, lines=None, own=None, shown=(), asking=()),
    )


_NEVER = datetime.min.replace(tzinfo=UTC)
_TYPED = datetime(2000, 1, 1, tzinfo=UTC)
