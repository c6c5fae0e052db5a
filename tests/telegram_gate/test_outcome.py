"""The effect of a delivery's outcome on its row."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.outgoing import Erase, Outgoing, Promise, Queued, Result, SendDocument, Show, Step, Verdict
from bot.core.planned import Planned
from bot.core.screen import Screen
from bot.telegram_gate.outcome import (
    MOST_TRIES,
    MOST_TRIES_TO_DELETE,
    NOT_FOUND_AGAIN,
    NOT_FOUND_FOR,
    Next,
    PutBack,
    Warn,
    decide,
    is_expired,
)
from tests.support.bot_harness import EVENING

NOTE = Planned("water", EVENING, EVENING + timedelta(hours=1))
SHOW = Show(Screen("Hello."))


def row(*steps: Step, reminder: Planned | None = None) -> Queued:
    return Queued(Outgoing(1, b"account", steps, reminder=reminder), 1)


def decision(one: Queued, verdict: Verdict, tries: int = 0, left: tuple[Step, ...] = ()) -> object:
    return decide(one, one.outgoing, Result(verdict, left=left), tries, EVENING)


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        (Verdict.DONE, Next.DONE),
        (Verdict.REFUSED, Next.DONE),
        (Verdict.NOT_FOUND, Next.DONE),
        (Verdict.UNREACHABLE, Next.UNREACHABLE),
        (Verdict.NOT_SENT, Next.RETRY),
        (Verdict.UNKNOWN, Next.RETRY),
    ],
)
def test_replies_and_their_outcomes(verdict: Verdict, expected: Next) -> None:
    """A reply is retried only if a retry can help."""
    assert decision(row(SHOW), verdict) is expected


def test_an_at_most_once_row_is_not_repeated() -> None:
    """After an unknown outcome, a row that may be sent at most once is done."""
    one = row(SHOW)
    once = replace(one, outgoing=replace(one.outgoing, promise=Promise.AT_MOST_ONCE))
    assert decision(once, Verdict.UNKNOWN) is Next.DONE


def test_an_unknown_upload_is_warned_of() -> None:
    """After an unknown outcome of an upload, the person is told that the file may not have arrived."""
    found = decision(row(SendDocument("mine", lost=Screen("Ask again."))), Verdict.UNKNOWN)
    assert isinstance(found, Warn)
    assert [step.screen.text for step in found.row.outgoing.steps if isinstance(step, Show)] == ["Ask again."]


def test_a_note_to_a_chat_that_is_not_found() -> None:
    """A note to a chat that is not found is tried again for a day. Then the person counts as unreachable."""
    assert decision(row(SHOW, reminder=NOTE), Verdict.NOT_FOUND) == PutBack(EVENING + NOT_FOUND_AGAIN)
    old = replace(NOTE, due_at=EVENING - NOT_FOUND_FOR - timedelta(seconds=1))
    assert decision(row(SHOW, reminder=old), Verdict.NOT_FOUND) is Next.UNREACHABLE


@pytest.mark.parametrize(("left", "most"), [((SHOW,), MOST_TRIES), ((Erase((1,)),), MOST_TRIES_TO_DELETE)])
def test_tries_are_limited(left: tuple[Step, ...], most: int) -> None:
    """Retries are limited, and deletions are retried more often than screens."""
    assert decision(row(*left), Verdict.NOT_SENT, most - 1, left) is Next.RETRY
    assert decision(row(*left), Verdict.NOT_SENT, most, left) is Next.GIVE_UP


@pytest.mark.parametrize(("safety", "expired"), [(False, True), (True, False)])
def test_only_a_safety_note_never_expires(safety: bool, expired: bool) -> None:
    """A comfort note expires after its time and no earlier. A safety note never expires."""
    outgoing = row(SHOW, reminder=replace(NOTE, safety=safety)).outgoing
    assert is_expired(outgoing, NOTE.expires_at) is False
    assert is_expired(outgoing, NOTE.expires_at + timedelta(seconds=1)) is expired
