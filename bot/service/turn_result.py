"""The result of a turn: rows to deliver, and work to do next. Plain data."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.core.outgoing import Queued
from bot.core.schedule import next_due
from bot.service.accounts import Account
from bot.service.resealing import ResealJob


@dataclass(frozen=True, slots=True)
class Wake:
    """When an account's schedule is due next."""

    account: bytes
    at: datetime | None
    """None if nothing waits."""


@dataclass(frozen=True, slots=True)
class ImportJob:
    """A file that the person wants to import."""

    account: bytes
    chat: int
    language: str
    retry_row: bytes
    """The id of the outbox row that asks for the file again after a crash."""
    message: int | None
    """The message that shows the progress."""


@dataclass(frozen=True, slots=True)
class TurnResult:
    """The result of a committed turn, or of an account's due reminders."""

    rows: tuple[Queued, ...] = field(repr=False, default=())
    """Rows to deliver, in order."""
    wake: Wake | None = None
    retry_row: bytes | None = None
    """Set if the event, with a passphrase or a file, still needs `Turns.finish_slow`: the id of the outbox row that
    asks again after a crash."""
    reseal_job: ResealJob | None = None
    """Entries that must be sealed again. `Turns` starts this job."""
    importing: ImportJob | None = None
    """A file to import with `Imports.finish`."""
    new: bool = True
    """False for a repeated update. Nothing was changed then."""


def wake_of(account: Account) -> Wake:
    """When the account's schedule is due next."""
    return Wake(account.id, next_due(account.schedule, account.person))
