"""The number of round trips to PostgreSQL for a tap, counted by a proxy and by the store itself."""

import os

from bot.store import Store, locate
from bot.store.postgres import Postgres
from tests.store.proxy import counted
from tests.store.rows import a_message, an_account

WARM = 12
"""The number of taps after which every statement is prepared on both first connections of the pool."""


async def test_a_tap_makes_four_round_trips(postgresql_url: str) -> None:
    """A tap makes four round trips to PostgreSQL and is committed after three."""
    async with counted(postgresql_url) as (proxy, url):
        store, row = Store(locate(url)), an_account(os.urandom(400))
        database = store.database
        assert isinstance(database, Postgres)
        async with store.begin() as uow:
            await uow.accounts.add(row)
            await uow.metadata.put("epoch", b"1")
        store.epoch = 1

        async def tap(update: int) -> bytes:
            async with store.begin() as uow:
                started = await uow.start(update, 1, row.lookup)
                assert started.new and started.account is not None
                assert await uow.accounts.save(row.id, started.account.rev, profile=os.urandom(400)) is not None
                message = a_message(os.urandom(400))
                await uow.outbox.add([message])
            return message[0]

        async def sent(message: bytes) -> None:
            async with store.autocommit(write=True) as uow:
                assert await uow.outbox.delete([message]) == 1

        for update in range(WARM):
            await sent(await tap(update))
        wire, own = proxy.round_trips, database.pool.round_trips
        message = await tap(WARM)
        assert (proxy.round_trips - wire, database.pool.round_trips - own) == (3, 3)
        wire, own = proxy.round_trips, database.pool.round_trips
        await sent(message)
        assert (proxy.round_trips - wire, database.pool.round_trips - own) == (1, 1)
        wire = proxy.round_trips
        async with store.begin():
            pass
        assert proxy.round_trips == wire, "an empty transaction makes no round trip"
        async with store.begin() as uow:
            await uow.outbox.add([a_message(), a_message()])
        assert proxy.round_trips - wire == 2
        wire = proxy.round_trips
        async with store.read() as uow:
            await uow.outbox.all()
        assert proxy.round_trips - wire == 2
        await store.close()
