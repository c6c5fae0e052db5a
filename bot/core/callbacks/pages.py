"""Buttons of the first page, settings, time zones, ideas, cards, learning and wishes."""

from datetime import time
from typing import Literal

from bot.core.callbacks.packing import Callback, packed
from bot.core.person import Keeping, Stop

Switch = Literal["on", "off"]


@packed("w:{to}")
class Welcome(Callback):
    """The first page: a yes or a no to storing data, the page that asks (`door`), or the page after it (`home`)."""

    to: Literal["yes", "no", "door", "home"]


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
    """Speak another language."""

    language: str


@packed("s:{end}:{hour}")
class SetQuiet(Callback):
    """Begin or end quiet hours at that time of day."""

    end: Literal["from", "to"]
    hour: time


@packed("s:noquiet:off")
class NoQuiet(Callback):
    """Have no quiet hours."""


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
    """Cancel the notes that were asked for on pages: `ask` first, then `off`."""

    answer: Literal["ask", "off"]


@packed("s:words:{words}")
class SetWords(Callback):
    """How reminders are worded."""

    words: Literal["plain", "neutral"]


@packed("s:parts:{parts}")
class SetParts(Callback):
    """How the body check calls parts of the body."""

    parts: Literal["names", "places"]


@packed("s:keeping:{keeping}")
class SetKeeping(Callback):
    """How long entries are kept."""

    keeping: Keeping


@packed("s:tidy:{switch}")
class SetTidy(Callback):
    """Whether a person's words leave the chat after a check-in."""

    switch: Switch


@packed("s:stop:{stop}")
class SetStop(Callback):
    """Set which notes do not come by themselves."""

    stop: Stop


@packed("z:menu")
class ZonePage(Callback):
    """Ask what time it is there."""


@packed("z:in:{region}:{page}")
class ZonesIn(Callback):
    """The time zones of a region."""

    region: str
    page: int


@packed("z:at:{clock}:{page}")
class ZonesAt(Callback):
    """The time zones whose clocks read that time."""

    clock: time
    page: int


@packed("z:set:{zone}")
class SetZone(Callback):
    """Set the person's time zone."""

    zone: str
    """An IANA name."""


@packed("i:menu")
class IdeasPage(Callback):
    """The first page of /ideas, which asks with whom."""


@packed("i:in:{where}")
class IdeasWith(Callback):
    """The page of /ideas that asks what an idea should give."""

    where: str


@packed("i:for:{where}:{comfort}:{number}")
class IdeasFor(Callback):
    """An idea that fits."""

    where: str
    comfort: str
    number: int
    """Its index among those that fit, from 0. After the last comes the first."""


@packed("i:{helped}:{idea}:{where}:{comfort}:{number}")
class IdeaTried(Callback):
    """Say whether an idea felt kind, and show the next one."""

    helped: Literal["yes", "no"]
    idea: str
    where: str
    comfort: str
    number: int


@packed("i:why:{where}:{comfort}:{number}")
class IdeaWhy(Callback):
    """The same idea, and why it is there."""

    where: str
    comfort: str
    number: int


@packed("i:helped:{helped}:{idea}:{other}")
class IdeaHelped(Callback):
    """Say whether an idea of the last check-in felt kind. The bot asks about `other` next."""

    helped: Literal["yes", "no"]
    idea: str
    other: str = ""


@packed("i:leave")
class IdeasAsked(Callback):
    """Give no answer about the ideas of the last check-in."""


@packed("m:{to}:{page}")
class Helps(Callback):
    """The page of what helps a person: show it, remove from it, add a line, or reset it (`fresh` asks first)."""

    to: Literal["list", "out", "add", "fresh", "afresh"]
    page: int = 0


@packed("m:drop:{what}:{id}:{page}")
class HelpsDrop(Callback):
    """Remove an idea, or an own line, from what helps."""

    what: Literal["idea", "line"]
    id: str
    page: int = 0


@packed("k:{page}")
class Cards(Callback):
    """The first page of /cards, or the kept cards."""

    page: Literal["menu", "kept"]


@packed("k:ask:{depth}")
class CardsDeeper(Callback):
    """Ask whether to go that deep."""

    depth: int


@packed("k:draw:{depth}:{before}")
class CardDraw(Callback):
    """Draw a card of that depth, other than `before`."""

    depth: int
    before: str = ""


@packed("k:{what}:{card}")
class CardKeep(Callback):
    """Keep a card, or drop a kept one."""

    what: Literal["keep", "drop"]
    card: str


@packed("l:menu:{page}")
class LearnList(Callback):
    """The list of /learn, a page at a time."""

    page: int = 0


@packed("l:page:{page}")
class LearnPage(Callback):
    """A page of /learn."""

    page: str


@packed("l:from:{page}")
class LearnSources(Callback):
    """The sources of a page of /learn."""

    page: str


@packed("e:lines:{picked}")
class ShareLines(Callback):
    """Pick the lines of a card to share: `picked` has a bit for each."""

    picked: int


@packed("e:card:{picked}")
class ShareCard(Callback):
    """The card with these lines."""

    picked: int


@packed("e:list")
class Sentences(Callback):
    """Ready sentences to share."""


@packed("e:say:{sentence}")
class SentenceToSend(Callback):
    """A ready sentence, to copy or to send."""

    sentence: str


@packed("v:{to}")
class Wishes(Callback):
    """Set the wishes again, delete the card, or show it; or show questions to ask somebody for `theirs`."""

    to: Literal["again", "away", "card", "theirs"]
