"""Runs the sandbox and the bot in one process: the same bot, over the same HTTP, with a temporary database."""

import asyncio
import ipaddress
import logging
import os
import socket
import sys
import tempfile
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import typer
from pydantic import SecretStr

from bot.authoring.content import Content, content_folder
from bot.authoring.live_content import LiveContent
from bot.clock import Clock
from bot.database_setup import CannotStart, keys_of
from bot.lifecycle import run
from bot.sandbox.server import Sandbox
from bot.settings import Settings

TOKEN = "1:sandbox"  # noqa: S105  only the sandbox accepts it


async def play(
    settings: Settings,
    content: Content,
    stop: asyncio.Event,
    port: int,
    keep: Path | None,
    *,
    open_browser: bool = False,
    lan: bool = False,
) -> None:
    """Serve the chat page, and run the bot behind it, until `stop` is set. Raises CannotStart if the port is taken.

    `keep` is a folder for the database. With `lan`, other machines in the network can open the page. Content that
    changes on the disk is read again, so that writers see their changes at once.
    """
    clock = Clock()

    async def move(delta: timedelta) -> None:
        clock.move(delta)

    with ExitStack() as stack:
        folder = keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="afterglow-")))
        sandbox = Sandbox(TOKEN, clock.now, move, name="Afterglow")
        try:
            await sandbox.start(port=port, lan=lan)
        except OSError as error:
            raise CannotStart(
                f"The sandbox cannot have port {port} on this computer ({error.strerror}): another program is there, "
                "perhaps another sandbox. Close that one, or run: afterglow sandbox --port 0"
            ) from None
        try:
            sandbox_settings = _sandbox_settings(settings, sandbox.url, folder)
            if keep is None:
                _make_key(sandbox_settings)
            typer.echo(f"Open {sandbox.url} in your browser{_open_on_enter(sandbox.url, stack)}. Ctrl+C ends it.")
            if lan:
                typer.echo(_network_hint(_own_address(), sandbox.url))
            if open_browser:
                await asyncio.to_thread(_open_page, sandbox.url)
            live = LiveContent(content)
            watching = asyncio.create_task(live.watch(settings.content_dir or content_folder(), typer.echo))
            try:
                await run(sandbox_settings, live, stop, clock)
            finally:
                watching.cancel()
        finally:
            await sandbox.stop()
    typer.echo(f"\nStopped. What was said is kept in {keep}." if keep else "\nStopped, and everything is forgotten.")


def _own_address() -> str:
    """The address of this machine in its network; empty if it has none. This sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # reserved for examples (RFC 5737)
        except OSError:
            return ""
        address: str = probe.getsockname()[0]
    return "" if ipaddress.ip_address(address).is_loopback else address


def _network_hint(address: str, url: str) -> str:
    """The message with the page's address for phones in the same network, and a warning."""
    if not address:
        return "This computer is in no network, so no phone can reach the page."
    return (
        f"On a phone in the same network: http://{address}:{urlsplit(url).port}\n"
        "Warning: everybody in this network who opens that address reads and writes along, and nothing is encrypted on "
        "the way. Use it at home, and write nothing real."
    )


def _make_key(settings: Settings) -> None:
    """Make the key without the warning to keep a copy, as it is deleted with the data."""
    logger = logging.getLogger(keys_of.__module__)
    logger.disabled = True
    try:
        keys_of(settings, used=False)
    finally:
        logger.disabled = False


def _open_on_enter(url: str, stack: ExitStack) -> str:
    """Open the page each time Enter is pressed, until `stack` is closed. Returns the words that offer this.

    Without a terminal it returns no words. It never reads while another program is in the foreground.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty() and _in_foreground()):
        return ""
    loop = asyncio.get_running_loop()

    def pressed() -> None:
        if not _in_foreground() or not sys.stdin.readline():
            loop.remove_reader(sys.stdin)
            return
        loop.run_in_executor(None, _open_page, url)

    loop.add_reader(sys.stdin, pressed)
    stack.callback(loop.remove_reader, sys.stdin)
    return ", or press Enter to have it opened"


def _in_foreground() -> bool:
    """Whether this process is in the foreground of its terminal."""
    return os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()


def _open_page(url: str) -> None:
    """Open the page in a browser, but not in a text browser, which would run in this terminal."""
    import webbrowser

    graphical = sys.platform == "darwin" or not os.environ.keys().isdisjoint(("BROWSER", "DISPLAY", "WAYLAND_DISPLAY"))
    if not (graphical and webbrowser.open(url)):
        typer.echo("No browser could be opened from here: open that address by hand.")


def _sandbox_settings(settings: Settings, url: str, folder: Path) -> Settings:
    """Settings for the bot in the sandbox. It shares no data, key or token with the real bot."""
    return Settings(
        bot_token=SecretStr(TOKEN),
        api_url=url,
        data_dir=folder / "data",
        key_file=folder / "keys" / "afterglow.key",
        log_level=settings.log_level,
        log_format=settings.log_format,
        content_dir=settings.content_dir,
        together=True,
    )
