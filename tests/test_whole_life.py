"""A whole life of an account through the real bot over HTTP, then a search of every byte that it left, on either
database.

The search covers the database's files and write-ahead logs (for PostgreSQL the whole folder of the server), a backup,
the log at DEBUG, folders for temporary files, and core dumps. It looks for more than two hundred planted texts, the ids
of four people, and the times of all their acts.
"""

import json
import struct
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot import backups
from bot.sandbox import people
from bot.store import Store, locate
from tests.support.bot_harness import TOKEN
from tests.support.canaries import files, forms
from tests.support.databases import KINDS, running_server
from tests.support.lifetime import Lifetime
from tests.support.logged import logged_to
from tests.support.plants import Plants, planted_in, times_in

pytestmark = pytest.mark.slow

USER = 7_318_204_915_662
"""An id that no other number here resembles, as long as Telegram's ids may become (52 bits)."""
BEGUN = datetime(2026, 3, 6, 19, 3, 17, 421_000, tzinfo=UTC)
SECRET = TOKEN.partition(":")[2]


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind, on a server of its own that writes its log as in production."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'data' / 'afterglow.db'}"
        return
    with running_server({"fsync": "off"}) as server:
        yield server.create("life")


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for everything that the bot can leave, including temporary files, core dumps and the log."""
    monkeypatch.setattr(people, "FIRST_ID", USER)
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.chdir(tmp_path)
    with (tmp_path / "log").open("w", encoding="utf-8") as stream, logged_to(stream, [TOKEN, SECRET]):
        yield tmp_path


@asynccontextmanager
async def living(url: str, folder: Path) -> AsyncIterator[Lifetime]:
    """A sandbox, a bot, and four people. The log is the real one: nothing is captured before it is written."""
    lifetime = Lifetime(url, folder, at=BEGUN)
    await lifetime.sandbox.start()
    try:
        await lifetime.start()
        yield lifetime
    finally:
        await lifetime.stop()
        await lifetime.sandbox.stop()


def left(folder: Path, url: str) -> dict[str, bytes]:
    """Every byte that was left anywhere."""
    found = files(folder)
    if not url.startswith("sqlite"):
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CHECKPOINT")
            (server,) = connection.execute("SHOW data_directory").fetchone() or ("",)
        found |= {f"server/{name}": content for name, content in _files_that_stay(Path(server)).items()}
    return found


def _files_that_stay(folder: Path) -> dict[str, bytes]:
    """The files of a folder in which files come and go meanwhile."""
    found: dict[str, bytes] = {}
    for path in folder.rglob("*"):
        try:
            if path.is_file():
                found[str(path.relative_to(folder))] = path.read_bytes()
        except FileNotFoundError:
            continue
    return found


def assert_nothing_left(lifetime: Lifetime, folder: Path, url: str) -> None:
    """Check that nothing left contains a planted text, a person's id or the time of an act."""
    ids = [person.id for person in lifetime.world.people]
    searched = left(folder, url)
    assert sum(map(len, searched.values())) > 100_000
    for place, content in searched.items():
        assert planted_in(content, lifetime.plants, ids) == [], place
        assert times_in(content, lifetime.times) == [], place
        assert SECRET.encode() not in content, place


async def test_a_whole_life_leaves_nothing_readable(url: str, places: Path) -> None:
    """After a whole life, no file and no table holds words, ids or times in the clear."""
    async with living(url, places) as lifetime:
        _, partner, third, fourth = (person.id for person in lifetime.world.people)
        await lifetime.settle_in()
        await lifetime.look_around()
        await lifetime.chapter()
        await lifetime.be_reminded()
        await lifetime.chapter()
        for flow in ("quick", "pillow", "casual"):
            await lifetime.check_in(flow)
        await lifetime.chapter()
        for flow in ("followup", "protect", "body", "scene"):
            await lifetime.check_in(flow)
        await lifetime.chapter()
        await lifetime.look_back()
        await lifetime.feel_off()
        await lifetime.meet_errors()
        await lifetime.chapter()
        # The kept words are really in the export.
        exported = await lifetime.export_files()
        assert all(lifetime.plants.marks[0].encode() in content for content in exported.values())
        await lifetime.chapter()
        await lifetime.lock_up()
        await lifetime.chapter()
        await lifetime.check_in("quick")
        await lifetime.hide()
        await lifetime.link_up(fourth)
        await lifetime.block_and_come_back(partner)
        await lifetime.chapter()
        for who in (partner, third, fourth):
            await lifetime.send_all_else(who, 2)
        await lifetime.flood(third, 60)
        assert_nothing_left(lifetime, places, url)
        await backups.make_backup(lifetime.settings(), places / "backup")
        await lifetime.stop()
        assert_nothing_left(lifetime, places, url)
        await _assert_search_works(lifetime, places, url)
        assert len(lifetime.plants.texts) > 200
        assert len(lifetime.times) > 100
        assert (places / "backup").stat().st_size > 20_000
    _assert_log_complete(places / "log")


async def _assert_search_works(lifetime: Lifetime, folder: Path, url: str) -> None:
    """Check that the search finds a text, an id and a time that a program puts into the database's own files."""
    store, at = Store(locate(url)), round(lifetime.times[-1].timestamp() * 1000)
    async with store.begin() as uow:
        await uow.metadata.put("planted", lifetime.plants.texts[0].encode() + lifetime.you.to_bytes(8, "big"))
        await uow.metadata.put("at", at.to_bytes(8, "big"))
    await store.close()
    searched = left(folder, url).values()
    assert any(planted_in(content, lifetime.plants, []) for content in searched)
    assert any(planted_in(content, Plants(), [lifetime.you]) for content in searched)
    assert any(times_in(content, lifetime.times) for content in searched)


def _assert_log_complete(path: Path) -> None:
    """Check that the log was at DEBUG, had our own events and the libraries', and had no unexpected error."""
    events: list[dict[str, Any]] = [json.loads(line) for line in path.read_text().splitlines()]
    assert len(events) > 500
    ours = {event["event"] for event in events if event["logger"].startswith("bot.")}
    assert "quota exceeded: one chat sends too much, the rest is dropped" in ours
    assert {event["logger"].partition(".")[0] for event in events} >= {"bot", "telegram", "apscheduler"}
    assert [event for event in events if event["level"] in ("error", "critical")] == []


def test_the_search_finds_what_is_there() -> None:
    """The search finds each form of each planted text, of an id and of a time among other bytes. Otherwise finding
    nothing would prove nothing."""
    plants, at = Plants(), BEGUN + timedelta(milliseconds=377)
    long, short = plants.text(), plants.short()
    noise = bytes(range(256)) * 40

    def found(piece: bytes) -> bool:
        return bool(planted_in(noise + piece + noise, plants, [USER]))

    assert not found(b"nothing of the kind")
    for text in (long, short):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            raw = text.encode(encoding)
            assert found(raw) and found(raw.hex().encode())
            assert found(raw[: len(raw) // 2]) and found(raw[len(raw) // 2 :]), "a half of it too"
        assert found(json.dumps(text).encode()) and found(text.upper().encode()) and found(repr(text).encode())
    assert all(found(form) for form in forms(USER))
    assert found(USER.to_bytes(8, "big")) and found(USER.to_bytes(8, "little"))
    seconds = at.timestamp()
    for piece in (
        struct.pack(">q", round(seconds * 1000)),
        struct.pack("<q", round(seconds * 1000)),
        struct.pack("<q", round((seconds - 946_684_800) * 1e6)),
        struct.pack(">d", seconds),
        struct.pack("<d", seconds),
        str(seconds).encode(),
        at.isoformat().encode(),
    ):
        assert times_in(noise + piece + noise, [BEGUN, at]), piece
    assert times_in(noise + struct.pack(">q", round(seconds * 1000) + 1) + noise, [BEGUN, at]) == []
