"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table."""
    op.create_table(
        "seen",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("tries", sa.SmallInteger()),
        sa.PrimaryKeyConstraint("update_id", name="pk_seen"),
        sqlite_with_rowid=False,
    )

    op.create_table(
        "outbox",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.CheckConstraint("length(id) = 16", name="ck_outbox_id"),
        sqlite_with_rowid=False,
    )

    op.create_table(
        "account",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("lookup", sa.LargeBinary(32), nullable=False),
        sa.Column("route", sa.LargeBinary(), nullable=False),
        sa.Column("data_key", sa.LargeBinary(), nullable=False),
        sa.Column("journal_public", sa.LargeBinary(), nullable=False),
        sa.Column("journal_private", sa.LargeBinary(), nullable=False),
        sa.Column("journal_index", sa.LargeBinary(), nullable=False),
        sa.Column("profile", sa.LargeBinary(), nullable=False),
        sa.Column("schedule", sa.LargeBinary(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
        sa.UniqueConstraint("lookup", name="uq_account_lookup"),
        sa.CheckConstraint("length(id) = 16", name="ck_account_id"),
        sa.CheckConstraint("length(lookup) = 32", name="ck_account_lookup"),
        sqlite_with_rowid=False,
    )

    op.create_table(
        "entry",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("box", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entry"),
    )

    op.create_table(
        "link",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("invitation", sa.LargeBinary(32), nullable=False),
        sa.Column("box", sa.LargeBinary(), nullable=False),
        sa.Column("inviter", sa.LargeBinary(), nullable=False),
        sa.Column("guest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_link"),
        sa.UniqueConstraint("invitation", name="uq_link_invitation"),
        sa.CheckConstraint("length(id) = 16", name="ck_link_id"),
        sa.CheckConstraint("length(invitation) = 32", name="ck_link_invitation"),
        sqlite_with_rowid=False,
    )

    op.create_table(
        "ledger",
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name="pk_ledger"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "metadata",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_metadata"),
    )
