"""One person's way from the door to a kept check-in, step by step, for tests that interrupt it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from bot.core.outgoing import Form
from bot.sandbox.world import World
from tests.process.process import CANARY, Site
from tests.support.bot_harness import buttons
from tests.support.exported import in_short

Step = Callable[[Site], Callable[[World], bool]]
"""A step does one thing without waiting. It returns a condition that holds once the bot has answered."""


def _say(text: str, then: str) -> Step:
    def step(site: Site) -> Callable[[World], bool]:
        site.push(text)
        return lambda _: site.is_shown(then)

    return step


def _tap(button: str, then: str) -> Step:
    def step(site: Site) -> Callable[[World], bool]:
        site.push(button, tapped=True)
        return lambda _: site.is_shown(then)

    return step


def _tell_the_time(site: Site) -> Callable[[World], bool]:
    return _say(f"{datetime.now(UTC):%H:%M}", "Which place has the same time as you?")(site)


def _take_the_first_place(site: Site) -> Callable[[World], bool]:
    message = next(m for m in reversed(site.world.chat(site.you)) if _places(m))
    return _tap(_places(message)[0], "Thank you.")(site)


def _places(message: dict[str, Any]) -> list[str]:
    return [one["callback_data"] for one in buttons(message) if one.get("callback_data", "").startswith("z:set:")]


# Each step comes with a text that only its answer contains, because a message shown again after a kill is no answer.
DOOR: tuple[Step, ...] = (
    _say("/start", "18 or older"),
    _tap("w:yes", "what time is it where you are"),
    _tell_the_time,
    _take_the_first_place,
)
CHECKIN: tuple[Step, ...] = (
    _say("/done", "In a while"),
    _tap("Now", "Who was there?"),
    _tap("Just me", "How do you feel"),
    _tap("Good", "How is your body"),
    _tap("Fine", "What would feel kind in the next"),
    _tap("Warmth", "✓ Warmth"),
    _tap("That is it", "Shall I keep this?"),
    _tap("A few more questions", "your energy"),
    _tap("Low", "Which words fit"),
    _tap("Calm", "✓ Calm"),
    _tap("That is it", "Is there a line"),
    _say(CANARY, "You wrote:"),
    _tap("Keep it", "Kept, and sealed"),
)
ANSWERS = [
    {"question": "who", "picked": ["solo"]},
    {"question": "mood", "picked": ["v4"]},
    {"question": "body", "picked": ["fine"]},
    {"question": "need", "picked": ["warmth"]},
    {"question": "energy", "picked": ["v2"]},
    {"question": "word", "picked": ["calm"]},
    {"question": "note", "typed": CANARY},
]
"""The answers given on that way."""


async def exported(site: Site) -> dict[str, Any]:
    """Everything in an export, in short form."""
    before = {message["message_id"] for message in site.world.chat(site.you)}

    def documents() -> list[dict[str, Any]]:
        return [m for m in site.world.chat(site.you) if m["message_id"] not in before and "document" in m]

    site.push("/export")
    await site.wait_until(lambda _: len(documents()) == len(Form))
    file = site.world.files.by_unique_id(documents()[0]["document"]["file_unique_id"])
    assert file is not None
    return in_short(json.loads(file.data))


async def kept(site: Site) -> list[list[dict[str, Any]]]:
    """The answers of each entry in the journal."""
    return [entry["answers"] for entry in (await exported(site))["entries"]]
