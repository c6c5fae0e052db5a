"""The ledger file: marks are only appended, synced before the commit, and readable after a power cut."""

import os
import stat
from pathlib import Path

import pytest

from bot.store import Store, locate
from bot.store.ledger import Ledger, LedgerBroken

ONE, TWO, THREE = (bytes([number]) * 32 for number in (1, 2, 3))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "keys" / "afterglow.erased")


def test_added_marks_are_read_back_privately(ledger: Ledger) -> None:
    """Added marks are read back once each, and only the owner can read the file and its folder."""
    assert ledger.marks() == set()
    ledger.add([TWO])
    ledger.add([ONE, TWO])
    assert Ledger(ledger.path).marks() == {ONE, TWO}
    assert stat.S_IMODE(ledger.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(ledger.path.parent.stat().st_mode) == 0o700


def test_adding_never_changes_what_is_there(ledger: Ledger) -> None:
    """A new mark is appended, and the earlier content stays."""
    ledger.add([ONE])
    before = ledger.path.read_bytes()
    ledger.add([TWO])
    assert ledger.path.read_bytes() == before + TWO.hex().encode() + b"\n"


@pytest.mark.parametrize("left", range(64))
def test_a_cut_line_hides_no_other(ledger: Ledger, left: int) -> None:
    """After an incomplete last line, older and newer marks are still read."""
    ledger.add([ONE])
    with ledger.path.open("ab") as file:
        file.write(TWO.hex().encode()[:left])
    assert ledger.marks() == {ONE}
    ledger.add([THREE])
    assert ledger.marks() == {ONE, THREE}


def test_a_header_cut_short_hides_no_mark(ledger: Ledger) -> None:
    """A mark after an incomplete header is still found."""
    ledger.path.parent.mkdir()
    ledger.path.write_bytes(b"# After")
    ledger.add([ONE])
    assert ledger.marks() == {ONE}


def test_a_foreign_file_is_refused_by_line(ledger: Ledger) -> None:
    """A line that is no mark raises LedgerBroken with its number."""
    ledger.add([ONE])
    with ledger.path.open("ab") as file:
        file.write(b"bread\n")
    with pytest.raises(LedgerBroken, match="line 5: this is no line of a ledger"):
        ledger.marks()


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """An unusable path raises LedgerBroken and names AFTERGLOW_LEDGER_FILE."""
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "file" / "ledger"):
        with pytest.raises(LedgerBroken, match="AFTERGLOW_LEDGER_FILE"):
            Ledger(path).add([ONE])
    with pytest.raises(LedgerBroken, match="cannot be read"):
        Ledger(tmp_path).marks()


async def test_a_mark_is_synced_before_the_commit(
    sqlite_url: str, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ledger file is synced to the disk while the transaction is still open."""
    synced: list[int] = []
    fsync = os.fsync

    def noting(handle: int) -> None:
        synced.append(handle)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noting)
    store = Store(locate(sqlite_url), ledger)
    async with store.begin() as uow:
        await uow.ledger.add(ONE)
        assert synced
        assert ledger.marks() == {ONE}
    await store.close()


async def test_an_unwritable_file_notes_nothing(sqlite_url: str, tmp_path: Path) -> None:
    """If the ledger file cannot be written, the table gets no mark either."""
    store = Store(locate(sqlite_url), Ledger(tmp_path))
    with pytest.raises(LedgerBroken):
        async with store.begin() as uow:
            await uow.ledger.add(ONE)
    async with store.read() as uow:
        assert await uow.ledger.all() == []
    await store.close()
