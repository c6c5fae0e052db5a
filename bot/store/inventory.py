"""What every column holds, how it is protected, and when it is deleted. /privacy and the docs are made from it.

It holds no data and touches no database. A new column must be declared here: a test compares this with the migrated
schema of both databases. The words for it are in content/: `inventory-<kind>`, `inventory-by-<guard>` and
`inventory-goes-<when>`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class DataKind(StrEnum):
    """A kind of data, as a person would name it."""

    JOURNAL = "journal"
    PROFILE = "profile"
    NOTES = "notes"
    ROUTE = "route"
    FOUND = "found"
    KEYS = "keys"
    OUTBOX = "outbox"
    UPDATES = "updates"
    DAY = "day"
    RANDOM = "random"
    COUNTS = "counts"
    LINK = "link"
    INVITATION = "invitation"
    ERASED = "erased"
    DATABASE = "database"


YOURS: Final = (
    DataKind.JOURNAL,
    DataKind.PROFILE,
    DataKind.NOTES,
    DataKind.ROUTE,
    DataKind.FOUND,
    DataKind.KEYS,
    DataKind.LINK,
)
"""What is kept of a person until they delete it. The bot itself needs the rest."""
LINKING: Final = (DataKind.LINK, DataKind.INVITATION)
"""Only a bot with links has these."""


class Guard(StrEnum):
    """How data is protected, or why it needs no protection."""

    SEALED = "sealed"
    WRAPPED = "wrapped"
    HASHED = "hashed"
    """By a keyed hash. Without the key nobody can reverse it or test a guess."""
    RANDOM = "random"
    COUNT = "count"
    PLAIN = "plain"
    """About the program, never about a person."""


class Goes(StrEnum):
    """When data is deleted."""

    FORGET = "forget"
    ERASE = "erase"
    """By hand, or when its time is up."""
    SENT = "sent"
    AGES = "ages"
    """When the day of an update is over."""
    BOTH = "both"
    """When neither of the two people has it any more."""
    DAY = "day"
    """When the day of an invitation is over."""
    STAYS = "stays"
    DATABASE = "database"


@dataclass(frozen=True, slots=True)
class Declared:
    """One column."""

    table: str
    column: str
    kind: DataKind
    guard: Guard
    goes: Goes


INVENTORY: Final = tuple(
    Declared(table, column, kind, guard, goes)
    for table, columns in {
        "account": {
            "id": (DataKind.RANDOM, Guard.RANDOM, Goes.FORGET),
            "lookup": (DataKind.FOUND, Guard.HASHED, Goes.FORGET),
            "route": (DataKind.ROUTE, Guard.SEALED, Goes.FORGET),
            "data_key": (DataKind.KEYS, Guard.WRAPPED, Goes.FORGET),
            "journal_public": (DataKind.KEYS, Guard.SEALED, Goes.FORGET),
            "journal_private": (DataKind.KEYS, Guard.WRAPPED, Goes.FORGET),
            "journal_index": (DataKind.COUNTS, Guard.SEALED, Goes.FORGET),
            "profile": (DataKind.PROFILE, Guard.SEALED, Goes.FORGET),
            "schedule": (DataKind.NOTES, Guard.SEALED, Goes.FORGET),
            "rev": (DataKind.RANDOM, Guard.RANDOM, Goes.FORGET),
        },
        "entry": {
            "id": (DataKind.RANDOM, Guard.HASHED, Goes.ERASE),
            "box": (DataKind.JOURNAL, Guard.SEALED, Goes.ERASE),
        },
        "link": {
            "id": (DataKind.RANDOM, Guard.RANDOM, Goes.BOTH),
            "invitation": (DataKind.INVITATION, Guard.HASHED, Goes.DAY),
            "box": (DataKind.LINK, Guard.SEALED, Goes.BOTH),
            "inviter": (DataKind.LINK, Guard.SEALED, Goes.BOTH),
            "guest": (DataKind.LINK, Guard.SEALED, Goes.BOTH),
        },
        "seen": {
            "update_id": (DataKind.UPDATES, Guard.COUNT, Goes.AGES),
            "day": (DataKind.DAY, Guard.COUNT, Goes.AGES),
            "tries": (DataKind.COUNTS, Guard.COUNT, Goes.AGES),
        },
        "outbox": {
            "id": (DataKind.RANDOM, Guard.RANDOM, Goes.SENT),
            "payload": (DataKind.OUTBOX, Guard.SEALED, Goes.SENT),
        },
        "ledger": {
            "mark": (DataKind.ERASED, Guard.HASHED, Goes.STAYS),
        },
        "metadata": {
            "name": (DataKind.DATABASE, Guard.PLAIN, Goes.DATABASE),
            "value": (DataKind.DATABASE, Guard.PLAIN, Goes.DATABASE),
        },
        "alembic_version": {
            "version_num": (DataKind.DATABASE, Guard.PLAIN, Goes.DATABASE),
        },
    }.items()
    for column, (kind, guard, goes) in columns.items()
)
"""Every column."""


def guards(kind: DataKind) -> tuple[Guard, ...]:
    """The ways in which that kind is protected, without repeats."""
    return tuple(dict.fromkeys(one.guard for one in INVENTORY if one.kind is kind))


def going(when: Goes) -> tuple[DataKind, ...]:
    """The kinds with data that is deleted then, in the order of `DataKind`."""
    there = {one.kind for one in INVENTORY if one.goes is when}
    return tuple(kind for kind in DataKind if kind in there)
