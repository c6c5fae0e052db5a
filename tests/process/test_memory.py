"""A running bot cannot be dumped: it gives up that right before it reads a key."""

import asyncio
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.process.process import command, site

pytestmark = pytest.mark.process

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="/proc and prctl are Linux's")

ASK = """
import resource
from bot.core_dumps import dumps_allowed, forbid_dumps
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
before = dumps_allowed()
forbid_dumps()
print(before, dumps_allowed(), resource.getrlimit(resource.RLIMIT_CORE))
"""


@LINUX
async def test_the_running_bot_may_not_be_dumped(tmp_path: Path, sqlite_url: str) -> None:
    """The running bot has a core file size limit of 0."""
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        limits = Path(f"/proc/{here.bot._process.pid}/limits").read_text()
        assert re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE), limits


@LINUX
async def test_core_dumps_are_forbidden() -> None:
    """Both the core size limit and the dumpable flag, which crash collectors need, are cleared."""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", ASK, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    assert out.decode().strip() == "True False (0, 0)"


REFUSING = """
import ctypes, os, sys
# PR_SET_MDWE with PR_MDWE_REFUSE_EXEC_GAIN, of <linux/prctl.h>; a program that is started by this one has it too.
if ctypes.CDLL(None).prctl(65, 1, 0, 0, 0):
    sys.exit(77)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""
SEALING = """
import mmap
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
try:
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
except OSError:
    print("refused")
import psycopg, zxcvbn_rs_py, bot.app, bot.core_dumps, bot.telegram_gate.metrics
bot.core_dumps.forbid_dumps()
key = Argon2id(salt=bytes(16), length=32, iterations=1, lanes=4, memory_cost=65536).derive(b"a few words")
print(bot.core_dumps.dumps_allowed(), len(key))
"""


@LINUX
def test_no_writable_executable_memory_is_needed() -> None:
    """With MemoryDenyWriteExecute all libraries load and a passphrase can be stretched."""
    command = [sys.executable, "-c", REFUSING, "-c", SEALING]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 77:
        pytest.skip("this kernel does not know PR_SET_MDWE")
    assert done.stdout.split() == ["refused", "False", "32"], done


async def test_doctor_says_so(tmp_path: Path) -> None:
    """doctor reports that no core dump is written."""
    assert "ok   memory: no core dump is written of it" in (await command(tmp_path, "doctor")).out
