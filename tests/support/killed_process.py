"""Runs a function in a process that gets killed, so that no cleanup code runs."""

import multiprocessing
import signal
from collections.abc import Callable
from typing import Any


def run_until_killed(work: Callable[..., None], *arguments: Any) -> None:
    """Run `work` in a new process, and check that it was killed by SIGKILL within 60 seconds."""
    process = multiprocessing.get_context("spawn").Process(target=work, args=arguments)
    process.start()
    process.join(60)
    if process.is_alive():
        process.kill()
        raise AssertionError("it neither ended nor was it killed")
    assert process.exitcode == -signal.SIGKILL, f"it ended with {process.exitcode} before it was killed"
