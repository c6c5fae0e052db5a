"""A connection as the tables use it: statements in, rows out, on either database.

Statements are SQLAlchemy's, so that they are written once for both; each is turned into the database's words once, and
from then on goes to the driver as it stands. What SQLAlchemy does around every single execution costs five times what
SQLite needs to carry it out.

Errors of the driver are raised as SQLAlchemy's, without parameters: those hold what people said.
"""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, ClassVar, Literal
from weakref import WeakKeyDictionary

from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.elements import ClauseElement

Values = Mapping[str, Any]


class Rows:
    """What a statement gave: its rows as tuples, in order, and how many it changed."""

    __slots__ = ("_rows", "rowcount")

    def __init__(self, rows: Sequence[tuple[Any, ...]], rowcount: int) -> None:
        self._rows = rows
        self.rowcount = rowcount

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return iter(self._rows)

    def all(self) -> Sequence[tuple[Any, ...]]:
        """Every row."""
        return self._rows

    def first(self) -> tuple[Any, ...] | None:
        """The first row, if there is any."""
        return self._rows[0] if self._rows else None

    def one_or_none(self) -> tuple[Any, ...] | None:
        """The only row, if there is one. Raises ValueError where there are more."""
        if len(self._rows) > 1:
            raise ValueError(f"one row at most was expected, and there are {len(self._rows)}")
        return self._rows[0] if self._rows else None

    def scalar_one_or_none(self) -> Any:
        """The first column of the only row, or None. Raises ValueError where there are more."""
        row = self.one_or_none()
        return row[0] if row else None

    def scalars(self) -> list[Any]:
        """The first column of every row."""
        return [row[0] for row in self._rows]

    def scalar_one(self) -> int:
        """The number that is the only column of the only row. Raises ValueError where there is not exactly one."""
        if len(self._rows) != 1:
            raise ValueError(f"one row was expected, and there are {len(self._rows)}")
        number: int = self._rows[0][0]
        return number


class Connection(ABC):
    """One transaction on one connection."""

    __slots__ = ()
    dialect: ClassVar[Literal["sqlite", "postgresql"]]

    @abstractmethod
    async def execute(self, statement: ClauseElement, values: Values | Sequence[Values] = {}) -> Rows:  # noqa: B006
        """Carry out a statement; with several sets of values once for each, and what that gave together.

        Raises SQLAlchemy's `DBAPIError` (`IntegrityError`, `OperationalError`, ...).
        """

    @abstractmethod
    def stream(self, statement: ClauseElement, batch: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
        """The rows of a long answer, `batch` at a time. Raises as `execute` does."""

    @abstractmethod
    async def start_over(self) -> None:
        """Undo the transaction as far as it is this one's, and begin it again. Not inside a savepoint."""

    @abstractmethod
    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """A part of the transaction that an exception undoes alone."""


@dataclass(frozen=True, slots=True)
class _Prepared:
    sql: str
    fixed: Values
    """Values that stand in the statement itself."""


class Prepared:
    """Statements turned into one database's words, each once."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        # Weak: a statement that was made for one use goes, and what it held with it.
        self._known = WeakKeyDictionary[ClauseElement, dict[tuple[str, ...], _Prepared]]()

    def __call__(self, statement: ClauseElement, values: Values) -> tuple[str, Values]:
        """The words, and the values to go with them."""
        forms = self._known.get(statement)
        if forms is None:
            forms = self._known[statement] = {}
        # An INSERT or UPDATE takes its columns from the names it is given.
        names = tuple(values)
        known = forms.get(names)
        if known is None:
            compiled = statement.compile(dialect=self._dialect, column_keys=list(values))
            fixed = {name: value for name, value in compiled.params.items() if name not in values}
            known = forms[names] = _Prepared(str(compiled), fixed)
        return known.sql, {**known.fixed, **values} if known.fixed else values


def raised(error: Exception, base: type[Exception], sql: str = "") -> Exception:
    """The driver's error as SQLAlchemy names it, without what was being written."""
    named = DBAPIError.instance(sql, None, error, base, hide_parameters=True)
    assert isinstance(named, Exception)
    return named
