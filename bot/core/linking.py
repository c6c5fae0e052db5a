"""Links as a turn knows them: the address that opens one, what is known of it, and what a turn does to it.

Of a token only a mark is kept. Nothing here may say what the other one of a link does.
"""

import base64
import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.core.round import Release

PREFIX: Final = "t_"
"""Stands before the token in what follows /start."""
_TOKEN = re.compile(PREFIX + r"([A-Za-z0-9_-]{22})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An invitation that can be taken. It looks the same whether somebody took it, and whether its inviter has left."""

    link: bytes
    until: datetime
    first: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """What a turn knows of links, where this bot has them."""

    address: str
    """What opens this bot with a token: it follows."""
    fresh: bytes = field(repr=False)
    """FRESH random bytes for what this turn may begin."""
    opened: Opened | None = None
    """What the token that came stands for. None where it stands for nothing: its time is over, or it never was."""
    release: Release | None = None
    """What the last release gave, where the event asks for it and the journal's key is there to open it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """Keep a new link, and the mark of the token that hands it over."""

    link: bytes
    half: bytes
    """The inviter's."""
    token: bytes = field(repr=False)
    until: datetime
    first: datetime


class Move(StrEnum):
    """What the holder of a half does to a link."""

    JOIN = "join"
    CONFIRM = "confirm"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveLink:
    """Note at a link what the holder of that half does."""

    link: bytes
    half: bytes
    move: Move


def token_in(argument: str) -> bytes | None:
    """The token in what follows /start. None where there is none."""
    found = _TOKEN.fullmatch(argument.strip())
    if found is None:
        return None
    token = base64.urlsafe_b64decode(found[1] + "==")
    return token if _written(token) == found[1] else None


def invitation(linking: Linking, token: bytes) -> str:
    """The address that hands an invitation over."""
    return f"{linking.address}{PREFIX}{_written(token)}"


def _written(token: bytes) -> str:
    return base64.urlsafe_b64encode(token).rstrip(b"=").decode()
