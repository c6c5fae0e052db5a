"""The calls of the bot, in order, for tests. They are only in memory."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method. Exactly one of `result` and `error` tells how it ended.

    `error` is the description that the bot got, or the planned fault. `at` is the sandbox's time.
    """

    method: str
    params: dict[str, Any]
    result: Any
    error: str | None
    at: datetime
