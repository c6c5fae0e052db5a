"""The work that a running bot does at intervals."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.localtime import day_of
from bot.service.housekeeping import RARELY, Housekeeping
from bot.service.open_journals import OPEN_FOR
from bot.service.vacuum import VACUUM
from bot.store import Store, locate
from tests.service.failing_store import Died, FailingStore
from tests.service.service_fixtures import Process, Service


def keeper(service: Service, work: Process) -> Housekeeping:
    """The housekeeping of a process."""
    return Housekeeping(work.store, service.roots, work.turns, work.open_journals, service.clock.elapsed)


async def seen(service: Service) -> set[int]:
    """The ids of the updates that are stored as done."""
    return {row["update_id"] for row in await service.rows("seen")}


async def test_old_keys_and_ids_are_forgotten(store: Store) -> None:
    """Keys are dropped as soon as their time is over, and ids older than yesterday once an hour."""
    service = Service(store)
    work = service.process()
    house, today = keeper(service, work), day_of(service.clock.now())
    await house.once()
    async with store.begin() as uow:
        for number, day in enumerate((today, today - 1, today - 2, today - 3)):
            await uow.seen.add(number, day)
    work.open_journals.open(b"a", b"key")
    service.clock.move(OPEN_FOR)
    await house.once()
    assert (len(work.open_journals), await seen(service)) == (0, {0, 1, 2, 3})
    service.clock.move(RARELY - OPEN_FOR + timedelta(seconds=1))
    await house.once()
    assert await seen(service) == {0, 1}


async def test_an_interrupted_erasure_is_finished(store: Store) -> None:
    """A vacuum that the previous process left due is carried out."""
    service = Service(store)
    async with store.begin() as uow:
        await uow.metadata.put(VACUUM, b"due")
    await keeper(service, service.process()).once()
    async with store.read() as uow:
        assert await uow.metadata.get(VACUUM) == b""


async def test_a_failed_task_is_retried_at_the_next_run(sqlite_url: str, tmp_path: Path) -> None:
    """Failed work is tried again at the next run, and not an hour later."""
    failing = FailingStore(locate(sqlite_url))
    service = Service(failing)
    house = keeper(service, service.process())
    async with failing.begin() as uow:
        await uow.seen.add(1, day_of(service.clock.now()) - 2)
    failing.steps = failing.taken
    with pytest.raises(Died):
        await house.once()
    failing.steps = None
    assert await seen(service) == {1}
    await house.once()
    assert await seen(service) == set()
    await failing.close()
