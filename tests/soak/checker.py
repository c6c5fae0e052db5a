"""Checks the bot's promises: the history against the database. Pure. Each violation is a line with its kind.

lost        an update that Telegram was told is received had no effect
doubled     something counted twice, or a file was sent twice
order       a person's updates were answered out of order
unanswered  a tap was never answered
reminder    a comfort note came twice, or a time-critical one not at all
silence     something was sent to a person who was erased or blocked the bot
hide        a message that /hide had to delete is still there
rows        the database holds what it must not, or does not open
links       the rows of links are not what people did (see `link_rows`)
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta

from bot.core.answer import Answer
from bot.core.journal import KeptEntry
from bot.core.person import Person
from bot.screens.conversation import StandaloneLine
from bot.service.turns import MOST_TRIES
from bot.vault.passphrase import plain
from tests.soak import links
from tests.soak.answers import came_in, check_answered, check_order, word_of
from tests.soak.history import Call, History, SentUpdate
from tests.soak.model import Model, TooManyWays
from tests.soak.state import Entry, Seen, State, alike
from tests.soak.stored_state import StoredPerson, StoredState
from tests.soak.violation import Violation

REMEMBERED = timedelta(hours=44)
"""How long the bot certainly remembers a message, so that /hide deletes it. The bots' clock may be wrong by three
hours."""
CLEARED_WITHIN = timedelta(hours=26)
"""A message is deleted a day after it came, at the next full hour."""
NOTED_WITHIN, AWAY_FOR = 1.0, 8.0
"""Seconds within which a sent message is recorded, usually and after trouble with the database. A bot that ends before
that sends the message again, and does not know of the first one."""
ON_ITS_WAY = 0.5
"""Seconds that a call may already have been on its way when its process was killed. It is stamped when it arrives."""


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder that was waiting when people had come to rest, and came due afterwards."""

    token: str
    """Its id as written in its buttons."""
    person: int
    safety: bool
    """Whether it is time-critical."""
    due_at: datetime
    """It is sent from this time on."""
    expires_at: datetime
    """It is not sent after this time."""


@dataclass(slots=True)
class Aftermath:
    """The end of a run, in which nobody acts and days pass."""

    begins: int
    """Its first step in the history."""
    due: list[Due] = field(default_factory=list)
    looked: list[datetime] = field(default_factory=list)
    """The times at which a bot had worked for long enough to look at due notes."""
    away: frozenset[int] = frozenset()
    """People to whom nothing may be sent: they were erased or blocked the bot."""


@dataclass(frozen=True, slots=True)
class HiddenChat:
    """The messages left in a chat after /hide."""

    person: int
    hide_step: int
    """The step of the /hide."""
    messages: Mapping[int, timedelta]
    """The ids of the messages, each with its age."""


def check(
    history: History,
    stored: StoredState,
    model: Model,
    aftermath: Aftermath | None,
    people: Iterable[int],
    *,
    webhook: bool = False,
    hidden_chats: Sequence[HiddenChat] = (),
) -> list[Violation]:
    """All violations."""
    found = [*check_updates(history, stored), *check_rows(stored)]
    if stored.epoch < history.works:
        found.append(Violation("rows", f"{history.works} times a bot worked, and the epoch is {stored.epoch}"))
    answers = [call for call in history.calls if call.query is not None and call.text not in model.away]
    order: dict[int, tuple[float, float]] = {
        id: (step, history.confirmed.get(id, float("inf"))) for id, step in history.out.items()
    }
    for person in people:
        updates, calls = history.of(person), history.to(person)
        seen = seen_by(updates, calls, history, stored, model)
        try:
            states = model.run(lines_of(updates, webhook=webhook), seen, order, history.times)
        except TooManyWays:
            history.figures["people left out, as it can have gone in too many ways"] += 1
        else:
            found += check_person(person, states, stored.people.get(person), seen, calls)
        found += check_answered(person, updates, answers, history, model)
        found += check_order(person, updates, answers)
        found += check_silence(person, updates, calls, model)
    found += check_reminders_once(history, model)
    for hidden_chat in hidden_chats:
        found += check_hidden(history, model, hidden_chat)
    if aftermath is not None:
        found += check_aftermath(history, aftermath)
        found += check_tidied(history, stored, model, aftermath)
    accounts = len(stored.people)
    if stored.accounts != accounts:
        found.append(Violation("rows", f"there are {stored.accounts} accounts, and {accounts} people who have one"))
    return found


def lines_of(updates: Sequence[SentUpdate], *, webhook: bool) -> list[list[SentUpdate]]:
    """The lines in which updates keep their order: one, or over a webhook messages and taps separately."""
    if not webhook:
        return [list(updates)]
    names = dict.fromkeys(one.line for one in updates)
    return [[one for one in updates if one.line == name] for name in names]


def seen_by(
    updates: Sequence[SentUpdate], calls: Sequence[Call], history: History, stored: StoredState, model: Model
) -> Seen:
    """The facts that a person saw and that the model needs, with the updates that may have had no effect.

    These updates are taps that Telegram dropped as too old and, if the person was told of trouble, updates that were
    tried as often as it takes to be given up.
    """
    words: dict[str, int] = {}
    for call in calls:
        if call.checkin:
            words.setdefault(call.checkin, call.step)
    trouble = model.line(StandaloneLine.TROUBLE)
    given_up = any(call.text in trouble for call in calls)
    old = {one.update_id for one in updates if one.update_id in history.expired}
    tried = {one.update_id for one in updates if given_up and history.times_out[one.update_id] >= MOST_TRIES}
    return Seen(
        words,
        {call.reminder: call.text for call in calls if call.reminder and call.text in model.kinds},
        frozenset({id for id in old if id in history.out and id not in stored.done} | tried),
        frozenset(id for id in old if id not in history.out),
        links.halves_shown(calls) if model.together else {},
        links.invitations(history.calls) if model.together else {},
    )


def check_updates(history: History, stored: StoredState) -> list[Violation]:
    """Every update was accepted or dropped by Telegram, every accepted update is done, and no row waits."""
    found = []
    for one in history.updates:
        if one.update_id not in history.confirmed and one.update_id not in history.expired:
            found.append(Violation("lost", f"update {one.update_id} was never taken"))
        elif one.update_id in history.confirmed and one.update_id not in stored.done:
            if stored.at is None or stored.at - one.at < timedelta(hours=20):
                found.append(Violation("lost", f"update {one.update_id} was acknowledged, and is not noted as done"))
        elif one.update_id in stored.done and one.update_id not in history.out:
            found.append(Violation("rows", f"update {one.update_id} was carried out, and was never handed out"))
    if stored.waiting:
        found.append(Violation("lost", f"{stored.waiting} rows of the outbox still wait"))
    return found


def check_rows(stored: StoredState) -> list[Violation]:
    """Every row opens and belongs to an account."""
    return [Violation("rows", fault) for fault in stored.faults]


def check_person(
    person: int, states: set[State], kept: StoredPerson | None, seen: Seen, calls: Sequence[Call]
) -> list[Violation]:
    """A person is as in one possible state of the model, their entries are those that they kept, once each, and no file
    came more often than requested."""
    actual = alike(kept.person if kept else None, lambda id: id if id in seen.words else None)
    entries = [entry_key(one) for one in kept.entries] if kept else []
    fitting = [
        state
        for state in states
        if state.shown() == len(seen.words)
        and _alike(state) == actual
        and _plain(state.passphrase) == _plain(kept.passphrase if kept else None)
        and _left(state, entries)
    ]
    if not fitting:
        return _difference(person, states, actual, entries, seen, kept)
    files = Counter(call.document for call in calls if call.document and call.effect)
    most = max(state.exports for state in fitting)
    return [
        Violation("doubled", f"{person}: the file {name} came {times} times, and was asked for {most} times")
        for name, times in files.items()
        if times > most
    ]


def _alike(state: State) -> object:
    """The comparable part of a state's person."""
    real = dict(state.words)
    return alike(state.person, real.get)


def _plain(passphrase: str | None) -> str | None:
    """The passphrase in the form in which the bot uses it."""
    return plain(passphrase) if passphrase is not None else None


def _left(state: State, entries: Sequence[str]) -> bool:
    """Whether these are the entries of that state in order, without those that were deleted or faded."""
    ours = [(model_key(one), one.fades) for one in state.entries]
    # The number of missing entries, and of those among them that do not fade, for each way of matching the two lists.
    ways: dict[int, set[tuple[int, int]]] = {0: {(0, 0)}}
    for key, fades in ours:
        after: dict[int, set[tuple[int, int]]] = {}
        for at, missing in ways.items():
            after.setdefault(at, set()).update((all + 1, must + (not fades)) for all, must in missing)
            if at < len(entries) and entries[at] == key:
                after.setdefault(at + 1, set()).update(missing)
        ways = after
    return any(must <= len(state.dropped) <= all for all, must in ways.get(len(entries), ()))


def _difference(
    person: int, states: set[State], actual: object, entries: list[str], seen: Seen, kept: StoredPerson | None
) -> list[Violation]:
    """The violations in the smallest difference between the stored data and any possible state."""

    def distance(state: State) -> tuple[int, int, bool, bool]:
        return (
            _missing(state, entries),
            len(_unlike(actual, _alike(state))),
            state.shown() != len(seen.words),
            _plain(state.passphrase) != _plain(kept.passphrase if kept else None),
        )

    if not states:
        return [Violation("lost", f"{person}: a check-in was shown that nothing they did begins")]
    nearest = min(states, key=distance)
    ours, theirs = Counter(map(model_key, nearest.entries)), Counter(entries)
    found = []
    if (ours - theirs).total() > len(nearest.dropped):
        found = [Violation("lost", f"{person}: an entry is missing: {key}") for key in (ours - theirs).elements()]
    for key in (theirs - ours).elements():
        kind = "doubled" if key in ours or theirs[key] > 1 else "rows"
        found.append(Violation(kind, f"{person}: an entry is stored that no tap explains: {key}"))
    if not found and (ours - theirs).total() < len(nearest.dropped):
        found.append(Violation("lost", f"{person}: an entry is stored that they deleted"))
    if not found and not _left(nearest, entries):
        found.append(Violation("order", f"{person}: the entries are not in the order in which they were kept"))
    expected = _alike(nearest)
    if expected != actual:
        found.append(Violation("lost", f"{person}: {unlike(actual, expected)}"))
    if nearest.shown() != len(seen.words):
        begun, shown = nearest.shown(), len(seen.words)
        found.append(Violation("lost", f"{person}: their taps began {begun} check-ins, and {shown} were shown"))
    if not found:
        found.append(Violation("lost", f"{person}: the journal has another passphrase than their messages set"))
    return found


def unlike(actual: object, expected: object) -> str:
    """A description of the fields in which the stored person differs from the expected one."""
    if not isinstance(actual, Person) or not isinstance(expected, Person):
        return f"stored is {actual}, expected {expected}"
    told = (f"{name}: {getattr(actual, name)!r} for {getattr(expected, name)!r}" for name in _unlike(actual, expected))
    return f"stored differs from expected: {'; '.join(told)}"


def _unlike(actual: object, expected: object) -> list[str]:
    """The names of the fields in which two persons differ; all of them if only one is a person."""
    if not isinstance(actual, Person) or not isinstance(expected, Person):
        return [one.name for one in fields(Person)] if actual != expected else []
    return [one.name for one in fields(Person) if getattr(actual, one.name) != getattr(expected, one.name)]


def _missing(state: State, entries: list[str]) -> int:
    """How far the stored entries are from those of the state."""
    ours, theirs = Counter(map(model_key, state.entries)), Counter(entries)
    return abs((ours - theirs).total() - len(state.dropped)) + (theirs - ours).total() + (not _left(state, entries))


def model_key(entry: Entry) -> str:
    """The identity of an entry in the model: its flow and its answers."""
    return _key(entry.flow, entry.answers)


def entry_key(kept: KeptEntry) -> str:
    """The identity of a stored entry, in the same form."""
    return _key(kept.entry.flow, kept.entry.answers)


def _key(flow: str, answers: Iterable[Answer]) -> str:
    return f"{flow} {list(answers)}"


def check_reminders_once(history: History, model: Model) -> list[Violation]:
    """No comfort reminder came more than once, plus once for each time it was put off. Its text after [More], in a
    message of its own, counts as an answer and may be repeated after a crash."""
    came: Counter[str] = Counter()
    comfort: dict[str, int | None] = {}
    for call in history.calls:
        if call.reminder is not None and call.effect and call.text in model.kinds:
            came[call.reminder] += 1
            if not model.is_safety(call.text):
                comfort[call.reminder] = call.chat
    put_off = Counter(token for one in history.updates if (token := later_of(one)) is not None)
    return [
        Violation("reminder", f"{comfort[token]}: the comfort reminder {token} came {times} times")
        for token, times in came.items()
        if token in comfort and times > 1 + put_off[token]
    ]


def later_of(one: SentUpdate) -> str | None:
    """The id of the reminder that a tap puts off. None for any other tap."""
    parts = one.data.split(":")
    return parts[1] if parts[0] == "r" and parts[-1] == "later" and len(parts) == 3 else None


def check_silence(person: int, updates: Sequence[SentUpdate], calls: Sequence[Call], model: Model) -> list[Violation]:
    """After the message that everything is erased no reminder comes, until the person comes in again."""
    found = []
    for gone in (call for call in calls if model.is_gone(call)):
        asked = max(
            (one.step for one in updates if one.step < gone.step and word_of(one) in model.forget_words), default=0
        )
        back = next((one.step for one in updates if one.step > asked and links.lets_in(one)), history_end(calls))
        found += [
            Violation("silence", f"{person}: a reminder came {call.step - gone.step} steps after all was forgotten")
            for call in calls
            if call.reminder is not None and call.effect and gone.step < call.step < back
        ]
    return found


def history_end(calls: Sequence[Call]) -> int:
    """A step after the last call."""
    return calls[-1].step + 1 if calls else 0


def check_hidden(history: History, model: Model, hidden_chat: HiddenChat) -> list[Violation]:
    """After /hide only its own line is left of all messages that the bot knew of and Telegram deletes.

    The bot does not know of messages whose result it did not get, messages sent while it ended, messages to a stranger,
    notices of an outage, and messages from before the person came in.
    """
    person, found = hidden_chat.person, list[Violation]()
    updates, calls = history.of(person), history.to(person)
    sent = {call.message: call for call in calls if call.message is not None}
    wrote = {one.message: one for one in updates if one.message is not None}
    gone = max((call.step for call in calls if model.is_gone(call) and call.effect), default=0)
    since = _let_in(updates, history, gone)
    left = 0
    for number, age in hidden_chat.messages.items():
        call, update = sent.get(number), wrote.get(number)
        if call is not None and call.text in model.hidden and call.step > hidden_chat.hide_step:
            continue
        known = call.step if call is not None else update.step if update is not None else 0
        if known <= since or age > REMEMBERED or (call is not None and not _is_noted(history, model, calls, call)):
            left += 1
        else:
            what = f"{call.method} {call.text[:60]!r}" if call is not None else f"what they wrote ({number})"
            found.append(Violation("hide", f"{person}: a message still stands after /hide: {what}"))
    history.figures["messages that stood after /hide, of which the bot could not know"] += left
    return found


def _let_in(updates: Sequence[SentUpdate], history: History, gone: int) -> int:
    """The step at which the yes was carried out, before which the person was a stranger; 0 if they never came in."""
    said = came_in(updates, history, gone)
    return max((history.confirmed.get(one.update_id, one.step) for one in updates if one.step == said), default=0)


def _is_noted(history: History, model: Model, calls: Sequence[Call], call: Call) -> bool:
    """Whether the bot has certainly recorded a message that it sent, and did not send it again."""
    if not call.told or call.text in model.away:
        return False
    again = (other for other in calls if other.sends and other.step > call.step)
    if any((other.text, other.markup, other.document) == (call.text, call.markup, call.document) for other in again):
        return False
    # Later calls in this chat may belong to the same row, which is recorded only after all of them.
    until = call.ended
    for other in (other for other in history.calls if other.chat == call.chat and other.step > call.step):
        if other.when > until + NOTED_WITHIN:
            break
        # A failed call is tried again after about a second, and the row waits for that.
        until = max(until, other.ended if other.told else other.ended + NOTED_WITHIN)
    patience = NOTED_WITHIN
    if any(began - patience <= until <= ended + AWAY_FOR for began, ended in history.troubles):
        patience = AWAY_FOR
    return not any(call.when - ON_ITS_WAY <= death <= until + patience for death in history.deaths)


def check_aftermath(history: History, aftermath: Aftermath) -> list[Violation]:
    """Waiting reminders came as promised, and nothing was sent to people who are away."""
    later = [call for call in history.calls if call.step > aftermath.begins]
    came = Counter(call.reminder for call in later if call.reminder is not None and call.effect)
    found = []
    for due in aftermath.due:
        # A reminder that expired while no bot worked for hours does not come.
        looked = any(due.due_at <= at <= due.expires_at for at in aftermath.looked)
        if due.safety and looked and not came[due.token]:
            found.append(Violation("reminder", f"{due.person}: the time-critical reminder {due.token} never came"))
        if not due.safety and came[due.token] > 1:
            found.append(Violation("reminder", f"{due.person}: the comfort reminder {due.token} came more than once"))
    to_away = [call for call in later if call.shows and call.chat in aftermath.away]
    return found + [Violation("silence", f"{call.chat}: {call.method} to somebody who is away") for call in to_away]


def check_tidied(history: History, stored: StoredState, model: Model, aftermath: Aftermath) -> list[Violation]:
    """A day after the last act every message has left the chats, and so has every check-in that keeps nothing."""
    found = []
    for person, kept in stored.people.items():
        one = replace(kept.person, chat=replace(kept.person.chat, message=None))
        last = max((history.out.get(update.update_id, 0) for update in history.of(person)), default=0)
        times = history.times(last, aftermath.begins)
        if person in aftermath.away or one.unreachable or not one.settings.tidy or stored.at is None or not times:
            continue
        if stored.at - max(times) > CLEARED_WITHIN and model.tidied(one) != one:
            found.append(Violation("rows", f"{person}: a walk that keeps nothing is left without its message"))
    return found
