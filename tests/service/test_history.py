"""No deleted data is left in the files under a database, and no words that a root key opens were ever there.

The search covers more than the current rows: the file as of each commit in the write-ahead log, older generations of
that log, unused parts of pages, dead rows, and segments of PostgreSQL's log.
"""

import secrets
import shutil
from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from bot.core.outgoing import Queued
from bot.service.housekeeping import Housekeeping
from bot.store import Store, locate
from bot.store.tables import metadata
from tests.service.service_fixtures import OTHER, Service
from tests.support.disk import LEAST, PostgresDisk, lying, sqlite_bytes
from tests.support.random_writer import ACTS, SECRETS, RandomWriter, emptied_service
from tests.support.root_key_reader import opened

BUSY = timedelta(minutes=10)
STEP = timedelta(seconds=30)

STORIES = st.lists(st.sampled_from(ACTS), min_size=3, max_size=7)
few = settings(
    max_examples=3,
    deadline=None,
    # A failing story has seven acts at most. Shrinking it would take minutes and gain little.
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


async def boxes(store: Store) -> set[bytes]:
    """Every sealed value in every table."""
    found = set[bytes]()
    async with store.read() as uow:
        for name, table in metadata.tables.items():
            async for batch in uow.all_tables.stream(name, [column.name for column in table.c]):
                found |= {value for row in batch for value in row if isinstance(value, bytes) and len(value) > LEAST}
    return found


class Watched(RandomWriter):
    """A person; every box in the database after each of their updates is recorded."""

    def __init__(self, service: Service) -> None:
        super().__init__(service)
        self.lay = set[bytes]()

    async def act(self, name: str) -> None:
        await super().act(name)
        self.lay |= await boxes(self.service.store)

    async def deliver(self, rows: Sequence[Queued]) -> None:
        # Rows that wait to be sent are included.
        self.lay |= await boxes(self.service.store)
        await super().deliver(rows)


class Searched(RandomWriter):
    """A person; the files of the database are recorded after every commit and searched with the root keys."""

    def __init__(self, service: Service, postgres: PostgresDisk | None) -> None:
        super().__init__(service)
        self._postgres = postgres
        self._lay = set[bytes]()

    async def act(self, name: str) -> None:
        await super().act(name)
        self._look()
        await self.service.store.truncate_wal()

    async def deliver(self, rows: Sequence[Queued]) -> None:
        if any(row.outgoing.erased for row in rows):
            # The files are cleared before the message that all is gone, so they are read first.
            self._look()
        await super().deliver(rows)

    def revealed(self, words: Sequence[str]) -> list[str]:
        """The words among these that the root keys open. Fails if the root keys open nothing at all, which would prove
        nothing."""
        if self._postgres is not None:
            self._lay.update(self._postgres.bytes())
        found = opened(self.service.roots, self._lay)
        assert any(b'"language"' in text for text in found.texts)
        return found.revealed(words)

    def _look(self) -> None:
        if self._postgres is None:
            self._lay.update(lying(Path(self.service.store.address.file)))


async def searched(store: Store, story: Sequence[str]) -> Searched:
    """A story played to its end."""
    postgres = None if store.address.is_sqlite else PostgresDisk.at(store.address.server)
    random_writer = Searched(await emptied_service(store), postgres)
    for act in story:
        await random_writer.act(act)
    return random_writer


def left_of(values: Iterable[bytes], places: Sequence[bytes]) -> int:
    """The number of these values of which a piece is in one of the places."""
    return sum(
        any(value[at : at + LEAST] in place for at in range(0, len(value) - LEAST, 2 * LEAST) for place in places)
        for value in values
    )


@few
@example(story=["lock", "keep", "rewrite", "drop"])
@example(story=["keep", "keep", "read", "lock", "forget"])
@given(story=STORIES)
async def test_ten_busy_minutes_after_a_deletion(sqlite_template: Path, tmp_path: Path, story: list[str]) -> None:
    """Ten busy minutes after a deletion, no file contains any part of the deleted data or of an older version of a
    replaced row. Another person keeps the bot busy, so that no minute passes without a commit."""
    folder = tmp_path / secrets.token_hex(4)
    folder.mkdir()
    path = folder / "afterglow.db"
    shutil.copy(sqlite_template, path)
    store = Store(locate(f"sqlite:///{path}"))
    service = await emptied_service(store)
    random_writer, other = Watched(service), RandomWriter(service, OTHER)
    house = Housekeeping(
        store, service.roots, random_writer.work.turns, random_writer.work.open_journals, service.clock.elapsed
    )
    await house.once()
    await service.let_in(OTHER)
    for act in (*story, "drop"):
        await random_writer.act(act)
        service.clock.move(timedelta(seconds=20))
    lay = random_writer.lay
    assert left_of(lay - await boxes(store), sqlite_bytes(path)) > 0
    for _ in range(BUSY // STEP):
        service.clock.move(STEP)
        await other.say("/help")
        await house.once()
    gone = lay - await boxes(store)
    assert len(gone) > 5
    assert left_of(gone, sqlite_bytes(path)) == 0
    await store.close()


@few
@example(story=["lock", "keep", "read"])
@given(story=STORIES)
async def test_no_root_opens_words_at_any_commit(store: Store, story: list[str]) -> None:
    """At no commit do the root keys open words that were typed while the journal had a passphrase."""
    random_writer = await searched(store, ("lock", *story, "write"))
    assert random_writer.revealed(random_writer.locked_words) == []


@few
@example(story=["lock", "read", "unlock"])
@given(story=STORIES)
async def test_no_root_opens_a_passphrase_at_any_commit(store: Store, story: list[str]) -> None:
    """At no commit do the root keys open a passphrase."""
    random_writer = await searched(store, ("lock", *story))
    assert random_writer.revealed([*SECRETS, *SECRETS[0].split()[:1]]) == []
