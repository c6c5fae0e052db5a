"""The names of cities and countries in the bot's languages, from Babel's copy of CLDR."""

from functools import cache

from babel import Locale
from babel.core import get_global

from bot.core.heard_time import named
from bot.core.localtime import places


def place_name(locale: str, zone: str) -> str:
    """The city of a time zone in that language. If CLDR does not name it, the last part of the zone's name."""
    known = Locale.parse(locale).time_zones.get(zone, {})
    return str(known.get("city") or zone.rsplit("/", 1)[-1].replace("_", " "))


@cache
def zone_names(languages: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The zones of each city and country, by its CLDR names in those languages and by the zone's own name."""
    zones: dict[str, set[str]] = {}
    territories = get_global("zone_territories")
    for language in languages:
        locale = Locale.parse(language.replace("-", "_"))
        for zone in places():
            city = str(locale.time_zones.get(zone, {}).get("city") or zone.rsplit("/", 1)[-1])
            country = str(locale.territories.get(territories.get(zone, ""), ""))
            for name in (zone, zone.rsplit("/", 1)[-1], city, city.partition(",")[0].partition(" (")[0], country):
                zones.setdefault(named(name), set()).add(zone)
    zones.pop("", None)
    return {name: tuple(sorted(of_name)) for name, of_name in zones.items()}
