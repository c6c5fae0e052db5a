"""The interface of a database connection: statements in, rows out, for SQLite and PostgreSQL.

Statements are SQLAlchemy's, so they are written once for both databases. Each is compiled once, and its SQL then goes
straight to the driver: SQLAlchemy's own execution takes five times as long as the statement itself on SQLite.

Driver errors are raised as SQLAlchemy's, without parameters, which must never be logged.
"""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Final, Literal
from weakref import WeakKeyDictionary

from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.elements import ClauseElement

EPOCH: Final = "epoch"
"""The name of the metadata for the process that may write. Its value is the number of takeovers so far."""

Values = Mapping[str, Any]
Statement = tuple[ClauseElement, Values]
"""A statement and the values for it."""


class EpochLost(Exception):
    """Another process took over this database. Nothing was changed, and this process must stop."""

    safe_message = True

    def __init__(self) -> None:
        super().__init__("Another process took over this database, so this one changes nothing and must stop.")


class Rows:
    """The result of a statement: its rows as tuples, and how many rows it changed."""

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
        """The only row, if there is one. Raises ValueError if there are more."""
        if len(self._rows) > 1:
            raise ValueError(f"one row at most was expected, and there are {len(self._rows)}")
        return self._rows[0] if self._rows else None

    def scalar_one_or_none(self) -> Any:
        """The first column of the only row, or None. Raises ValueError if there are more."""
        row = self.one_or_none()
        return row[0] if row else None

    def scalars(self) -> list[Any]:
        """The first column of every row."""
        return [row[0] for row in self._rows]

    def scalar_one(self) -> int:
        """The number in the only row. Raises ValueError unless there is exactly one row."""
        if len(self._rows) != 1:
            raise ValueError(f"one row was expected, and there are {len(self._rows)}")
        number: int = self._rows[0][0]
        return number


class Connection(ABC):
    """One transaction on one connection."""

    __slots__ = ()
    dialect: ClassVar[Literal["sqlite", "postgresql"]]

    async def execute(self, statement: ClauseElement, values: Values | Sequence[Values] = {}) -> Rows:  # noqa: B006
        """Run a statement, once for each set of values. Returns all results together.

        Raises SQLAlchemy's `DBAPIError` (`IntegrityError`, `OperationalError`, ...).
        """
        if isinstance(values, Mapping):
            return (await self.execute_all(((statement, values),)))[0]
        found = await self.execute_all([(statement, each) for each in values]) if values else []
        return Rows([row for rows in found for row in rows], sum(rows.rowcount for rows in found))

    @abstractmethod
    async def execute_all(self, steps: Sequence[Statement]) -> list[Rows]:
        """Run several statements in order, in one round trip to the server.

        Raises as `execute` does.
        """

    @abstractmethod
    async def later(self, statement: ClauseElement, values: Values) -> None:
        """Queue a statement without a result. It runs, and raises, with the next one or with the commit."""

    @abstractmethod
    def stream(self, statement: ClauseElement, batch: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
        """The rows of a large result, `batch` at a time. Raises as `execute` does."""

    @abstractmethod
    async def start_over(self) -> None:
        """Roll back this transaction, and begin again. Not inside a savepoint."""

    @abstractmethod
    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """A savepoint: an exception inside undoes only this part."""


class Database(ABC):
    """One database, for one event loop. Connections are opened on first use.

    A writing transaction under an old `epoch` raises EpochLost and changes nothing.
    """

    @abstractmethod
    def begin(self, epoch: int | None = None, *, low_priority: bool = False) -> AbstractAsyncContextManager[Connection]:
        """A writing transaction: committed at the end, rolled back by any exception or cancellation."""

    @abstractmethod
    def read(self) -> AbstractAsyncContextManager[Connection]:
        """A snapshot. Nothing done inside is kept."""

    @abstractmethod
    def autocommit(self, epoch: int | None = None, *, write: bool) -> AbstractAsyncContextManager[Connection]:
        """Autocommit: for statements that may run twice without harm."""

    @property
    @abstractmethod
    def writes(self) -> int:
        """See `Store.writes`."""

    @abstractmethod
    async def truncate_wal(self) -> bool:
        """See `Store.truncate_wal`."""

    @abstractmethod
    async def vacuum(self, most: int | None) -> bool:
        """See `Store.vacuum`."""

    @abstractmethod
    async def copy_into(self, path: Path) -> None:
        """See `Store.copy_into`."""

    @abstractmethod
    async def size(self) -> int:
        """See `Store.size`."""

    @abstractmethod
    async def close(self) -> None:
        """Close every connection."""


@dataclass(frozen=True, slots=True)
class _Prepared:
    sql: str
    fixed: Values
    """Values that are part of the statement."""


class Prepared:
    """Compiled statements of one database."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        # Weak, so that a statement made for one use is dropped with its values.
        self._known = WeakKeyDictionary[ClauseElement, dict[tuple[str, ...], _Prepared]]()

    def __call__(self, statement: ClauseElement, values: Values) -> tuple[str, Values]:
        """The SQL and its values."""
        forms = self._known.get(statement)
        if forms is None:
            forms = self._known[statement] = {}
        # The columns of an INSERT or UPDATE follow from the names of its values.
        names = tuple(values)
        known = forms.get(names)
        if known is None:
            compiled = statement.compile(dialect=self._dialect, column_keys=list(values))
            fixed = {name: value for name, value in compiled.params.items() if name not in values}
            known = forms[names] = _Prepared(str(compiled), fixed)
        return known.sql, {**known.fixed, **values} if known.fixed else values


def raised(error: Exception, base: type[Exception], sql: str = "") -> Exception:
    """The driver's error as SQLAlchemy's class, without the values."""
    named = DBAPIError.instance(sql, None, error, base, hide_parameters=True)
    assert isinstance(named, Exception)
    return named
