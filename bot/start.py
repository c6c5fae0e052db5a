"""Starts the bot: settings, content, then everything else.

It prints one line if it cannot start. Import nothing here that only other commands need: what is loaded at the start
stays in memory.
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
"""The exit code if a setting, key, token or the content is unusable. For temporary failures see NotNow."""


def run() -> None:
    """Run the bot: on Telegram if a token is set, otherwise in the sandbox."""
    # All that is loaded stays in use, and garbage collection would take a sixth of the start.
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
    """Run the bot in the browser until it is stopped. It prints to the terminal, so the log is quiet."""
    if "log_level" not in settings.model_fields_set:
        settings = settings.model_copy(update={"log_level": "WARNING"})
        configure_log(settings)
    content = content_or_refuse(settings)
    from bot.playground import play

    stop = asyncio.Event()
    run_until_stopped(play(settings, content, stop, port, keep, open_browser=open_browser, lan=lan), stop)


def settings_or_refuse() -> "Settings":
    """The settings. It also configures the log, which must not print their secrets."""
    from bot.settings import SettingsError, load_settings

    try:
        settings = load_settings()
    except SettingsError as error:
        refuse(str(error))
    configure_log(settings)
    return settings


def configure_log(settings: "Settings") -> None:
    """Configure the log by the settings."""
    from bot.logs import configure

    configure(settings.log_level, secrets=settings.secrets(), format=settings.log_format)


def content_or_refuse(settings: "Settings") -> "Content":
    """The content, read and checked."""
    from bot.authoring.fault import ContentFaults
    from bot.authoring.loading import load

    try:
        return load(settings.content_dir)
    except ContentFaults as faults:
        refuse(str(faults))


def refuse(message: str, code: int = UNUSABLE) -> NoReturn:
    """Print what is wrong, and exit."""
    sys.stderr.write(f"{message}\n")
    sys.exit(code)


def run_until_stopped(work: Coroutine[Any, Any, None], stop: asyncio.Event) -> None:
    """Run until the work ends or a signal comes, and log why it stopped. If it cannot run, print one line and exit."""
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
        if not sys.stderr.isatty():  # at a terminal, the line below is enough
            log.error("afterglow stopped", reason="failure", status=error.code, version=__version__)
        refuse(str(error), error.code)
    # Unhandled exceptions are logged by the hook in bot.logs.
    reason = received[0].name if received else "done"
    log.info("afterglow stopped", reason=reason, version=__version__)
