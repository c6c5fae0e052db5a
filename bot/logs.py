"""Logging: one handler for all events of the bot and its libraries, which redacts them.

The handler is on the root logger, and its formatter redacts every event (see `redaction`). Crashes, warnings and errors
of lost tasks go through it too. No part of the bot may print an error, or log in another way.
"""

import json
import logging
import os
import secrets as random
import sys
import threading
import warnings
from asyncio import AbstractEventLoop
from collections.abc import Iterator, MutableMapping, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal, TextIO

import structlog
from structlog.processors import CallsiteParameter, CallsiteParameterAdder, JSONRenderer
from structlog.stdlib import BoundLogger, LoggerFactory, ProcessorFormatter, filter_by_level
from structlog.typing import Processor

from bot.redaction import Redactor, place

_correlation: ContextVar[str | None] = ContextVar("correlation", default=None)
_CALLSITE = CallsiteParameterAdder({CallsiteParameter.PATHNAME, CallsiteParameter.LINENO})
_INTERNAL_FIELDS = frozenset(
    "_record _from_structlog event positional_args pathname lineno exc_info stack_info".split()
)

LogFormat = Literal["auto", "text", "json"]

_log = structlog.stdlib.get_logger("bot.logs")


def configure(
    level: str, *, secrets: Sequence[str] = (), stream: TextIO | None = None, format: LogFormat = "auto"
) -> None:
    """Send every event to `stream` (default: standard error), redacted.

    `format` is `json`, `text`, or `auto`: text on a terminal and JSON elsewhere.

    Our own loggers log from `level` ("DEBUG", "INFO", ...), libraries from WARNING, or from DEBUG if that is the level.
    Strings in `secrets` are never logged. This replaces any earlier configuration, and the process's hooks for uncaught
    exceptions, threads and warnings. `on_loop_error` is the hook for an event loop.
    """
    stream = stream or sys.stderr
    as_text = format == "text" or (format == "auto" and stream.isatty())
    render: list[Processor] = [_shortened, _console(stream)] if as_text else [JSONRenderer(ensure_ascii=False)]
    handler = _Handler(stream)
    handler.setFormatter(
        ProcessorFormatter(
            processors=[_Redacting(Redactor(secrets)), *render],
            foreign_pre_chain=[_CALLSITE],
            pass_foreign_args=True,
            use_get_message=False,  # the formatted message would hold the arguments
        )
    )
    structlog.configure(
        processors=[filter_by_level, _CALLSITE, ProcessorFormatter.wrap_for_formatter],
        logger_factory=LoggerFactory(),
        wrapper_class=BoundLogger,
    )
    for name in list(logging.root.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    logging.root.handlers[:] = [handler]
    logging.root.setLevel(level if level == "DEBUG" else max(logging.WARNING, logging.getLevelName(level)))
    logging.getLogger("bot").setLevel(level)
    # The pool warns at every try while the server is unavailable. Our code logs that once.
    logging.getLogger("psycopg.pool").setLevel(level if level == "DEBUG" else logging.ERROR)
    sys.excepthook = _on_crash
    sys.unraisablehook = _on_unraisable
    threading.excepthook = _on_thread_crash
    warnings.showwarning = _on_warning


@contextmanager
def correlation() -> Iterator[str]:
    """Mark all events inside with the same random word, by which the events of one update are found."""
    word = random.token_hex(4)
    token = _correlation.set(word)
    try:
        yield word
    finally:
        _correlation.reset(token)


def on_loop_error(_loop: AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log an exception that no code of the event loop handled. For `loop.set_exception_handler`."""
    _log.error("unhandled exception in a task or callback", exc_info=context.get("exception"))


class _Redacting:
    """The processor before the renderer. It removes from an event everything that may not be logged."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor

    def __call__(self, _logger: Any, _method: str, event: MutableMapping[str, Any]) -> dict[str, Any]:
        record: logging.LogRecord = event["_record"]
        path, line = str(event["pathname"]), int(event["lineno"])
        args = event.get("positional_args")
        if isinstance(args, tuple) and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]  # as logging does: a single dictionary fills named placeholders
        redacted = {
            "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": self._redactor.event(event["event"], args, path, line),
            "logger": self._redactor.redact(record.name),
            "at": place(path, line),
        }
        if word := _correlation.get():
            redacted["correlation"] = word
        fields = {name: value for name, value in event.items() if name not in _INTERNAL_FIELDS}
        redacted |= {name: value for name, value in self._redactor.fields(fields).items() if name not in redacted}
        if error := _exception(event.get("exc_info")):
            redacted["exception"] = self._redactor.trace(error)
        return redacted


def _shortened(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """The processor before the console. It writes local time, and keeps the place in the code only from WARNING on."""
    event["timestamp"] = datetime.fromisoformat(event["timestamp"]).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    if event["level"] in ("debug", "info"):
        del event["logger"], event["at"]
    return event


def _console(stream: TextIO) -> Processor:
    """The renderer of text; coloured on a terminal, unless NO_COLOR is set."""
    coloured = stream.isatty() and not os.environ.get("NO_COLOR")
    return structlog.dev.ConsoleRenderer(colors=coloured, pad_event_to=0, pad_level=False)


class _Handler(logging.StreamHandler[TextIO]):
    """A handler that writes only the type of an error in formatting. The standard one prints message and arguments."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        with suppress(OSError, ValueError):  # the stream is full or closed, so even this line cannot be written
            cause = type(sys.exception()).__name__
            event = {"level": "error", "event": "an event could not be written", "error": cause}
            self.stream.write(json.dumps(event) + "\n")


def _exception(exc_info: object) -> BaseException | None:
    match exc_info:
        case BaseException():
            return exc_info
        case (_, BaseException() as error, _):
            return error
        case True:
            return sys.exception()
        case _:
            return None


def _on_crash(cls: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(cls, KeyboardInterrupt):
        return
    _log.critical("stopped by an unhandled exception", exc_info=error)


def _on_thread_crash(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
        _log.error("thread stopped by an unhandled exception", exc_info=args.exc_value)


def _on_unraisable(args: "sys.UnraisableHookArgs") -> None:
    _log.error("unraisable exception", exc_info=args.exc_value)


def _on_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    _log.warning("library warning", kind=category.__name__, path=place(filename, lineno))
