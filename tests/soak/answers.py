"""Rules for the answers to taps: each tap was answered, and in order. Pure functions of the history."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from bot.core.outgoing import Urgency
from tests.soak.history import Call, History, SentUpdate
from tests.soak.links import lets_in
from tests.soak.model import Model
from tests.soak.violation import Violation

OVERTAKEN = 20
"""A tap may stay unanswered if an urgent update is among this many updates after it."""


def check_answered(
    person: int, updates: Sequence[SentUpdate], answers: Sequence[Call], history: History, model: Model
) -> list[Violation]:
    """Every accepted tap was answered, or an answer was tried. The notice of an outage is no answer.

    Three kinds of tap may stay unanswered: one that an urgent update overtook, one whose answer still waited when the
    account was erased, and one by a stranger, whose answer is only in the memory of the bot.
    """
    tried: dict[str | None, int] = {}
    for call in answers:
        tried.setdefault(call.query, call.step)
    urgent = [number for number, one in enumerate(updates) if model.urgent(one) is not Urgency.NONE]
    return [
        Violation("unanswered", f"{person}: the tap of update {one.update_id} was never answered")
        for number, one in enumerate(updates)
        if one.query is not None
        and one.update_id in history.confirmed
        and one.update_id not in history.expired
        and one.query not in tried
        and not any(_may_overtake(history, one, number, updates[other], other) for other in urgent)
        and not stranger(one, updates, history, model)
        and not _is_forgotten(one, updates[number + 1 :], tried, history, model)
    ]


def _may_overtake(history: History, one: SentUpdate, number: int, urgent: SentUpdate, other: int) -> bool:
    """Whether the urgent update may have been carried out while the answer to a tap still waited: it came after the tap
    or, over a webhook, was delivered at the same time."""
    if number < other <= number + OVERTAKEN:
        return True
    acknowledged = history.confirmed.get(urgent.update_id, 0)
    return number - OVERTAKEN <= other < number and acknowledged > history.out.get(one.update_id, 0)


def _is_forgotten(
    one: SentUpdate, after: Sequence[SentUpdate], tried: Mapping[str | None, int], history: History, model: Model
) -> bool:
    """Whether the answer to a tap may still have waited when the account was erased. Rows are sent in order, so this is
    excluded if a later tap, other than an urgent one, had been answered by then."""
    gone = [call.step for call in history.to(one.person) if model.is_gone(call)]
    words = [other.step for other in after if word_of(other) in model.forget_words]
    erased = next((step for step in gone if words and step > words[0]), None)
    if erased is None:
        return False
    in_line = (other for other in after if model.urgent(other) is Urgency.NONE)
    return all(tried.get(other.query, erased) >= erased for other in in_line if other.query is not None)


def stranger(one: SentUpdate, updates: Sequence[SentUpdate], history: History, model: Model) -> bool:
    """Whether the person may have had no account at that update: before they came in, or after everything was
    erased."""
    calls = history.to(one.person)
    step = came_in(updates, history)
    if step is None or one.step <= step:
        return True
    # Over a webhook a message may pass a tap, so the erasure counts if it was requested before the tap was carried out.
    done = history.confirmed.get(one.update_id, one.step)
    asked = [other.step for other in updates if word_of(other) in model.forget_words and other.step <= done]
    return bool(asked) and any(model.is_gone(call) and call.step > min(asked) for call in calls)


def came_in(updates: Sequence[SentUpdate], history: History, after: int = 0) -> int | None:
    """The last step at which the person may have come in, for the first time after `after`. None if they cannot have.

    A confirmed yes let them in. An expired yes may have been carried out and may have let them in too.
    """
    said = [one for one in updates if lets_in(one) and one.step > after and one.update_id in history.out]
    sure = next((one.step for one in said if one.update_id in history.confirmed), None)
    return sure if sure is not None or not said else said[-1].step


def check_order(person: int, updates: Sequence[SentUpdate], answers: Sequence[Call]) -> list[Violation]:
    """Taps were answered in the order in which they were made."""
    first: dict[str, int] = {}
    for call in answers:
        first.setdefault(call.query or "", call.step)
    taps = [one for one in updates if one.query in first]
    return [
        Violation("order", f"{person}: update {after.update_id} was answered before update {before.update_id}")
        for before, after in pairwise(taps)
        if first[before.query or ""] > first[after.query or ""]
    ]


def word_of(one: SentUpdate) -> str:
    """The text of a message in the form in which the word for erasing is compared; empty for other updates."""
    return one.text.strip().casefold()
