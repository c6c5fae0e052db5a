"""Libraries loaded without what they bring along only because it happens to be installed.

structlog and httpx look for packages that draw in colour and read a command line, and load all of them where they are
found. Here they are found, because the commands need them; a running bot never draws. That is a tenth of its start.
Nothing that a library cannot do without may be hidden here.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

UNUSED = ("rich", "pygments", "click")
"""structlog draws crashes with rich (ours are redacted instead); httpx has a command line made of all three."""


@contextmanager
def lean() -> Iterator[None]:
    """Inside, an import of those packages fails as if they were not installed. Afterwards they can be had again.

    One that is loaded already stays in sight: hiding it would save nothing.
    """
    modules: dict[str, Any] = sys.modules
    hidden = [name for name in UNUSED if name not in modules]
    # None is how Python is told that there is no such module (reference, "The module cache").
    modules |= dict.fromkeys(hidden)
    try:
        yield
    finally:
        for name in hidden:
            del modules[name]
