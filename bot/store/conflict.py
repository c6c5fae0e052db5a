"""INSERT ... ON CONFLICT, which SQLAlchemy spells once per database. Each is loaded where it is used."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Column, Insert, Select, Table
from sqlalchemy.dialects import sqlite


class PerDatabase(dict[str, Insert]):
    """By name of dialect: an insert, made when it is first asked for."""

    def __init__(self, lite: Callable[[], Insert], post: Callable[[], Insert]) -> None:
        super().__init__()
        self._make = {"sqlite": lite, "postgresql": post}

    def __missing__(self, dialect: str) -> Insert:
        insert = self[dialect] = self._make[dialect]()
        return insert


def insert_new(
    table: Table, *returning: Column[int], rows: tuple[Sequence[str], Select[Any]] | None = None
) -> PerDatabase:
    """An insert that passes over rows whose key is already there; of those it puts in it gives back `returning`.

    `rows`: the names of columns, and what gives the rows for them; where there is none, values are handed in.
    """

    def filled(insert: Any) -> Insert:
        """The same words on either database's own insert."""
        if rows is not None:
            insert = insert.from_select(*rows)
        insert = insert.on_conflict_do_nothing()
        done: Insert = insert.returning(*returning) if returning else insert
        return done

    def post() -> Insert:
        from sqlalchemy.dialects import postgresql

        return filled(postgresql.insert(table))

    return PerDatabase(lambda: filled(sqlite.insert(table)), post)


def insert_or_replace(table: Table, key: str, value: str) -> PerDatabase:
    """An insert that gives column `value` its new content where `key` is there."""

    def lite() -> Insert:
        insert = sqlite.insert(table)
        return insert.on_conflict_do_update(index_elements=[key], set_={value: insert.excluded[value]})

    def post() -> Insert:
        from sqlalchemy.dialects import postgresql

        insert = postgresql.insert(table)
        return insert.on_conflict_do_update(index_elements=[key], set_={value: insert.excluded[value]})

    return PerDatabase(lite, post)
