"""A process that takes updates until none are left; prints each with when it held it (ns, one clock for all)."""

import asyncio
import os
import sys
import time

from bot.store import Store, make_engine
from tests.store.rows import BOT


async def main(url: str) -> None:
    """Work through the inbox at `url`."""
    store = Store(make_engine(url))
    owner = b"%d" % os.getpid()
    while True:
        async with store.begin() as uow:
            row = await uow.inbox.claim(BOT, owner, 1, 10**15)
        if row is None:
            async with store.read() as uow:
                if await uow.inbox.pending(BOT) == 0:
                    break
            continue
        begin = time.monotonic_ns()
        async with store.begin() as uow:
            assert await uow.inbox.finish(BOT, row.update_id, owner, None)
            print(row.update_id, begin, time.monotonic_ns())
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
