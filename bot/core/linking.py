"""Links as a turn sees and changes them, and the addresses of invitations.

Of a token, only a mark is stored. Nothing here may reveal what the other person of a link does.
"""

import base64
import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.core.round import Release

PREFIX: Final = "t_"
"""The prefix of a token in the argument of /start."""
_TOKEN = re.compile(PREFIX + r"([A-Za-z0-9_-]{22})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An open invitation. It is the same before and after a person takes it, and after its inviter leaves."""

    link: bytes
    """The id of the link's row."""
    until: datetime
    """The end of the invitation (UTC)."""
    first: datetime
    """The release of the first round (UTC)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """The context of a turn in a bot that has links."""

    address: str
    """The address of an invitation, up to the PREFIX and the token at its end."""
    fresh: bytes = field(repr=False)
    """FRESH random bytes, for a new link."""
    opened: Opened | None = None
    """The invitation of the token in the event. None if the event has no token, or if the invitation has expired or
    never existed."""
    release: Release | None = None
    """The content of the last release, if the event asks for it and the journal is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """Store a new link, and the mark of its token."""

    link: bytes
    half: bytes
    """The id of the inviter's half."""
    token: bytes = field(repr=False)
    until: datetime
    """The end of the invitation (UTC)."""
    first: datetime
    """The release of the first round (UTC)."""


class Move(StrEnum):
    """An action of the holder of a half."""

    JOIN = "join"
    """Take the invitation."""
    CONFIRM = "confirm"
    """Confirm, as the inviter, that the other person opened it."""
    LEAVE = "leave"
    """Give up the half."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveLink:
    """Record in the link an action of the holder of that half."""

    link: bytes
    half: bytes
    move: Move


def token_in(argument: str) -> bytes | None:
    """The token in the argument of /start. None if there is none."""
    found = _TOKEN.fullmatch(argument.strip())
    if found is None:
        return None
    token = base64.urlsafe_b64decode(found[1] + "==")
    return token if _encoded(token) == found[1] else None


def invitation(linking: Linking, token: bytes) -> str:
    """The address of an invitation, which the inviter sends to the other person."""
    return f"{linking.address}{PREFIX}{_encoded(token)}"


def _encoded(token: bytes) -> str:
    return base64.urlsafe_b64encode(token).rstrip(b"=").decode()
