"""Whether what was promised was kept: history against database. Pure; each thing it finds is a line with its kind.

lost        an update that Telegram was told is received had no effect
doubled     something counted twice, or a file was sent twice
order       a person's updates were answered out of order
unanswered  a tap was never answered
reminder    a comfort note came twice, or a time-critical one not at all
silence     something was sent to somebody who is forgotten, or shut the bot out
hide        a message stands that /hide was to clear
rows        the database holds what it must not, or does not open
links       what lies in the database of links is not what people did (see `link_rows`)
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
from tests.soak.answers import answered, came_in, in_order, word_of
from tests.soak.ending import Ending, Kept
from tests.soak.history import Call, History, Made
from tests.soak.model import Model, TooManyWays
from tests.soak.state import Entry, Seen, State, alike
from tests.soak.violation import Violation

REMEMBERED = timedelta(hours=44)
"""How long a message is sure to be remembered, so that /hide clears it: the bots' clock may be wrong by three hours."""
CLEARED_WITHIN = timedelta(hours=26)
"""A message leaves the chat a day after it came, at the next full hour."""
NOTED_WITHIN, AWAY_FOR = 1.0, 8.0
"""Seconds within which a message is noted that was sent; and where the database was not well. A bot that ends before
sends it again, and does not know of the first."""
ON_ITS_WAY = 0.5
"""Seconds a call may be on its way when its process is killed: it is stamped when the stand-in comes to it."""


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder that lay waiting when people had come to rest, and came due after: its word, whose, and its care.

    It is sent from `due_at` on, and not after `expires_at`.
    """

    token: str
    person: int
    safety: bool
    due_at: datetime
    expires_at: datetime


@dataclass(slots=True)
class Harvest:
    """The end of a run, in which nobody does anything and days pass. `begins` is its place in the history.

    `away` are those who may not be written to in it: forgotten, or the bot shut out. `looked` are the times at which a
    bot had worked for long enough to look at what is due.
    """

    begins: int
    due: list[Due] = field(default_factory=list)
    looked: list[datetime] = field(default_factory=list)
    away: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Probe:
    """What stood in a chat once somebody had hidden it and nothing more went on. `made` is their /hide's step.

    `standing` are the numbers of the messages, each with how old it was.
    """

    person: int
    made: int
    standing: Mapping[int, timedelta]


def check(
    history: History,
    ending: Ending,
    model: Model,
    harvest: Harvest | None,
    people: Iterable[int],
    *,
    webhook: bool = False,
    probes: Sequence[Probe] = (),
) -> list[Violation]:
    """Everything that was found."""
    found = [*taken(history, ending), *rows(ending)]
    if ending.epoch < history.works:
        found.append(Violation("rows", f"{history.works} times a bot worked, and the epoch is {ending.epoch}"))
    answers = [call for call in history.calls if call.query is not None and call.text not in model.away]
    order: dict[int, tuple[float, float]] = {
        id: (step, history.confirmed.get(id, float("inf"))) for id, step in history.out.items()
    }
    for person in people:
        made, calls = history.of(person), history.to(person)
        seen = seen_by(made, calls, history, ending, model)
        try:
            states = model.run(lines_of(made, webhook=webhook), seen, order, history.times)
        except TooManyWays:
            history.figures["people left out, as it can have gone in too many ways"] += 1
        else:
            found += remembered(person, states, ending.people.get(person), seen, calls)
        found += answered(person, made, answers, history, model)
        found += in_order(person, made, answers)
        found += quiet(person, made, calls, model)
    found += once(history, model)
    for probe in probes:
        found += hidden(history, model, probe)
    if harvest is not None:
        found += harvested(history, harvest)
        found += left_behind(history, ending, model, harvest)
    accounts = len(ending.people)
    if ending.accounts != accounts:
        found.append(Violation("rows", f"there are {ending.accounts} accounts, and {accounts} people who have one"))
    return found


def lines_of(made: Sequence[Made], *, webhook: bool) -> list[list[Made]]:
    """The lines in which order was kept: one, or over a webhook messages and taps, each among themselves."""
    if not webhook:
        return [list(made)]
    names = dict.fromkeys(one.line for one in made)
    return [[one for one in made if one.line == name] for name in names]


def seen_by(made: Sequence[Made], calls: Sequence[Call], history: History, ending: Ending, model: Model) -> Seen:
    """What a person saw that the model takes from there; and which of their updates may have had no effect.

    These are taps that Telegram gave up as too old; and, where somebody was told of trouble, what had been tried as
    often as it takes to be given up.
    """
    words: dict[str, int] = {}
    for call in calls:
        if call.checkin:
            words.setdefault(call.checkin, call.step)
    trouble = model.line(StandaloneLine.TROUBLE)
    given_up = any(call.text in trouble for call in calls)
    old = {one.update_id for one in made if one.update_id in history.expired}
    tried = {one.update_id for one in made if given_up and history.times_out[one.update_id] >= MOST_TRIES}
    return Seen(
        words,
        {call.reminder: call.text for call in calls if call.reminder and call.text in model.kinds},
        frozenset({id for id in old if id in history.out and id not in ending.taken} | tried),
        frozenset(id for id in old if id not in history.out),
        links.halves_shown(calls) if model.together else {},
        links.invitations(history.calls) if model.together else {},
    )


def taken(history: History, ending: Ending) -> list[Violation]:
    """Everything made was taken, unless Telegram gave it up first; everything taken is done, and nothing waits."""
    found = []
    for one in history.made:
        if one.update_id not in history.confirmed and one.update_id not in history.expired:
            found.append(Violation("lost", f"update {one.update_id} was never taken"))
        elif one.update_id in history.confirmed and one.update_id not in ending.taken:
            if ending.at is None or ending.at - one.at < timedelta(hours=20):
                found.append(Violation("lost", f"update {one.update_id} was acknowledged, and is not noted as done"))
        elif one.update_id in ending.taken and one.update_id not in history.out:
            found.append(Violation("rows", f"update {one.update_id} was carried out, and was never handed out"))
    if ending.waiting:
        found.append(Violation("lost", f"{ending.waiting} rows of the outbox still wait"))
    return found


def rows(ending: Ending) -> list[Violation]:
    """Nothing hangs loose and all of it opens."""
    return [Violation("rows", fault) for fault in ending.faults]


def remembered(
    person: int, states: set[State], kept: Kept | None, seen: Seen, calls: Sequence[Call]
) -> list[Violation]:
    """A person is as the model says, in one of the ways it can have gone; entries are those they kept, once each; and
    no file came more often than they asked for it."""
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
    real = dict(state.words)
    return alike(state.person, real.get)


def _plain(passphrase: str | None) -> str | None:
    return plain(passphrase) if passphrase is not None else None


def _left(state: State, entries: Sequence[str]) -> bool:
    """Whether these entries are those of a way of going, in order, without those that were deleted or went by age."""
    ours = [(model_key(one), one.fades) for one in state.entries]
    # The fewest that are missing and do not go by themselves, for each way of laying the entries along ours.
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
    person: int, states: set[State], actual: object, entries: list[str], seen: Seen, kept: Kept | None
) -> list[Violation]:
    """The smallest difference between what is kept and any way it can have gone, said by its kind."""

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
        found.append(Violation(kind, f"{person}: an entry is there that was not kept so: {key}"))
    if not found and (ours - theirs).total() < len(nearest.dropped):
        found.append(Violation("lost", f"{person}: an entry is there that they deleted"))
    if not found and not _left(nearest, entries):
        found.append(Violation("order", f"{person}: the entries are not in the order in which they were kept"))
    expected = _alike(nearest)
    if expected != actual:
        found.append(Violation("lost", f"{person}: {unlike(actual, expected)}"))
    if nearest.shown() != len(seen.words):
        begun, shown = nearest.shown(), len(seen.words)
        found.append(Violation("lost", f"{person}: {begun} check-ins were begun by what they did, {shown} were shown"))
    if not found:
        found.append(Violation("lost", f"{person}: the journal's passphrase is another than what they did makes it"))
    return found


def unlike(actual: object, expected: object) -> str:
    """In which fields what is remembered differs from what was to be."""
    if not isinstance(actual, Person) or not isinstance(expected, Person):
        return f"remembered is {actual}; from what they did it is {expected}"
    told = (f"{name}: {getattr(actual, name)!r} for {getattr(expected, name)!r}" for name in _unlike(actual, expected))
    return f"remembered otherwise than what they did makes it: {'; '.join(told)}"


def _unlike(actual: object, expected: object) -> list[str]:
    """The fields in which two persons differ; all of them where only one is a person."""
    if not isinstance(actual, Person) or not isinstance(expected, Person):
        return [one.name for one in fields(Person)] if actual != expected else []
    return [one.name for one in fields(Person) if getattr(actual, one.name) != getattr(expected, one.name)]


def _missing(state: State, entries: list[str]) -> int:
    ours, theirs = Counter(map(model_key, state.entries)), Counter(entries)
    return abs((ours - theirs).total() - len(state.dropped)) + (theirs - ours).total() + (not _left(state, entries))


def model_key(entry: Entry) -> str:
    """What tells one entry from another: its flow and its answers."""
    return _key(entry.flow, entry.answers)


def entry_key(kept: KeptEntry) -> str:
    """The same of an entry as it was kept."""
    return _key(kept.entry.flow, kept.entry.answers)


def _key(flow: str, answers: Iterable[Answer]) -> str:
    return f"{flow} {list(answers)}"


def once(history: History, model: Model) -> list[Violation]:
    """No comfort reminder came more often than once, and once more for each time it was put off. What it says after
    [More], in a message of its own where it stood for long, is an answer, and may come again after a crash."""
    came: Counter[str] = Counter()
    comfort: dict[str, int | None] = {}
    for call in history.calls:
        if call.reminder is not None and call.effect and call.text in model.kinds:
            came[call.reminder] += 1
            if not model.is_safety(call.text):
                comfort[call.reminder] = call.chat
    put_off = Counter(token for one in history.made if (token := later_of(one)) is not None)
    return [
        Violation("reminder", f"{comfort[token]}: the comfort reminder {token} came {times} times")
        for token, times in came.items()
        if token in comfort and times > 1 + put_off[token]
    ]


def later_of(one: Made) -> str | None:
    """The reminder that a tap puts off, if it does."""
    parts = one.data.split(":")
    return parts[1] if parts[0] == "r" and parts[-1] == "later" and len(parts) == 3 else None


def quiet(person: int, made: Sequence[Made], calls: Sequence[Call], model: Model) -> list[Violation]:
    """After "it is all gone" no reminder comes, until the person has come in through the door again."""
    found = []
    for gone in (call for call in calls if model.is_gone(call)):
        asked = max(
            (one.step for one in made if one.step < gone.step and word_of(one) in model.forget_words), default=0
        )
        back = next((one.step for one in made if one.step > asked and links.lets_in(one)), history_end(calls))
        found += [
            Violation("silence", f"{person}: a reminder came {call.step - gone.step} steps after all was forgotten")
            for call in calls
            if call.reminder is not None and call.effect and gone.step < call.step < back
        ]
    return found


def history_end(calls: Sequence[Call]) -> int:
    """A place after the last call."""
    return calls[-1].step + 1 if calls else 0


def hidden(history: History, model: Model, probe: Probe) -> list[Violation]:
    """After /hide nothing stands that the bot knew of and Telegram deletes, but one bland line.

    It does not know of what it sent and had no answer to; what it sent as it ended; what it said to a stranger, or in
    passing while the database was away; and what was there before somebody came in.
    """
    person, found = probe.person, list[Violation]()
    made, calls = history.of(person), history.to(person)
    sent = {call.message: call for call in calls if call.message is not None}
    wrote = {one.message: one for one in made if one.message is not None}
    gone = max((call.step for call in calls if model.is_gone(call) and call.effect), default=0)
    since = _let_in(made, history, gone)
    left = 0
    for number, age in probe.standing.items():
        call, update = sent.get(number), wrote.get(number)
        if call is not None and call.text in model.hidden and call.step > probe.made:
            continue
        known = call.step if call is not None else update.step if update is not None else 0
        if known <= since or age > REMEMBERED or (call is not None and not _is_noted(history, model, calls, call)):
            left += 1
        else:
            what = f"{call.method} {call.text[:60]!r}" if call is not None else f"what they wrote ({number})"
            found.append(Violation("hide", f"{person}: a message still stands after /hide: {what}"))
    history.figures["messages that stood after /hide, of which the bot could not know"] += left
    return found


def _let_in(made: Sequence[Made], history: History, gone: int) -> int:
    """The step at which the yes was carried out; 0 where nobody came in. Before it the bot talked to a stranger."""
    said = came_in(made, history, gone)
    return max((history.confirmed.get(one.update_id, one.step) for one in made if one.step == said), default=0)


def _is_noted(history: History, model: Model, calls: Sequence[Call], call: Call) -> bool:
    """Whether the bot surely came to note a message that it sent, and that was not sent once more."""
    if not call.told or call.text in model.away:
        return False
    again = (other for other in calls if other.sends and other.step > call.step)
    if any((other.text, other.markup, other.document) == (call.text, call.markup, call.document) for other in again):
        return False
    # What it did in this chat right after may have been a part of the same row, which is noted once all is done.
    until = call.ended
    for other in (other for other in history.calls if other.chat == call.chat and other.step > call.step):
        if other.when > until + NOTED_WITHIN:
            break
        # One that failed is tried again after about a second, and the row waits for that.
        until = max(until, other.ended if other.told else other.ended + NOTED_WITHIN)
    patience = NOTED_WITHIN
    if any(began - patience <= until <= ended + AWAY_FOR for began, ended in history.troubles):
        patience = AWAY_FOR
    return not any(call.when - ON_ITS_WAY <= death <= until + patience for death in history.deaths)


def harvested(history: History, harvest: Harvest) -> list[Violation]:
    """What lay waiting came as promised, and nothing went to those who are away."""
    later = [call for call in history.calls if call.step > harvest.begins]
    came = Counter(call.reminder for call in later if call.reminder is not None and call.effect)
    found = []
    for due in harvest.due:
        # What expired while no bot worked for hours does not come.
        looked = any(due.due_at <= at <= due.expires_at for at in harvest.looked)
        if due.safety and looked and not came[due.token]:
            found.append(Violation("reminder", f"{due.person}: the time-critical reminder {due.token} never came"))
        if not due.safety and came[due.token] > 1:
            found.append(Violation("reminder", f"{due.person}: the comfort reminder {due.token} came more than once"))
    to_away = [call for call in later if call.shows and call.chat in harvest.away]
    return found + [Violation("silence", f"{call.chat}: {call.method} to somebody who is away") for call in to_away]


def left_behind(history: History, ending: Ending, model: Model, harvest: Harvest) -> list[Violation]:
    """A day after nobody did anything any more, every message has left the chats, and with it every walk that keeps
    nothing."""
    found = []
    for person, kept in ending.people.items():
        one = replace(kept.person, chat=replace(kept.person.chat, message=None))
        last = max((history.out.get(made.update_id, 0) for made in history.of(person)), default=0)
        times = history.times(last, harvest.begins)
        if person in harvest.away or one.unreachable or not one.settings.tidy or ending.at is None or not times:
            continue
        if ending.at - max(times) > CLEARED_WITHIN and model.tidied(one) != one:
            found.append(Violation("rows", f"{person}: a walk that keeps nothing is left without its message"))
    return found
