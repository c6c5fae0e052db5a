"""Links between two people."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of links."""
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
