"""A process that waits for the lock of a database and then writes to it, until its standard input is closed.

It prints "standing by", then "working" with its epoch, and "stopped" or, if another process has taken over, "lost".
"""

import asyncio
import sys

from bot.store import EpochLost, Store, locate
from bot.store.exclusive import Exclusive


async def main(url: str) -> None:
    """Wait for the lock, then write every few milliseconds."""
    store, stop = Store(locate(url)), asyncio.Event()
    exclusive = Exclusive(store)
    asyncio.get_running_loop().run_in_executor(None, sys.stdin.read).add_done_callback(lambda _: stop.set())
    print("standing by", flush=True)
    if not await exclusive.acquire(stop):
        print("stopped", flush=True)
        return
    print("working", store.epoch, flush=True)
    watching, writing = asyncio.create_task(exclusive.watch(stop)), asyncio.create_task(write(store))
    try:
        await asyncio.wait((watching, writing), return_when=asyncio.FIRST_COMPLETED)
        for task in (watching, writing):
            if task.done():
                await task
        print("stopped", flush=True)
    except EpochLost:
        print("lost", flush=True)
    finally:
        for task in (watching, writing):
            task.cancel()
        await asyncio.gather(watching, writing, return_exceptions=True)
        await exclusive.release()
        await store.close()


async def write(store: Store) -> None:
    """Write without end."""
    number = 0
    while True:
        number += 1
        async with store.begin() as uow:
            await uow.seen.add((store.epoch or 0) * 10**9 + number, 1)
        await asyncio.sleep(0.005)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
