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
from pathlib import Path
from typing import Any, ClassVar, Final, Literal
from weakref import WeakKeyDictionary

from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.elements import ClauseElement

EPOCH: Final = "epoch"
"""The mark that says which process may write: the number of takeovers so far."""

Values = Mapping[str, Any]
Step = tuple[ClauseElement, Values]
"""A statement and the values for it."""


class EpochLost(Exception):
    """Another process works on this database by now. Nothing was changed. This process must stop."""

    safe_message = True

    def __init__(self) -> None:
        super().__init__("Another process works on this database by now, so this one changes nothing and must stop.")


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

    async def execute(self, statement: ClauseElement, values: Values | Sequence[Values] = {}) -> Rows:  # noqa: B006
        """Carry out a statement; with several sets of values once for each, and what that gave together.

        Raises SQLAlchemy's `DBAPIError` (`IntegrityError`, `OperationalError`, ...).
        """
        if isinstance(values, Mapping):
            return (await self.execute_all(((statement, values),)))[0]
        found = await self.execute_all([(statement, each) for each in values]) if values else []
        return Rows([row for rows in found for row in rows], sum(rows.rowcount for rows in found))

    @abstractmethod
    async def execute_all(self, steps: Sequence[Step]) -> list[Rows]:
        """Carry out several statements, one after the other, in one journey to the server.

        Raises as `execute` does.
        """

    @abstractmethod
    async def later(self, statement: ClauseElement, values: Values) -> None:
        """Carry out a statement whose answer nobody waits for: with the next one, at the latest with the commit.

        What it raises is then raised there.
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


class Database(ABC):
    """One database, for one event loop. Connections are opened when they are first needed.

    With an `epoch` given that is not the present one, a transaction that writes raises EpochLost and changes nothing.
    """

    @abstractmethod
    def begin(self, epoch: int | None = None, *, patient: bool = False) -> AbstractAsyncContextManager[Connection]:
        """A transaction that writes: committed at the end, undone by any exception, cancellation too."""

    @abstractmethod
    def read(self) -> AbstractAsyncContextManager[Connection]:
        """One unchanging view. Nothing done inside is kept."""

    @abstractmethod
    def single(self, epoch: int | None = None, *, write: bool) -> AbstractAsyncContextManager[Connection]:
        """For statements of which each is kept by itself, and may be carried out twice without harm."""

    @property
    @abstractmethod
    def writes(self) -> int:
        """See `Store.writes`."""

    @abstractmethod
    async def cut_log(self) -> bool:
        """See `Store.cut_log`."""

    @abstractmethod
    async def scrub(self, most: int | None) -> bool:
        """See `Store.scrub`."""

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
