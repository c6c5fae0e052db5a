"""Times, offsets and places as people write them in five languages."""

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.heard_time import heard_clock, heard_offset, heard_places, named

EVENING = time(20)
ONE = {
    "20:00": EVENING, "20.00": EVENING, "20:00.": EVENING, "it's 20:00": EVENING, "It’s 20:00 here": EVENING,
    "20:00:30": EVENING, "20 Uhr": EVENING, "20 Uhr 00": EVENING, "es ist 20:00 Uhr": EVENING, "20h": EVENING,
    "20h00": EVENING, "20h00min": EVENING, "20 h 00": EVENING, "20:00 hs": EVENING, "20 hs": EVENING,
    "20 horas": EVENING, "20 heures": EVENING, "il est 20h00": EVENING, "son las 20:00": EVENING,
    "são 20h": EVENING, "8pm": EVENING, "8 PM": EVENING, "8pm-ish": EVENING, "about 8 pm": EVENING,
    "8 p.m.": EVENING, "8:00 p. m.": EVENING, "8:00pm or so": EVENING, "around 8:00 pm": EVENING,
    "eight in the evening": EVENING, "8 Uhr abends": EVENING, "8 heures du soir": EVENING,
    "las 8 de la noche": EVENING, "8 da noite": EVENING, "acht Uhr abends": EVENING, "huit heures du soir": EVENING,
    "oito da noite": EVENING, "ocho de la noche": EVENING, "8.00 abends": EVENING, "20 y 30 hs": time(20, 30),
    "20 heures 30": time(20, 30), "20 Uhr 15": time(20, 15), "20 heures et quart": time(20, 15),
    "3 in the afternoon": time(15), "3 de la tarde": time(15), "3 Uhr nachmittags": time(15), "3 da tarde": time(15),
    "2 Uhr nachts": time(2), "2 de la madrugada": time(2), "2 da manhã": time(2), "2 heures du matin": time(2),
    "half past nine in the evening": time(21, 30), "quarter to seven pm": time(18, 45), "12 at night": time(0),
    "noon": time(12), "midnight": time(0), "Mitternacht": time(0), "mediodía": time(12), "midi": time(12),
    "minuit": time(0), "meio-dia": time(12), "meia-noite": time(0), "24:00": time(0), "２０：００": EVENING,
    "midi et quart": time(12, 15), "minuit et demi": time(0, 30),
}  # fmt: skip
BOTH = {
    "quarter to seven": (6, 45), "a quarter past seven": (7, 15), "half past seven": (7, 30), "half seven": (7, 30),
    "ten to eight": (7, 50), "eight o'clock": (8, 0), "halb acht": (7, 30), "Viertel nach acht": (8, 15),
    "viertel vor sieben": (6, 45), "dreiviertel sieben": (6, 45), "zehn nach acht": (8, 10), "acht Uhr": (8, 0),
    "siete menos cuarto": (6, 45), "son las ocho y media": (8, 30), "las ocho y diez": (8, 10),
    "sept heures moins le quart": (6, 45), "huit heures et demie": (8, 30), "sete e meia": (7, 30),
    "quinze para as sete": (6, 45), "dez para as oito": (7, 50),
}  # fmt: skip
NAMES = {named(name): (zone,) for name, zone in (
    ("Berlin", "Europe/Berlin"), ("Europe/Berlin", "Europe/Berlin"), ("São Paulo", "America/Sao_Paulo"),
    ("New York", "America/New_York"), ("York", "Europe/London"),
)}  # fmt: skip


def test_at_least_sixty_ways_are_read() -> None:
    """The tables have at least sixty ways to write a time."""
    assert len(ONE) + len(BOTH) >= 60


@pytest.mark.parametrize("text", ONE)
def test_a_clear_time_gives_one(text: str) -> None:
    """Each text of ONE means one time of day."""
    assert heard_clock(text) == (ONE[text],)


@pytest.mark.parametrize("text", BOTH)
def test_an_ambiguous_time_gives_two(text: str) -> None:
    """Each text of BOTH gives two times, in the morning and in the evening, so that the bot can ask."""
    hour, minute = BOTH[text]
    assert heard_clock(text) == (time(hour, minute), time(hour + 12, minute))


@pytest.mark.parametrize(
    "text",
    ["", " ", "14", "eight", "25:00", "14:60", "12345", "10:00 to 12:00", "1/2", "I slept for 8 hours and ate",
     "half", "quarter to", "para", "later", "Berlin", "UTC+1:30", "9" * 60, "\x00", "20:00 " * 20],
)  # fmt: skip
def test_a_text_that_is_no_time_gives_none(text: str) -> None:
    """A text that is no time gives no time."""
    assert heard_clock(text) == ()


@pytest.mark.parametrize(
    ("text", "offset"),
    [("UTC+1", 1.0), ("utc +01:00", 1.0), ("GMT-3", -3.0), ("UTC", 0.0), ("gmt+5:30", 5.5), ("UTC+5.", 5.0),
     ("UTC−3", None), ("UTC+15", None), ("UTC+1 and a bit", None), ("", None)],
)  # fmt: skip
def test_an_offset_is_read_only_whole(text: str, offset: float | None) -> None:
    """An offset is read only if it is the whole text and within the valid range."""
    assert heard_offset(text) == (timedelta(hours=offset) if offset is not None else None)


@pytest.mark.parametrize(
    ("text", "zone"), [("CET", "Europe/Berlin"), ("mesz", "Europe/Berlin"), ("PST", "America/Los_Angeles")]
)
def test_an_abbreviation_stands_for_a_zone(text: str, zone: str) -> None:
    """An abbreviation such as CET stands for a place with that zone."""
    assert heard_offset(text) == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [("Berlin", "Europe/Berlin"), ("I'm in berlin!", "Europe/Berlin"), ("Europe/Berlin", "Europe/Berlin"),
     ("sao paulo", "America/Sao_Paulo"), ("New York, USA", "America/New_York"), ("Atlantis", ""), ("berlin " * 20, "")],
)  # fmt: skip
def test_the_longest_name_of_a_place_counts(text: str, zone: str) -> None:
    """The longest name of a place in a text counts, without regard to accents and capitals."""
    assert heard_places(text, NAMES) == ((zone,) if zone else ())


@given(st.text(max_size=80) | st.lists(st.sampled_from([*" ".join([*ONE, *BOTH]).split()]), max_size=8).map(" ".join))
def test_any_text_is_two_times_at_most(text: str) -> None:
    """Any text gives at most two times, which are twelve hours apart, and raises nothing."""
    found = heard_clock(text)
    assert len(found) <= 2
    assert len(found) < 2 or found[1].hour - found[0].hour == 12
    heard_offset(text)
    heard_places(text, NAMES)
