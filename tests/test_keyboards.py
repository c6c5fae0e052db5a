"""Every screen of commands and taps fits a phone, in every language: at most 10 rows, and no label is cut.

Screens within a flow are in `test_walk`.
"""

from collections import deque
from datetime import UTC, datetime

import pytest

from bot.core.callbacks import unpack
from bot.core.callbacks.pages import ShareCard, ShareLines
from bot.core.incoming import Command, Event, Tap
from bot.core.link import FRESH, ID
from bot.core.linking import Linking, Opened
from bot.core.person import Person, PersonSettings
from bot.core.screen import TICK, Screen
from bot.core.taste import Taste
from bot.core.turn import Turn
from bot.screens.routes import COMMANDS, decide
from tests.support.bot_harness import english

NOW = datetime(2026, 1, 2, 21, tzinfo=UTC)
LINKING = Linking(
    address="https://t.me/afterglow?start=", fresh=bytes(FRESH), opened=Opened(link=bytes(ID), until=NOW, first=NOW)
)
MOST_ROWS, LONGEST_LABEL, LONGEST_IN_HALF, LONGEST_IN_THIRD = 10, 34, 16, 10


def too_large(screen: Screen) -> list[str]:
    """The parts of a screen that do not fit."""
    found = [f"{len(screen.rows)} rows"] if len(screen.rows) > MOST_ROWS else []
    for row in screen.rows:
        most = (LONGEST_LABEL, LONGEST_IN_HALF, LONGEST_IN_THIRD)[min(len(row), 3) - 1]
        found += [b.label for b in row if len(b.label.removeprefix(TICK)) > most or len(b.label) > LONGEST_LABEL]
    return found


def picks_many(data: str) -> bool:
    """Whether a tap picks more than one line of a card. Such pages differ by ticks only, and there are millions."""
    tapped = unpack(data)
    return isinstance(tapped, ShareLines | ShareCard) and tapped.picked.bit_count() > 1


@pytest.mark.parametrize("language", sorted(english().words))
def test_no_screen_is_larger_than_a_phone(language: str) -> None:
    """No reachable screen is too large for a phone."""
    content = english()
    known = Person(
        language,
        settings=PersonSettings(zone="Europe/Berlin"),
        taste=Taste(cards=tuple(card.id for card in content.cards)),
    )
    strangers: list[tuple[Event, Person | None]] = [(Command(name), None) for name in COMMANDS]
    waiting: deque[tuple[Event, Person | None]] = deque(strangers)
    waiting += [(Command(name), known) for name in COMMANDS]
    seen: set[tuple[str, bool]] = set()
    faults: dict[str, list[str]] = {}
    shown = 0
    while waiting:
        event, person = waiting.popleft()
        reply = decide(content, Turn(event, person, language, NOW, linking=LINKING))
        for screen in (reply.show, reply.also):
            if screen is None:
                continue
            shown += 1
            if fault := too_large(screen):
                faults[str(event)] = fault
            for button in (button for row in screen.rows for button in row):
                key = (button.data, person is None)
                if button.data and not button.data.startswith("q:") and key not in seen and not picks_many(button.data):
                    seen.add(key)
                    waiting.append((Tap(button.data, 1), reply.person))
    assert shown > 150
    assert not faults, faults
