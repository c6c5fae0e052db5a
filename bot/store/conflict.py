"""INSERT ... ON CONFLICT, which SQLAlchemy spells once per database."""

from collections.abc import Mapping

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_new(table: Table) -> Mapping[str, Insert]:
    """By name of dialect: an insert that passes over rows whose key is already there."""
    return {
        "sqlite": sqlite.insert(table).on_conflict_do_nothing(),
        "postgresql": postgresql.insert(table).on_conflict_do_nothing(),
    }


def insert_or_replace(table: Table, key: str, value: str) -> Mapping[str, Insert]:
    """By name of dialect: an insert that gives column `value` its new content where `key` is there."""
    lite, post = sqlite.insert(table), postgresql.insert(table)
    return {
        "sqlite": lite.on_conflict_do_update(index_elements=[key], set_={value: lite.excluded[value]}),
        "postgresql": post.on_conflict_do_update(index_elements=[key], set_={value: post.excluded[value]}),
    }
