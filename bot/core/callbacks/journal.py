"""Buttons of the journal, its lock, /export, /forget and /privacy.

These buttons hold ids and numbers. They must never hold anything that a person said.
"""

from datetime import date
from enum import StrEnum
from typing import Literal

from bot.core.callbacks.packing import Callback, packed


@packed("j:l")
class JournalNewest(Callback):
    """The newest entries."""


class PageTurn(StrEnum):
    """Which way to turn the page."""

    OLDER = "o"
    NEWER = "n"


@packed("j:{side}:{entry}")
class JournalBeside(Callback):
    """The entries before or after one."""

    side: PageTurn
    entry: bytes


@packed("j:m:{year}")
class JournalYear(Callback):
    """The months of a year that have entries."""

    year: int
    """0 means the newest year with entries."""


@packed("j:g:{month}")
class JournalMonth(Callback):
    """The newest entries of a month."""

    month: date
    """Its first day."""


@packed("j:e:{entry}:{part}")
class EntryPart(Callback):
    """An entry. A long one has several parts."""

    entry: bytes
    part: int = 0


class EntryTap(StrEnum):
    """What to do with an entry."""

    CHANGE = "c"
    DELETE = "x"
    DELETE_SURELY = "X"


@packed("j:{tap}:{entry}")
class EntryWhole(Callback):
    """List the answers of an entry to change one, ask whether to delete it, or delete it."""

    tap: EntryTap
    entry: bytes


class Stay(StrEnum):
    """How long an entry is kept from now on."""

    MONTH = "m"
    ALWAYS = "a"


@packed("j:k:{entry}:{stay}")
class EntryStay(Callback):
    """Set how long an entry is kept."""

    entry: bytes
    stay: Stay


class AnswerTap(StrEnum):
    """What to do with an answer of an entry."""

    SHOW = "a"
    WRITE = "w"
    REMOVE = "r"


@packed("j:{tap}:{entry}:{number}")
class EntryAnswer(Callback):
    """Show an answer of an entry, write it again, or remove it."""

    tap: AnswerTap
    entry: bytes
    number: int
    """Its index in the entry, from 0."""


@packed("j:p:{entry}:{number}:{option}")
class EntryOption(Callback):
    """Pick an option instead of the answer. If several may be picked, tick or untick it."""

    entry: bytes
    number: int
    option: str


JournalTap = (
    JournalNewest
    | JournalBeside
    | JournalYear
    | JournalMonth
    | EntryPart
    | EntryWhole
    | EntryStay
    | EntryAnswer
    | EntryOption
)
"""All buttons of the journal itself."""


@packed("j:b:{show}")
class LookBack(Callback):
    """The page of /insights, or turn its pictures on or off."""

    show: Literal["page", "pictures", "words"]


@packed("j:s:{entry}")
class LookBackLine(Callback):
    """Show words of that entry on /insights."""

    entry: bytes


@packed("u:{to}")
class Passphrase(Callback):
    """Set, change or remove the passphrase, or begin an empty journal without one. `no` changes nothing.

    `opened` is the next step after /unlock. No button has it.
    """

    to: Literal["set", "change", "remove", "forgot", "restart", "again", "no", "opened"]


@packed("x:export")
class OpenExport(Callback):
    """The same as /export."""


@packed("x:plain")
class ExportPlain(Callback):
    """The unencrypted files of /export."""


@packed("x:sealed")
class ExportSealed(Callback):
    """The files of /export, sealed under the journal's passphrase."""


@packed("y:{to}")
class Import(Callback):
    """/import: ask for a file, show it again, take over all of it or its entries. `no` drops it."""

    to: Literal["ask", "look", "all", "entries", "no"]


@packed("x:{to}")
class Erasing(Callback):
    """The same as /forget. `now` asks for the passphrase first, `no` erases nothing, `back` cancels the erasure."""

    to: Literal["forget", "now", "no", "back"]


@packed("p:{page}")
class Privacy(Callback):
    """A page of /privacy. `back` asks whether to withdraw the consent."""

    page: Literal["front", "kept", "small", "who", "long", "together", "limits", "out", "back"]


@packed("p:sure:{minute}")
class ConsentBack(Callback):
    """Withdraw the consent, which erases everything."""

    minute: int
    """When the page that asks was shown, in minutes since 1970 (UTC): an old button erases nothing."""
