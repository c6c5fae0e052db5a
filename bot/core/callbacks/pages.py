"""Buttons of the first page, ideas, what helps, cards, learning, sentences and wishes."""

from typing import Literal

from bot.core.callbacks.packing import Callback, packed


@packed("w:{to}")
class Welcome(Callback):
    """The first pages."""

    to: Literal["yes", "no", "door", "home"]
    """`door` asks for consent to storing data, `yes` and `no` answer that, and `home` is the page after consent."""


@packed("i:menu")
class IdeasPage(Callback):
    """The first page of /ideas. It asks whether the person is alone, together or apart."""


@packed("i:in:{where}")
class IdeasWith(Callback):
    """The page of /ideas that asks which comfort an idea should give."""

    where: str


@packed("i:for:{where}:{comfort}:{number}")
class IdeasFor(Callback):
    """An idea that fits."""

    where: str
    comfort: str
    number: int
    """The index among the ideas that fit, from 0. After the last idea comes the first."""


@packed("i:{helped}:{idea}:{where}:{comfort}:{number}")
class IdeaTried(Callback):
    """Say whether an idea felt kind, and show the next idea."""

    helped: Literal["yes", "no"]
    idea: str
    where: str
    comfort: str
    number: int


@packed("i:why:{where}:{comfort}:{number}")
class IdeaWhy(Callback):
    """The same idea, with the reason for showing it."""

    where: str
    comfort: str
    number: int


@packed("i:helped:{helped}:{idea}:{other}")
class IdeaHelped(Callback):
    """Say whether an idea of the last check-in felt kind."""

    helped: Literal["yes", "no"]
    idea: str
    other: str = ""
    """The idea that the bot asks about next."""


@packed("i:leave")
class IdeasAsked(Callback):
    """Give no answer about the ideas of the last check-in."""


@packed("m:{to}:{page}")
class Helps(Callback):
    """The page of what helps the person."""

    to: Literal["list", "out", "add", "fresh", "afresh"]
    """`list` shows it, `out` lets the person remove something, and `add` asks for a line in the person's own
    words. `fresh` asks whether to reset it, and `afresh` resets it."""
    page: int = 0


@packed("m:drop:{what}:{id}:{page}")
class HelpsDrop(Callback):
    """Remove an idea, or one of the person's own lines, from the page of what helps."""

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
    """Pick the lines of a card to share."""

    picked: int
    """The picked lines, as bits."""


@packed("e:card:{picked}")
class ShareCard(Callback):
    """The card with these lines."""

    picked: int
    """The picked lines, as bits."""


@packed("e:list")
class Sentences(Callback):
    """Ready sentences to share."""


@packed("e:say:{sentence}")
class SentenceToSend(Callback):
    """A ready sentence, to copy or to send."""

    sentence: str


@packed("v:{to}")
class Wishes(Callback):
    """The person's wishes, and the card that shows them."""

    to: Literal["again", "away", "card", "theirs"]
    """`again` asks for the wishes again, `away` deletes the card, and `card` shows it. `theirs` shows questions to ask
    another person for their wishes."""
