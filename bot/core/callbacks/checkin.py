"""Buttons of help, clearing the chat, /done, check-ins and reminders.

Help, clearing the chat and "Something felt off" are urgent: a tap on them is handled before everything else in its
chat.
"""

from enum import StrEnum
from typing import Literal

from bot.core.callbacks.packing import Callback, packed
from bot.core.outgoing import Urgency
from bot.core.person import Keeping


@packed("h:{where}", urgency=Urgency.AHEAD)
class Support(Callback):
    """Help lines, by country."""

    where: Literal["all", "beside", "none"]
    """`all`: show the countries in the tapped message. `none`: the same, and forget the person's country. `beside`:
    show the lines in a new message, and those of the person's country if it is known."""


LineKind = Literal["sexual", "partner", "crisis", "health", "crossed"]
"""The purpose of a help line. A page shows the kinds in this order."""


@packed("h:for:{kind}:{country}", urgency=Urgency.AHEAD)
class SupportFor(Callback):
    """Help lines, those of `kind` first."""

    kind: LineKind
    country: str = ""
    """Show the lines of this country in the tapped message. Empty: show them in a new message, as `Support("beside")`
    does."""


@packed("h:more:{page}:{kind}", urgency=Urgency.AHEAD)
class SupportMore(Callback):
    """Another page of the list of countries."""

    page: int
    kind: str = ""
    """The `LineKind` that a country's page will show first; empty if none."""


@packed("h:in:{country}", urgency=Urgency.AHEAD)
class SupportCountry(Callback):
    """Help lines of one country."""

    country: str
    """ISO 3166-1 alpha-2."""


@packed("f:off", urgency=Urgency.AHEAD)
class FeltOffPage(Callback):
    """The button "Something felt off" on pages outside a check-in."""


@packed("y:hide", urgency=Urgency.HIDE)
class ClearChat(Callback):
    """The same as /hide. Pages that nobody else should see have it."""


@packed("n:menu")
class DonePage(Callback):
    """The first page of /done."""


@packed("n:{choice}:{tonight}")
class DoneChoice(Callback):
    """A choice on the first page of /done."""

    choice: Literal["now", "together", "while", "tomorrow", "none", "notes"]
    """When to check in. `notes` turns tonight's small notes on or off."""
    tonight: bool
    """Whether tonight's small notes are on."""


@packed("c:{to}")
class CheckinPage(Callback):
    """Ways into and out of a check-in."""

    to: Literal["menu", "another", "on", "let-go", "options"]
    """`menu` lists the flows. `another` lists them to replace the check-in under way. `on` continues that check-in,
    `let-go` discards it. `options` shows the options after "Something felt off"."""


@packed("c:{how}:{flow}")
class CheckinFlow(Callback):
    """Begin a check-in."""

    how: Literal["new", "fresh"]
    """`new` keeps a check-in under way, `fresh` replaces it."""
    flow: str


class OptionTap(StrEnum):
    """The effect of a tap on an option."""

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
    """The control buttons below the options of a question."""

    DONE = "d"
    SKIP = "s"
    BACK = "b"
    PAUSE = "p"
    MORE = "m"
    """On the last page: a few more questions."""


@packed("q:{checkin}:{question}:{control}")
class QuestionControl(Callback):
    """A control button of a question."""

    checkin: str
    question: str
    """`engine.END` on the last page."""
    control: Control


@packed("q:{checkin}:{question}:w:{page}")
class QuestionWords(Callback):
    """Another page of a question's options."""

    checkin: str
    question: str
    page: int
    """Page 0 has the flow's options. The others have the person's own words."""


@packed("q:{checkin}:{question}:f", urgency=Urgency.AHEAD)
class QuestionFeltOff(Callback):
    """The button "Something felt off" on every question."""

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
    """The kind of the reminder, as in reminders.yaml."""


@packed("r:{reminder}:{answer}")
class ReminderAnswer(Callback):
    """A button under a reminder."""

    reminder: bytes
    """The id of the planned reminder."""
    answer: Literal["open", "more", "done", "later", "tonight", "stop"]
