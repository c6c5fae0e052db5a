"""Starts the bot: settings, content, then everything else.

What keeps it from starting is said in one line. Import nothing here that only other commands need, as a bot runs for
months with whatever was loaded at its start.
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
"""Exit code if a setting, key, token or the content is unusable. Temporary failures have their own: see NotNow."""


def run() -> None:
    """Run the bot: on Telegram where a token is set, otherwise in the sandbox."""
    # Nothing loaded at the start is freed again, and collecting garbage would take a sixth of the start.
    gc.disable()
    settings = settings_or_refuse()
    if settings.bot_token is None:
        sys.stdout.write(HOW_TO_BEGIN)
        sandbox(settings, port=8765, keep=None)
        return
    content = content_or_refuse(settings)
    from bot.lifecycle import run as run_bot

    stop = asyncio.Event()
    go(run_bot(settings, content, stop), stop)


def sandbox(
    settings: "Settings", port: int, keep: Path | None, *, open_browser: bool = False, lan: bool = False
) -> None:
    """Run the bot in the browser until it is stopped. It prints to the terminal, so the log is quiet."""
    if "log_level" not in settings.model_fields_set:
        settings = settings.model_copy(update={"log_level": "WARNING"})
        log_as(settings)
    content = content_or_refuse(settings)
    from bot.playground import play

    stop = asyncio.Event()
    go(play(settings, content, stop, port, keep, open_browser=open_browser, lan=lan), stop)


def settings_or_refuse() -> "Settings":
    """The settings. Configures the log, which must not print their secrets."""
    from bot.settings import SettingsError, load_settings

    try:
        settings = load_settings()
    except SettingsError as error:
        refuse(str(error))
    log_as(settings)
    return settings


def log_as(settings: "Settings") -> None:
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
    """Print what is wrong, and end."""
    sys.stderr.write(f"{message}\n")
    sys.exit(code)


def go(work: Coroutine[Any, Any, None], stop: asyncio.Event) -> None:
    """Run until the work ends or a signal comes, and log why it stopped. Print one line if it cannot run."""
    import structlog

    from bot.database_setup import CannotStart
    from bot.logs import on_loop_error

    log = structlog.get_logger(__name__)
    told: list[signal.Signals] = []

    def leave(number: signal.Signals) -> None:
        told.append(number)
        stop.set()

    async def until_told() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(on_loop_error)
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, leave, number)
        gc.freeze()
        gc.enable()
        await work

    try:
        asyncio.run(until_told())
    except CannotStart as error:
        if not sys.stderr.isatty():  # at a terminal, the line below is enough
            log.error("afterglow stopped", reason="failure", status=error.code, version=__version__)
        refuse(str(error), error.code)
    # Unhandled exceptions are logged by the hook in bot.logs.
    reason = told[0].name if told else "done"
    log.info("afterglow stopped", reason=reason, version=__version__)
