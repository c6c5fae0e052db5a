"""A process in webhook mode answers Telegram's posts, refuses any other, and requires a secret."""

from pathlib import Path

import aiohttp
import pytest

from bot.telegram_gate.webhook import SECRET_HEADER
from tests.process.process import HOOK_SECRET, TOKEN, command, site
from tests.support.ports import free_port

pytestmark = pytest.mark.process


async def test_a_webhook_bot_answers_and_is_healthy(tmp_path: Path, sqlite_url: str) -> None:
    """A bot with a webhook answers people, refuses posts without the secret, and passes `afterglow health`."""
    listen, private = (f"127.0.0.1:{free_port()}" for _ in range(2))
    hook = {
        "webhook_url": f"http://{listen}/hook",
        "webhook_secret": HOOK_SECRET,
        "listen": listen,
        "ops_listen": private,
    }
    async with site(tmp_path, sqlite_url, **hook) as here:
        await here.ready()
        await here.say("/start")
        assert "18 or older" in here.last()["text"]
        async with aiohttp.ClientSession() as session:
            for secret, status in ((HOOK_SECRET, 400), ("wrong" * 5, 401), ("", 401)):
                headers = {SECRET_HEADER: secret, "Content-Type": "application/json"}
                async with session.post(f"http://{listen}/hook", data="[", headers=headers) as answer:
                    assert answer.status == status
        asked = await command(tmp_path, "health", **here.settings)
        assert (asked.code, '"ok": true' in asked.out) == (0, True)
        assert await here.leave() == 0


async def test_a_webhook_without_a_secret_does_not_start(tmp_path: Path) -> None:
    """A webhook without a secret stops the start with a clear message."""
    ended = await command(tmp_path, "run", bot_token=TOKEN, webhook_url="https://bot.example.org/hook")
    assert ended.code == 2
    assert "AFTERGLOW_WEBHOOK_SECRET" in ended.err
    assert "Traceback" not in ended.err


async def test_nobody_to_ask_about_health(tmp_path: Path) -> None:
    """The health command fails without an address, and if no bot answers there."""
    assert (await command(tmp_path, "health")).code == 2
    assert (await command(tmp_path, "health", ops_listen=f"127.0.0.1:{free_port()}")).code == 1
