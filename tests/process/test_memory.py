"""No core dump is written of a bot that runs: it gives up the right to one before it reads a key."""

import asyncio
import re
import sys
from pathlib import Path

import pytest

from tests.process.process import command, site

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="/proc and prctl are Linux's")

ASK = """
import resource
from bot.memory import dumps_allowed, forbid_dumps
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
before = dumps_allowed()
forbid_dumps()
print(before, dumps_allowed(), resource.getrlimit(resource.RLIMIT_CORE))
"""


@LINUX
async def test_the_running_bot_may_not_be_dumped(tmp_path: Path, sqlite_url: str) -> None:
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        limits = Path(f"/proc/{here.bot._process.pid}/limits").read_text()
        assert re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE), limits


@LINUX
async def test_forbidding_takes_away_the_limit_and_what_a_crash_collector_would_need() -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", ASK, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    assert out.decode().strip() == "True False (0, 0)"


async def test_doctor_says_so(tmp_path: Path) -> None:
    assert "ok   memory: no core dump is written of it" in (await command(tmp_path, "doctor")).out
