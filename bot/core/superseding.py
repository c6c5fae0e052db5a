"""Drops waiting screens that a newer screen replaces. A note must never be dropped like that."""

from collections import deque
from dataclasses import replace

from bot.core.outgoing import Outgoing, Queued, Show, Step


def edited(outgoing: Outgoing) -> set[int]:
    """The ids of the messages that a row edits."""
    return {step.edit for step in outgoing.steps if isinstance(step, Show) and step.edit is not None}


def supersede(waiting: deque[Queued], row: Queued) -> Queued:
    """Remove the waiting screens that `row` replaces. Returns `row`, which now retires the message that those screens
    would have retired."""
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
                kept = tuple(step for step in other.outgoing.steps if step not in gone)
                waiting[index] = replace(other, outgoing=replace(other.outgoing, steps=kept))
    if retire is None or retire in edits:
        return row
    steps = list(row.outgoing.steps)
    for index, step in enumerate(steps):
        if isinstance(step, Show) and step.retire is None and superseded(step):
            steps[index] = replace(step, retire=retire)
            break
    return replace(row, outgoing=replace(row.outgoing, steps=tuple(steps)))


def retiring_checkin(outgoing: Outgoing, message: int | None) -> Outgoing:
    """The row, whose screens of the check-in also retire `message`, the message that shows the check-in now."""
    if message is None:
        return outgoing

    def retiring(step: Step) -> Step:
        if isinstance(step, Show) and step.checkin and message not in (step.edit, step.retire):
            return replace(step, retire=message)
        return step

    return replace(outgoing, steps=tuple(map(retiring, outgoing.steps)))
