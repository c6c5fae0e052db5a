"""The tables, as the newest migration leaves them.

No column may hold plaintext, or a time other than the day of an update. Bytes are sealed, wrapped, hashed with a key,
or random.
"""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
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

# The ids of the last day's updates, so that an update that comes again changes nothing.
seen = Table(
    "seen",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("day", Integer, nullable=False),
    # NULL: the update is done. A number: how often it was tried after a start, without being done.
    Column("tries", SmallInteger),
    sqlite_with_rowid=False,
)

# Messages that are not sent yet. Without a rowid, in which SQLite would keep their order.
outbox = Table(
    "outbox",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("payload", LargeBinary, nullable=False),
    CheckConstraint("length(id) = 16", name="id"),
    sqlite_with_rowid=False,
)

# Without a rowid, which would number the accounts in the order in which they were made.
account = Table(
    "account",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("lookup", LargeBinary(32), nullable=False, unique=True),
    Column("route", LargeBinary, nullable=False),
    Column("data_key", LargeBinary, nullable=False),
    Column("journal_public", LargeBinary, nullable=False),
    Column("journal_private", LargeBinary, nullable=False),
    # The numbers of the account's entries. The ids of the entries are derived from them.
    Column("journal_index", LargeBinary, nullable=False),
    Column("profile", LargeBinary, nullable=False),
    # The account's reminders and chores, sealed together.
    Column("schedule", LargeBinary, nullable=False),
    # Random, and new after each save.
    Column("rev", BigInteger, nullable=False),
    CheckConstraint("length(id) = 16", name="id"),
    CheckConstraint("length(lookup) = 32", name="lookup"),
    sqlite_with_rowid=False,
)

# No column tells which account an entry belongs to, or which entry is older. Only an account's data key finds its
# entries.
entry = Table(
    "entry",
    metadata,
    # On SQLite this is an INTEGER PRIMARY KEY, which is the rowid itself.
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("box", LargeBinary, nullable=False),
)

# Links between two accounts. No column tells between which; both accounts hold the id, sealed.
link = Table(
    "link",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    # The mark of the invitation's token until the invitation ends, then random.
    Column("invitation", LargeBinary(32), nullable=False, unique=True),
    Column("box", LargeBinary, nullable=False),
    # The cells of the two sides, each of a fixed size. Every write replaces box, inviter and guest.
    Column("inviter", LargeBinary, nullable=False),
    Column("guest", LargeBinary, nullable=False),
    CheckConstraint("length(id) = 16", name="id"),
    CheckConstraint("length(invitation) = 32", name="invitation"),
    sqlite_with_rowid=False,
)

# Marks of erased accounts and ended generations. See `ledger` for the file with the same marks.
ledger = Table("ledger", metadata, Column("mark", LargeBinary, primary_key=True), sqlite_with_rowid=False)

stored_metadata = Table(
    "metadata",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
