"""docs/what-is-heard.md says what comes back for whatever is sent, and every cell of it is tried here."""

import re

import pytest

from bot.telegram_gate.codec import ALLOWED
from tests.support.heard import GROUPS, PAGE, SENT, SILENCE, STATES, UNANSWERED, part, table


@pytest.mark.parametrize("state", STATES)
def test_the_page_says_what_comes_back(state: str) -> None:
    """`python -m tests.support.heard` writes it."""
    assert part(state) in PAGE.read_text(encoding="utf-8"), "run `python -m tests.support.heard`, and read the diff"


@pytest.mark.parametrize("state", STATES)
def test_only_what_nobody_said_meets_silence(state: str) -> None:
    """In each state, only the updates listed as unanswered get no reply."""
    assert set(table(state).get(SILENCE, ())) == UNANSWERED


def test_the_page_has_each_state_once() -> None:
    """The page lists each state once, and no state that was removed."""
    assert re.findall("^## (.+)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE) == list(STATES)


def test_each_kind_of_update_is_tried() -> None:
    """Every one that is asked for; my_chat_member has tests of its own, as it shows nothing."""
    assert {next(iter(update)) for update in SENT.values()} >= set(ALLOWED) - {"my_chat_member"}
    assert {one for group in GROUPS.values() for one in group} <= set(SENT)
