"""Several processes on one database: who lives, and who may do what only one may do."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of instances and of leases."""
    op.create_table(
        "instance",
        sa.Column("id", sa.LargeBinary(8), nullable=False),
        sa.Column("alive_until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_instance"),
        sa.CheckConstraint("length(id) = 8", name="ck_instance_id"),
    )
    op.create_table(
        "lease",
        sa.Column("bot", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("holder", sa.LargeBinary(8), nullable=False),
        sa.PrimaryKeyConstraint("bot", "name", name="pk_lease"),
        sa.ForeignKeyConstraint(["holder"], ["instance.id"], name="fk_lease_holder", ondelete="CASCADE"),
    )
