"""Everything that happened, as Telegram saw it: each update with its delivery and confirmation, and each call with its
outcome."""

import re
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import Any

Raw = dict[str, Any]

_TOKEN = re.compile(r'"r:([A-Za-z0-9_-]{22}):')
_CHECKIN = re.compile(r'"q:([a-z2-7]{6}):')
LINES = {"message": "message", "callback_query": "tap"}
"""Over a webhook Telegram keeps the order within each of these lines, and none between them."""


def sender(raw: Raw) -> int:
    """The id of the person whose act an update reports."""
    payload = next(value for name, value in raw.items() if name != "update_id")
    id: int = payload["from"]["id"]
    return id


@dataclass(frozen=True, slots=True)
class SentUpdate:
    """One update, as it was made."""

    update_id: int
    person: int
    """Who did it."""
    raw: Raw
    at: datetime
    """The time at Telegram."""
    step: int
    query: str | None = None
    """The id of the tap's callback query."""

    @property
    def line(self) -> str:
        """The line of updates that it belongs to."""
        return next((line for kind, line in LINES.items() if kind in self.raw), "other")

    @property
    def data(self) -> str:
        """The data of a tap; empty for other updates."""
        return str(self.raw.get("callback_query", {}).get("data", ""))

    @property
    def text(self) -> str:
        """The text of a message; empty for other updates."""
        return str(self.raw.get("message", {}).get("text", ""))

    @property
    def message(self) -> int | None:
        """The id of the person's message."""
        number = self.raw.get("message", {}).get("message_id")
        return number if isinstance(number, int) else None


@dataclass(slots=True)
class Call:
    """One request of a bot."""

    method: str
    chat: int | None
    step: int
    """Its arrival, on the history's count of everything that happened."""
    at: datetime
    text: str = ""
    markup: str = ""
    query: str | None = None
    effect: bool = False
    """Telegram carried it out."""
    replied: bool = False
    """The bot got an answer."""
    told: bool = False
    """The bot got an answer with the result."""
    error: str | None = None
    """The error that the bot was given, or the fault."""
    message: int | None = None
    """The id of the new message."""
    document: str | None = None
    """The name of the file that was sent."""
    when: float = 0.0
    """The arrival, in seconds of the machine's monotonic clock."""
    ended: float = 0.0
    """The end, in seconds of the machine's monotonic clock."""

    @property
    def reminder(self) -> str | None:
        """The id of the reminder that this call sends as a message of its own, as written in the buttons."""
        found = _TOKEN.search(self.markup) if self.method == "sendMessage" else None
        return found[1] if found else None

    @property
    def checkin(self) -> str | None:
        """The id of the check-in whose question this call shows, as written in the buttons."""
        found = _CHECKIN.search(self.markup)
        return found[1] if found else None

    @property
    def shows(self) -> bool:
        """Whether it sends or edits a message."""
        return self.method in ("sendMessage", "editMessageText", "sendDocument")

    @property
    def sends(self) -> bool:
        """Whether it sends a new message."""
        return self.method in ("sendMessage", "sendDocument")


@dataclass(frozen=True, slots=True)
class ClockChange:
    """A move of the bots' clocks: their time right before and right after it."""

    step: int
    before: datetime
    after: datetime


@dataclass(slots=True)
class History:
    """Everything that happened, in order."""

    updates: list[SentUpdate] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    out: dict[int, int] = field(default_factory=dict)
    """The step at which an update was first handed out, by its id."""
    times_out: Counter[int] = field(default_factory=Counter)
    """How often an update was handed out."""
    confirmed: dict[int, int] = field(default_factory=dict)
    """The step at which an update was confirmed."""
    expired: set[int] = field(default_factory=set)
    """Updates that Telegram dropped because they were too old."""
    deaths: list[float] = field(default_factory=list)
    """When a working bot ended or began to hang, in seconds of the machine's monotonic clock."""
    troubles: list[tuple[float, float]] = field(default_factory=list)
    """When the database was disturbed, from and until, in seconds of the machine's monotonic clock."""
    clock: list[ClockChange] = field(default_factory=list)
    """Every move of the bots' clocks. The first and last entries mark the start and end, and move nothing."""
    works: int = 0
    """How often a bot began to work."""
    takeovers: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    """Seconds from the end of a working bot until another worked, by how the first one ended."""
    figures: Counter[str] = field(default_factory=Counter)
    """Counts of planned faults and of what was done."""
    steps: int = 0

    def step(self) -> int:
        """Count one more event; returns its number."""
        self.steps += 1
        return self.steps

    def add_update(self, raw: Raw, at: datetime) -> None:
        """Record an update."""
        query = raw["callback_query"]["id"] if "callback_query" in raw else None
        self.updates.append(SentUpdate(raw["update_id"], sender(raw), raw, at, self.step(), query))
        self.figures["updates"] += 1

    def hand_out(self, update_id: int) -> None:
        """Record that an update was given to a bot."""
        self.out.setdefault(update_id, self.step())
        self.times_out[update_id] += 1

    def confirm(self, update_id: int) -> None:
        """Record that a bot confirmed an update."""
        self.confirmed.setdefault(update_id, self.step())

    def move_clock(self, before: datetime, after: datetime) -> None:
        """Record a move of the bots' clocks."""
        self.clock.append(ClockChange(self.step(), before, after))

    def times(self, begin: float, end: float) -> list[datetime]:
        """The times of the bots' clocks between two steps: the first and the last time of each stretch without a move.

        A stretch may begin before the first step and end after the second.
        """
        found = []
        for one, following in pairwise(self.clock):
            if one.step <= end and following.step >= begin:
                found += [one.after, following.before]
        return found

    def dies(self) -> None:
        """Record that a working bot ended or hangs. What it had not received by then, it may never receive."""
        self.deaths.append(time.monotonic())

    def of(self, person: int) -> list[SentUpdate]:
        """The updates of one person, in order."""
        return [one for one in self.updates if one.person == person]

    def to(self, chat: int) -> list[Call]:
        """The calls that sent or tried to send something to one chat."""
        return [call for call in self.calls if call.chat == chat and call.shows]
