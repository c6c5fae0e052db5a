"""A whole life of an account through the real bot over HTTP, and then every byte it has left, on either database.

Searched: the database's files and logs of writes (of PostgreSQL the server's whole folder), a backup, the log at DEBUG,
folders for temporary files, cores. Looked for: more than two hundred planted texts, the ids of four people, and the
time of everything they did.
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
from tests.support.canaries import files, forms
from tests.support.databases import KINDS, running_server
from tests.support.life import Life, Plants, planted_in, times_in
from tests.support.logged import logged_to
from tests.support.rig import TOKEN

pytestmark = pytest.mark.slow

USER = 7_318_204_915_662
"""An id that no other number here can be taken for; as long as Telegram's may become (52 bits)."""
BEGUN = datetime(2026, 3, 6, 19, 3, 17, 421_000, tzinfo=UTC)
SECRET = TOKEN.partition(":")[2]


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind in turn, with nobody else in it or beside it: a server of its own, that writes its log
    of writes as it does for people."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'data' / 'afterglow.db'}"
        return
    with running_server({"fsync": "off"}) as server:
        yield server.create("life")


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder in which all that the bot can leave lies, temporary files, cores and the log among it."""
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
async def living(url: str, folder: Path) -> AsyncIterator[Life]:
    """A stand-in, a bot, and four people. Its log is the real one: nothing is captured before it is written."""
    life = Life(url, folder, at=BEGUN)
    await life.sandbox.start()
    try:
        await life.start()
        yield life
    finally:
        await life.stop()
        await life.sandbox.stop()


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
    """As `files`, where others come and go meanwhile."""
    found: dict[str, bytes] = {}
    for path in folder.rglob("*"):
        try:
            if path.is_file():
                found[str(path.relative_to(folder))] = path.read_bytes()
        except FileNotFoundError:
            continue
    return found


def nothing_of(life: Life, folder: Path, url: str) -> None:
    """Nothing that was planted, nobody's id and no time of what they did is in anything that was left."""
    ids = [person.id for person in life.world.people]
    searched = left(folder, url)
    assert sum(map(len, searched.values())) > 100_000
    for place, content in searched.items():
        assert planted_in(content, life.plants, ids) == [], place
        assert times_in(content, life.times) == [], place
        assert SECRET.encode() not in content, place


async def test_a_whole_life_leaves_nothing_readable(url: str, places: Path) -> None:
    """After a whole life, no file and no table holds in the clear what was said, an id or a time."""
    async with living(url, places) as life:
        _, partner, third, fourth = (person.id for person in life.world.people)
        await life.settle_in()
        await life.look_around()
        await life.chapter()
        await life.be_reminded()
        await life.chapter()
        for flow in ("quick", "pillow", "casual"):
            await life.check_in(flow)
        await life.chapter()
        for flow in ("followup", "protect", "body", "scene"):
            await life.check_in(flow)
        await life.chapter()
        await life.look_back()
        await life.feel_off()
        await life.meet_errors()
        await life.chapter()
        # The bait was taken: what was kept is in there, to be found by who may.
        exported = await life.export_files()
        assert all(life.plants.marks[0].encode() in content for content in exported.values())
        await life.chapter()
        await life.lock_up()
        await life.chapter()
        await life.check_in("quick")
        await life.hide()
        await life.link_up(fourth)
        await life.block_and_come_back(partner)
        await life.chapter()
        for who in (partner, third, fourth):
            await life.send_all_else(who, 2)
        await life.flood(third, 60)
        nothing_of(life, places, url)
        await backups.make_backup(life.settings(), places / "backup")
        await life.stop()
        nothing_of(life, places, url)
        await _the_search_would_have_found_it(life, places, url)
        assert len(life.plants.texts) > 200
        assert len(life.times) > 100
        assert (places / "backup").stat().st_size > 20_000
    _the_log_was_whole(places / "log")


async def _the_search_would_have_found_it(life: Life, folder: Path, url: str) -> None:
    """Put where a program could have put it, a text, an id and a time are found in the database's own files."""
    store, at = Store(locate(url)), round(life.times[-1].timestamp() * 1000)
    async with store.begin() as uow:
        await uow.marks.put("planted", life.plants.texts[0].encode() + life.you.to_bytes(8, "big"))
        await uow.marks.put("at", at.to_bytes(8, "big"))
    await store.close()
    searched = left(folder, url).values()
    assert any(planted_in(content, life.plants, []) for content in searched)
    assert any(planted_in(content, Plants(), [life.you]) for content in searched)
    assert any(times_in(content, life.times) for content in searched)


def _the_log_was_whole(path: Path) -> None:
    """It was at DEBUG, with our own events and the libraries' in it; nothing went wrong that was not made to."""
    events: list[dict[str, Any]] = [json.loads(line) for line in path.read_text().splitlines()]
    assert len(events) > 500
    ours = {event["event"] for event in events if event["logger"].startswith("bot.")}
    assert "quota exceeded: one chat sends too much, the rest is dropped" in ours
    assert {event["logger"].partition(".")[0] for event in events} >= {"bot", "telegram", "apscheduler"}
    assert [event for event in events if event["level"] in ("error", "critical")] == []


def test_the_search_finds_what_is_there() -> None:
    """Each form of each planted text, of an id and of a time, among other bytes: a search that finds nothing proves
    something only where it would have found it."""
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
