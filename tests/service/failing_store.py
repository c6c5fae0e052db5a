"""A store on a real database that fails between any two of its steps: the process dies, or the connection is cut."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from sqlalchemy.exc import OperationalError
from sqlalchemy.sql.elements import ClauseElement

from bot.store.address import DatabaseAddress
from bot.store.connection import Connection, Rows, Statement, Values
from bot.store.ledger import Ledger
from bot.store.store import Store
from bot.store.unit import UnitOfWork


class Died(BaseException):
    """The process ended here. No later code runs, and remaining tasks can do nothing."""


class Cut(OperationalError):
    """The connection was cut during a commit."""

    def __init__(self) -> None:
        super().__init__("COMMIT", {}, OSError("the connection was cut"))


class FailingStore(Store):
    """A store that carries out `steps` more steps and then raises Died. A step is a statement, a commit, or a line in
    the ledger file. The store dies before a step, which is also after the step before it. As after a kill, uncommitted
    changes are rolled back.

    Attributes:
        taken: the number of steps made.
        cut: the number of coming commits that succeed but are reported as failed.
    """

    def __init__(self, address: DatabaseAddress, steps: int | None = None, ledger: Ledger | None = None) -> None:
        super().__init__(address, ledger)
        self.steps, self.taken, self.cut = steps, 0, 0

    def step(self) -> None:
        """Count a step, or raise Died if no steps are left."""
        if self.steps is not None and self.taken >= self.steps:
            raise Died
        self.taken += 1

    @asynccontextmanager
    async def begin(self, *, low_priority: bool = False) -> AsyncIterator[UnitOfWork]:
        async with super().begin(low_priority=low_priority) as uow:
            yield uow
            self.step()
        if self.cut:
            self.cut -= 1
            raise Cut

    def _unit(self, connection: Connection, *, write: bool) -> UnitOfWork:
        return super()._unit(_Counted(connection, self), write=write)

    async def _note_ended(self, marks: Sequence[bytes]) -> None:
        self.step()
        if self.cut:
            self.cut -= 1
            raise Cut
        await super()._note_ended(marks)
        self.step()


class _Counted(Connection):
    """A connection that counts each statement as a step."""

    def __init__(self, under: Connection, store: FailingStore) -> None:
        self._under, self._store = under, store
        self.dialect = under.dialect  # type: ignore[misc]

    async def execute(self, statement: ClauseElement, values: Values | Sequence[Values] = {}) -> Rows:  # noqa: B006
        self._store.step()
        return await self._under.execute(statement, values)

    async def execute_all(self, steps: Sequence[Statement]) -> list[Rows]:
        self._store.step()
        return await self._under.execute_all(steps)

    async def later(self, statement: ClauseElement, values: Values) -> None:
        self._store.step()
        await self._under.later(statement, values)

    def stream(self, statement: ClauseElement, batch: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
        self._store.step()
        return self._under.stream(statement, batch)

    async def start_over(self) -> None:
        self._store.step()
        await self._under.start_over()

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        return self._under.savepoint()
