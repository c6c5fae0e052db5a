"""What every column holds, how it is protected, and when it goes: one declaration that /privacy, the docs and a test
stand on. It holds no data and touches no database.

Whoever adds a column declares it here; a test compares this with the migrated schema of both databases. The words for
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
    DUE = "due"
    INBOX = "inbox"
    CHAT = "chat"
    RETRIES = "retries"
    UPDATES = "updates"
    RANDOM = "random"
    COUNTS = "counts"
    ERASED = "erased"
    BOT = "bot"
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
    TIME = "time"
    """Of something still to come."""
    PLAIN = "plain"
    """About the program, never about a person."""


class Goes(StrEnum):
    """When it goes."""

    FORGET = "forget"
    ERASE = "erase"
    """By hand, or when its time is up."""
    NOTE = "note"
    CAME = "came"
    REPLIED = "replied"
    AGES = "ages"
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
            "profile": (Kind.PROFILE, Guard.SEALED, Goes.FORGET),
            "rev": (Kind.COUNTS, Guard.COUNT, Goes.FORGET),
        },
        "entry": {
            "seq": (Kind.COUNTS, Guard.COUNT, Goes.ERASE),
            "id": (Kind.RANDOM, Guard.RANDOM, Goes.ERASE),
            "account": (Kind.RANDOM, Guard.RANDOM, Goes.ERASE),
            "sealed": (Kind.JOURNAL, Guard.SEALED, Goes.ERASE),
        },
        "reminder": {
            "id": (Kind.RANDOM, Guard.RANDOM, Goes.NOTE),
            "account": (Kind.RANDOM, Guard.RANDOM, Goes.NOTE),
            "due_at": (Kind.DUE, Guard.TIME, Goes.CAME),
            "next_try_at": (Kind.DUE, Guard.TIME, Goes.CAME),
            "attempts": (Kind.COUNTS, Guard.COUNT, Goes.NOTE),
            "owner": (Kind.RANDOM, Guard.RANDOM, Goes.CAME),
            "lease_until": (Kind.RETRIES, Guard.TIME, Goes.CAME),
            "payload": (Kind.NOTES, Guard.SEALED, Goes.NOTE),
        },
        "inbox": {
            "bot": (Kind.BOT, Guard.PLAIN, Goes.AGES),
            "update_id": (Kind.UPDATES, Guard.COUNT, Goes.AGES),
            "chat": (Kind.CHAT, Guard.HASHED, Goes.REPLIED),
            "stage": (Kind.COUNTS, Guard.COUNT, Goes.AGES),
            "payload": (Kind.INBOX, Guard.SEALED, Goes.REPLIED),
            "attempts": (Kind.COUNTS, Guard.COUNT, Goes.REPLIED),
            "next_try_at": (Kind.RETRIES, Guard.TIME, Goes.REPLIED),
            "owner": (Kind.RANDOM, Guard.RANDOM, Goes.REPLIED),
            "lease_until": (Kind.RETRIES, Guard.TIME, Goes.REPLIED),
        },
        "erasure": {
            "mark": (Kind.ERASED, Guard.HASHED, Goes.STAYS),
        },
        "mark": {
            "name": (Kind.DATABASE, Guard.PLAIN, Goes.DATABASE),
            "value": (Kind.DATABASE, Guard.PLAIN, Goes.DATABASE),
        },
        # Rows of processes, which come and go with them.
        "instance": {
            "id": (Kind.DATABASE, Guard.PLAIN, Goes.DATABASE),
            "alive_until": (Kind.DATABASE, Guard.PLAIN, Goes.DATABASE),
        },
        "lease": {
            "bot": (Kind.BOT, Guard.PLAIN, Goes.DATABASE),
            "name": (Kind.DATABASE, Guard.PLAIN, Goes.DATABASE),
            "holder": (Kind.DATABASE, Guard.PLAIN, Goes.DATABASE),
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
