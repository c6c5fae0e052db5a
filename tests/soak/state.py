"""One way it can have gone with a person, and what of it can be compared. Pure.

What only the moment or the delivery decides is left out. Nothing else may be.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.core.answer import Answer
from bot.core.checkin import Checkin
from bot.core.chores import in_grace
from bot.core.journal import KeptEntry
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.turn import (
    BeginJournal,
    CancelReminders,
    CloseJournal,
    Drop,
    Forget,
    KeepLines,
    KeepOwn,
    KeepWishes,
    RemovePassphrase,
    Reply,
    ScheduleReminders,
    SendExport,
    SetPassphrase,
    Turn,
)
from tests.soak import links

WISHES = b"wishes"
"""Stands for the id of the entry that the card of wishes is drawn from."""
_NEVER = datetime.min.replace(tzinfo=UTC)
TYPED = datetime(2000, 1, 1, tzinfo=UTC)


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
    too little time passes in an episode for it to be due. `ties` are the halves of links that they ever had.
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
    ties: links.Ties = ()

    def shown(self) -> int:
        """How many of the words that were shown belong to check-ins begun so far."""
        return sum(real is not None for _, real in self.words)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person saw that a model cannot know: words of check-ins, with when each was first shown; what each
    reminder said; and which of their updates are not sure to have been carried out, or surely were not. `halves` are
    the ids of their halves, with when each was first shown; `tokens` are all invitations."""

    words: Mapping[str, int]
    reminders: Mapping[str, str]
    unsure: frozenset[int] = frozenset()
    never: frozenset[int] = frozenset()
    halves: Mapping[bytes, int] = field(default_factory=dict)
    tokens: Mapping[bytes, links.Invited] = field(default_factory=dict)


def missed(state: State, seen: Seen, step: int) -> bool:
    """Whether a check-in was shown before that step that nobody has begun in this way of going."""
    words = list(seen.words)
    following = state.shown()
    return following < len(words) and seen.words[words[following]] < step


def begun(state: State, step: int, seen: Seen) -> set[State]:
    """The state with a check-in that is new in it tied to the word that was shown for it, or to none."""
    person = state.person
    ids = [c.id for c in (person.checkin, person.parked) if c] if person is not None else []
    new = [word for word in ids if all(word != ours for ours, _ in state.words)]
    states = {state}
    for word in new:
        found = set[State]()
        for one in states:
            found.add(replace(one, words=(*one.words, (word, None))))
            at = one.shown()
            following = list(seen.words)[at] if at < len(seen.words) else None
            if following is not None and seen.words[following] > step:
                found.add(replace(one, words=(*one.words, (word, following))))
        states = found
    return states


def applied(state: State, turn: Turn, reply: Reply) -> State:
    """What a reply's effects do."""
    if any(isinstance(effect, Forget) for effect in reply.effects):
        return State(None, (), state.words, exports=state.exports, began=state.began + 1, ties=state.ties)
    person = timeless(reply.person if reply.person is not None else turn.person)
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
                waits = (replace(one, id=one.kind.encode()) for one in in_grace(reminders))
                state = replace(state, grace=(*state.grace, *waits))
            case CancelReminders(ids):
                state = replace(state, grace=tuple(one for one in state.grace if one.id not in ids))
            case Drop(id):
                state = replace(state, dropped=state.dropped | {id})
        if isinstance(effect, CloseJournal | SetPassphrase | RemovePassphrase | BeginJournal):
            person = replace(person, lock=replace(person.lock, opening=b""))
    return replace(state, person=person)


def timeless(person: Person | None) -> Person | None:
    """A person without what only the moment decides, so that ways that differ in nothing else are one."""
    if person is None:
        return None
    wait_until = TYPED if person.lock.wait_until is not None else None
    person = replace(
        person,
        chat=replace(person.chat, message=None, messages=(), own_menu=False),
        lock=replace(person.lock, read_at=None, wait_until=wait_until),
    )
    if person.checkin is None or person.checkin.typed_at is None:
        return person
    return replace(person, checkin=replace(person.checkin, typed_at=TYPED))


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
        links=links.plain(person.links),
        checkin=bare(person.checkin),
        parked=bare(person.parked),
        # Which ideas stand at an end hangs on the check-in's id, and a turn that died and was taken again drew another.
        taste=replace(person.taste, wishes=None, lines=None, own=None, shown=(), asking=()),
    )
