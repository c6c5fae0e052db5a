"""Each reason that stops `run` or `doctor` gives one clear message with a remedy, and exit code 2."""

import asyncio
import os
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.database_setup import CannotStart
from bot.lifecycle import run
from bot.sandbox.faults import CallFault
from bot.service.upgrading import KEEP
from bot.settings import PREFIX, load_settings
from bot.vault.keyfile import make_key_file
from tests.process.process import HOOK_SECRET, PATIENCE, CommandResult, Site, command, site
from tests.store.test_reason import refusing
from tests.support.bot_harness import english
from tests.support.ports import free_port

pytestmark = pytest.mark.process


@pytest.fixture
def used_port() -> Iterator[int]:
    """A port that another program listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def failed_with(ended: CommandResult, *said: str) -> bool:
    """Whether a command ended with code 2, without a traceback, and with these texts in its output."""
    written = ended.out + ended.err
    return ended.code == 2 and "Traceback" not in written and all(one in written for one in said)


async def assert_both_fail(here: Site, *said: str, **changes: str) -> None:
    """Check that neither `run` nor `doctor` succeeds, and that both give the same reason."""
    settings = here.settings | changes
    for ended in await asyncio.gather(*(command(here.folder, name, **settings) for name in ("run", "doctor"))):
        assert failed_with(ended, *said), ended


async def test_a_port_that_is_taken(tmp_path: Path, sqlite_url: str, used_port: int) -> None:
    """A port that is in use or invalid gives a clear message."""
    async with site(tmp_path, sqlite_url) as here:
        listening, in_browser, none = await asyncio.gather(
            command(tmp_path, "run", **here.settings, ops_listen=f"127.0.0.1:{used_port}"),
            command(tmp_path, "sandbox", "--port", str(used_port)),
            command(tmp_path, "sandbox", "--port", "70000"),
        )
    assert failed_with(listening, "AFTERGLOW_OPS_LISTEN", str(used_port), "give another port"), listening
    assert failed_with(in_browser, str(used_port), "--port 0"), in_browser
    assert failed_with(none, "65535"), none


async def test_a_missing_key_file_is_not_replaced(tmp_path: Path, sqlite_url: str) -> None:
    """A missing key file is not replaced, because a new key would open nothing in the database."""
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        assert await here.leave() == 0
        (tmp_path / "keys" / "afterglow.key").rename(tmp_path / "moved")
        await assert_both_fail(here, "put your copy")
        assert not (tmp_path / "keys" / "afterglow.key").exists()


async def test_a_key_file_open_to_others(tmp_path: Path, sqlite_url: str) -> None:
    """A key file that others can read stops the start, with the remedy."""
    async with site(tmp_path, sqlite_url) as here:
        make_key_file(tmp_path / "keys" / "afterglow.key")
        (tmp_path / "keys" / "afterglow.key").chmod(0o644)
        await assert_both_fail(here, "chmod 600")


async def test_a_key_file_that_is_none(tmp_path: Path, sqlite_url: str) -> None:
    """A file that is no key file is named with its wrong line."""
    async with site(tmp_path, sqlite_url) as here:
        (tmp_path / "shopping").write_text("bread\n")
        (tmp_path / "shopping").chmod(0o600)
        await assert_both_fail(
            here, "shopping, line 1", "compare it with your copy", key_file=str(tmp_path / "shopping")
        )


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    """A foreign file in place of the database is reported and not changed."""
    (tmp_path / "letter").write_text("Dear database, " * 400)
    async with site(tmp_path, f"sqlite:///{tmp_path}/letter") as here:
        await assert_both_fail(here, "AFTERGLOW_DATABASE_URL", "another program's")
        assert (tmp_path / "letter").read_text().startswith("Dear database")


async def test_a_database_that_is_locked_is_waited_for(tmp_path: Path, sqlite_url: str) -> None:
    """While another program locks the file, the bot says so and waits. Afterwards it works."""
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        assert await here.leave() == 0
        with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await here.start()
            await here.bot.until(written(here, "database unavailable at the start"))
            other.execute("ROLLBACK")
        await here.say("/help")
        assert "Traceback" not in here.bot.written


async def written(here: Site, text: str) -> None:
    """Wait until the bot has written this text."""
    async with asyncio.timeout(PATIENCE):
        while text not in here.bot.written:  # noqa: ASYNC110  a file tells nobody when it grows
            await asyncio.sleep(0.1)


@pytest.mark.parametrize(
    ("state", "message", "code"),
    [
        ("28P01", 'password authentication failed for user "somebody"', 2),
        ("57P03", "the database system is starting up", 75),
    ],
)
async def test_a_server_that_refuses(tmp_path: Path, state: str, message: str, code: int) -> None:
    """A refused login ends with code 2, and a server that is starting with 75. Both errors name the database and no
    password."""
    async with refusing(state, message) as url:
        given = {"database_url": url, "data_dir": str(tmp_path / "data"), "bot_token": "1:x"}
        settings = load_settings({f"{PREFIX}{name.upper()}": value for name, value in given.items()}, None)
        with pytest.raises(CannotStart, match="AFTERGLOW_DATABASE_URL: The PostgreSQL database afterglow at") as caught:
            await run(settings, english(), asyncio.Event())
    assert caught.value.code == code and "canary" not in str(caught.value)


async def test_a_start_without_a_database_ends(tmp_path: Path, sqlite_url: str) -> None:
    """A bot that is told to stop while the database is unavailable ends."""
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        assert await here.leave() == 0
        settings = load_settings({f"{PREFIX}{name.upper()}": value for name, value in here.settings.items()}, None)
        stop = asyncio.Event()
        stop.set()
        with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await run(settings, english(), stop)


async def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    """A data folder that cannot be created gives a clear message."""
    (tmp_path / "data").write_text("a file where the folder should be")
    async with site(tmp_path, f"sqlite:///{tmp_path}/data/afterglow.db") as here:
        ended = await command(tmp_path, "run", **here.settings)
        assert failed_with(ended, "AFTERGLOW_DATA_DIR", "this user may write to"), ended


async def test_content_with_faults(tmp_path: Path, sqlite_url: str) -> None:
    """Faulty content stops the start, and the message names the file."""
    (tmp_path / "content").mkdir()
    async with site(tmp_path, sqlite_url, content_dir=str(tmp_path / "content")) as here:
        await assert_both_fail(here, "reminders.yaml")


async def test_telegram_refuses_the_webhook_address(tmp_path: Path, sqlite_url: str) -> None:
    """If Telegram refuses the webhook address, run names AFTERGLOW_WEBHOOK_URL and the allowed ports."""
    async with site(tmp_path, sqlite_url, webhook_secret=HOOK_SECRET) as here:
        here.sandbox.faults.add("setWebhook", CallFault.error(400, "Bad Request: bad webhook: IP address is reserved"))
        free = f"127.0.0.1:{free_port()}"
        ended = await command(tmp_path, "run", **(here.settings | {"webhook_url": f"http://{free}/", "listen": free}))
        assert failed_with(ended, "AFTERGLOW_WEBHOOK_URL", "port 443"), ended


async def test_doctor_makes_nothing(tmp_path: Path) -> None:
    """doctor creates neither a database nor a key."""
    ended = await command(tmp_path, "doctor")
    assert (ended.code, "none yet" in ended.out) == (0, True), ended
    assert list(tmp_path.iterdir()) == []


async def test_an_upgrades_backup_is_deleted_in_time(tmp_path: Path, sqlite_url: str) -> None:
    """A running bot deletes the backup from before an upgrade without being asked."""
    settings = {"backup_dir": str(tmp_path / "backups")}
    old, new = (tmp_path / "backups" / f"before-upgrade-to-{name}.backup" for name in ("0002", "0003"))
    old.parent.mkdir()
    for path in (old, new):
        path.touch()
    then = datetime.now(UTC) - KEEP - timedelta(minutes=1)
    os.utime(old, (then.timestamp(), then.timestamp()))
    async with site(tmp_path, sqlite_url, **settings) as here:
        await here.ready()
        assert not old.exists() and new.exists()
