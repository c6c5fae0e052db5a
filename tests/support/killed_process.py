"""Runs a function in its own process, which is killed as by a power cut: no cleanup code runs."""

import multiprocessing
import signal
from collections.abc import Callable
from typing import Any


def run_until_killed(work: Callable[..., None], *arguments: Any) -> None:
    """Run `work` in a new process, and check that the process was killed before it ended."""
    process = multiprocessing.get_context("spawn").Process(target=work, args=arguments)
    process.start()
    process.join(60)
    if process.is_alive():
        process.kill()
        raise AssertionError("it neither ended nor was it killed")
    assert process.exitcode == -signal.SIGKILL, f"it ended with {process.exitcode} before it was killed"
