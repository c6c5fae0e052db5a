"""The lock beside an SQLite file: one holder, and gone with the process that held it."""

import asyncio
import sys
from pathlib import Path

from bot.store import Store, make_engine
from bot.store.sole import Sole, is_shared

HOLD = """
import sys
from bot.store import Store, make_engine
from bot.store.sole import Sole
sole = Sole(Store(make_engine(sys.argv[1])))
print(sole.take(), flush=True)
sys.stdin.read()
"""


async def test_one_at_a_time(sqlite_url: str) -> None:
    store = Store(make_engine(sqlite_url))
    one, two = Sole(store), Sole(store)
    assert one.take() and one.take()
    assert not two.take()
    one.release()
    one.release()
    assert two.take()
    two.release()
    await store.close()


async def test_it_is_free_as_soon_as_its_holder_was_killed(sqlite_url: str, tmp_path: Path) -> None:
    store, pipe = Store(make_engine(sqlite_url)), asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", HOLD, sqlite_url, stdin=pipe, stdout=pipe)
    assert process.stdout is not None
    assert await process.stdout.readline() == b"True\n"
    sole = Sole(store)
    assert not sole.take()
    process.kill()
    await process.wait()
    assert sole.take()
    sole.release()
    (lock,) = tmp_path.glob("*.lock")
    assert (lock.read_bytes(), lock.stat().st_mode & 0o777) == (b"", 0o600)
    await store.close()


async def test_only_a_file_is_for_one(sqlite_url: str, postgresql_url: str) -> None:
    for url, shared in ((sqlite_url, False), (postgresql_url, True)):
        store = Store(make_engine(url))
        assert is_shared(store) is shared
        await store.close()
