"""Buttons of links between two people."""

from typing import Literal

from bot.core.callbacks.packing import Callback, packed
from bot.core.round import Pick


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

    act: Literal["confirm", "more", "rest", "wake", "quiet", "loud", "back", "away", "signs", "go", "gone"]
    """`more` shows the other buttons. `quiet`: lay down nothing from now on; `loud`: take part again. `back` takes back
    what was laid down. `away` shows no more of what a release gave. `go` asks whether to let it go, `gone` does."""
    half: bytes


@packed("g:sign:{sign}:{half}")
class LinkSign(Callback):
    """Give a half a sign."""

    sign: str
    half: bytes


@packed("g:hand:{half}:{card}")
class LinkHand(Callback):
    """A card of those dealt to that half: the first where none is named."""

    half: bytes
    card: str = ""


@packed("g:c:{round}:{pick}:{card}:{half}")
class LinkPick(Callback):
    """What is said to a card in that round."""

    round: int
    pick: Pick
    card: str
    half: bytes


@packed("g:ask:{half}:{question}")
class LinkQuestion(Callback):
    """A question of those that half is asked: the first where none is named."""

    half: bytes
    question: str = ""


@packed("g:a:{round}:{option}:{question}:{half}")
class LinkAnswer(Callback):
    """An answer to a question in that round."""

    round: int
    option: int
    """Its place among the options, from 0."""
    question: str
    half: bytes


@packed("g:own:{half}:{page}")
class LinkOwnLines(Callback):
    """The lines of one's own that can be laid down, a page at a time."""

    half: bytes
    page: int = 0


@packed("g:l:{round}:{mark}:{half}")
class LinkLay(Callback):
    """Lay down a line in that round."""

    round: int
    mark: str
    """`Line.mark` of the line. If the list changed meanwhile, the tap lays down no other line."""
    half: bytes


@packed("g:look:{half}")
class LinkLook(Callback):
    """What the last release gave."""

    half: bytes
