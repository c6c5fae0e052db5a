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
"""The metadata name of the epoch. Its value is the number of processes that took the database over so far."""

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
        """The only row; None without any. Raises ValueError if there are several."""
        if len(self._rows) > 1:
            raise ValueError(f"one row at most was expected, and there are {len(self._rows)}")
        return self._rows[0] if self._rows else None

    def scalar_one_or_none(self) -> Any:
        """The first column of the only row; None without any. Raises ValueError if there are several."""
        row = self.one_or_none()
        return row[0] if row else None

    def scalars(self) -> list[Any]:
        """The first column of every row."""
        return [row[0] for row in self._rows]

    def scalar_one(self) -> int:
        """The number in the first column of the only row. Raises ValueError unless there is exactly one row."""
        if len(self._rows) != 1:
            raise ValueError(f"one row was expected, and there are {len(self._rows)}")
        number: int = self._rows[0][0]
        return number


class Connection(ABC):
    """One transaction on one connection."""

    __slots__ = ()
    dialect: ClassVar[Literal["sqlite", "postgresql"]]

    async def execute(self, statement: ClauseElement, values: Values | Sequence[Values] = {}) -> Rows:  # noqa: B006
        """Run a statement, once for each set of values. Returns the rows and the counts of all runs together.

        Raises SQLAlchemy's `DBAPIError` (`IntegrityError`, `OperationalError`, ...).
        """
        if isinstance(values, Mapping):
            return (await self.execute_all(((statement, values),)))[0]
        results = await self.execute_all([(statement, each) for each in values]) if values else []
        return Rows([row for rows in results for row in rows], sum(rows.rowcount for rows in results))

    @abstractmethod
    async def execute_all(self, steps: Sequence[Statement]) -> list[Rows]:
        """Run several statements in order, in one round trip to the server.

        Raises as `execute` does.
        """

    @abstractmethod
    async def later(self, statement: ClauseElement, values: Values) -> None:
        """Queue a statement whose result is not needed. It runs, and raises, with the next statement or the commit."""

    @abstractmethod
    def stream(self, statement: ClauseElement, batch: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
        """The rows of a large result, `batch` at a time. Raises as `execute` does."""

    @abstractmethod
    async def start_over(self) -> None:
        """Roll back this transaction, and begin it again. Not allowed inside a savepoint."""

    @abstractmethod
    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """A savepoint: an exception inside rolls back only the statements since the savepoint."""


class Database(ABC):
    """One database, for one event loop. Connections are opened on first use.

    `epoch` is the epoch under which a transaction writes; None: it is not checked. A writing transaction under an old
    epoch raises EpochLost and changes nothing.
    """

    @abstractmethod
    def begin(self, epoch: int | None = None, *, low_priority: bool = False) -> AbstractAsyncContextManager[Connection]:
        """A writing transaction: committed at the end, rolled back by any exception or cancellation."""

    @abstractmethod
    def read(self) -> AbstractAsyncContextManager[Connection]:
        """A snapshot. No change inside is kept."""

    @abstractmethod
    def autocommit(self, epoch: int | None = None, *, write: bool) -> AbstractAsyncContextManager[Connection]:
        """Autocommit, for idempotent statements."""

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
class _Compiled:
    sql: str
    constants: Values
    """Values that are part of the statement itself."""


class StatementCache:
    """Compiles each statement once, for one kind of database."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        # Weak, so that a statement made for a single use is dropped with its values.
        self._compiled = WeakKeyDictionary[ClauseElement, dict[tuple[str, ...], _Compiled]]()

    def __call__(self, statement: ClauseElement, values: Values) -> tuple[str, Values]:
        """The SQL of a statement, and all its values."""
        by_names = self._compiled.setdefault(statement, {})
        # The columns of an INSERT or UPDATE follow from the names of its values.
        names = tuple(values)
        compiled = by_names.get(names)
        if compiled is None:
            form = statement.compile(dialect=self._dialect, column_keys=list(values))
            constants = {name: value for name, value in form.params.items() if name not in values}
            compiled = by_names[names] = _Compiled(str(form), constants)
        return compiled.sql, {**compiled.constants, **values} if compiled.constants else values


def translated(error: Exception, base: type[Exception], sql: str = "") -> Exception:
    """The driver's `error` as an error of SQLAlchemy, without the values. `base` is the driver's class of errors."""
    wrapped = DBAPIError.instance(sql, None, error, base, hide_parameters=True)
    assert isinstance(wrapped, Exception)
    return wrapped
