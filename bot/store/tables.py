"""The tables, as the newest migration leaves them.

No column may hold plaintext or the time of something that happened: a `BLOB` is sealed, wrapped,
hashed with a key, or random; the only times are of things still to come, and they go once used.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ColumnElement,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    event,
    literal_column,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

WAITING, ANSWERED, DONE = 0, 1, 2
"""Stages of an update: nothing done yet; its effects committed but not all shown; finished."""

_partial: list[tuple[Index, ColumnElement[bool]]] = []


def _index(name: str | None, *columns: Column[Any], where: ColumnElement[bool]) -> None:
    """An index of only those rows."""
    _partial.append((Index(name, *columns, sqlite_where=where), where))


@event.listens_for(metadata, "before_create")
def _as_postgresql_says_it(_metadata: MetaData, connection: Connection, **_options: Any) -> None:
    """Said to PostgreSQL when it is asked to make them: its word for it, said above, would load its whole dialect."""
    if connection.dialect.name == "postgresql":
        for index, where in _partial:
            index.dialect_options["postgresql"]["where"] = where


DONE_SQL = literal_column(str(DONE), Integer)
"""`DONE` written into the SQL: a bound value would keep planners from the partial indexes."""

inbox = Table(
    "inbox",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", LargeBinary),
    Column("stage", SmallInteger, nullable=False),
    Column("payload", LargeBinary),
    Column("attempts", SmallInteger, nullable=False),
    Column("next_try_at", BigInteger, nullable=False),
    Column("owner", LargeBinary),
    Column("lease_until", BigInteger),
    CheckConstraint("stage >= 0 AND stage <= 2", name="stage"),
    sqlite_with_rowid=False,
)
for name, columns in {
    "ix_inbox_pending": (inbox.c.bot, inbox.c.update_id),
    "ix_inbox_pending_chat": (inbox.c.bot, inbox.c.chat, inbox.c.update_id),
}.items():
    _index(name, *columns, where=inbox.c.stage < DONE_SQL)

account = Table(
    "account",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("lookup", LargeBinary(32), nullable=False, unique=True),
    Column("route", LargeBinary, nullable=False),
    Column("data_key", LargeBinary, nullable=False),
    Column("journal_public", LargeBinary, nullable=False),
    Column("journal_private", LargeBinary, nullable=False),
    Column("profile", LargeBinary, nullable=False),
    Column("rev", BigInteger, nullable=False),
    CheckConstraint("length(id) = 16", name="id"),
    CheckConstraint("length(lookup) = 32", name="lookup"),
)

entry = Table(
    "entry",
    metadata,
    # The primary key is `seq`, because SQLite counts up only in an INTEGER PRIMARY KEY.
    Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("id", LargeBinary(16), nullable=False, unique=True),
    Column("account", LargeBinary(16), ForeignKey("account.id", ondelete="CASCADE"), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    CheckConstraint("length(id) = 16", name="id"),
    Index(None, "account", "seq"),
)

reminder = Table(
    "reminder",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("account", LargeBinary(16), ForeignKey("account.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("due_at", BigInteger),
    Column("next_try_at", BigInteger),
    Column("attempts", SmallInteger, nullable=False),
    Column("owner", LargeBinary),
    Column("lease_until", BigInteger),
    Column("payload", LargeBinary, nullable=False),
    CheckConstraint("length(id) = 16", name="id"),
)
for due in (reminder.c.next_try_at, reminder.c.lease_until):
    _index(None, due, where=due.is_not(None))

erasure = Table("erasure", metadata, Column("mark", LargeBinary, primary_key=True))

mark = Table(
    "mark",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

# Processes, not people: one row for each that works on this database, and what only one of them may do.
instance = Table(
    "instance",
    metadata,
    Column("id", LargeBinary(8), primary_key=True),
    Column("alive_until", BigInteger, nullable=False),
    CheckConstraint("length(id) = 8", name="id"),
)

lease = Table(
    "lease",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("name", Text, primary_key=True),
    # Whoever dies takes their leases along.
    Column("holder", LargeBinary(8), ForeignKey("instance.id", ondelete="CASCADE"), nullable=False),
)
