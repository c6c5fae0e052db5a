"""What happened, as Telegram saw it: every update made, handed out and confirmed, every call with its outcome."""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Raw = dict[str, Any]

_TOKEN = re.compile(r'"r:([A-Za-z0-9_-]{22}):')
_CHECKIN = re.compile(r'"q:([a-z2-7]{6}):')


def sender(raw: Raw) -> int:
    """Who did what an update tells."""
    payload = next(value for name, value in raw.items() if name != "update_id")
    id: int = payload["from"]["id"]
    return id


@dataclass(frozen=True, slots=True)
class Made:
    """One update, as it was made. `person` is who did it, `query` the tap's, `at` the time on the bots' clock."""

    update_id: int
    person: int
    raw: Raw
    at: datetime
    step: int
    query: str | None = None


@dataclass(slots=True)
class Call:
    """One request of a bot. `step` is when it arrived, on the history's own count of everything that happened.

    `effect`: Telegram did it. `replied`: the bot was told. `error` is what the bot was told, or what went wrong.
    """

    method: str
    chat: int | None
    step: int
    at: datetime
    text: str = ""
    markup: str = ""
    query: str | None = None
    effect: bool = False
    replied: bool = False
    error: str | None = None

    @property
    def reminder(self) -> str | None:
        """The reminder that this call puts into the chat as a message of its own, by its word in the buttons."""
        found = _TOKEN.search(self.markup) if self.method == "sendMessage" else None
        return found[1] if found else None

    @property
    def checkin(self) -> str | None:
        """The check-in whose question this call shows, by its word in the buttons."""
        found = _CHECKIN.search(self.markup)
        return found[1] if found else None

    @property
    def shows(self) -> bool:
        """Whether it puts words into a chat."""
        return self.method in ("sendMessage", "editMessageText", "sendDocument")


@dataclass(slots=True)
class History:
    """Everything, in order. `figures` counts what went wrong by plan, and what was done."""

    made: list[Made] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    confirmed: set[int] = field(default_factory=set)
    figures: Counter[str] = field(default_factory=Counter)
    steps: int = 0

    def step(self) -> int:
        """One more thing happened; its number."""
        self.steps += 1
        return self.steps

    def make(self, raw: Raw, at: datetime) -> None:
        """Note an update."""
        query = raw["callback_query"]["id"] if "callback_query" in raw else None
        self.made.append(Made(raw["update_id"], sender(raw), raw, at, self.step(), query))
        self.figures["updates"] += 1

    def of(self, person: int) -> list[Made]:
        """What one person did, in order."""
        return [one for one in self.made if one.person == person]

    def to(self, chat: int) -> list[Call]:
        """What was put, or tried to be put, into one chat."""
        return [call for call in self.calls if call.chat == chat and call.shows]
