"""Buttons of the journal, its lock, /export, /forget and /privacy.

The data of these buttons holds ids and numbers. It must never hold anything that a person said.
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
    """The entries before or after an entry."""

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
    """An entry. A long entry is shown in several parts."""

    entry: bytes
    part: int = 0


class EntryTap(StrEnum):
    """An action on an entry."""

    CHANGE = "c"
    """List its answers, to change one of them."""
    DELETE = "x"
    """Ask whether to delete the entry."""
    DELETE_SURELY = "X"
    """Delete the entry."""


@packed("j:{tap}:{entry}")
class EntryWhole(Callback):
    """Do something with an entry as a whole."""

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
    """An action on an answer of an entry."""

    SHOW = "a"
    WRITE = "w"
    """Ask for new words."""
    REMOVE = "r"


@packed("j:{tap}:{entry}:{number}")
class EntryAnswer(Callback):
    """Do something with an answer of an entry."""

    tap: AnswerTap
    entry: bytes
    number: int
    """The index of the answer in the entry, from 0."""


@packed("j:p:{entry}:{number}:{option}")
class EntryOption(Callback):
    """Change an answer of an entry: pick this option instead, or tick or untick it if several may be picked."""

    entry: bytes
    number: int
    """The index of the answer in the entry, from 0."""
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
    """The page of /insights."""

    show: Literal["page", "pictures", "words"]
    """`pictures` turns its pictures on, and `words` turns them off."""


@packed("j:s:{entry}")
class LookBackLine(Callback):
    """Show the typed words of an entry on /insights."""

    entry: bytes


@packed("u:{to}")
class Passphrase(Callback):
    """Set, change or remove the passphrase, or begin an empty journal without one."""

    to: Literal["set", "change", "remove", "forgot", "restart", "again", "no", "opened"]
    """`no` changes nothing. `opened` is the next step after /unlock; no button has it."""


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
    """A step of /import."""

    to: Literal["ask", "look", "all", "entries", "no"]
    """`ask` asks for a file. `look` shows the offer of the file again. `all` imports everything in it, `entries` only
    its entries, and `no` drops the file."""


@packed("x:{to}")
class Erasing(Callback):
    """A step of /forget."""

    to: Literal["forget", "now", "no", "back"]
    """`forget` is the same as the command. `now` first asks for the passphrase. `no` erases nothing. `back` cancels an
    erasure that waits."""


@packed("p:{page}")
class Privacy(Callback):
    """A page of /privacy."""

    page: Literal["front", "kept", "small", "who", "long", "together", "limits", "out", "back"]
    """`back` asks whether to withdraw the consent."""


@packed("p:sure:{minute}")
class ConsentBack(Callback):
    """Withdraw the consent, which erases everything."""

    minute: int
    """When the page that asks was shown, in minutes since 1970 (UTC). A button that is too old erases nothing."""
