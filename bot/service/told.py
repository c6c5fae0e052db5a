"""What processes of one bot tell each other about open journals, as lines and back.

A line is sealed under a root, so that whoever can only write to the database can neither read, make nor change one. A
journal's key in it is sealed once more, to a key that lives in the memory of the one process that it is for: so a line
that was recorded opens for nobody, root keys or not.
"""

import base64
import binascii
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.vault.account import open_under, seal_under
from bot.vault.derive import PEER
from bot.vault.errors import SealBroken
from bot.vault.hpke import open_with, seal_to
from bot.vault.keyfile import RootKeys
from bot.vault.place import Place, fields_of, prefixed


@dataclass(frozen=True, slots=True)
class Greeting:
    """A process lives, and this is the public key to seal to for it."""

    instance: bytes
    public: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """A journal is open until then: `private` is its key, `opening` names the time for which it is open."""

    account: bytes
    opening: bytes
    until: datetime
    private: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A journal's key on its way to one process; `sealed` opens there only."""

    to: bytes
    account: bytes
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Closed:
    """What was open under that name is shut."""

    opening: bytes


Told = Greeting | Parcel | Closed

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


def parcel(to: bytes, public: bytes, opened: Opened) -> Parcel:
    """The key of an open journal, sealed for one process. Raises ValueError where `public` is no key."""
    until = ((opened.until - _EPOCH) // _TICK).to_bytes(8, "big")
    data = prefixed(opened.opening, until, opened.private)
    return Parcel(to, opened.account, seal_to(public, data, _inside(to, opened.account)))


def unpacked(private: bytes, parcel: Parcel) -> Opened:
    """What is in a parcel, for the process whose private key that is. Raises SealBroken."""
    data = open_with(private, parcel.sealed, _inside(parcel.to, parcel.account))
    opening, until, key = fields_of(data)
    return Opened(parcel.account, opening, _EPOCH + int.from_bytes(until, "big") * _TICK, key)


def line(roots: RootKeys, bot: int, told: Told) -> str:
    """As it is told to the processes of that bot."""
    match told:
        case Greeting(instance, public):
            data = prefixed(b"greeting", instance, public)
        case Parcel(to, account, sealed):
            data = prefixed(b"parcel", to, account, sealed)
        case Closed(opening):
            data = prefixed(b"closed", opening)
    return base64.b64encode(seal_under(roots.current, PEER, data, _outside(bot))).decode("ascii")


def read(roots: RootKeys, bot: int, text: str) -> Told | None:
    """What a line says. None where another version of this program says something that this one does not know.

    Raises SealBroken for anything that no process with a root key of this data has told for this bot.
    """
    try:
        blob = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise SealBroken("what was told is cut, or nothing that this program tells") from None
    match fields_of(open_under(roots, PEER, blob, _outside(bot))):
        case b"greeting", instance, public:
            return Greeting(instance, public)
        case b"parcel", to, account, sealed:
            return Parcel(to, account, sealed)
        case b"closed", opening:
            return Closed(opening)
    return None


def _outside(bot: int) -> Place:
    return Place(b"", "told", bot.to_bytes(8, "big", signed=True), "line")


def _inside(to: bytes, account: bytes) -> Place:
    return Place(account, "told", to, "journal_private")
