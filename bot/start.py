"""Starts the bot: reads settings and content, then runs it.

It prints one line if the bot cannot start. Import nothing here that only other commands need: modules loaded at the
start stay in memory.
"""

import asyncio
import gc
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from bot import __version__

if TYPE_CHECKING:
    from bot.authoring.content import Content
    from bot.settings import Settings

HOW_TO_BEGIN = """\
There is no AFTERGLOW_BOT_TOKEN, so this is the sandbox: the same bot, in your browser, on this computer only.

To talk to it in Telegram: open @BotFather there, send /newbot, follow its two questions, and put the token it
gives you into a file called .env here:   AFTERGLOW_BOT_TOKEN=123456789:AA...   Then run this again.

"""

UNUSABLE = 2
"""The exit code if a setting, the key, the token or the content is unusable. A temporary failure has `NotNow.code`."""


def run() -> None:
    """Run the bot: on Telegram if a token is set, otherwise in the sandbox."""
    # All objects made at the start stay in use, and garbage collection would take a sixth of its time.
    gc.disable()
    settings = settings_or_refuse()
    if settings.bot_token is None:
        sys.stdout.write(HOW_TO_BEGIN)
        sandbox(settings, port=8765, keep=None)
        return
    content = content_or_refuse(settings)
    from bot.lifecycle import run as run_bot

    stop = asyncio.Event()
    run_until_stopped(run_bot(settings, content, stop), stop)


def sandbox(
    settings: "Settings", port: int, keep: Path | None, *, open_browser: bool = False, lan: bool = False
) -> None:
    """Run the sandbox until it is stopped. As it prints to the terminal, it logs only from WARNING on by default."""
    if "log_level" not in settings.model_fields_set:
        settings = settings.model_copy(update={"log_level": "WARNING"})
        configure_log(settings)
    content = content_or_refuse(settings)
    from bot.playground import play

    stop = asyncio.Event()
    run_until_stopped(play(settings, content, stop, port, keep, open_browser=open_browser, lan=lan), stop)


def settings_or_refuse() -> "Settings":
    """Read the settings, and configure the log. Prints the faults and exits if settings are wrong."""
    from bot.settings import SettingsError, load_settings

    try:
        settings = load_settings()
    except SettingsError as error:
        refuse(str(error))
    configure_log(settings)
    return settings


def configure_log(settings: "Settings") -> None:
    """Configure the log as the settings say. It never prints their secrets."""
    from bot.logs import configure

    configure(settings.log_level, secrets=settings.secrets(), format=settings.log_format)


def content_or_refuse(settings: "Settings") -> "Content":
    """Read and check the content. Prints the faults and exits if it has any."""
    from bot.authoring.fault import ContentFaults
    from bot.authoring.loading import load

    try:
        return load(settings.content_dir)
    except ContentFaults as faults:
        refuse(str(faults))


def refuse(message: str, code: int = UNUSABLE) -> NoReturn:
    """Print `message` to standard error, and exit."""
    sys.stderr.write(f"{message}\n")
    sys.exit(code)


def run_until_stopped(work: Coroutine[Any, Any, None], stop: asyncio.Event) -> None:
    """Run `work` until it ends, and log why it stopped. A signal sets `stop`. After CannotStart, print it and exit."""
    import structlog

    from bot.database_setup import CannotStart
    from bot.logs import on_loop_error

    log = structlog.get_logger(__name__)
    received: list[signal.Signals] = []

    def on_signal(number: signal.Signals) -> None:
        received.append(number)
        stop.set()

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(on_loop_error)
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, on_signal, number)
        gc.freeze()
        gc.enable()
        await work

    try:
        asyncio.run(main())
    except CannotStart as error:
        if not sys.stderr.isatty():  # on a terminal, the line of `refuse` is enough
            log.error("afterglow stopped", reason="failure", status=error.code, version=__version__)
        refuse(str(error), error.code)
    # The hook in bot.logs logs an unhandled exception.
    reason = received[0].name if received else "done"
    log.info("afterglow stopped", reason=reason, version=__version__)
