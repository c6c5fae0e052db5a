"""A database of many accounts, made quickly.

The people who tap are made by the service's own code, so that all their data opens. Of all other accounts only the
schedule opens, which a bot reads at its start. The rest of their rows is random bytes of the right size, which nothing
that is measured can tell from sealed bytes.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bot.core.answer import Answer, Picked, Skipped
from bot.core.entry import Entry
from bot.core.journal import KeptEntry
from bot.core.person import Person, PersonSettings
from bot.core.planned import Planned
from bot.core.quiet import Quiet
from bot.core.schedule import Schedule
from bot.service.accounts import SCHEDULE_SIZE, Accounts
from bot.service.codec import schedule_out
from bot.service.journal import Journal
from bot.service.key_check import check_keys
from bot.store.accounts import AccountRow
from bot.store.address import locate
from bot.store.migrate import migrate
from bot.store.store import Store
from bot.store.tables import metadata
from bot.vault.account import ENTRY_BITS, GENERATION_SIZE, DataKey, entry_ids, wrap_data_key
from bot.vault.cell import Cell
from bot.vault.keyfile import RootKeys, make_key_file
from bot.vault.seal import KEY_SIZE, seal
from tests.bench.crowd import FIRST

BOT = 1
AT = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)
WORDS = (
    ("Who was there?", "Just me"),
    ("How do you feel right now, all in all?", "Good"),
    ("And your energy?", "Low"),
    ("Which words fit? Up to three.", "Calm, close"),
    ("How is your body?", "Fine"),
    ("What would feel kind in the next hour?", "Warmth, quiet"),
)
"""The words of an entry, of typical length."""
WAITING = 3
"""Reminders in the schedule of each other account, years away."""


@dataclass(frozen=True, slots=True)
class Size:
    """The size of a database."""

    accounts: int
    entries: int = 0
    """The entries of each account."""
    due: datetime | None = None
    """When each person who taps has a reminder; None for never."""


@dataclass(frozen=True, slots=True)
class Site:
    """A folder with a database and its keys, for the bot under test."""

    url: str
    key_file: Path
    roots: RootKeys
    chats: Sequence[int]


async def build(folder: Path, url: str, taps: int, size: Size) -> Site:
    """Make the database at `url`, which is empty or does not exist: `taps` people who tap among `size.accounts`
    accounts."""
    roots = make_key_file(folder / "keys" / "afterglow.key")
    store = Store(locate(url))
    chats = [FIRST + number for number in range(min(taps, size.accounts))]
    try:
        await migrate(store)
        await check_keys(store, roots)
        shape = await _real(store, roots, chats, size)
    finally:
        await store.close()
    others = size.accounts - len(chats)
    if others:
        fill = _fill_sqlite if url.startswith("sqlite") else _fill_postgresql
        fill(url, list(_tables(shape, roots, others, size.entries)))
    return Site(url, folder / "keys" / "afterglow.key", roots, chats)


def person() -> Person:
    """A person who agreed, has a time zone and no quiet hours, so that the time of day does not matter."""
    return Person("en", settings=PersonSettings(zone="UTC", quiet=Quiet(time(0), time(0))))


def kept(number: int) -> KeptEntry:
    """An entry, kept a day after the one before."""
    at = AT + timedelta(days=number)
    answers = (
        Answer("who", Picked(("solo",))),
        Answer("mood", Picked(("v4",))),
        Answer("energy", Picked(("v2",))),
        Answer("word", Picked(("calm", "close"))),
        Answer("body", Picked(("fine",))),
        Answer("need", Picked(("warmth", "quiet"))),
        Answer("note", Skipped()),
    )
    return KeptEntry(Entry("quick", at, at + timedelta(minutes=1), answers), WORDS)


@dataclass(frozen=True, slots=True)
class _Shape:
    """The model of a row: an account of a person who taps, and the length of a sealed entry."""

    account: AccountRow
    entry: int


async def _real(store: Store, roots: RootKeys, chats: Sequence[int], size: Size) -> _Shape:
    accounts, shape = Accounts(roots, BOT), None
    schedule: Schedule = ()
    if size.due is not None:
        end = size.due + timedelta(hours=1)
        schedule = (Planned("water", size.due, end, through_quiet=True, id=os.urandom(16)),)
    for first in range(0, len(chats), 200):
        async with store.begin() as uow:
            for chat in chats[first : first + 200]:
                account = await accounts.add(uow, chat, chat, person(), schedule)
                journal = Journal(uow, account)
                for number in range(max(size.entries, 1 if shape is None else 0)):
                    await journal.keep(kept(number))
                account = await accounts.save(uow, account, account.person, index=journal.changed)
                if shape is None:
                    (box,) = (await uow.entries.get(entry_ids(account.key.secret, journal.index.numbers[:1]))).values()
                    shape = _Shape(account.row, len(box))
    assert shape is not None
    return shape


_Table = tuple[str, Sequence[str], Iterator[tuple[object, ...]]]
_RANDOM = ("lookup", "route", "journal_public", "journal_private", "journal_index", "profile")


def _tables(shape: _Shape, roots: RootKeys, others: int, entries: int) -> Iterator[_Table]:
    yield "account", ("id", *_RANDOM, "data_key", "schedule", "rev"), _accounts(shape, roots, others)
    if entries:
        yield "entry", ("id", "box"), _entries(shape, others * entries)


def _accounts(shape: _Shape, roots: RootKeys, others: int) -> Iterator[tuple[object, ...]]:
    later = datetime.now(UTC) + timedelta(days=1000)
    lengths = [len(getattr(shape.account, name)) for name in _RANDOM]
    schedules = [schedule_out(_waiting(later + timedelta(minutes=number))) for number in range(1000)]
    for number in range(others):
        id, key = _id(number, others), DataKey(os.urandom(KEY_SIZE), os.urandom(GENERATION_SIZE))
        plain = schedules[number % len(schedules)].ljust(SCHEDULE_SIZE - 1)
        box = seal(key.secret, plain, Cell(id, "account", id, "schedule", key.generation))
        yield id, *map(os.urandom, lengths), wrap_data_key(roots.current, key, id), box, number


def _waiting(due: datetime) -> Schedule:
    return tuple(
        Planned("water", due + timedelta(hours=n), due + timedelta(hours=n + 1), id=os.urandom(16))
        for n in range(WAITING)
    )


def _entries(shape: _Shape, count: int) -> Iterator[tuple[object, ...]]:
    for number in range(count):
        # Spread evenly, like the ids of accounts.
        yield number * ((1 << ENTRY_BITS) // count) + 1, os.urandom(shape.entry)


def _id(number: int, of: int) -> bytes:
    """Ids spread evenly and in order, because databases are filled faster so."""
    return (number * ((1 << 128) // of) + 1).to_bytes(16, "big")


def _fill_sqlite(url: str, tables: Sequence[_Table]) -> None:
    import sqlite3

    connection = sqlite3.connect(url.partition(":///")[2], isolation_level=None)
    # No power cut has to be survived here. The bot sets its own safe modes when it opens the file.
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "cache_size=-262144", "temp_store=FILE"):
        connection.execute(f"PRAGMA {pragma}")
    for name, columns, rows in tables:
        slow = [
            (index, sql)
            for index, sql in connection.execute("SELECT name, sql FROM sqlite_master WHERE tbl_name = ?", [name])
            if sql and sql.startswith("CREATE INDEX")
        ]
        for index, _ in slow:
            connection.execute(f'DROP INDEX "{index}"')
        marks = ", ".join("?" * len(columns))
        connection.execute("BEGIN")
        connection.executemany(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})", rows)  # noqa: S608
        connection.execute("COMMIT")
        for _, sql in slow:
            connection.execute(sql)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()


def _fill_postgresql(url: str, tables: Sequence[_Table]) -> None:
    import psycopg

    assert {name for name, _, _ in tables} <= set(metadata.tables)
    with psycopg.connect(url, autocommit=True) as connection:
        for name, columns, rows in tables:
            with connection.cursor().copy(f"COPY {name} ({', '.join(columns)}) FROM STDIN (FORMAT BINARY)") as copy:
                whole = ("account", "rev"), ("entry", "id")
                copy.set_types(["int8" if (name, column) in whole else "bytea" for column in columns])
                for row in rows:
                    copy.write_row(row)
        connection.execute("VACUUM ANALYZE")
