"""Downloads of files that people send."""

from collections.abc import AsyncIterator

import pytest

from bot.core.imported import Unfit
from bot.core.incoming import Attached
from bot.sandbox.faults import CallFault
from bot.sandbox.server import Sandbox
from bot.telegram_gate.download import MOST_FILE, fetch
from bot.telegram_gate.raw_api import Bot
from tests.support.bot_harness import TOKEN, StillClock
from tests.telegram_gate.peers import talking


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(TOKEN, StillClock().now) as opened:
        yield opened


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with talking(sandbox.url, TOKEN) as one:
        yield one


def sent(sandbox: Sandbox, content: bytes) -> dict[str, int]:
    """The document of a message with this content."""
    document: dict[str, int] = sandbox.world.send_file(sandbox.world.people[0].id, "mine.json", content)["document"]
    return document


async def test_a_file_is_fetched(sandbox: Sandbox, bot: Bot) -> None:
    """A file is downloaded, even if the server fails at first."""
    sandbox.faults.add("getFile", CallFault.error(500, "Internal"))
    document = sent(sandbox, b"{}")
    assert await fetch(bot, Attached(str(document["file_id"]), document["file_size"])) == b"{}"


@pytest.mark.parametrize(("stated_size", "true_size"), [(MOST_FILE + 1, 2), (1, MOST_FILE + 1)])
async def test_a_large_file_is_not_fetched(sandbox: Sandbox, bot: Bot, stated_size: int, true_size: int) -> None:
    """A file is refused as too large if the message says so, or if only the download shows it."""
    document = sent(sandbox, b"x" * true_size)
    assert await fetch(bot, Attached(str(document["file_id"]), stated_size)) is Unfit.LARGE


async def test_a_file_that_is_gone(sandbox: Sandbox, bot: Bot) -> None:
    """If Telegram no longer has a file, one try is enough."""
    assert await fetch(bot, Attached("none", 2)) is Unfit.LOST
    assert [call.method for call in sandbox.world.history] == ["getFile"]
