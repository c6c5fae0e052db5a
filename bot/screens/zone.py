"""Where somebody's clock stands: told by the time they read on it, or picked from a list."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_time

from bot.core.cadence import replan
from bot.core.localtime import parse_clock, places, zones_reading
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Button, Page
from bot.core.turn import Replant, Reply, Tap, Turn
from bot.screens import long_list
from bot.screens.scene import Scene

REGIONS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
LONGEST_NAME = 22
"""Characters of a place's name on a button that shares its row."""
LARGE = frozenset(
    """
    Africa/Cairo Africa/Johannesburg Africa/Lagos Africa/Nairobi America/Argentina/Buenos_Aires America/Bogota
    America/Chicago America/Denver America/Halifax America/Lima America/Los_Angeles America/Mexico_City
    America/New_York America/Santiago America/Sao_Paulo America/Toronto Asia/Bangkok Asia/Dhaka Asia/Dubai
    Asia/Hong_Kong Asia/Jakarta Asia/Jerusalem Asia/Karachi Asia/Kolkata Asia/Manila Asia/Seoul Asia/Shanghai
    Asia/Singapore Asia/Tehran Asia/Tokyo Australia/Adelaide Australia/Brisbane Australia/Perth Australia/Sydney
    Europe/Amsterdam Europe/Athens Europe/Berlin Europe/Dublin Europe/Istanbul Europe/Lisbon Europe/London
    Europe/Madrid Europe/Moscow Europe/Paris Europe/Rome Europe/Warsaw Pacific/Auckland Pacific/Honolulu
    """.split()
)
"""Places where many people live; they stand first in a list, so that most need one tap."""


def asked(scene: Scene, person: Person, *, first: bool = False) -> Reply:
    """Ask what time it is there. `first`: right after consent, where it may be left for later."""
    page = Page().add(scene.words("zone-first" if first else "zone-ask"))
    page.grid(Button(scene.words(f"zone-region-{region.lower()}"), f"z:in:{region}:0") for region in REGIONS)
    page.row(scene.button("zone-later", "w:home") if first else scene.button("settings-back", "s:menu"))
    return Reply(replace(person, dialogue=Dialogue(awaiting=Awaiting.CLOCK)), page.screen())


def tap(turn: Turn, scene: Scene) -> Reply:
    """`z:menu`, `z:in:<region>:<page>`, `z:at:<hhmm>:<page>`, `z:set:<zone>`."""
    assert isinstance(turn.event, Tap) and turn.person is not None
    person, kind, which = turn.person, turn.event.part(1), turn.event.part(2)
    page_number = long_list.number(turn.event.part(3))
    match kind:
        case "in" if which in REGIONS:
            zones = [place for place in places() if place.startswith(which + "/")]
            return _list(turn, scene, person, zones, f"z:in:{which}", page_number)
        case "at" if clock := parse_clock(which):
            return _list(turn, scene, person, zones_reading(clock, turn.now), f"z:at:{which}", page_number)
        case "set" if which in places():
            return _set(turn, scene, person, which)
    return asked(scene, person)


def told(turn: Turn, scene: Scene, person: Person, text: str) -> Reply:
    """Somebody wrote what time it is where they are."""
    clock = parse_clock(text)
    zones = zones_reading(clock, turn.now) if clock else []
    if clock is None or not zones:
        reply = asked(scene, person)
        page = Page().add(scene.words("zone-unread" if clock is None else "zone-nowhere"))
        return replace(reply, also=page.screen())
    return _list(turn, scene, person, zones, f"z:at:{clock:%H%M}", 0)


def _list(turn: Turn, scene: Scene, person: Person, zones: list[str], data: str, number: int) -> Reply:
    zones = sorted(zones, key=lambda zone: (zone not in LARGE, _city(scene, zone)))
    page = Page().add(scene.words("zone-which"))
    long_list.add(page, scene, [Button(_short(_city(scene, zone)), f"z:set:{zone}") for zone in zones], number, data)
    page.row(scene.button("zone-again", "z:menu"))
    return Reply(person, page.screen())


def _set(turn: Turn, scene: Scene, person: Person, zone: str) -> Reply:
    new, old = ZoneInfo(zone), person.place
    person = replace(person, settings=replace(person.settings, zone=zone), dialogue=Dialogue())
    moved = tuple(replan(one, old, new, turn.now) for one in turn.notes if not one.sent)
    page = Page().add(scene.words("zone-set", place=_city(scene, zone), time=_time(scene, turn.now, new)))
    page.row(scene.button("home-done", "n:menu"), scene.button("home-checkin", "c:menu"))
    page.row(scene.button("home-settings", "s:menu"))
    return Reply(person, page.screen(), effects=(Replant(moved),) if moved else ())


def _city(scene: Scene, zone: str) -> str:
    """A zone's city in the language spoken, as CLDR has it; else the last part of its name."""
    known = Locale.parse(scene.locale).time_zones.get(zone, {})
    return str(known.get("city") or zone.rsplit("/", 1)[-1].replace("_", " "))


def _short(city: str) -> str:
    """A place's name as a button shows it whole: without the state it lies in where that is too long."""
    name = city if len(city) <= LONGEST_NAME else city.partition(",")[0].partition(" (")[0]
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def _time(scene: Scene, now: datetime, zone: ZoneInfo) -> str:
    return format_time(now.astimezone(zone), "short", locale=scene.locale)
