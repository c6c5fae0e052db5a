"""Converts between wall time and UTC, finds time zones by their wall time, and parses times of day.

It must never read a clock. The bot must never guess a zone from anything but the time of day that the person gave.
"""

import re
import unicodedata
from datetime import UTC, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

_AREAS = (
    "Africa/", "America/", "Antarctica/", "Arctic/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/",
    "Pacific/",
)  # fmt: skip

# Names that the time zone database keeps only for compatibility: its list of current names, `zone.tab`, lacks them
# (https://www.iana.org/time-zones). A test compares the two lists.
_RETIRED = """
Africa/Asmera Africa/Timbuktu America/Argentina/ComodRivadavia America/Atka America/Buenos_Aires
America/Catamarca America/Coral_Harbour America/Cordoba America/Ensenada America/Fort_Wayne America/Godthab
America/Indianapolis America/Jujuy America/Knox_IN America/Louisville America/Mendoza America/Montreal
America/Nipigon America/Pangnirtung America/Porto_Acre America/Rainy_River America/Rosario
America/Santa_Isabel America/Shiprock America/Thunder_Bay America/Virgin America/Yellowknife
Antarctica/South_Pole Asia/Ashkhabad Asia/Calcutta Asia/Choibalsan Asia/Chongqing Asia/Chungking Asia/Dacca
Asia/Harbin Asia/Istanbul Asia/Kashgar Asia/Katmandu Asia/Macao Asia/Rangoon Asia/Saigon Asia/Tel_Aviv
Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator Atlantic/Faeroe Atlantic/Jan_Mayen Australia/ACT
Australia/Canberra Australia/Currie Australia/LHI Australia/NSW Australia/North Australia/Queensland
Australia/South Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna Europe/Belfast
Europe/Kiev Europe/Nicosia Europe/Tiraspol Europe/Uzhgorod Europe/Zaporozhye Pacific/Enderbury
Pacific/Johnston Pacific/Ponape Pacific/Samoa Pacific/Truk Pacific/Yap
"""

# For texts after NFKC and without white space. "14" alone is not a time, because the minute is missing.
_HOUR_AND_MINUTE = re.compile(r"(\d{1,2})[:.h]?(\d{2})(?:h|uhr)?(?:([ap])\.?m\.?)?")
_HOUR = re.compile(r"(\d{1,2})(?:h|uhr|([ap])\.?m\.?)")

LONGEST_CLOCK = 40
"""The most characters in a text that is parsed."""
_DAY = timedelta(days=1)


def to_utc(local: datetime, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, at which clocks in the zone read `local` (a naive wall time).

    If clocks skip that time, it moves forward by the length of the gap (02:30 becomes 03:30). If the time comes twice,
    the first one counts. PEP 495 defines both for fold=0. Raises ValueError for an aware `local`.
    """
    if local.tzinfo is not None:
        raise ValueError("a wall time has no zone: pass a naive datetime and the zone separately")
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)


def to_local(moment: datetime, zone: ZoneInfo) -> datetime:
    """The naive wall time in the zone at that moment (an aware datetime)."""
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def day_begins(moment: datetime) -> datetime:
    """The midnight (UTC) at which the day of that moment began."""
    return datetime.combine(moment.astimezone(UTC).date(), time(), UTC)


def hour_begins(moment: datetime) -> datetime:
    """The moment, rounded down to a full hour."""
    return moment.replace(minute=0, second=0, microsecond=0)


@cache
def places() -> tuple[str, ...]:
    """The names of all zones of the form area/city (Europe/Berlin), without retired names, sorted.

    They are read once, from the machine's time zone database or else from the tzdata package.
    """
    retired = set(_RETIRED.split())
    return tuple(sorted(name for name in available_timezones() - retired if name.startswith(_AREAS)))


def zones_reading(clock: time, now: datetime) -> list[str]:
    """The zones among `places` where clocks show `clock` now, give or take seven minutes.

    They are sorted by their current offset from UTC, then by name. Offsets differ by at least a quarter of an hour. So
    all zones found have the same offset, or offsets that differ by a whole day (Honolulu and Kiritimati).
    """
    given = timedelta(hours=clock.hour, minutes=clock.minute)
    zones = []
    for name in places():
        wall = to_local(now, ZoneInfo(name))
        difference = (wall - datetime.combine(wall.date(), time()) - given) % _DAY
        if min(difference, _DAY - difference) <= timedelta(minutes=7):
            zones.append((wall, name))  # at the same moment, a later wall time means a greater offset
    return [name for _, name in sorted(zones)]


def parse_clock(text: str) -> time | None:
    """The time of day that a text consists of, to the minute; None if the text is anything else.

    Accepts 14:30, 14.30, 14h30, 1430, 2:30 pm, 2pm and 14h, with spaces anywhere, and the digits of any script.
    """
    if len(text) > LONGEST_CLOCK:
        return None
    plain = "".join(unicodedata.normalize("NFKC", text).casefold().split())
    if found := _HOUR_AND_MINUTE.fullmatch(plain):
        hour, minute, half = int(found[1]), int(found[2]), found[3]
    elif found := _HOUR.fullmatch(plain):
        hour, minute, half = int(found[1]), 0, found[2]
    else:
        return None
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def day_of(now: datetime) -> int:
    """The day in UTC, as a proleptic Gregorian ordinal."""
    return now.astimezone(UTC).date().toordinal()
