"""A stolen database without its keys reveals no diary: stories with the same totals look the same."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from itertools import count
from typing import Any

from bot.store import Store
from bot.store.tables import metadata
from tests.service.service_fixtures import ONE, OTHER, Service
from tests.support.random_writer import RandomWriter
from tests.support.statistics import differences, statistics

UPDATES = 200
"""The updates of each story, more than any story needs. The rest are requests for help, which store nothing."""
ENTRIES = 4


async def often_the_first(first: RandomWriter, other: RandomWriter) -> None:
    """One person keeps three short check-ins an hour apart and sets a reminder; the other person keeps one check-in."""
    for _ in range(3):
        await first.write()
        await first.keep()
        first.service.clock.move(timedelta(minutes=61))
    await other.write()
    await other.keep()
    await first.say("/done")
    await first.tap("n:while:1")


async def often_the_other(first: RandomWriter, other: RandomWriter) -> None:
    """The other person keeps three longer check-ins minutes apart and is asked tomorrow; the first person keeps one."""
    await other.say("/done")
    await other.tap("n:tomorrow:0")
    for who, flow in ((other, "casual"), (first, "body"), (other, "protect"), (other, "pillow")):
        await who.answer(flow)
        await who.keep()
        who.service.clock.move(timedelta(minutes=7))


async def lived(store: Store, story: Callable[[RandomWriter, RandomWriter], Awaitable[None]]) -> dict[str, object]:
    """The statistics of a database that was empty before a story of two people."""
    async with store.begin() as uow:
        await uow.all_tables.clear()
    service, numbers = Service(store), count(1)
    for who in (ONE, OTHER):
        await service.let_in(who)
    first, other = RandomWriter(service, ONE, numbers), RandomWriter(service, OTHER, numbers)
    await story(first, other)
    tables = await left(service)
    assert len(tables["entry"]) == ENTRIES
    while len(await service.rows("seen")) < UPDATES:
        await first.say("/help")
    return statistics(await left(service))


async def left(service: Service) -> dict[str, Sequence[dict[str, Any]]]:
    return {name: await service.rows(name) for name in metadata.tables}


async def test_two_stories_look_alike_without_keys(store: Store) -> None:
    """Two stories with the same totals leave databases without measurable differences."""
    one, other = await lived(store, often_the_first), await lived(store, often_the_other)
    assert differences(one, other) == {}


async def test_the_same_story_told_twice_looks_the_same(store: Store) -> None:
    """Telling the same story twice leaves no measurable difference, so a difference found elsewhere is not chance."""
    assert differences(await lived(store, often_the_first), await lived(store, often_the_first)) == {}


async def test_the_statistics_tell_apart(store: Store) -> None:
    """The measurement notices every change that would be a leak, in any table and column."""
    service = Service(store)
    account = await service.let_in()
    async with store.begin() as uow:
        for number in range(3):
            await uow.metadata.put(f"mark {number}", bytes([number]) * 40)
    tables = {name: list(rows) for name, rows in (await left(service)).items()}
    before = statistics(tables)
    (first, second, third) = tables["metadata"]
    for changed in (
        [first, second],
        [first, second, {**third, "value": bytes(41)}],
        [first, second, {**third, "value": second["value"]}],
        [first, second, {**third, "value": second["value"][:16] + bytes(24)}],
        [first, second, {**third, "value": account.id}],
        [first, second, {**third, "value": None}],
    ):
        assert differences(before, statistics({**tables, "metadata": changed})) != {}
    days = [{"day": day, "id": day * 7 % 20 * 2**41} for day in range(20)]
    numbers = statistics({"any": days})
    assert differences(numbers, statistics({"any": [*days[:19], {**days[19], "day": 25}]})) != {}
    assert differences(numbers, statistics({"any": sorted(days, key=lambda row: row["id"])})) != {}
    assert differences(numbers, statistics({"any": [*days[:19], {**days[19], "id": 7}]})) == {}
