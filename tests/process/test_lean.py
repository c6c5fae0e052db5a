"""A bot that runs has loaded what it uses, and nothing that happens to be installed or that only others need."""

import asyncio
import json
import sys
from pathlib import Path

from tests.process.process import PATIENCE, command, environment, site

RUN_AND_TELL = """
import json, sys
sys.argv[1:] = ["run"]
from bot.__main__ import main
main()
print(json.dumps(sorted(sys.modules)))
"""

NEVER = {
    "rich": "structlog and httpx would draw with it",
    "pygments": "and colour",
    "click": "httpx has a command line",
    "typer": "there was nothing to read in the command line",
    "httpx._main": "that command line",
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


async def test_a_bot_on_sqlite_has_not_loaded_what_it_does_not_use(tmp_path: Path, sqlite_url: str) -> None:
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()  # which makes the tables
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


async def test_what_was_hidden_from_a_library_can_be_had_afterwards() -> None:
    """A command that draws does so in the same process that loaded those libraries without."""
    program = """
import importlib, sys
import pygments
from bot.lean import UNUSED, lean
with lean():
    import httpx, structlog
    assert sys.modules["pygments"] is pygments
assert "rich" not in sys.modules and "httpx._main" not in sys.modules
print(importlib.import_module("rich.console").__name__)
"""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    assert out.decode().strip() == "rich.console"


async def test_help_says_what_there_is(tmp_path: Path) -> None:
    """The way in that reads command lines is still the way in to everything else."""
    helped = await command(tmp_path, "run", "--help")
    assert (helped.code, "Run the bot" in helped.out) == (0, True), helped
    unknown = await command(tmp_path, "run", "away")
    assert (unknown.code, "away" in unknown.err) == (2, True), unknown
