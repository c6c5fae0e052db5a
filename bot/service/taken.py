"""The result of an event: rows to deliver, and work to do next. Plain data."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.core.outgoing import Queued
from bot.core.schedule import next_due
from bot.service.accounts import Account
from bot.service.resealing import Job


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
    held: bytes
    """The id of the outbox row that asks for the file again after a crash."""
    message: int | None
    """The message that shows the progress."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The result of an event, once it is committed."""

    rows: tuple[Queued, ...] = field(repr=False, default=())
    """Rows to deliver, in order."""
    wake: Wake | None = None
    secret: bytes | None = None
    """For an event with a passphrase: the row that asks for it again after a crash. See `Turns.secret`."""
    job: Job | None = None
    """Entries that must be sealed again. `Turns` starts it."""
    importing: ImportJob | None = None
    """A file to import. See `Imports.finish`."""
    new: bool = True
    """False for a repeated update. Nothing was changed then."""


def wake_of(account: Account) -> Wake:
    """When the account's schedule is due next."""
    return Wake(account.id, next_due(account.schedule, account.person))
