"""`heard_minutes`: spans of time as people write them, such as a delay after /done."""

import pytest

from bot.core.heard_span import LONGEST, heard_minutes

HEARD = {
    "20": 20, "20 min": 20, "in 25 minutes": 25, "45m": 45, "twenty minutes": 20, "half an hour": 30, "an hour": 60,
    "1 h 30": 90, "1h30": 90, "two hours": 120, "1 hour 15 minutes": 75, "an hour and a half": 90,
    "eine Stunde": 60, "eine halbe Stunde": 30, "Viertelstunde": 15, "zwanzig Minuten": 20, "1 Std.": 60,
    "anderthalb Stunden": 90, "media hora": 30, "una hora y media": 90, "20 minutos": 20, "un cuarto de hora": 15,
    "une demi-heure": 30, "un quart d’heure": 15, "une heure et demie": 90, "dans 40 minutes": 40,
    "meia hora": 30, "uma hora": 60, "1 hora e 20": 80, "depois de 35 minutos": 35,
}  # fmt: skip


@pytest.mark.parametrize("text", HEARD)
def test_spans_are_read_in_five_languages(text: str) -> None:
    """Spans are read in five languages, in digits and in words."""
    assert heard_minutes(text) == HEARD[text]


@pytest.mark.parametrize(
    "text", ["", "soon", "1:30", "2.5 h", "10 to 20", "1 h 75", "x" * LONGEST + " 20", "20 apples"]
)
def test_a_text_that_is_no_span_gives_none(text: str) -> None:
    """A text that is no span gives None."""
    assert heard_minutes(text) is None
