"""Decides what the outcome of a delivery means for its row: done, retry, or back to the schedule.

It must change nothing.
"""

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from bot.core.backoff import Backoff
from bot.core.chat_messages import MessageKind
from bot.core.outgoing import Erase, Outgoing, Promise, Queued, Result, SendDocument, Show, Verdict
from bot.core.screen import UNDRAWN
from bot.telegram_gate.failures import FailureKind, kind_of

AT_ONCE, AT_ONCE_TRIES = timedelta(seconds=1), 120
"""Urgent rows and deletions are retried every second, up to this many times. After that they wait like all others."""
TRY_AGAIN = Backoff(first=timedelta(seconds=2), longest=timedelta(minutes=10))
"""The wait between two tries of any other row."""
SOON = timedelta(minutes=1)
"""A reminder whose retry is further away than this goes back to the schedule, and is due again after this time."""
NIGHT = timedelta(hours=14)
"""How long /hide postpones a note that was about to be shown."""
MOST_TRIES = 20
"""The most tries of a row. If a screen is given up, the person's next tap shows the current one."""
MOST_TRIES_TO_DELETE = 300
"""The most tries of a deletion. They take about as long as Telegram allows messages to be deleted."""
NOT_FOUND_AGAIN, NOT_FOUND_FOR = timedelta(hours=1), timedelta(days=1)
"""If Telegram does not find a chat, a reminder is retried hourly for a day. Then the person counts as unreachable."""


class Next(Enum):
    """What to do with a row after a try."""

    DONE = auto()
    """Delete the row."""
    GIVE_UP = auto()
    """Delete the row although it was not delivered, and log that."""
    UNREACHABLE = auto()
    """Delete the row, and record that the bot cannot write to the person."""
    RETRY = auto()


@dataclass(frozen=True, slots=True)
class PutBack:
    """Put the reminder back into the schedule."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Warn:
    """Deliver this row, which says that a file may not have arrived."""

    row: Queued


def decide(row: Queued, outgoing: Outgoing, result: Result, tries: int, now: datetime) -> Next | PutBack | Warn:
    """What to do with a row. `outgoing` is the part of it that the last try sent. `tries` counts the tries before."""
    match result.verdict:
        case Verdict.DONE | Verdict.REFUSED:
            return Next.DONE
        case Verdict.UNREACHABLE:
            return Next.UNREACHABLE
        case Verdict.NOT_FOUND if outgoing.reminder is not None:
            if now - outgoing.reminder.due_at > NOT_FOUND_FOR:
                return Next.UNREACHABLE
            return PutBack(now + NOT_FOUND_AGAIN)
        case Verdict.NOT_FOUND:
            return Next.DONE
        case Verdict.UNKNOWN if (warning := loss_warning(row)) is not None:
            return Warn(warning)
        case Verdict.UNKNOWN if outgoing.promise is Promise.AT_MOST_ONCE:
            return Next.DONE
    deletes = any(isinstance(step, Erase) for step in result.left)
    return Next.RETRY if tries < (MOST_TRIES_TO_DELETE if deletes else MOST_TRIES) else Next.GIVE_UP


def shows(outgoing: Outgoing) -> bool:
    """Whether a row shows a screen."""
    return any(isinstance(step, Show) for step in outgoing.steps)


def is_expired(outgoing: Outgoing, now: datetime) -> bool:
    """Whether a row holds a note that it is too late to show. A safety note never expires."""
    reminder = outgoing.reminder
    return reminder is not None and shows(outgoing) and not reminder.safety and now > reminder.expires_at


def loss_warning(row: Queued) -> Queued | None:
    """A row that says that the file of `row` may not have arrived. None if `row` sends no file."""
    for step in row.outgoing.steps:
        if isinstance(step, SendDocument) and step.lost != UNDRAWN:
            outgoing = replace(
                row.outgoing, steps=(Show(step.lost, message_kind=MessageKind.FILE),), promise=Promise.AT_LEAST_ONCE
            )
            return replace(row, outgoing=outgoing)
    return None


def wait_before(outgoing: Outgoing, tries: int) -> timedelta:
    """How long to wait before the next try, if Telegram named no time."""
    deletes = all(isinstance(step, Erase) for step in outgoing.steps)
    if tries <= AT_ONCE_TRIES and (deletes or outgoing.urgency or outgoing.erased is not None):
        return AT_ONCE * random.uniform(0.5, 1.0)
    return TRY_AGAIN.wait(tries, random.random())


def result_of(error: Exception) -> Result:
    """The result of a step that failed with this error."""
    failure = kind_of(error)
    match failure.kind:
        case FailureKind.FLOOD:
            return Result(Verdict.NOT_SENT, timedelta(seconds=failure.retry_after))
        case FailureKind.NOT_SENT:
            return Result(Verdict.NOT_SENT)
        case FailureKind.BLOCKED:
            return Result(Verdict.UNREACHABLE)
        case FailureKind.NOT_FOUND:
            return Result(Verdict.NOT_FOUND)
        case FailureKind.UNKNOWN_OUTCOME | FailureKind.CONFLICT:
            return Result(Verdict.UNKNOWN)
        case FailureKind.SERVER:
            # Telegram may answer 5xx before or after it carried out the call.
            return Result(Verdict.UNKNOWN)
        case FailureKind.UNAUTHORIZED:
            return Result(Verdict.NOT_SENT, timedelta(seconds=60))
    return Result(Verdict.REFUSED)
