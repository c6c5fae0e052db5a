"""/healthz, /readyz and /metrics of a real process, while it works and while it shuts down."""

import re
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox.faults import CallFault
from tests.process.process import CANARY, HOOK_SECRET, SECRETS, command, site
from tests.support.ports import free_port

pytestmark = pytest.mark.process


async def asked(address: str, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://{address}{path}") as answer:
        return answer.status, await answer.text()


async def test_metrics_count_work_and_name_nobody(tmp_path: Path, database_url: str) -> None:
    """/metrics counts updates and calls, and neither it nor /healthz contains a person's id or words."""
    listen = f"127.0.0.1:{free_port()}"
    async with site(tmp_path, database_url, ops_listen=listen) as here:
        await here.ready()
        await here.say("/start")
        await here.say(CANARY)
        assert await asked(listen, "/readyz") == (200, '{"ready": true}')
        status, health = await asked(listen, "/healthz")
        assert status == 200 and '"database": "well"' in health and '"works": true' in health
        status, figures = await asked(listen, "/metrics")
        assert status == 200
        assert re.search(r'^afterglow_updates_total{kind="command"} 1\.0$', figures, re.M)
        assert re.search(r'^afterglow_updates_total{kind="words"} 1\.0$', figures, re.M)
        assert re.search(r'^afterglow_telegram_calls_total{method="sendMessage",outcome="ok"} [1-9]', figures, re.M)
        assert re.search(r"^afterglow_answer_seconds_count [12]\.0$", figures, re.M)
        assert re.search(r"^afterglow_working 1\.0$", figures, re.M)
        for secret in (*SECRETS, str(here.you)):
            assert secret not in figures + health
        ended = await command(tmp_path, "health", **here.settings)
        assert ended.code == 0, ended


async def test_while_it_leaves_it_is_well_and_not_ready(tmp_path: Path, sqlite_url: str) -> None:
    """A bot that shuts down reports healthy and not ready, so it gets no new work and is not killed."""
    listen = f"127.0.0.1:{free_port()}"
    async with site(tmp_path, sqlite_url, ops_listen=listen) as here:
        await here.ready()
        here.sandbox.faults.add("sendMessage", CallFault.hang())
        here.world.say(here.you, "/help")
        await here.wait_until(lambda _: here.sandbox.faults.hanging)
        here.bot.tell()
        while (answer := await asked(listen, "/readyz"))[0] == 200:
            pass
        assert answer == (503, '{"ready": false, "because": "draining"}')
        assert (await asked(listen, "/healthz"))[0] == 200
        here.sandbox.faults.release()
        assert await here.bot.wait() == 0


async def test_operations_have_an_address_of_their_own(tmp_path: Path, sqlite_url: str) -> None:
    """The webhook's address serves neither health nor metrics, with or without an address for operations."""
    hook, private = (f"127.0.0.1:{free_port()}" for _ in range(2))
    settings = {"webhook_url": f"http://{hook}/hook", "webhook_secret": HOOK_SECRET, "listen": hook}
    for more in ({"ops_listen": private}, {}):
        async with site(tmp_path, sqlite_url, **settings, **more) as here:
            await here.ready()
            for path in ("/healthz", "/readyz", "/metrics"):
                assert (await asked(hook, path))[0] == 404
                if more:
                    assert (await asked(private, path))[0] == 200
            assert await here.leave() == 0
