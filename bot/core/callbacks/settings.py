"""Buttons of /settings and of the time zone."""

from datetime import time
from typing import Literal

from bot.core.callbacks.packing import Callback, packed
from bot.core.person import Keeping, Stop

Switch = Literal["on", "off"]


@packed("s:{page}")
class OpenSettings(Callback):
    """A page of /settings."""

    page: Literal["menu", "languages", "quiet", "words", "keeping"]


@packed("s:reminders:{page}")
class SettingsReminders(Callback):
    """Which reminders are on, a page at a time."""

    page: int = 0


@packed("s:language:{language}")
class SetLanguage(Callback):
    """Set the bot's language."""

    language: str


@packed("s:{end}:{hour}")
class SetQuiet(Callback):
    """Set the begin or the end of quiet hours."""

    end: Literal["from", "to"]
    hour: time


@packed("s:noquiet:off")
class NoQuiet(Callback):
    """Turn quiet hours off."""


@packed("s:{switch}:{reminder}")
class SetReminder(Callback):
    """Turn a kind of reminder on or off."""

    switch: Switch
    reminder: str


@packed("s:countries:{page}")
class SettingsCountries(Callback):
    """The countries to pick from, a page at a time."""

    page: int = 0


@packed("s:country:{country}")
class SetCountry(Callback):
    """Set the person's country (ISO 3166-1 alpha-2), or `none`."""

    country: str


@packed("s:asked:{answer}")
class SetAsked(Callback):
    """Cancel the notes that the person asked for on pages."""

    answer: Literal["ask", "off"]
    """`ask` asks whether to, and `off` cancels them."""


@packed("s:words:{words}")
class SetWords(Callback):
    """Set the wording of reminders."""

    words: Literal["plain", "neutral"]


@packed("s:parts:{parts}")
class SetParts(Callback):
    """Set how the body check calls parts of the body."""

    parts: Literal["names", "places"]


@packed("s:keeping:{keeping}")
class SetKeeping(Callback):
    """Set how long entries are kept."""

    keeping: Keeping


@packed("s:tidy:{switch}")
class SetTidy(Callback):
    """Set whether the person's words are deleted from the chat after a check-in."""

    switch: Switch


@packed("s:stop:{stop}")
class SetStop(Callback):
    """Set which notes are stopped."""

    stop: Stop


@packed("z:menu")
class ZonePage(Callback):
    """The page that asks for the person's current time of day."""


@packed("z:in:{region}:{page}")
class ZonesIn(Callback):
    """The time zones of a region."""

    region: str
    page: int


@packed("z:at:{clock}:{page}")
class ZonesAt(Callback):
    """The time zones in which it is that time now."""

    clock: time
    page: int


@packed("z:set:{zone}")
class SetZone(Callback):
    """Set the person's time zone."""

    zone: str
    """An IANA name."""
