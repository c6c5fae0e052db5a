"""A process that prints "ready", waits for a line on its standard input, and migrates a database."""

import asyncio
import sys

from bot.store import Store, locate, migrate


async def main(url: str) -> None:
    """Migrate the database at `url`."""
    store = Store(locate(url))
    await migrate(store)
    async with store.begin() as uow:
        await uow.metadata.put("name", b"value")
    await store.close()


if __name__ == "__main__":
    print("ready", flush=True)
    sys.stdin.readline()
    asyncio.run(main(sys.argv[1]))
