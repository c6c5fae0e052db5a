"""What the bot called, in order, for tests to look at. It is kept in memory and never written anywhere."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method. Exactly one of `result` and `error` tells how it ended.

    `error` is the description the bot saw, or what a planned fault did instead. `at` is the sandbox's time.
    """

    method: str
    params: dict[str, Any]
    result: Any
    error: str | None
    at: datetime
