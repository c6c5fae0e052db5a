"""What every column holds, how it is protected, and when it goes: one declaration that /privacy, the docs and a test
stand on. It holds no data and touches no database.

Who adds a column declares it here; a test compares this with the migrated schema of both databases. The words for
it are in content/, under `inventory-<kind>`, `inventory-by-<guard>` and `inventory-goes-<when>`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What is held, as a person would name it."""

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
    ERASED = "erased"
    DATABASE = "database"


YOURS: Final = (Kind.JOURNAL, Kind.PROFILE, Kind.NOTES, Kind.ROUTE, Kind.FOUND, Kind.KEYS)
"""What is held of one person for as long as they like; the rest is what the work itself needs."""


class Guard(StrEnum):
    """How it is protected, or why it needs no protection."""

    SEALED = "sealed"
    WRAPPED = "wrapped"
    HASHED = "hashed"
    """By a keyed hash, which nobody can turn back or try out without the key."""
    RANDOM = "random"
    COUNT = "count"
    PLAIN = "plain"
    """About the program, never about a person."""


class Goes(StrEnum):
    """When it goes."""

    FORGET = "forget"
    ERASE = "erase"
    """By hand, or when its time is up."""
    SENT = "sent"
    AGES = "ages"
    """When the day of an update is over."""
    STAYS = "stays"
    DATABASE = "database"


@dataclass(frozen=True, slots=True)
class Declared:
    """One column."""

    table: str
    column: str
    kind: Kind
    guard: Guard
    goes: Goes


INVENTORY: Final = tuple(
    Declared(table, column, kind, guard, goes)
    for table, columns in {
        "account": {
            "id": (Kind.RANDOM, Guard.RANDOM, Goes.FORGET),
            "lookup": (Kind.FOUND, Guard.HASHED, Goes.FORGET),
            "route": (Kind.ROUTE, Guard.SEALED, Goes.FORGET),
            "data_key": (Kind.KEYS, Guard.WRAPPED, Goes.FORGET),
            "journal_public": (Kind.KEYS, Guard.SEALED, Goes.FORGET),
            "journal_private": (Kind.KEYS, Guard.WRAPPED, Goes.FORGET),
            "journal_index": (Kind.COUNTS, Guard.SEALED, Goes.FORGET),
            "profile": (Kind.PROFILE, Guard.SEALED, Goes.FORGET),
            "schedule": (Kind.NOTES, Guard.SEALED, Goes.FORGET),
            "rev": (Kind.RANDOM, Guard.RANDOM, Goes.FORGET),
        },
        "entry": {
            "id": (Kind.RANDOM, Guard.HASHED, Goes.ERASE),
            "box": (Kind.JOURNAL, Guard.SEALED, Goes.ERASE),
        },
        "seen": {
            "update_id": (Kind.UPDATES, Guard.COUNT, Goes.AGES),
            "day": (Kind.DAY, Guard.COUNT, Goes.AGES),
            "tries": (Kind.COUNTS, Guard.COUNT, Goes.AGES),
        },
        "outbox": {
            "id": (Kind.RANDOM, Guard.RANDOM, Goes.SENT),
            "payload": (Kind.OUTBOX, Guard.SEALED, Goes.SENT),
        },
        "ledger": {
            "mark": (Kind.ERASED, Guard.HASHED, Goes.STAYS),
        },
        "mark": {
            "name": (Kind.DATABASE, Guard.PLAIN, Goes.DATABASE),
            "value": (Kind.DATABASE, Guard.PLAIN, Goes.DATABASE),
        },
        "alembic_version": {
            "version_num": (Kind.DATABASE, Guard.PLAIN, Goes.DATABASE),
        },
    }.items()
    for column, (kind, guard, goes) in columns.items()
)
"""Every column there is."""


def guards(kind: Kind) -> tuple[Guard, ...]:
    """How what is of that kind is protected, each way once."""
    return tuple(dict.fromkeys(one.guard for one in INVENTORY if one.kind is kind))


def going(when: Goes) -> tuple[Kind, ...]:
    """The kinds of which something goes then, in the order of `Kind`."""
    there = {one.kind for one in INVENTORY if one.goes is when}
    return tuple(kind for kind in Kind if kind in there)
