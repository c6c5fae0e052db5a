"""What the outcome of a delivery means for its row: done, retry, or back to the schedule. It only decides."""

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
"""Urgent rows and deletions are retried every second, up to this many times. After that they are retried like all
others."""
TRY_AGAIN = Backoff(first=timedelta(seconds=2), longest=timedelta(minutes=10))
"""Between two tries at showing a screen."""
MOST_TRIES = 20
"""Tries at showing a screen. After that the next tap shows the current one."""
MOST_TRIES_TO_CLEAR = 300
"""The most tries at deleting messages. Together they take about as long as Telegram allows a deletion."""
NOT_FOUND_AGAIN, NOT_FOUND_FOR = timedelta(hours=1), timedelta(days=1)
"""A chat that Telegram does not find is retried hourly for a day. Then the person counts as unreachable."""


class Next(Enum):
    """What to do with a row after a try."""

    DONE = auto()
    """Delete it."""
    GIVE_UP = auto()
    """Delete it although it was not delivered, and log that."""
    UNREACHABLE = auto()
    """Delete it, and record that the person cannot be written to."""
    RETRY = auto()


@dataclass(frozen=True, slots=True)
class PutBack:
    """Put the reminder back into the schedule."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Warn:
    """Say that a file may not have arrived, with this row."""

    row: Queued


def decide(row: Queued, outgoing: Outgoing, result: Result, tries: int, now: datetime) -> Next | PutBack | Warn:
    """What to do with a row. `outgoing` is what was sent of it in the last try; `tries` counts those before."""
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
        case Verdict.UNKNOWN if (warning := uncertain(row)) is not None:
            return Warn(warning)
        case Verdict.UNKNOWN if outgoing.promise is Promise.AT_MOST_ONCE:
            return Next.DONE
    clears = any(isinstance(step, Erase) for step in result.left)
    return Next.RETRY if tries < (MOST_TRIES_TO_CLEAR if clears else MOST_TRIES) else Next.GIVE_UP


def shows(outgoing: Outgoing) -> bool:
    """Whether a row shows a screen."""
    return any(isinstance(step, Show) for step in outgoing.steps)


def is_expired(outgoing: Outgoing, now: datetime) -> bool:
    """Whether it is too late to show a note. A safety note never expires."""
    reminder = outgoing.reminder
    return reminder is not None and shows(outgoing) and not reminder.safety and now > reminder.expires_at


def uncertain(row: Queued) -> Queued | None:
    """The row that says that a file may not have arrived. None if the row sends no file."""
    for step in row.outgoing.steps:
        if isinstance(step, SendDocument) and step.lost != UNDRAWN:
            outgoing = replace(
                row.outgoing, steps=(Show(step.lost, message_kind=MessageKind.FILE),), promise=Promise.AT_LEAST_ONCE
            )
            return replace(row, outgoing=outgoing)
    return None


def wait_before(outgoing: Outgoing, tries: int) -> timedelta:
    """The wait before the next try, if Telegram did not name one."""
    clears = all(isinstance(step, Erase) for step in outgoing.steps)
    if tries <= AT_ONCE_TRIES and (clears or outgoing.urgency or outgoing.erased is not None):
        return AT_ONCE * random.uniform(0.5, 1.0)
    return TRY_AGAIN.wait(tries, random.random())


def verdict(error: Exception) -> Result:
    """The verdict on a step that failed."""
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
            # A 5xx may come before or after the call was carried out.
            return Result(Verdict.UNKNOWN)
        case FailureKind.UNAUTHORIZED:
            return Result(Verdict.NOT_SENT, timedelta(seconds=60))
    return Result(Verdict.REFUSED)
