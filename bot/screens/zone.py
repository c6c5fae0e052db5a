"""The person's time zone: found by the time on their clock or by a place, or picked from a list."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.core.callbacks import Callback, pack
from bot.core.callbacks.checkin import CheckinPage, DonePage
from bot.core.callbacks.pages import Welcome
from bot.core.callbacks.settings import OpenSettings, SetZone, ZonePage, ZonesAt, ZonesIn
from bot.core.heard_time import heard_clock, heard_offset, heard_places
from bot.core.localtime import places, zones_reading
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Button, Page
from bot.core.timing import replan
from bot.core.turn import Reply, RescheduleReminders, Turn
from bot.screens import long_list
from bot.screens.context import Context, person_of
from bot.screens.declare import on_tap
from bot.screens.place_names import place_name, zone_names

REGIONS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
"""The first parts of the names of time zones."""
LONGEST_NAME = 22
"""The most characters of a place's name on a button, with two buttons to a row."""
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
"""Time zones of many people. They come first in a list, so most people need only one tap."""


def ask(ctx: Context, person: Person, *, first: bool = False, why: str = "") -> Reply:
    """Ask what time it is where the person is. `first`: right after consent, with a button to skip. `why`: the message
    id of another question."""
    page = Page().add(ctx.words(why or ("zone-first" if first else "zone-ask")))
    page.grid(Button(ctx.words(f"zone-region-{region.lower()}"), pack(ZonesIn(region, 0))) for region in REGIONS)
    if first:
        # People who come right after sex can use /done without a time zone.
        page.row(ctx.button("zone-done", DonePage())).row(ctx.button("zone-later", Welcome("home")))
    else:
        page.row(ctx.button("settings-back", OpenSettings("menu")))
    return Reply(replace(person, dialogue=Dialogue(awaiting=Awaiting.CLOCK)), page.screen())


@on_tap(keeps_dialogue=True)
def tap(turn: Turn, ctx: Context, tapped: ZonePage | ZonesIn | ZonesAt | SetZone) -> Reply:
    """Ask for the time, list the zones of a region or of a time, or set a zone."""
    person = person_of(turn)
    match tapped:
        case ZonesIn(region, page) if region in REGIONS:
            zones = [place for place in places() if place.startswith(region + "/")]
            return _list(ctx, person, zones, partial(ZonesIn, region), page)
        case ZonesAt(clock, page):
            return _list(ctx, person, zones_reading(clock, turn.now), partial(ZonesAt, clock), page)
        case SetZone(zone) if zone in places():
            return _set(turn, ctx, person, zone)
    return ask(ctx, person)


def handle_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """Set the zone from a written time or place."""
    named_zones = heard_places(text, zone_names(tuple(ctx.content.words)))
    clocks: tuple[time, ...]
    match heard_offset(text):
        case str(zone):
            named_zones, clocks = (), (turn.now.astimezone(ZoneInfo(zone)).time(),)
        case timedelta() as offset:
            named_zones, clocks = (), ((turn.now + offset).time(),)
        case None:
            clocks = heard_clock(text)
    if len(named_zones) == 1:
        return _set(turn, ctx, person, named_zones[0])
    if named_zones:
        # Only the largest places of a country. The time on the clock finds any other.
        page = Page().add(ctx.words("zone-which")).grid(_buttons(ctx, named_zones)[: long_list.PAGE_SIZE])
        return Reply(person, page.row(ctx.button("zone-again", ZonePage())).screen())
    if len(clocks) > 1:
        page = Page().add(ctx.words("zone-which-half"))
        page.row(*(Button(ctx.clock(clock), pack(ZonesAt(clock, 0))) for clock in clocks))
        return Reply(person, page.row(ctx.button("zone-again", ZonePage())).screen())
    clock = clocks[0].replace(second=0, microsecond=0, tzinfo=None) if clocks else None
    zones = zones_reading(clock, turn.now) if clock else []
    if clock is None or not zones:
        return ask_again(ctx, person, "zone-unread" if clock is None else "zone-nowhere")
    return _list(ctx, person, zones, partial(ZonesAt, clock), 0)


def ask_again(ctx: Context, person: Person, why: str) -> Reply:
    """Ask again. `why` is the id of a message that says what would help."""
    return replace(ask(ctx, person, why=why), unhandled=True)


def _list(ctx: Context, person: Person, zones: list[str], callback_of: Callable[[int], Callback], at: int) -> Reply:
    """Page `at` of the zones. `callback_of` returns the callback of a page, by its number."""
    page = long_list.add(Page().add(ctx.words("zone-which")), ctx, _buttons(ctx, zones), at, callback_of)
    return Reply(person, page.row(ctx.button("zone-again", ZonePage())).screen())


def _buttons(ctx: Context, zones: Iterable[str]) -> list[Button]:
    """A button for each zone. Large places come first, then the order is by name."""
    ordered = sorted(zones, key=lambda zone: (zone not in LARGE, _city(ctx, zone)))
    return [Button(_short(_city(ctx, zone)), pack(SetZone(zone))) for zone in ordered]


def _set(turn: Turn, ctx: Context, person: Person, zone: str) -> Reply:
    """Set the zone. Upcoming notes move to the same local time in it."""
    new, old = ZoneInfo(zone), person.zone_or_utc
    person = replace(person, settings=replace(person.settings, zone=zone), dialogue=Dialogue())
    moved = tuple(replan(note, old, new, turn.now) for note in turn.notes if not note.sent)
    page = Page().add(ctx.words("zone-set", place=_city(ctx, zone), time=ctx.clock(turn.now.astimezone(new))))
    page.row(ctx.button("home-done", DonePage()), ctx.button("home-checkin", CheckinPage("menu")))
    page.row(ctx.button("home-settings", OpenSettings("menu")))
    return Reply(person, page.screen(), effects=(RescheduleReminders(moved),) if moved else ())


def _city(ctx: Context, zone: str) -> str:
    return place_name(ctx.locale, zone)


def _short(city: str) -> str:
    """A place's name, short enough for a button. A long name ends at its first comma or bracket, or is cut."""
    name = city if len(city) <= LONGEST_NAME else city.partition(",")[0].partition(" (")[0]
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
