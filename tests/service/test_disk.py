"""The tools that search the disk find what was planted there.

A search that finds nothing proves something only if it can find what is there.
"""

import os
import secrets
import sqlite3
from pathlib import Path

import psycopg
import pytest

from bot.core.outgoing import Outgoing, Show
from bot.core.screen import Page
from bot.store import Store, locate
from tests.service.service_fixtures import OTHER, Service, new_roots
from tests.support.disk import PostgresDisk, cells, lying, rows_in, sqlite_bytes, wal_history
from tests.support.random_writer import RandomWriter, emptied_service
from tests.support.root_key_reader import opened


def file_of(store: Store) -> Path:
    return Path(store.address.file)


async def plant(service: Service, words: str) -> None:
    """Put a message into the outbox, send it, and so delete it."""
    outbox = service.process().outbox
    screen = Page().add(words).screen()
    async with service.store.begin() as uow:
        (row,) = await outbox.write(uow, [Outgoing(OTHER, b"", (Show(screen),))])
    async with service.store.begin() as uow:
        assert await uow.outbox.delete([row.id]) == 1


async def test_each_commit_of_the_log_is_rebuilt(sqlite_url: str) -> None:
    """The history of the log contains the state after each commit."""
    store = Store(locate(sqlite_url))
    await store.truncate_wal()
    for number in range(20):
        async with store.begin() as uow:
            await uow.metadata.put("number", b"%d" % number)
    history = list(wal_history(file_of(store)))
    assert not any(commit.older for commit in history)
    values = [{row["name"]: row["value"] for row in commit.rows()["metadata"]}.get("number") for commit in history]
    # The last state is the file without its log.
    assert values == [*(b"%d" % number for number in range(20)), None]
    await store.close()


async def test_generations_before_are_rebuilt(sqlite_url: str) -> None:
    """After a checkpoint the log is written again from its start, and older frames behind the new ones are still
    rebuilt."""
    store = Store(locate(sqlite_url))
    async with store.begin() as uow:
        await uow.metadata.put("name", b"x" * 20_000)
    for number in range(20):
        async with store.begin() as uow:
            await uow.metadata.put("name", b"before %d" % number)
    other = sqlite3.connect(file_of(store))
    assert other.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[0] == 0
    other.close()
    async with store.begin() as uow:
        await uow.metadata.put("other", b"after")
    older = [commit.rows()["metadata"] for commit in wal_history(file_of(store)) if commit.older]
    assert b"before 10" in {row["value"] for rows in older for row in rows}
    assert await store.truncate_wal()
    assert not any(commit.older for commit in wal_history(file_of(store)))
    await store.close()


async def test_a_planted_screen_is_found_in_the_log(sqlite_url: str) -> None:
    """A planted screen is found in the log before it is truncated, and not after."""
    store = Store(locate(sqlite_url))
    service, words = await emptied_service(store), f"planted{secrets.token_hex(8)}"
    await plant(service, words)
    assert opened(service.roots, cells(rows_in(file_of(store).read_bytes()))).revealed([words]) == []
    assert opened(service.roots, sqlite_bytes(file_of(store))).revealed([words]) == [words]
    assert opened(service.roots, lying(file_of(store))).revealed([words]) == [words]
    assert opened(new_roots(), lying(file_of(store))).revealed([words]) == []
    assert await store.truncate_wal()
    assert opened(service.roots, lying(file_of(store))).revealed([words]) == []
    await store.close()


async def test_a_planted_screen_is_found_in_dead_rows(
    postgresql_url: str,
) -> None:
    """A planted screen is found in dead rows of PostgreSQL until they are rewritten."""
    disk, store = PostgresDisk.at(postgresql_url), Store(locate(postgresql_url))
    service, words = await emptied_service(store), f"planted{secrets.token_hex(8)}"
    await plant(service, words)
    log, *relations = disk.bytes()
    assert opened(service.roots, [log]).revealed([words]) == [words]
    assert opened(service.roots, relations).revealed([words]) == [words]
    assert opened(new_roots(), [log, *relations]).revealed([words]) == []
    with psycopg.connect(postgresql_url, autocommit=True) as connection:
        connection.execute("VACUUM FULL outbox")
    log, *relations = disk.bytes()
    assert opened(service.roots, relations).revealed([words]) == []
    assert opened(service.roots, [log]).revealed([words]) == [words], "until its segment is recycled and overwritten"
    await store.close()


async def test_a_teller_does_what_it_says(store: Store) -> None:
    """Each act of the random writer has its effect on the account."""
    service = await emptied_service(store)
    random_writer = RandomWriter(service)
    await random_writer.act("keep")
    assert await service.kept() == random_writer.words
    await random_writer.act("rewrite")
    assert await service.kept() == random_writer.words[1:] and len(random_writer.words) == 2
    await random_writer.act("lock")
    assert (await service.person()).lock.locked
    await random_writer.act("rewrite")
    assert await random_writer.read()
    await random_writer.act("lock")
    await random_writer.act("unlock")
    assert await service.kept() == random_writer.locked_words and len(random_writer.locked_words) == 1
    await random_writer.act("drop")
    assert await service.kept() == []
    await random_writer.act("write")
    assert (await service.person()).checkin is not None
    await random_writer.act("forget")
    assert await service.found() is None


@pytest.mark.parametrize("cut", [0, 1, 700])
async def test_the_search_opens_profiles(store: Store, cut: int) -> None:
    """The search finds and opens a profile among other bytes, also without its first byte or its end."""
    service = await emptied_service(store)
    words = f"Europe/{secrets.token_hex(8)}"
    await service.let_in()
    await service.change(tags=frozenset({words}))
    (row,) = await service.rows("account")
    noise, profile = os.urandom(5000), row["profile"]
    piece = profile[cut:] if cut < 2 else profile[:cut]
    found = opened(service.roots, [noise + row["data_key"] + noise, noise + piece + noise])
    assert found.revealed([words]) == [words]
    assert opened(service.roots, [noise + piece + noise]).revealed([words]) == []


async def test_a_bare_journal_key_is_found(store: Store) -> None:
    """A bare journal key is found, and one under a passphrase is not."""
    service = await emptied_service(store)
    random_writer = RandomWriter(service)
    await random_writer.act("keep")
    bare = service.accounts.stored_private(await service.account())
    (row,) = await service.rows("account")
    assert bare in opened(service.roots, cells({"account": [row]})).keys
    await random_writer.lock()
    (row,) = await service.rows("account")
    assert bare not in opened(service.roots, cells({"account": [row]})).keys
