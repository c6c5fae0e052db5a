"""A next version of this program, for tests of an upgrade: it has one migration more."""

import shutil
import sys
from pathlib import Path

import pytest

from bot.store.migrate import MIGRATIONS_FOLDER, migrate, revisions

NEWEST = revisions()[0]
"""The revision of the newest migration of this program."""
NEXT = "9999"
"""The revision of the next version, which is never a migration's number."""
_MIGRATION = f'''"""One more table."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "{NEXT}", "{NEWEST}"


def upgrade() -> None:
    """Create it."""
    op.create_table("more", sa.Column("id", sa.Integer(), primary_key=True))
'''


def become_next_version(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Add a migration to this program until the end of the test. `folder` gets a copy of the migrations."""
    place = folder / "next"
    shutil.copytree(MIGRATIONS_FOLDER, place)
    (place / "versions" / "v9999_more.py").write_text(_MIGRATION)
    # By the module's name: in the package, `migrate` is the function.
    monkeypatch.setattr(sys.modules[migrate.__module__], "MIGRATIONS_FOLDER", place)
