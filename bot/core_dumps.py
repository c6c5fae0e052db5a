"""Forbids core dumps, as keys and words are in memory, and Python cannot reliably wipe them. It also detects swap."""

import ctypes
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

PR_GET_DUMPABLE: Final = 3
PR_SET_DUMPABLE: Final = 4
"""From <sys/prctl.h>. A process that is not dumpable is not passed to a crash collector, which RLIMIT_CORE alone does
not prevent (core(5)). Other processes of the same user cannot attach to it, or read its memory (prctl(2))."""


def forbid_dumps() -> None:
    """Forbid core dumps of this process, as far as the system can."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _prctl(PR_SET_DUMPABLE, 0)


def dumps_allowed() -> bool:
    """Whether the system may write a core dump of this process."""
    if sys.platform == "win32":
        return False
    import resource

    if sys.platform == "linux":
        return _prctl(PR_GET_DUMPABLE, 0) != 0
    return resource.getrlimit(resource.RLIMIT_CORE)[0] != 0


def swap_in_use() -> bool:
    """Whether this machine swaps; False if that is unknown."""
    try:
        return len(Path("/proc/swaps").read_text("ascii", "replace").splitlines()) > 1
    except OSError:
        return False


def _prctl(option: int, value: int) -> int:
    if sys.platform != "linux":
        return -1
    try:
        return int(ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0))
    except (OSError, AttributeError):
        return -1
