"""The country that a person picked, for help lines and texts. The bot must never guess it.

It can be picked in /settings, too. So a stored country does not reveal that the person read the help lines.
"""

from dataclasses import replace

from babel import Locale

from bot.core.callbacks.settings import OpenSettings, SetCountry, SettingsCountries
from bot.core.person import CONSENT, Person
from bot.core.screen import Page, Screen
from bot.screens import long_list
from bot.screens.context import Context

FIRST = {
    "en": ("US", "GB", "IE", "CA", "AU", "NZ"),
    "es": ("ES", "MX", "AR", "CO", "CL", "PE"),
    "de": ("DE", "AT", "CH"),
    "fr": ("FR", "BE", "CH", "CA"),
    "pt": ("BR", "PT"),
}
"""The countries to offer first, by language."""
NONE = "none"
"""The code in the data of the button that removes the country."""


def in_order(ctx: Context, person: Person | None) -> list[str]:
    """The codes of all countries: the person's own, then the likely ones for the language, then the others by name."""
    countries = ctx.content.support.countries
    own = person.settings.country if person is not None else ""
    likely = (own, *(code for code in FIRST.get(ctx.words.language.split("-")[0], ()) if code != own))
    first = [code for code in likely if code in countries]
    return [*first, *sorted((code for code in countries if code not in first), key=lambda code: name_of(ctx, code))]


def with_country(person: Person | None, code: str) -> Person | None:
    """The person with that country set, so that later pages name its number. Nothing is stored of a person who has not
    agreed to the current version of what is stored."""
    if person is None or person.consent < CONSENT:
        return person
    return replace(person, settings=replace(person.settings, country=code))


def name_of(ctx: Context, code: str) -> str:
    """The name of a country in the language of the context."""
    return str(Locale.parse(ctx.locale).territories.get(code, code))


def country_text(ctx: Context, person: Person) -> str:
    """The country as /settings shows it."""
    code = person.settings.country
    return name_of(ctx, code) if code in ctx.content.support.countries else ctx.words("settings-no-zone")


def page(ctx: Context, person: Person, at: int = 0) -> Screen:
    """The page of /settings that lists the countries. The chosen country has a tick, and a button removes it."""
    own = person.settings.country
    buttons = [
        ctx.tick(name_of(ctx, code), code == own, SetCountry(NONE if code == own else code))
        for code in in_order(ctx, person)
    ]
    shown = Page().add(ctx.words("settings-which-country"))
    long_list.add(shown, ctx, buttons, at, SettingsCountries)
    shown.row(ctx.tick(ctx.words("support-none"), not own, SetCountry(NONE)))
    return shown.row(ctx.button("settings-back", OpenSettings("menu"))).screen()
