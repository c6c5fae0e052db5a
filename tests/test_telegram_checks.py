"""doctor's checks of the way to Telegram, and a bot that needs a proxy."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.database_setup import NotNow
from bot.lifecycle import run
from bot.sandbox.server import Sandbox
from bot.sandbox.world import WebhookState
from bot.settings import PREFIX, Settings, load_settings
from bot.telegram_checks import check_telegram
from tests.process.process import HOOK_SECRET, PASSWORD, TOKEN, site
from tests.support.bot_harness import english
from tests.support.proxies import proxying
from tests.telegram_gate.peers import serving, success

HOOK = "http://127.0.0.1:9/hook"


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(TOKEN) as sandbox:
        yield sandbox


def settings_for(api_url: str, **more: str) -> Settings:
    given = {"bot_token": TOKEN, "api_url": api_url, **more}
    return load_settings({f"{PREFIX}{name.upper()}": value for name, value in given.items()}, None)


async def test_a_bot_behind_a_proxy(tmp_path: Path, sqlite_url: str) -> None:
    """A bot process calls Telegram through the proxy only, and no log shows the proxy's password: see `site`."""
    async with proxying("socks5", login=("me", PASSWORD)) as proxy:
        address = f"socks5://me:{PASSWORD}@127.0.0.1:{proxy.port}"
        async with site(tmp_path, sqlite_url, proxy=address) as here:
            await here.ready()
            await here.say("/start")
            assert await here.leave() == 0
            assert {port for _, port in proxy.asked} == {int(here.sandbox.url.rpartition(":")[2])}


async def test_the_proxy_is_looked_at(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    """The check reports a working proxy, a refused login and a missing proxy, never with the password."""
    async with proxying("http", login=("me", PASSWORD)) as proxy:
        for login, well, says in (
            (f"me:{PASSWORD}@", True, f"ok   proxy: Telegram answers through 127.0.0.1:{proxy.port}"),
            (f"me:{PASSWORD}x@", False, "FIX  proxy: AFTERGLOW_PROXY"),
        ):
            settings = settings_for(sandbox.url, proxy=f"http://{login}127.0.0.1:{proxy.port}")
            assert await check_telegram(settings) is well
            said = capsys.readouterr().out
            assert says in said and PASSWORD not in said
    assert not await check_telegram(settings)
    assert "nothing listens" in capsys.readouterr().out


async def test_an_unreachable_server_is_reported_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    """If no connection to the Bot API server opens, doctor says so, and prints no name of a class."""
    assert not await check_telegram(settings_for("http://127.0.0.1:1"))
    printed = capsys.readouterr().out
    assert "FIX  token: could not ask Telegram: its server could not be reached." in printed
    assert "NotSent" not in printed


async def test_without_its_proxy_it_does_not_start(tmp_path: Path, sqlite_url: str) -> None:
    """Without its proxy the bot does not start, and ends with the exit code for a later try."""
    folder = {"data_dir": str(tmp_path / "data"), "database_url": sqlite_url}
    settings = settings_for("https://telegram.invalid", proxy=f"socks5://me:{PASSWORD}@127.0.0.1:1", **folder)
    with pytest.raises(NotNow, match=r"AFTERGLOW_PROXY.*nothing listens") as caught:
        await run(settings, english(), asyncio.Event())
    assert PASSWORD not in str(caught.value)


@pytest.mark.parametrize(
    ("set_at", "ours", "well", "says"),
    [
        ("", {}, True, "ok   webhook: none is set"),
        ("http://127.0.0.1:9/canary-path", {}, True, "note webhook: one is set, at 127.0.0.1:9"),
        ("", {"webhook_url": HOOK}, True, "note webhook: Telegram has none"),
        (
            "http://127.0.0.1:8/canary-path",
            {"webhook_url": HOOK},
            True,
            "note webhook: Telegram calls 127.0.0.1:8, and",
        ),
        (HOOK, {"webhook_url": HOOK}, True, "ok   webhook: Telegram calls 127.0.0.1:9; 0 updates wait"),
    ],
)
async def test_the_webhook_is_looked_at(
    sandbox: Sandbox, capsys: pytest.CaptureFixture[str], set_at: str, ours: dict[str, Any], well: bool, says: str
) -> None:
    """The check distinguishes no webhook, a foreign one and our own. It shows no foreign path and changes nothing."""
    sandbox.world.webhook = hook = WebhookState(set_at, "", 40) if set_at else None
    assert await check_telegram(settings_for(sandbox.url, webhook_secret=HOOK_SECRET, **ours)) is well
    said = capsys.readouterr().out
    assert says in said and "canary" not in said
    assert sandbox.world.webhook is hook


async def test_a_webhook_that_fails_is_told(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    """A webhook that fails while updates wait is a fault."""
    sandbox.world.webhook = hook = WebhookState(HOOK, HOOK_SECRET, 40)
    sandbox.world.say(sandbox.world.people[0].id, "anybody?")
    await sandbox.world.settled(lambda _: hook.last_error is not None)
    assert not await check_telegram(settings_for(sandbox.url, webhook_url=HOOK, webhook_secret=HOOK_SECRET))
    assert "FIX  webhook: Telegram could not deliver" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("off", "well", "says"),
    [
        (timedelta(seconds=50), True, "ok   clock"),
        (timedelta(hours=2), False, "FIX  clock: it is 120 minutes ahead of Telegram's"),
        (timedelta(days=-1), False, "FIX  clock: it is 1440 minutes behind Telegram's"),
    ],
)
async def test_the_clock_is_compared(capsys: pytest.CaptureFixture[str], off: timedelta, well: bool, says: str) -> None:
    """The machine's clock is compared with the date of the server's answers."""
    me = {"id": 1, "is_bot": True, "first_name": "Afterglow", "username": "afterglow"}
    hook = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
    paths = list[str]()

    async def answer(request: web.Request) -> web.Response:
        paths.append(request.path)
        response = success(hook if request.path.endswith("getWebhookInfo") else me)
        response.headers["Date"] = format_datetime(datetime.now(UTC) - off, usegmt=True)
        return response

    async with serving(answer) as root:
        assert await check_telegram(settings_for(root)) is well
    assert says in capsys.readouterr().out
    assert "/" in paths, "it is asked for without the token"
