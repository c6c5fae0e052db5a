"""How much danger is heard, and how often it is heard where there is none, on lines that no list was made from.

tests/content/danger/ holds lines as people type them, for each language: in danger, and when all is well. They were
written without looking at the lists, and nobody looked at them while writing the lists. Let it stay so: a list that is
mended until these lines pass says nothing about what others will write.
"""

from pathlib import Path

import pytest

from tests.support.bot_harness import english

FOLDER = Path(__file__).parent / "content" / "danger"
HEARD, FALSE = 0.9, 0.1
"""Of the lines of danger as many are heard at least, and of the others as many at the most."""


def lines(language: str, kind: str) -> list[str]:
    """The lines of one file."""
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
