"""A running bot imports nothing that only other commands or other databases need."""

import asyncio
import json
import sys
from pathlib import Path

import pytest

from tests.process.process import PATIENCE, command, environment, site

pytestmark = pytest.mark.process

RUN_AND_TELL = """
import json, sys
sys.argv[1:] = ["run"]
from bot.__main__ import main
try:
    main()
except SystemExit as left:
    assert not left.code, left.code
print(json.dumps(sorted(sys.modules)))
"""

NEVER = {
    "aiohttp.web": "nobody listens, so there is no server",
    "prometheus_client": "nobody asks how it is",
    "sqlalchemy.orm": "there is no mapper",
    "sqlalchemy.ext.asyncio": "SQLite is spoken to directly",
    "sqlalchemy.dialects.postgresql": "it runs on SQLite",
    "psycopg": "it runs on SQLite",
    "alembic": "the tables were up to date",
    "zxcvbn_rs_py": "nobody chose a passphrase",
    "bot.sandbox": "it is on Telegram",
    "bot.authoring.report": "nobody checks content",
}


async def test_a_sqlite_bot_imports_no_unused_modules(tmp_path: Path, sqlite_url: str) -> None:
    """A running bot on SQLite has imported none of the modules that only other uses need."""
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()  # creates the tables
        assert await here.leave() == 0
        before = len(here.world.history)
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", RUN_AND_TELL),
            cwd=tmp_path,
            env=environment(**here.settings),
            stdout=asyncio.subprocess.PIPE,
        )
        try:
            await here.world.settled(
                lambda world: any(call.method == "setMyShortDescription" for call in world.history[before:]), PATIENCE
            )
            process.terminate()
            out, _ = await process.communicate()
        finally:
            if process.returncode is None:
                process.kill()
        loaded = set(json.loads(out))
    assert {"bot.app", "structlog", "telegram", "aiohttp"} <= loaded
    assert {name: why for name, why in NEVER.items() if name in loaded} == {}


async def test_help_and_a_wrong_argument(tmp_path: Path) -> None:
    """`run --help` explains the command, and an unknown argument is named and refused."""
    helped = await command(tmp_path, "run", "--help")
    assert (helped.code, "Run the bot" in helped.out) == (0, True), helped
    unknown = await command(tmp_path, "run", "away")
    assert (unknown.code, "away" in unknown.err) == (2, True), unknown
