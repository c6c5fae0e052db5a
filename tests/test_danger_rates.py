"""How many dangerous lines are recognised, and how many harmless ones, on lines that are independent of the word lists.

tests/content/danger/ holds lines as people type them, in each language, dangerous and harmless. They were written
without looking at the word lists, and the lists without looking at them. Keep it so: a list that is adjusted until
these lines pass says nothing about other lines.
"""

from pathlib import Path

import pytest

from tests.support.bot_harness import english

FOLDER = Path(__file__).parent / "content" / "danger"
HEARD, FALSE = 0.9, 0.1
"""The smallest share of dangerous lines, and the largest share of harmless lines, that are recognised."""


def lines(language: str, kind: str) -> list[str]:
    """The lines of one file, without comments."""
    text = (FOLDER / f"{language}.{kind}.txt").read_text(encoding="utf-8")
    return [line for line in map(str.strip, text.splitlines()) if line and not line.startswith("#")]


@pytest.mark.parametrize("language", sorted(english().words))
def test_danger_is_heard_and_little_else(language: str) -> None:
    """Enough dangerous lines are recognised, and few harmless ones."""
    danger, harmless = lines(language, "danger"), lines(language, "harmless")
    assert min(len(danger), len(harmless)) >= 30
    heard = sum(map(english().alarming, danger)) / len(danger)
    false = sum(map(english().alarming, harmless)) / len(harmless)
    assert (heard >= HEARD, false <= FALSE) == (True, True), f"heard {heard:.0%}, false {false:.0%}"
