"""Converts between wall time and UTC, and reads the times of day that people type.

It must never read a clock, and never guess a zone from anything but the time that the person gave.
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

# Names that the time zone database keeps only for compatibility: they are missing from its list of current names,
# `zone.tab` (https://www.iana.org/time-zones). A test compares them.
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

# After NFKC and without white space. A bare "14" is not a time: the minute is missing.
_HOUR_AND_MINUTE = re.compile(r"(\d{1,2})[:.h]?(\d{2})(?:h|uhr)?(?:([ap])\.?m\.?)?")
_HOUR = re.compile(r"(\d{1,2})(?:h|uhr|([ap])\.?m\.?)")

LONGEST_CLOCK = 40
"""Longer texts are not read, in characters."""
_DAY = timedelta(days=1)


def to_utc(local: datetime, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, at which clocks in the zone read `local` (a naive wall time).

    A time that clocks skip moves forward by as much (02:30 becomes 03:30). A time that comes twice means the first.
    PEP 495 defines both for fold=0. Raises ValueError for an aware `local`.
    """
    if local.tzinfo is not None:
        raise ValueError("a wall time has no zone: pass a naive datetime and the zone separately")
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)


def to_local(moment: datetime, zone: ZoneInfo) -> datetime:
    """What clocks in the zone read at that moment (an aware datetime), as a naive wall time."""
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def day_begins(moment: datetime) -> datetime:
    """The midnight (UTC) at which the day of that moment began."""
    return datetime.combine(moment.astimezone(UTC).date(), time(), UTC)


def hour_begins(moment: datetime) -> datetime:
    """The moment, rounded down to a full hour."""
    return moment.replace(minute=0, second=0, microsecond=0)


@cache
def places() -> tuple[str, ...]:
    """Every zone with the name of an area and a city (Europe/Berlin), without retired names, sorted.

    Read once from the machine's time zone database, or else from the tzdata package.
    """
    retired = set(_RETIRED.split())
    return tuple(sorted(name for name in available_timezones() - retired if name.startswith(_AREAS)))


def zones_reading(clock: time, now: datetime) -> list[str]:
    """Those of `places` where clocks show `clock` now, give or take seven minutes.

    Sorted by their current offset from UTC, then by name. Offsets differ by at least a quarter of an hour, so all zones
    found share one offset, or differ by a whole day (Honolulu and Kiritimati).
    """
    told = timedelta(hours=clock.hour, minutes=clock.minute)
    found = []
    for name in places():
        wall = to_local(now, ZoneInfo(name))
        apart = (wall - datetime.combine(wall.date(), time()) - told) % _DAY
        if min(apart, _DAY - apart) <= timedelta(minutes=7):
            found.append((wall, name))  # at one moment, a later wall time is a greater offset
    return [name for _, name in sorted(found)]


def parse_clock(text: str) -> time | None:
    """The time of day in a text, to the minute; None if it is not one.

    Reads 14:30, 14.30, 14h30, 1430, 2:30 pm, 2pm and 14h, with spaces anywhere, in the digits of any script.
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
