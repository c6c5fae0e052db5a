"""A database of so many accounts, made quickly.

Those who tap are made by the service's own code, so that everything of theirs opens. All others are rows of the same
shape and size filled with random bytes, which is what sealed bytes look like; nobody ever opens them, so that nothing
that is measured can tell. Their ids are spread evenly and written in order.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bot.core.checkin import Answer, Picked, Skipped
from bot.core.engine import Entry
from bot.core.journal import KeptEntry
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.quiet import Quiet
from bot.core.turn import Plant
from bot.service import journal
from bot.service.accounts import Accounts
from bot.service.belonging import belong
from bot.service.codec import planned_out
from bot.service.gardener import plant
from bot.store.engine import make_engine
from bot.store.migrate import migrate
from bot.store.store import Store
from bot.store.tables import metadata
from bot.vault.keyfile import RootKeys, make_key_file
from bot.vault.place import Place
from bot.vault.seal import seal

BOT = 1
FIRST = 7_000_000_000
"""The chat of the first of those who tap; the others follow."""
AT = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)
WORDS = (
    ("Who was there?", "Just me"),
    ("How do you feel right now, all in all?", "Good"),
    ("And your energy?", "Low"),
    ("Which words fit? Up to three.", "Calm, close"),
    ("How is your body?", "Fine"),
    ("What would feel kind in the next hour?", "Warmth, quiet"),
)
"""An entry's words, of about the length that a check-in keeps."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much is in a database: accounts, entries for each, and reminders that the others have, years away."""

    accounts: int
    entries: int = 0
    pending: int = 0
    due: datetime | None = None
    """When each of those who tap has a reminder; None for none."""


@dataclass(frozen=True, slots=True)
class Site:
    """A folder with a database and its keys, for the bot under test."""

    url: str
    key_file: Path
    roots: RootKeys
    chats: Sequence[int]


async def build(folder: Path, url: str, taps: int, size: Size) -> Site:
    """Make the database at `url` (empty, or not there yet): `taps` people who tap among `size.accounts` accounts."""
    roots = make_key_file(folder / "keys" / "afterglow.key")
    store = Store(make_engine(url))
    chats = [FIRST + number for number in range(min(taps, size.accounts))]
    try:
        await migrate(store)
        await belong(store, roots)
        shape = await _real(store, roots, chats, size)
    finally:
        await store.close()
    others = size.accounts - len(chats)
    if others or size.pending:
        fill = _fill_sqlite if url.startswith("sqlite") else _fill_postgresql
        fill(url, list(_tables(shape, others, size)))
    return Site(url, folder / "keys" / "afterglow.key", roots, chats)


def person() -> Person:
    """Somebody who agreed, told their zone, and has no quiet hours, so that the time of day changes nothing."""
    return Person("en", zone="UTC", quiet=Quiet(time(0), time(0)))


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


async def _real(store: Store, roots: RootKeys, chats: Sequence[int], size: Size) -> "_Shape":
    accounts = Accounts(roots, BOT)
    shape = None
    for first in range(0, len(chats), 200):
        async with store.begin() as uow:
            for chat in chats[first : first + 200]:
                account = await accounts.add(uow, chat, chat, person())
                for number in range(max(size.entries, 1 if shape is None else 0)):
                    await journal.keep(uow, account, kept(number))
                if size.due is not None:
                    note = Planned("water", size.due, size.due + timedelta(hours=1), through_quiet=True)
                    await plant(uow, account, Plant((note,)), ())
                if shape is None:
                    row, entry = account.row, (await uow.entries.newest(account.id, 1))[0]
                    planned = Planned("morning", AT, AT + timedelta(hours=6))
                    sealed = seal(
                        account.key, planned_out(planned), Place(account.id, "reminder", account.id, "payload")
                    )
                    sizes = (row.route, row.data_key, row.journal_public, row.journal_private, row.profile)
                    shape = _Shape(tuple(map(len, sizes)), len(entry.sealed), len(sealed))
    assert shape is not None
    return shape


@dataclass(frozen=True, slots=True)
class _Shape:
    """Lengths of what is sealed in a row."""

    account: tuple[int, ...]
    entry: int
    reminder: int


_Table = tuple[str, Sequence[str], Iterator[tuple[object, ...]]]


def _tables(shape: _Shape, others: int, size: Size) -> Iterator[_Table]:
    accounts = ("id", "lookup", "route", "data_key", "journal_public", "journal_private", "profile", "rev")
    yield "account", accounts, _accounts(shape, others)
    if size.entries:
        yield "entry", ("id", "account", "sealed"), _entries(shape, others, size.entries)
    if size.pending:
        reminders = ("id", "account", "due_at", "next_try_at", "attempts", "payload")
        yield "reminder", reminders, _reminders(shape, others, size.pending)


def _accounts(shape: _Shape, others: int) -> Iterator[tuple[object, ...]]:
    for number in range(others):
        yield (_id(number, others), os.urandom(32), *(os.urandom(length) for length in shape.account), 0)


def _entries(shape: _Shape, others: int, each: int) -> Iterator[tuple[object, ...]]:
    for number in range(others * each):
        yield _id(number, others * each), _id(number // each, others), os.urandom(shape.entry)


def _reminders(shape: _Shape, others: int, pending: int) -> Iterator[tuple[object, ...]]:
    later = int((datetime.now(UTC) + timedelta(days=1000)).timestamp() * 1000)
    for number in range(pending):
        due = later + number * 1000
        yield _id(number, pending), _id(number % others, others), due, due, 0, os.urandom(shape.reminder)


def _id(number: int, of: int) -> bytes:
    return (number * ((1 << 128) // of) + 1).to_bytes(16, "big")


def _fill_sqlite(url: str, tables: Sequence[_Table]) -> None:
    import sqlite3

    connection = sqlite3.connect(url.partition(":///")[2], isolation_level=None)
    # Nothing is to survive a power cut here; the bot sets its own, careful ways when it opens the file.
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
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        for name, columns, rows in tables:
            with connection.cursor().copy(f"COPY {name} ({', '.join(columns)}) FROM STDIN (FORMAT BINARY)") as copy:
                copy.set_types(["int8" if c in _NUMBERS else "int2" if c == "attempts" else "bytea" for c in columns])
                for row in rows:
                    copy.write_row(row)
        connection.execute("VACUUM ANALYZE")


_NUMBERS = {"rev", "due_at", "next_try_at"}
