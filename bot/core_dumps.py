"""What the operating system may write of this process's memory: keys and words pass through it, and Python cannot wipe
them for certain. So no core dump may be written. Swap is the machine's own affair; it can only be told of.
"""

import ctypes
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

PR_GET_DUMPABLE: Final = 3
PR_SET_DUMPABLE: Final = 4
"""From <sys/prctl.h>. A process that is not dumpable is not handed to a crash collector either, which a limit of
nothing does not prevent (core(5)), and others of the same user cannot attach to it or read its memory (prctl(2))."""


def forbid_dumps() -> None:
    """Ask that no memory of this process be written when it crashes. Where the system cannot, nothing happens."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _prctl(PR_SET_DUMPABLE, 0)


def dumps_allowed() -> bool:
    """Whether the memory of this process may be written when it crashes, as far as can be told."""
    if sys.platform == "win32":
        return False
    import resource

    if sys.platform == "linux":
        return _prctl(PR_GET_DUMPABLE, 0) != 0
    return resource.getrlimit(resource.RLIMIT_CORE)[0] != 0


def swap_in_use() -> bool:
    """Whether this machine may write memory to a disk to make room. False where that cannot be told."""
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
