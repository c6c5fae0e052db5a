"""A store on a real database whose process may end, or whose connection may be cut, between any two of its steps."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from sqlalchemy.exc import OperationalError
from sqlalchemy.sql.elements import ClauseElement

from bot.store.address import Address
from bot.store.connection import Connection, Rows, Step, Values
from bot.store.store import Store
from bot.store.unit import UnitOfWork


class Died(BaseException):
    """The process ended here: nothing after it is done, and whoever is left can do nothing either."""


class Cut(OperationalError):
    """The connection was cut."""

    def __init__(self) -> None:
        super().__init__("COMMIT", {}, OSError("the connection was cut"))


class MortalStore(Store):
    """A store that carries out `steps` more steps and then dies. A step is a statement, or a commit; it dies before the
    step, and so also after the one before it. What was not committed is undone, as by a kill.

    Attributes:
        taken: steps that were made.
        cut: so many commits from now on are carried out, and then said to have failed.
    """

    def __init__(self, address: Address, steps: int | None = None) -> None:
        super().__init__(address)
        self.steps, self.taken, self.cut = steps, 0, 0

    def step(self) -> None:
        """Before each step: die, if it is time."""
        if self.steps is not None and self.taken >= self.steps:
            raise Died
        self.taken += 1

    @asynccontextmanager
    async def begin(self, *, patient: bool = False) -> AsyncIterator[UnitOfWork]:
        async with self.database.begin(self.epoch, patient=patient) as connection:
            yield UnitOfWork(_Counted(connection, self), write=True)
            self.step()
        if self.cut:
            self.cut -= 1
            raise Cut

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        async with self.database.read() as connection:
            yield UnitOfWork(_Counted(connection, self), write=False)

    @asynccontextmanager
    async def single(self, *, write: bool) -> AsyncIterator[UnitOfWork]:
        async with self.database.single(self.epoch if write else None, write=write) as connection:
            yield UnitOfWork(_Counted(connection, self), write=write and self.address.is_sqlite)


class _Counted(Connection):
    """A connection whose every statement is a step."""

    def __init__(self, under: Connection, store: MortalStore) -> None:
        self._under, self._store = under, store
        self.dialect = under.dialect  # type: ignore[misc]

    async def execute(self, statement: ClauseElement, values: Values | Sequence[Values] = {}) -> Rows:  # noqa: B006
        self._store.step()
        return await self._under.execute(statement, values)

    async def execute_all(self, steps: Sequence[Step]) -> list[Rows]:
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
