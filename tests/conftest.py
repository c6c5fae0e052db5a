"""Fixtures for all tests."""

from hypothesis import settings

from tests.support.databases import (
    database_url,
    empty_database_url,
    postgresql,
    postgresql_template,
    postgresql_url,
    sqlite_template,
    sqlite_url,
    store,
)

__all__ = [
    "database_url",
    "empty_database_url",
    "postgresql",
    "postgresql_template",
    "postgresql_url",
    "sqlite_template",
    "sqlite_url",
    "store",
]

settings.register_profile("fast", max_examples=20)
"""For `make fast`: fewer examples of each property than the default of a hundred."""
