"""Reads times of day and time zones as people write them, in five languages. It must never read a clock.

It must never guess. If a time may be in the morning or in the evening, it returns both, and the bot asks.
"""

import re
from collections.abc import Mapping
from datetime import time, timedelta

from bot.core.localtime import parse_clock
from bot.core.text import without_marks

LONGEST = 60
"""The most characters in a text that is read."""
MOST_WORDS = 4
"""The most words in the name of a place."""

_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one un une una uno ein eins um uma",
            "two deux dos zwei dois duas",
            "three trois tres drei",
            "four quatre cuatro vier quatro",
            "five cinq cinco funf fuenf",
            "six seis sechs",
            "seven sept siete sieben sete",
            "eight huit ocho acht oito",
            "nine neuf nueve neun nove",
            "ten dix diez zehn dez",
            "eleven onze once elf",
            "twelve douze doce zwolf zwoelf doze",
        ),
        start=1,
    )
    for word in words.split()
} | {"quince": 15, "quinze": 15, "fifteen": 15, "vingt": 20, "veinte": 20, "vinte": 20, "zwanzig": 20, "twenty": 20}
_MEANING = {
    "quarter": "quarter viertel quart cuarto quarto",
    "half": "half media demie demi meia",
    "halfto": "halb",
    "past": "past after nach",
    "to": "to till before vor para pras",
    "plus": "y et e",
    "minus": "menos moins",
    "h": "h hs hr hrs uhr hora horas heure heures oclock",
    "noon": "noon midday mittag mittags mediodia midi",
    "midnight": "midnight mitternacht medianoche minuit",
    "pm": "pm evening afternoon abends abend nachmittags nachmittag tarde soir",
    "night": "night tonight nachts nacht noche noite nuit",
    "am": "am morning morgens vormittags fruh manana madrugada matin manha",
}
_MEANS = {word: meaning for meaning, words in _MEANING.items() for word in words.split()}
_FILLER = frozenset(
    "the a as at its it is now about around almost nearly ish or so clock right here es ist jetzt etwa gegen ca um "
    "son las la los el ahora aqui casi mas o menos las de del por il est a environ presque maintenant du le au da das "
    "sao agora cerca aqui quase in ici min minuten minutes minutos in der am".split()
)
_ZONES = {
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "mez": "Europe/Berlin", "mesz": "Europe/Berlin",
    "bst": "Europe/London", "wet": "Europe/Lisbon", "west": "Europe/Lisbon", "eet": "Europe/Athens",
    "eest": "Europe/Athens", "msk": "Europe/Moscow", "est": "America/New_York", "edt": "America/New_York",
    "cst": "America/Chicago", "cdt": "America/Chicago", "mst": "America/Denver", "mdt": "America/Denver",
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "brt": "America/Sao_Paulo", "jst": "Asia/Tokyo",
    "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland",
}  # fmt: skip
_DIGITS = re.compile(r"(?<!\d)(\d{1,2})[:.](\d{2})(?::\d{2})?(?!\d|[:.]\d)")
_LETTERED = re.compile(r"(?<!\d)(\d{1,2}) ?(?:h|uhr|heures?|horas?)(?: e| y)? ?(\d{2})(?!\d)")
_HALF = re.compile(r"(?<=\d) ?([ap])\.? ?m\b")
_WORD = re.compile(r"\d+|[a-z]+")
_OFFSET = re.compile(r"(?:utc|gmt)(?: ?([+-]) ?(\d{1,2})(?::?([0-5]\d))?(?: ?h)?)?")


def heard_clock(text: str) -> tuple[time, ...]:
    """The time of day in a text. Two times if it may be in the morning or in the evening; empty if there is none."""
    exact = parse_clock(text)
    if exact is not None:
        return (exact,)
    if len(text) > LONGEST or heard_offset(text) is not None:  # "UTC+1:30" has an offset and no time of day
        return ()
    plain = _plain(text)
    words = _words(plain)
    part = next((word for word in words if word in ("am", "pm", "night")), "")
    for pattern in (_DIGITS, _LETTERED):
        found = pattern.findall(plain)
        if len(found) == 1:
            hour, minute = map(int, found[0])
            return _timed(hour, minute, part, both=False)
    return _spoken([word for word in words if word not in ("am", "pm", "night")], part)


def heard_offset(text: str) -> timedelta | str | None:
    """The offset from UTC in a text such as "UTC+1", or the zone that an abbreviation such as "CET" stands for; None if
    the text is neither."""
    if len(text) > LONGEST:
        return None
    plain = _plain(text).strip(" .!()")
    found = _OFFSET.fullmatch(plain)
    if found is None:
        return _ZONES.get(plain)
    offset = timedelta(hours=int(found[2] or 0), minutes=int(found[3] or 0))
    return None if offset > timedelta(hours=14) else -offset if found[1] == "-" else offset


def heard_places(text: str, names: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The zones of the place in a text; empty if it names none. The longest name counts. `named` makes the keys of
    `names`."""
    if len(text) > LONGEST:
        return ()
    words = named(text).split()
    for size in range(min(MOST_WORDS, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            zones = names.get(" ".join(words[start : start + size]))
            if zones:
                return zones
    return ()


def named(name: str) -> str:
    """The form of a place's name for comparing: lower case without marks, with one space between words."""
    return " ".join(re.findall(r"[^\W_]+", without_marks(name)))


def number_of(word: str) -> int | None:
    """The number in a word: up to three digits, or a number word; None if it is no number."""
    return int(word) if word.isdigit() and len(word) <= 3 else _NUMBERS.get(word)


def _plain(text: str) -> str:
    plain = " ".join(without_marks(text).replace("’", "").replace("'", "").split())
    return _HALF.sub(r" \1m", plain)


def _words(plain: str) -> list[str]:
    """The key in _MEANING of each word, or the word itself, without fillers. Phrases such as "meio-dia" and "o'clock"
    count as one word."""
    for phrase, meaning in (
        ("meio-dia", "noon"), ("meio dia", "noon"), ("meia-noite", "midnight"), ("meia noite", "midnight"),
        ("medio dia", "noon"), ("apres-midi", "pm"), ("apres midi", "pm"), ("dreiviertel", "quarter to"),
        ("o clock", "h"), ("en punto", "h"), ("half an hour", "?"),
    ):  # fmt: skip
        plain = plain.replace(phrase, meaning)
    meanings = (_MEANS.get(word) or str(_NUMBERS.get(word, word)) for word in _WORD.findall(plain))
    return [word for word in meanings if word not in _FILLER or word in _MEANS]


def _spoken(words: list[str], part: str) -> tuple[time, ...]:
    """The time in these words. Every word must be part of it: a sentence about something else is not a time."""
    match [word for word in words if word != "h"]:
        case ["noon"]:
            return (time(12),)
        case ["midnight"]:
            return (time(0),)
        case [minutes, "to", hour]:
            return _moved(hour, minutes, -1, part)
        case [hour, "minus", minutes]:
            return _moved(hour, minutes, -1, part)
        case [minutes, "past", hour] | [hour, "plus", minutes]:
            return _moved(hour, minutes, 1, part)
        case ["half", hour]:
            return _moved(hour, "half", 1, part)
        case ["halfto", hour]:
            return _moved(hour, "half", -1, part)
        case [hour] if "h" in words or part:
            return _moved(hour, "0", 1, part)
        case [hour, minutes] if part or "h" in words:
            return _moved(hour, minutes, 1, part)
    return ()


def _moved(hour: str, minutes: str, sign: int, part: str) -> tuple[time, ...]:
    """The time that many minutes after the hour (`sign` 1) or before it (`sign` -1)."""
    values = {"quarter": 15, "half": 30, "noon": 12, "midnight": 0}
    numbers = [values.get(word, int(word) if word.isdigit() and len(word) <= 2 else -1) for word in (hour, minutes)]
    if min(numbers) < 0 or numbers[0] > 24 or numbers[1] > 59:
        return ()
    whole = (numbers[0] * 60 + sign * numbers[1]) % (24 * 60)
    if hour in ("noon", "midnight"):
        return (time(*divmod(whole, 60)),)
    return _timed(*divmod(whole, 60), part, both=1 <= numbers[0] <= 12)


def _timed(hour: int, minute: int, part: str, *, both: bool) -> tuple[time, ...]:
    """That time in that part of the day ("am", "pm" or "night"). With `both` and no part: in both halves of the day."""
    if hour == 24 and minute == 0:
        hour = 0
    if hour > 23 or minute > 59:
        return ()
    if part and hour <= 12:
        late = part == "pm" or (part == "night" and 5 < hour < 12)
        hour = hour % 12 + (12 if late else 0)
    elif both and not part:
        first = time(hour % 12, minute)
        return first, first.replace(hour=first.hour + 12)
    return (time(hour, minute),)
