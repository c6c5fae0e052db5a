"""The sandbox and the bot together in one process: the same bot, over the same HTTP, with a database thrown away."""

import asyncio
import tempfile
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import typer
from pydantic import SecretStr

from bot.app import run
from bot.authoring.content import Content, content_folder
from bot.authoring.shelf import Shelf
from bot.clock import Clock
from bot.opening import CannotStart
from bot.sandbox.server import Sandbox
from bot.settings import Settings

TOKEN = "1:sandbox"  # noqa: S105  the stand-in's own, of no use anywhere else


async def play(settings: Settings, content: Content, stop: asyncio.Event, port: int, keep: Path | None) -> None:
    """Serve the chat page and run the bot behind it until `stop` is set. `keep`: a folder for its database.

    When a file of the content is saved it is read anew, so that a writer sees it at once.
    """
    clock = Clock()

    async def move(delta: timedelta) -> None:
        clock.move(delta)

    with ExitStack() as stack:
        folder = keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="afterglow-")))
        sandbox = Sandbox(TOKEN, clock.now, move, name="Afterglow")
        try:
            await sandbox.start(port=port)
        except OSError as error:
            raise CannotStart(
                f"The sandbox cannot have port {port} on this computer ({error.strerror}): another program is there, "
                "perhaps another sandbox. Close that one, or run: afterglow sandbox --port 0"
            ) from None
        try:
            typer.echo(f"Open {sandbox.url} in your browser. Ctrl+C ends it.")
            shelf = Shelf(content)
            watching = asyncio.create_task(shelf.watch(settings.content_dir or content_folder(), typer.echo))
            try:
                await run(own_settings(settings, sandbox.url, folder), shelf, stop, clock)
            finally:
                watching.cancel()
        finally:
            await sandbox.stop()


def own_settings(settings: Settings, url: str, folder: Path) -> Settings:
    """Settings for a bot in the sandbox: nothing of the real one's data, keys or token is touched."""
    return Settings(
        bot_token=SecretStr(TOKEN),
        api_url=url,
        data_dir=folder / "data",
        key_file=folder / "keys" / "afterglow.key",
        log_level=settings.log_level,
        workers=settings.workers,
        content_dir=settings.content_dir,
    )
