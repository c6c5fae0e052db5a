"""What happened, as Telegram saw it: every update made, handed out and confirmed, every call with its outcome."""

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
"""Over a webhook Telegram keeps order within each of these, and between them none."""


def sender(raw: Raw) -> int:
    """Who did what an update tells."""
    payload = next(value for name, value in raw.items() if name != "update_id")
    id: int = payload["from"]["id"]
    return id


@dataclass(frozen=True, slots=True)
class Made:
    """One update, as it was made. `person` is who did it, `query` the tap's, `at` the time at Telegram."""

    update_id: int
    person: int
    raw: Raw
    at: datetime
    step: int
    query: str | None = None

    @property
    def line(self) -> str:
        """Which line of updates it stands in."""
        return next((line for kind, line in LINES.items() if kind in self.raw), "other")

    @property
    def data(self) -> str:
        """The data of a tap; empty for anything else."""
        return str(self.raw.get("callback_query", {}).get("data", ""))

    @property
    def text(self) -> str:
        """What was written; empty for anything else."""
        return str(self.raw.get("message", {}).get("text", ""))

    @property
    def message(self) -> int | None:
        """The number of the message that the person wrote."""
        number = self.raw.get("message", {}).get("message_id")
        return number if isinstance(number, int) else None


@dataclass(slots=True)
class Call:
    """One request of a bot. `step` is when it arrived, on the history's own count of everything that happened; `when`
    and `ended` are when it did, and when it was answered or given up, in seconds of the machine's own.

    `effect`: Telegram did it. `replied`: the bot had an answer; `told`: one that says what was done. `error` is what
    the bot was told, or what went wrong. `message` is the new message that came of it, `document` the name of the file
    that was sent.
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
    told: bool = False
    error: str | None = None
    message: int | None = None
    document: str | None = None
    when: float = 0.0
    ended: float = 0.0

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
        """Whether it puts something into a chat."""
        return self.method in ("sendMessage", "editMessageText", "sendDocument")

    @property
    def sends(self) -> bool:
        """Whether it puts a new message into a chat."""
        return self.method in ("sendMessage", "sendDocument")


@dataclass(frozen=True, slots=True)
class ClockChange:
    """The bots' clocks were moved at that step: what they said right before and right after."""

    step: int
    before: datetime
    after: datetime


@dataclass(slots=True)
class History:
    """Everything, in order. `figures` counts what went wrong by plan, and what was done.

    `out` says when an update was handed out first, `times_out` how often; `confirmed` when it was acknowledged;
    `expired` are those that Telegram gave up because they were too old. `deaths` are the moments at which a bot that
    worked was gone, or began to hang; `troubles` the times in which the database was not well, both in seconds of the
    machine's own.
    `clock` has every change of the bots' clocks, with one at the start and one at the end that change nothing.
    `works` counts how often a bot began to work; `takeovers` are the seconds from the end of a bot that worked until
    another did, by how the first one ended.
    """

    made: list[Made] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    out: dict[int, int] = field(default_factory=dict)
    times_out: Counter[int] = field(default_factory=Counter)
    confirmed: dict[int, int] = field(default_factory=dict)
    expired: set[int] = field(default_factory=set)
    deaths: list[float] = field(default_factory=list)
    troubles: list[tuple[float, float]] = field(default_factory=list)
    clock: list[ClockChange] = field(default_factory=list)
    works: int = 0
    takeovers: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
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

    def hand_out(self, update_id: int) -> None:
        """Note that an update was given to a bot."""
        self.out.setdefault(update_id, self.step())
        self.times_out[update_id] += 1

    def confirm(self, update_id: int) -> None:
        """Note that a bot acknowledged an update."""
        self.confirmed.setdefault(update_id, self.step())

    def move_clock(self, before: datetime, after: datetime) -> None:
        """Note that the bots' clocks were moved."""
        self.clock.append(ClockChange(self.step(), before, after))

    def times(self, begin: float, end: float) -> list[datetime]:
        """What the bots' clocks said between two steps: the first and the last time of each stretch without a change.

        Such a stretch may begin before the first step and end after the second.
        """
        found = []
        for one, following in pairwise(self.clock):
            if one.step <= end and following.step >= begin:
                found += [one.after, following.before]
        return found

    def dies(self) -> None:
        """Note that a bot that worked is gone, or hangs from now on: what it does not know yet it may never know."""
        self.deaths.append(time.monotonic())

    def of(self, person: int) -> list[Made]:
        """What one person did, in order."""
        return [one for one in self.made if one.person == person]

    def to(self, chat: int) -> list[Call]:
        """What was put, or tried to be put, into one chat."""
        return [call for call in self.calls if call.chat == chat and call.shows]
