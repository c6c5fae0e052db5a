"""Wall time and UTC: turning the one into the other, and reading what people type about their clock.

It never asks what time it is, and never guesses a zone from anything but the clock it was told.
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

# Names that the time zone database keeps only for old machines: those of an area and a city that are missing
# from its list of present names, `zone.tab` (https://www.iana.org/time-zones). A test compares them.
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

# After NFKC and with all white space taken out. A bare "14" is no time: it does not say which minute.
_HOUR_AND_MINUTE = re.compile(r"(\d{1,2})[:.h]?(\d{2})(?:h|uhr)?(?:([ap])\.?m\.?)?")
_HOUR = re.compile(r"(\d{1,2})(?:h|uhr|([ap])\.?m\.?)")

LONGEST_CLOCK = 40
"""Characters of a time of day, spaces included."""
_DAY = timedelta(days=1)


def to_utc(local: datetime, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, at which clocks in the zone read `local` (a naive wall time).

    A time that is skipped when clocks go forward moves forward by as much (02:30 becomes 03:30). A time that
    comes twice means its first coming. Both are what PEP 495 lays down for fold=0. Raises ValueError for an
    aware `local`.
    """
    if local.tzinfo is not None:
        raise ValueError("a wall time has no zone of its own: pass a naive datetime and the zone apart")
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)


def to_local(moment: datetime, zone: ZoneInfo) -> datetime:
    """What clocks in the zone read at that moment (an aware datetime), as a naive wall time."""
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def day_begins(moment: datetime) -> datetime:
    """The midnight (UTC) with which that moment's day began."""
    return datetime.combine(moment.astimezone(UTC).date(), time(), UTC)


def hour_begins(moment: datetime) -> datetime:
    """The full hour with which that moment's hour began."""
    return moment.replace(minute=0, second=0, microsecond=0)


@cache
def places() -> tuple[str, ...]:
    """Every zone that is named after an area and a city (Europe/Berlin) and not by a retired name, sorted.

    Read once from the machine's time zone database, or from the tzdata package where it has none.
    """
    retired = set(_RETIRED.split())
    return tuple(sorted(name for name in available_timezones() - retired if name.startswith(_AREAS)))


def zones_reading(clock: time, now: datetime, tolerance: int = 7) -> list[str]:
    """The names among `places` whose wall clock reads `clock` now, give or take `tolerance` minutes.

    Sorted by their present offset from UTC, then by name. Offsets lie a quarter of an hour apart or more, so
    with seven minutes or fewer all zones found share one offset, or lie a whole day apart (Honolulu and
    Kiritimati).
    """
    told = timedelta(hours=clock.hour, minutes=clock.minute)
    found = []
    for name in places():
        wall = to_local(now, ZoneInfo(name))
        apart = (wall - datetime.combine(wall.date(), time()) - told) % _DAY
        if min(apart, _DAY - apart) <= timedelta(minutes=tolerance):
            found.append((wall, name))  # at one moment, a later wall time is a greater offset
    return [name for _, name in sorted(found)]


def parse_clock(text: str) -> time | None:
    """The time of day that somebody typed, to the minute; None when it is not one.

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
