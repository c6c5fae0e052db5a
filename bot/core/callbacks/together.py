"""Buttons of links between two people."""

from typing import Literal

from bot.core.callbacks.packing import Callback, packed


@packed("g:at:{half}")
class LinkPage(Callback):
    """The page of one half; that of the first where none is named."""

    half: bytes = b""


@packed("g:lines:{ticks}:{token}")
class LinkLines(Callback):
    """The four lines to agree to, some of them ticked."""

    ticks: int = 0
    """A bit for each, the first the lowest."""
    token: bytes = b""
    """The invitation that was opened. Empty for a person who wants to invite."""


@packed("g:yes:{token}")
class LinkAgreed(Callback):
    """All four lines were ticked: take that invitation, or make one."""

    token: bytes = b""


@packed("g:door:{token}")
class LinkDoor(Callback):
    """A stranger's yes at the door, who came with an invitation."""

    token: bytes


@packed("g:{act}:{half}")
class LinkTap(Callback):
    """What somebody does with their half."""

    act: Literal["told", "rest", "wake", "signs", "go", "gone"]
    """`go` asks whether to let it go, `gone` does."""
    half: bytes


@packed("g:sign:{sign}:{half}")
class LinkSign(Callback):
    """Give a half a sign."""

    sign: str
    half: bytes
