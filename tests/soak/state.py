"""One possible course of a person, and the part of it that can be compared. Pure.

Only facts that time or delivery decides are left out.
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
"""The model's id of the entry that the card of wishes is drawn from."""
_NEVER = datetime.min.replace(tzinfo=UTC)
TYPED = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """The predictable part of an entry."""

    flow: str
    answers: tuple[Answer, ...]
    fades: bool = False
    """It has an end."""


@dataclass(frozen=True, slots=True)
class State:
    """One possible course of a person."""

    person: Person | None = None
    entries: tuple[Entry, ...] = ()
    words: tuple[tuple[str, str | None], ...] = ()
    """The check-ins begun, in order: the model's id, and the id that was shown; None if none was shown."""
    pending: tuple[tuple[str, int], ...] = ()
    """Passphrases that are still being stretched, with the number of later updates."""
    passphrase: str | None = None
    """The passphrase that opens the journal."""
    dropped: frozenset[bytes] = frozenset()
    """The ids of deleted entries."""
    exports: int = 0
    """How often an export was requested."""
    began: int = 0
    """How often the journal was started over."""
    grace: tuple[Planned, ...] = ()
    """Delayed erasures. An episode is too short for one to be due."""
    ties: links.Ties = ()
    """The halves of links that the person ever had."""

    def shown(self) -> int:
        """The number of check-ins begun so far that were shown."""
        return sum(real is not None for _, real in self.words)


@dataclass(frozen=True, slots=True)
class Seen:
    """Facts that a person saw and that the model cannot know."""

    words: Mapping[str, int]
    """The ids of check-ins, with the step at which each was first shown."""
    reminders: Mapping[str, str]
    """The texts of reminders, by their ids."""
    unsure: frozenset[int] = frozenset()
    """Updates that may not have been carried out."""
    never: frozenset[int] = frozenset()
    """Updates that were not carried out."""
    halves: Mapping[bytes, int] = field(default_factory=dict)
    """The ids of the person's halves, with the step at which each was first shown."""
    tokens: Mapping[bytes, links.Invited] = field(default_factory=dict)
    """All invitations."""


def missed(state: State, seen: Seen, step: int) -> bool:
    """Whether a check-in was shown before that step that was never begun in this course."""
    words = list(seen.words)
    following = state.shown()
    return following < len(words) and seen.words[words[following]] < step


def begun(state: State, step: int, seen: Seen) -> set[State]:
    """The state with its new check-ins tied to the ids shown for them, or to none."""
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
    """The state after the effects of a reply."""
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
    """A person without what only time decides, so that courses that differ in nothing else are equal."""
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
    """A person without what only time or delivery decides. `word_of` gives the id under which a check-in was shown;
    None if it was not shown."""
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
        # How long a note was put off depends on when it was due, which the model does not know.
        put_offs=(),
        settings=replace(person.settings, offered=()),
        links=links.plain(person.links),
        checkin=bare(person.checkin),
        parked=bare(person.parked),
        # The ideas at an end depend on the check-in's id, and a turn that was repeated after a crash has another id.
        taste=replace(person.taste, wishes=None, lines=None, own=None, shown=(), asking=()),
    )
