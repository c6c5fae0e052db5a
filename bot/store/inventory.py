"""The inventory: for every column the kind of its data, how it is protected, and when it is deleted.

The page /privacy and docs/privacy-inventory.md are made from it. A new column must be declared here: a test compares
the inventory with the migrated tables of both databases. Its words are in content/, as the messages `inventory-<kind>`,
`inventory-by-<guard>` and `inventory-goes-<when>`.
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
"""The kinds that are kept of a person until they delete them. The bot needs the other kinds for its work."""
LINKING: Final = (DataKind.LINK, DataKind.INVITATION)
"""The kinds that only a bot with links has."""


class Guard(StrEnum):
    """How data is protected, or why it needs no protection."""

    SEALED = "sealed"
    WRAPPED = "wrapped"
    HASHED = "hashed"
    """A keyed hash. Without the key it cannot be reversed, and no guess can be tested."""
    RANDOM = "random"
    COUNT = "count"
    PLAIN = "plain"
    """Not protected: about the program, never about a person."""


class Goes(StrEnum):
    """When data is deleted."""

    FORGET = "forget"
    ERASE = "erase"
    """When the person erases it, or its time is up."""
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
class DeclaredColumn:
    """The entry of one column in the inventory."""

    table: str
    column: str
    kind: DataKind
    guard: Guard
    goes: Goes


INVENTORY: Final = tuple(
    DeclaredColumn(table, column, kind, guard, goes)
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
    """How columns of this kind are protected, without repeats."""
    return tuple(dict.fromkeys(each.guard for each in INVENTORY if each.kind is kind))


def going(when: Goes) -> tuple[DataKind, ...]:
    """The kinds of the columns that are deleted `when`, in the order of `DataKind`."""
    kinds = {each.kind for each in INVENTORY if each.goes is when}
    return tuple(kind for kind in DataKind if kind in kinds)
