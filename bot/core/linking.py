"""What a turn reads of links and does to them, and the addresses that open invitations.

Only a mark of a token is stored. Nothing here may say what the other person of a link does.
"""

import base64
import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.core.round import Release

PREFIX: Final = "t_"
"""Comes before the token in the argument of /start."""
_TOKEN = re.compile(PREFIX + r"([A-Za-z0-9_-]{22})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An open invitation. It looks the same after a person took it, and after its inviter left."""

    link: bytes
    until: datetime
    first: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """What a turn knows of links, if this bot has them."""

    address: str
    """Opens this bot, with a token added at its end."""
    fresh: bytes = field(repr=False)
    """FRESH random bytes, for a new link."""
    opened: Opened | None = None
    """The invitation that belongs to the token. None if it has expired, or never existed."""
    release: Release | None = None
    """The content of the last release, if the event asks for it and the journal is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """Store a new link, and the mark of its token."""

    link: bytes
    half: bytes
    """The inviter's."""
    token: bytes = field(repr=False)
    until: datetime
    first: datetime


class Move(StrEnum):
    """An action of the holder of a half."""

    JOIN = "join"
    CONFIRM = "confirm"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveLink:
    """Store in the link what the holder of that half did."""

    link: bytes
    half: bytes
    move: Move


def token_in(argument: str) -> bytes | None:
    """The token in the argument of /start. None if there is none."""
    found = _TOKEN.fullmatch(argument.strip())
    if found is None:
        return None
    token = base64.urlsafe_b64decode(found[1] + "==")
    return token if _written(token) == found[1] else None


def invitation(linking: Linking, token: bytes) -> str:
    """The address of an invitation, to be sent to the other person."""
    return f"{linking.address}{PREFIX}{_written(token)}"


def _written(token: bytes) -> str:
    return base64.urlsafe_b64encode(token).rstrip(b"=").decode()
