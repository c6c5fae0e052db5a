"""Whether what was promised was kept: history against database. Pure; each thing it finds is a line with its kind.

lost        an update that Telegram was told is received had no effect
doubled     something counted twice
order       a person's updates were answered out of order
unanswered  a tap was never answered
reminder    a comfort note came twice, or a time-critical one not at all
silence     something was sent to somebody who is forgotten, or shut the bot out
rows        the database holds what it must not, or does not open
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from bot.core.checkin import Answer
from bot.service.codec import answer_json
from tests.soak.ending import Ending, Kept
from tests.soak.history import Call, History, Made
from tests.soak.model import Entry, Model, State, alike


@dataclass(frozen=True, slots=True)
class Violation:
    """Something promised that was not kept."""

    kind: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.what}"


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder that lay waiting when people had come to rest, and came due after: its word, whose, and its care."""

    token: str
    person: int
    safety: bool


@dataclass(slots=True)
class Harvest:
    """The end of a run, in which nobody does anything and days pass. `begins` is its place in the history.

    `away` are those who may not be written to in it: forgotten, or the bot shut out.
    """

    begins: int
    due: list[Due] = field(default_factory=list)
    away: frozenset[int] = frozenset()


def check(
    history: History, ending: Ending, model: Model, harvest: Harvest | None, people: Iterable[int]
) -> list[Violation]:
    """Everything that was found."""
    found = [*taken(history, ending), *rows(ending)]
    answers = [call for call in history.calls if call.query is not None and call.text not in model.away]
    for person in people:
        made, calls = history.of(person), history.to(person)
        states = model.run(made, calls)
        found += remembered(person, states, ending.people.get(person), words_of(calls))
        found += answered(person, made, answers, history.confirmed)
        found += in_order(person, made, answers)
        found += quiet(person, made, calls, model)
    found += once(history, model)
    if harvest is not None:
        found += harvested(history, harvest)
    accounts = len(ending.people)
    if ending.accounts != accounts:
        found.append(Violation("rows", f"there are {ending.accounts} accounts, and {accounts} people who have one"))
    return found


def words_of(calls: Sequence[Call]) -> list[str]:
    """The words of the check-ins that were shown in a chat, in the order in which they first were."""
    return list(dict.fromkeys(call.checkin for call in calls if call.checkin))


def taken(history: History, ending: Ending) -> list[Violation]:
    """Everything made was taken, and everything taken is done."""
    found = []
    for one in history.made:
        if one.update_id not in history.confirmed:
            found.append(Violation("lost", f"update {one.update_id} was never taken"))
        elif one.update_id not in ending.taken:
            found.append(Violation("lost", f"update {one.update_id} was acknowledged, and is not in the inbox"))
        elif one.update_id in ending.unfinished:
            found.append(Violation("lost", f"update {one.update_id} was acknowledged, and is still not worked on"))
    return found


def rows(ending: Ending) -> list[Violation]:
    """Nothing hangs loose and all of it opens."""
    return [Violation("rows", fault) for fault in ending.faults]


def remembered(person: int, states: set[State], kept: Kept | None, words: Sequence[str]) -> list[Violation]:
    """A person is as the model says, in one of the ways it can have gone; entries are those they kept, once each."""
    actual = alike(kept.person if kept else None, words)
    entries = [entry_key(one) for one in kept.entries] if kept else []
    for state in states:
        same = len(state.words) == len(words) and alike(state.person, state.words) == actual
        if same and [model_key(one) for one in state.entries] == entries:
            return []
    return _difference(person, states, actual, entries, words)


def _difference(
    person: int, states: set[State], actual: object, entries: list[str], words: Sequence[str]
) -> list[Violation]:
    """The smallest difference between what is kept and any way it can have gone, said by its kind."""

    def distance(state: State) -> tuple[int, bool, bool]:
        ours, theirs = Counter(map(model_key, state.entries)), Counter(entries)
        missing = (ours - theirs).total() + (theirs - ours).total()
        return missing, alike(state.person, state.words) != actual, len(state.words) != len(words)

    nearest = min(states, key=distance)
    ours, theirs = Counter(map(model_key, nearest.entries)), Counter(entries)
    found = [Violation("lost", f"{person}: an entry is missing: {key}") for key in (ours - theirs).elements()]
    for key in (theirs - ours).elements():
        kind = "doubled" if key in ours or theirs[key] > 1 else "rows"
        found.append(Violation(kind, f"{person}: an entry is there that was not kept so: {key}"))
    if not found and [model_key(one) for one in nearest.entries] != entries:
        found.append(Violation("order", f"{person}: the entries are not in the order in which they were kept"))
    expected = alike(nearest.person, nearest.words)
    if expected != actual:
        found.append(Violation("lost", f"{person}: remembered as {actual}; from what they did it is {expected}"))
    if len(nearest.words) != len(words):
        begun, shown = len(nearest.words), len(words)
        found.append(Violation("lost", f"{person}: {begun} check-ins were begun by what they did, {shown} were shown"))
    return found


def model_key(entry: Entry) -> str:
    """An entry of the model, to be compared."""
    return _key(entry.flow, [_answer(answer) for answer in entry.answers])


def entry_key(entry: Mapping[str, object]) -> str:
    """An entry as /export tells it, to be compared."""
    answers = entry["answers"]
    assert isinstance(answers, list)
    return _key(str(entry["flow"]), answers)


def _answer(answer: Answer) -> dict[str, object]:
    return dict(answer_json(answer))


def _key(flow: str, answers: list[dict[str, object]]) -> str:
    return f"{flow} {answers}"


def answered(person: int, made: Sequence[Made], answers: Sequence[Call], confirmed: set[int]) -> list[Violation]:
    """Every tap that was taken was answered, or it was tried. That the database is away is no answer."""
    tried = {call.query for call in answers}
    return [
        Violation("unanswered", f"{person}: the tap of update {one.update_id} was never answered")
        for one in made
        if one.query is not None and one.update_id in confirmed and one.query not in tried
    ]


def in_order(person: int, made: Sequence[Made], answers: Sequence[Call]) -> list[Violation]:
    """Taps were answered in the order in which they were made."""
    first: dict[str, int] = {}
    for call in answers:
        first.setdefault(call.query or "", call.step)
    taps = [one for one in made if one.query in first]
    return [
        Violation("order", f"{person}: update {after.update_id} was answered before update {before.update_id}")
        for before, after in pairwise(taps)
        if first[before.query or ""] > first[after.query or ""]
    ]


def once(history: History, model: Model) -> list[Violation]:
    """No comfort reminder came more often than once, and once more for each time it was put off."""
    came: Counter[str] = Counter()
    comfort: dict[str, int | None] = {}
    for call in history.calls:
        if call.reminder is not None and call.effect:
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
    parts = data_of(one).split(":")
    return parts[1] if parts[0] == "r" and parts[-1] == "later" and len(parts) == 3 else None


def quiet(person: int, made: Sequence[Made], calls: Sequence[Call], model: Model) -> list[Violation]:
    """After "it is all gone" no reminder comes, until the person has come in through the door again."""
    found = []
    for gone in (call for call in calls if call.text in model.gone):
        asked = max(
            (one.step for one in made if one.step < gone.step and word_of(one) in model.forget_words), default=0
        )
        back = next((one.step for one in made if one.step > asked and data_of(one) == "w:yes"), history_end(calls))
        found += [
            Violation("silence", f"{person}: a reminder came {call.step - gone.step} steps after all was forgotten")
            for call in calls
            if call.reminder is not None and call.effect and gone.step < call.step < back
        ]
    return found


def history_end(calls: Sequence[Call]) -> int:
    """A place after the last call."""
    return calls[-1].step + 1 if calls else 0


def data_of(one: Made) -> str:
    """The data of a tap; empty for anything else."""
    return str(one.raw.get("callback_query", {}).get("data", ""))


def word_of(one: Made) -> str:
    """What was written, as the word that erases is compared; empty for anything else."""
    return str(one.raw.get("message", {}).get("text", "")).strip().casefold()


def harvested(history: History, harvest: Harvest) -> list[Violation]:
    """What lay waiting came as promised, and nothing went to those who are away."""
    later = [call for call in history.calls if call.step > harvest.begins]
    came = Counter(call.reminder for call in later if call.reminder is not None and call.effect)
    found = []
    for due in harvest.due:
        if due.safety and not came[due.token]:
            found.append(Violation("reminder", f"{due.person}: the time-critical reminder {due.token} never came"))
        if not due.safety and came[due.token] > 1:
            found.append(Violation("reminder", f"{due.person}: the comfort reminder {due.token} came more than once"))
    to_away = [call for call in later if call.shows and call.chat in harvest.away]
    return found + [Violation("silence", f"{call.chat}: {call.method} to somebody who is away") for call in to_away]
