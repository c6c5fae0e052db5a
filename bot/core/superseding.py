"""Drops waiting screens when a newer one replaces them. Notes are never superseded."""

from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from bot.core.outgoing import Outgoing, Queued, Show, Step


def edited(outgoing: Outgoing) -> set[int]:
    """The messages that a row edits."""
    return {step.edit for step in outgoing.steps if isinstance(step, Show) and step.edit is not None}


def supersede(waiting: deque[Queued], row: Queued) -> Queued:
    """Remove the waiting screens that `row` replaces. Returns the row, which now retires the message they would have
    retired."""
    edits = edited(row.outgoing)
    checkin = any(isinstance(step, Show) and step.checkin for step in row.outgoing.steps)
    retire: int | None = None

    def superseded(step: Step) -> bool:
        return isinstance(step, Show) and (step.edit in edits or (checkin and step.checkin))

    for index, other in enumerate(waiting):
        if other.outgoing.reminder is None and not other.outgoing.urgency:
            gone = [step for step in other.outgoing.steps if superseded(step)]
            if gone:
                retire = retire or next((step.retire for step in gone if isinstance(step, Show)), None)
                steps = tuple(step for step in other.outgoing.steps if step not in gone)
                waiting[index] = replace(other, outgoing=replace(other.outgoing, steps=steps))
    if retire is None or retire in edits:
        return row
    shown = list(row.outgoing.steps)
    for index, step in enumerate(shown):
        if isinstance(step, Show) and step.retire is None and superseded(step):
            shown[index] = replace(step, retire=retire)
            break
    return replace(row, outgoing=replace(row.outgoing, steps=tuple(shown)))


def with_standing(outgoing: Outgoing, standing: int | None) -> Outgoing:
    """The same, where the check-in's next message retires its newest one so far."""
    if standing is None:
        return outgoing

    def retiring(steps: Iterable[Step]) -> Iterable[Step]:
        for step in steps:
            if isinstance(step, Show) and step.checkin and standing not in (step.edit, step.retire):
                yield replace(step, retire=standing)
            else:
                yield step

    return replace(outgoing, steps=tuple(retiring(outgoing.steps)))
