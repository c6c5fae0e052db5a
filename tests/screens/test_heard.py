"""docs/what-is-heard.md lists the reply to every kind of update in every state, and these tests try each one."""

import re

import pytest

from bot.telegram_gate.codec import ALLOWED_UPDATES
from tests.support.heard import GROUPS, PAGE, SENT, SILENCE, STATES, UNANSWERED, part, table


@pytest.mark.parametrize("state", STATES)
def test_the_page_says_what_comes_back(state: str) -> None:
    """The page has the replies that the bot gives in that state."""
    assert part(state) in PAGE.read_text(encoding="utf-8"), "run `python -m tests.support.heard`, and read the diff"


@pytest.mark.parametrize("state", STATES)
def test_only_what_nobody_said_meets_silence(state: str) -> None:
    """In each state, only the updates listed as unanswered get no reply."""
    assert set(table(state).get(SILENCE, ())) == UNANSWERED


def test_the_page_has_each_state_once() -> None:
    """The page lists each state once, and no state that was removed."""
    assert re.findall("^## (.+)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE) == list(STATES)


def test_every_kind_of_update_is_tried() -> None:
    """Every allowed kind of update is tried, except my_chat_member, which shows nothing and has its own tests."""
    assert {next(iter(update)) for update in SENT.values()} >= set(ALLOWED_UPDATES) - {"my_chat_member"}
    assert {one for group in GROUPS.values() for one in group} <= set(SENT)
