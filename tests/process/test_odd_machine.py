"""The program runs and prints its messages on machines with an odd time zone, terminal or folder name."""

import asyncio
from pathlib import Path

import pytest

from tests.process.process import PATIENCE, Process, command

pytestmark = pytest.mark.process


async def ended(folder: Path, *arguments: str, **extra: str) -> tuple[int, str]:
    """The exit code and output of a command with these variables in its environment."""
    process = await Process.start(folder, *arguments, extra=extra)
    try:
        return await process.wait(), process.written
    finally:
        await process.kill()


@pytest.mark.parametrize("zone", ["UTC+3", "<+0330>-3:30", ":/etc/localtime", "No/Such/Place"])
async def test_any_time_zone(tmp_path: Path, zone: str) -> None:
    """The bot starts whether the machine's time zone is a POSIX rule, a file, or nonsense."""
    process = await Process.start(tmp_path, "sandbox", "--port", "0", extra={"TZ": zone})
    try:
        async with asyncio.timeout(PATIENCE):
            while "Open http" not in process.written:  # noqa: ASYNC110  a file tells nobody when it grows
                await asyncio.sleep(0.1)
        process.tell()
        assert await process.wait() == 0
    finally:
        await process.kill()
    assert "exception" not in process.written


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
async def test_a_terminal_that_is_not_utf_8(tmp_path: Path, encoding: str) -> None:
    """On a terminal that is not UTF-8, unknown characters become question marks and nothing fails."""
    said = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    for code, written in await asyncio.gather(
        ended(tmp_path, "preview", "quick", "--lang", "de", **said), ended(tmp_path, "check", "--help", **said)
    ):
        assert code == 0 and "Error" not in written, written


async def test_a_data_folder_with_any_name(tmp_path: Path) -> None:
    """With any folder name the database is created there, and found again."""
    folder = tmp_path / "da?ta #50%25 üñ" / "data"
    settings = {"data_dir": str(folder), "key_file": str(tmp_path / "keys" / "key"), "bot_token": "1:x"}
    await command(tmp_path, "run", **settings, api_url="http://127.0.0.1:9")
    assert (folder / "afterglow.db").stat().st_size
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == [folder.parent.name]
    looked = await command(tmp_path, "doctor", **settings, api_url="http://127.0.0.1:9")
    assert "answers, up to date, 0 accounts" in looked.out, looked
