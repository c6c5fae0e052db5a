"""Buttons of help, clearing the chat, /done, check-ins and reminders.

Help, clearing the chat, and "Something felt off" are urgent: such a tap is handled before everything else in its chat.
"""

from enum import StrEnum
from typing import Literal

from bot.core.callbacks.packing import Callback, packed
from bot.core.outgoing import Urgency
from bot.core.person import Keeping


@packed("h:{where}", urgency=Urgency.AHEAD)
class Support(Callback):
    """Help lines by country: in the tapped message, or `beside` it in a new one. `none`: all, and store no country."""

    where: Literal["all", "beside", "none"]


LineKind = Literal["sexual", "partner", "crisis", "health", "crossed"]
"""What a help line is for, in the order of the page."""


@packed("h:for:{kind}:{country}", urgency=Urgency.AHEAD)
class SupportFor(Callback):
    """Help lines, those of this kind first, in a new message: by country, or of one country."""

    kind: LineKind
    country: str = ""


@packed("h:more:{page}:{kind}", urgency=Urgency.AHEAD)
class SupportMore(Callback):
    """Another page of the list of countries. `kind` is the kind of lines, if known."""

    page: int
    kind: str = ""


@packed("h:in:{country}", urgency=Urgency.AHEAD)
class SupportCountry(Callback):
    """Help lines of one country."""

    country: str
    """ISO 3166-1 alpha-2."""


@packed("f:off", urgency=Urgency.AHEAD)
class FeltOffPage(Callback):
    """Something felt off: the button on pages outside a check-in."""


@packed("y:hide", urgency=Urgency.HIDE)
class ClearChat(Callback):
    """The same as /hide. It is for pages that nobody else should see."""


@packed("n:menu")
class DonePage(Callback):
    """The first page of /done."""


@packed("n:{choice}:{tonight}")
class DoneChoice(Callback):
    """When to check in after /done; `notes` turns tonight's small notes on or off."""

    choice: Literal["now", "together", "while", "tomorrow", "none", "notes"]
    tonight: bool
    """Whether tonight's small notes are on."""


@packed("c:{to}")
class CheckinPage(Callback):
    """Ways into and out of a check-in. `menu` lists the flows, and `another` lists them to replace the check-in under
    way. `on` goes on, and `let-go` discards. `options` are the options after "Something felt off"."""

    to: Literal["menu", "another", "on", "let-go", "options"]


@packed("c:{how}:{flow}")
class CheckinFlow(Callback):
    """Begin a flow. `new` keeps a check-in under way, `fresh` replaces it."""

    how: Literal["new", "fresh"]
    flow: str


class OptionTap(StrEnum):
    """What a tap on an option does."""

    CHOOSE = "c"
    TICK = "+"
    UNTICK = "-"


@packed("q:{checkin}:{question}:{tap}:{option}")
class QuestionOption(Callback):
    """An option of a question."""

    checkin: str
    """The id of the check-in that the button belongs to."""
    question: str
    tap: OptionTap
    option: str


class Control(StrEnum):
    """The buttons below the options of a question."""

    DONE = "d"
    SKIP = "s"
    BACK = "b"
    PAUSE = "p"
    MORE = "m"
    """On the last page: a few more questions."""


@packed("q:{checkin}:{question}:{control}")
class QuestionControl(Callback):
    """Going on, back or away from a question; `question` is `engine.END` on the last page."""

    checkin: str
    question: str
    control: Control


@packed("q:{checkin}:{question}:w:{page}")
class QuestionWords(Callback):
    """The person's own words among the options of a question, a page at a time. Page 0 has the other options."""

    checkin: str
    question: str
    page: int


@packed("q:{checkin}:{question}:f", urgency=Urgency.AHEAD)
class QuestionFeltOff(Callback):
    """Something felt off: the button on every question."""

    checkin: str
    question: str


@packed("q:{checkin}:end:k:{keeping}")
class EndKeep(Callback):
    """Keep a finished check-in."""

    checkin: str
    keeping: Keeping


@packed("q:{checkin}:end:l")
class EndLetGo(Callback):
    """Discard a check-in."""

    checkin: str


@packed("t:{reminder}")
class FollowUp(Callback):
    """Plan the reminder that a page offers."""

    reminder: str
    """Its kind, as in reminders.yaml."""


@packed("r:{reminder}:{answer}")
class ReminderAnswer(Callback):
    """A button under a reminder."""

    reminder: bytes
    """The id of the planned reminder."""
    answer: Literal["open", "more", "done", "later", "tonight", "stop"]
