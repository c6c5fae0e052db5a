"""Queued screens that are not shown, because a newer screen takes their place."""

from collections import deque
from dataclasses import replace
from datetime import timedelta

from bot.core.outgoing import Outgoing, Queued, Show
from bot.core.planned import Planned
from bot.core.screen import Page, Screen
from bot.core.superseding import retiring_checkin, supersede
from tests.support.bot_harness import EVENING

NOTE = Planned("water", EVENING, EVENING + timedelta(hours=1))


def screen(text: str) -> Screen:
    return Page().add(text).screen()


def say(step: Show, reminder: Planned | None = None) -> Outgoing:
    return Outgoing(1, b"", (step,), reminder=reminder)


def test_edits_of_one_message_merge() -> None:
    """Of the queued edits of a message only the newest stays, and all new messages and notes stay."""
    note = say(Show(screen("note"), edit=5), reminder=NOTE)
    rows = [say(Show(screen("a"), edit=5)), say(Show(screen("new"))), note, say(Show(screen("b"), edit=6))]
    waiting = deque(Queued(one, n) for n, one in enumerate(rows))
    supersede(waiting, Queued(say(Show(screen("c"), edit=5)), 9))
    assert [len(row.outgoing.steps) for row in waiting] == [0, 1, 1, 1]


def test_a_new_screen_of_a_check_in_replaces_the_old() -> None:
    """The next screen of a check-in replaces a queued one, in any message."""
    waiting = deque([Queued(say(Show(screen("a"), remember=True, checkin=True)), 1)])
    supersede(waiting, Queued(say(Show(screen("b"), remember=True, checkin=True)), 2))
    assert waiting[0].outgoing.steps == ()


def test_a_check_in_message_sent_later_is_retired() -> None:
    """A check-in message that was sent after the turn was decided is retired by the next one, unless that edits it."""
    step = Show(screen("b"), remember=True, checkin=True, retire=3)
    (shown,) = retiring_checkin(say(step), 8).steps
    assert isinstance(shown, Show) and shown.retire == 8
    (same,) = retiring_checkin(say(replace(step, edit=8)), 8).steps
    assert isinstance(same, Show) and same.retire == 3
