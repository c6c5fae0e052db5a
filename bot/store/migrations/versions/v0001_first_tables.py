"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "inbox",
        sa.Column("bot", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat", sa.LargeBinary()),
        sa.Column("stage", sa.SmallInteger(), nullable=False),
        sa.Column("payload", sa.LargeBinary()),
        sa.Column("attempts", sa.SmallInteger(), nullable=False),
        sa.Column("next_try_at", sa.BigInteger(), nullable=False),
        sa.Column("owner", sa.LargeBinary()),
        sa.Column("lease_until", sa.BigInteger()),
        sa.PrimaryKeyConstraint("bot", "update_id", name="pk_inbox"),
        sa.CheckConstraint("stage >= 0 AND stage <= 2", name="ck_inbox_stage"),
        sqlite_with_rowid=False,
    )
    _partial_index("ix_inbox_pending", "inbox", ["bot", "update_id"], "stage < 2")
    _partial_index("ix_inbox_pending_chat", "inbox", ["bot", "chat", "update_id"], "stage < 2")

    op.create_table(
        "account",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("lookup", sa.LargeBinary(32), nullable=False),
        sa.Column("route", sa.LargeBinary(), nullable=False),
        sa.Column("data_key", sa.LargeBinary(), nullable=False),
        sa.Column("journal_public", sa.LargeBinary(), nullable=False),
        sa.Column("journal_private", sa.LargeBinary(), nullable=False),
        sa.Column("profile", sa.LargeBinary(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
        sa.UniqueConstraint("lookup", name="uq_account_lookup"),
        sa.CheckConstraint("length(id) = 16", name="ck_account_id"),
        sa.CheckConstraint("length(lookup) = 32", name="ck_account_lookup"),
    )

    op.create_table(
        "entry",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("account", sa.LargeBinary(16), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_entry"),
        sa.UniqueConstraint("id", name="uq_entry_id"),
        sa.ForeignKeyConstraint(["account"], ["account.id"], name="fk_entry_account", ondelete="CASCADE"),
        sa.CheckConstraint("length(id) = 16", name="ck_entry_id"),
    )
    op.create_index("ix_entry_account_seq", "entry", ["account", "seq"])

    op.create_table(
        "reminder",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("account", sa.LargeBinary(16), nullable=False),
        sa.Column("due_at", sa.BigInteger()),
        sa.Column("next_try_at", sa.BigInteger()),
        sa.Column("attempts", sa.SmallInteger(), nullable=False),
        sa.Column("owner", sa.LargeBinary()),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reminder"),
        sa.ForeignKeyConstraint(["account"], ["account.id"], name="fk_reminder_account", ondelete="CASCADE"),
        sa.CheckConstraint("length(id) = 16", name="ck_reminder_id"),
    )
    op.create_index("ix_reminder_account", "reminder", ["account"])
    for column in ("next_try_at", "lease_until"):
        _partial_index(f"ix_reminder_{column}", "reminder", [column], f"{column} IS NOT NULL")

    op.create_table(
        "erasure",
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name="pk_erasure"),
    )
    op.create_table(
        "mark",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_mark"),
    )


def _partial_index(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
