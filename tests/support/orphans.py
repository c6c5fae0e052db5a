"""Makes folders for PostgreSQL servers, and ends servers whose test run was killed.

A server outlives a test run that is killed. So each run locks a file beside its server's folder, and the system
releases the lock when the run ends in any way. The next run looks for files that are not locked.
"""

import fcntl
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PREFIX = "afterglow-postgresql-"
LOCK = ".lock"
PATIENCE = 20.0
"""The seconds in which a server must end after SIGQUIT."""


@contextmanager
def server_folder(parent: Path | None = None) -> Iterator[Path]:
    """A folder for one server, which is removed at the end. Orphans of earlier runs are ended first."""
    parent = parent or Path(tempfile.gettempdir())
    end_orphans(parent)
    # Lock the file before it gets the name that other runs look for, so that they do not take it for an orphan.
    descriptor, made = tempfile.mkstemp(prefix=f".{PREFIX}", dir=parent)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    lock = parent / f"{Path(made).name.removeprefix('.')}{LOCK}"
    folder = lock.with_suffix("")
    folder.mkdir(mode=0o700)
    Path(made).rename(lock)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.unlink(missing_ok=True)
        os.close(descriptor)


def end_orphans(parent: Path) -> list[int]:
    """End the servers below `parent` whose test run is gone, and remove their folders. Returns their process ids."""
    ended = list[int]()
    for lock in sorted(parent.glob(f"{PREFIX}*{LOCK}")):
        with suppress(OSError), lock.open() as file:
            # Raises if the run still exists.
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            folder = lock.with_suffix("")
            if (pid := _server_on(folder)) is not None:
                _end(pid)
                ended.append(pid)
            shutil.rmtree(folder, ignore_errors=True)
            lock.unlink(missing_ok=True)
    return ended


def _server_on(folder: Path) -> int | None:
    """The process id of the server in a folder, from its pid file, or None if that process is not the server."""
    try:
        pid = int((folder / "postmaster.pid").read_text().splitlines()[0])
    except (OSError, ValueError, IndexError):
        return None
    listing = subprocess.run(["ps", "-ww", "-o", "args=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return pid if str(folder.resolve()) in listing.stdout and "postgres" in listing.stdout else None


def _end(pid: int) -> None:
    """End a server at once, without saving its data."""
    os.kill(pid, signal.SIGQUIT)
    late = time.monotonic() + PATIENCE
    while time.monotonic() < late:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    os.kill(pid, signal.SIGKILL)
