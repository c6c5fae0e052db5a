"""Reads durations as people write them, in five languages: "20", "25 min", "half an hour", "1 h 30".

It reads whole minutes and must never guess.
"""

import re

from bot.core.heard_time import number_of
from bot.core.text import without_marks

LONGEST = 60
"""The most characters in a text that is read."""
_PHRASES = (
    ("hour and a half", "90"), ("one and a half hours", "90"), ("anderthalb stunden", "90"),
    ("eineinhalb stunden", "90"), ("hora y media", "90"), ("heure et demie", "90"), ("hora e meia", "90"),
    ("three quarters of an hour", "45"), ("dreiviertelstunde", "45"), ("trois quarts dheure", "45"),
    ("half an hour", "30"), ("half hour", "30"), ("halbe stunde", "30"), ("halben stunde", "30"), ("media hora", "30"),
    ("demi heure", "30"), ("meia hora", "30"), ("quarter of an hour", "15"), ("viertelstunde", "15"),
    ("cuarto de hora", "15"), ("quart dheure", "15"), ("quarto de hora", "15"),
)  # fmt: skip
_HOURS = frozenset("h hr hrs hour hours std stunde stunden hora horas heure heures".split())
_MINUTES = frozenset("m min mins minute minutes minuten minuto minutos".split())
_FILLERS = frozenset(
    "after in about around a an the later done please and nach etwa eine einer ca und danach spater bitte despues de "
    "unos unas y en una un luego apres environ et une dans plus tard depois uns umas e em uma um".split()
)
_ONE = frozenset({"a", "an", "eine", "einer", "una", "une", "uma", "one", "un", "um"})


def heard_minutes(text: str) -> int | None:
    """The duration in a text, in minutes; None if the text is not a duration."""
    if len(text) > LONGEST:
        return None
    plain = " ".join(re.findall(r"\d+|[a-z]+", without_marks(text).replace("'", "").replace("’", "")))
    for phrase, minutes in _PHRASES:
        plain = plain.replace(phrase, minutes)
    all_words = plain.split()
    words = [word for word in all_words if word not in _FILLERS]
    if len(words) == 1 and words[0] in _HOURS and _ONE & set(all_words):
        return 60
    numbers = [number for word in words if (number := number_of(word)) is not None]
    form = "".join(_kind(word) for word in words)
    if form in ("n", "nm"):
        return numbers[0]
    if form == "nh":
        return 60 * numbers[0]
    if form in ("nhn", "nhnm") and numbers[1] < 60:
        return 60 * numbers[0] + numbers[1]
    return None


def _kind(word: str) -> str:
    """n for a number, h for hours, m for minutes, ? for anything else."""
    if number_of(word) is not None:
        return "n"
    return "h" if word in _HOURS else "m" if word in _MINUTES else "?"
