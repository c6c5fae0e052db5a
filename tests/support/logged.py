"""Captures the program's own log at level DEBUG, for tests that search it."""

import logging
import sys
import threading
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

import structlog

from bot.logs import configure


@contextmanager
def logged_to(stream: TextIO, secrets: Sequence[str]) -> Iterator[None]:
    """Log to `stream` as the program does. Afterwards all loggers and hooks are restored."""
    named = [logger for logger in logging.root.manager.loggerDict.values() if isinstance(logger, logging.Logger)]
    known = (logging.root, logging.getLogger("bot"), *named)
    before = [(one, one.handlers[:], one.level, one.propagate) for one in known]
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook, warnings.showwarning
    configure("DEBUG", secrets=secrets, stream=stream)
    try:
        yield
    finally:
        sys.excepthook, sys.unraisablehook, threading.excepthook, warnings.showwarning = hooks
        for logger, handlers, level, propagate in before:
            logger.handlers[:] = handlers
            logger.setLevel(level)
            logger.propagate = propagate
        structlog.reset_defaults()
