"""What came of an event: rows to deliver, and what is to be done next. Plain data, which says nothing by itself."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.core.outgoing import Queued
from bot.core.schedule import next_due
from bot.service.accounts import Account
from bot.service.resealing import Job


@dataclass(frozen=True, slots=True)
class Wake:
    """When an account's schedule is to be looked at next; `at` is None where nothing waits in it."""

    account: bytes
    at: datetime | None


@dataclass(frozen=True, slots=True)
class ImportJob:
    """A file that its person said yes to. `held` is the row that would say so after a crash."""

    account: bytes
    chat: int
    language: str
    held: bytes
    message: int | None
    """The message that says how far this is."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of an event, once it is committed."""

    rows: tuple[Queued, ...] = field(repr=False, default=())
    """To be delivered, in order."""
    wake: Wake | None = None
    secret: bytes | None = None
    """Where the event holds a passphrase: the row that asks for it again after a crash. See `Turns.secret`."""
    job: Job | None = None
    """Entries that are to be sealed again. `Turns` sees to it."""
    importing: ImportJob | None = None
    """A file to import. See `Imports.finish`."""
    new: bool = True
    """False where the update was here before. Nothing was changed then."""


def wake_of(account: Account) -> Wake:
    """When that account's schedule is to be looked at next."""
    return Wake(account.id, next_due(account.schedule, account.person))
