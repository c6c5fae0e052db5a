"""Buttons of links between two people."""

from typing import Literal

from bot.core.callbacks.packing import Callback, packed
from bot.core.round import Pick


@packed("g:at:{half}")
class LinkPage(Callback):
    """The page of a half."""

    half: bytes = b""
    """Empty: the person's first half."""


@packed("g:lines:{ticks}:{token}")
class LinkLines(Callback):
    """The page with the four lines to agree to."""

    ticks: int = 0
    """The ticked lines, as bits. The lowest bit is the first line."""
    token: bytes = b""
    """The invitation that was opened. Empty for a person who wants to invite."""


@packed("g:yes:{token}")
class LinkAgreed(Callback):
    """Agree after all four lines were ticked, and take or make an invitation."""

    token: bytes = b""
    """The invitation to take. Empty: make an invitation."""


@packed("g:door:{token}")
class LinkDoor(Callback):
    """Consent, by a person who came with an invitation and has no account yet."""

    token: bytes


@packed("g:{act}:{half}")
class LinkTap(Callback):
    """An action of a person on their half."""

    act: Literal["confirm", "more", "rest", "wake", "quiet", "loud", "back", "away", "signs", "go", "gone"]
    """`more` shows the other buttons. `quiet` takes no part in the rounds from now on, and `loud` takes part again.
    `back` drops the responses of the current round. `away` hides the content of the last release. `signs` shows the
    signs to pick from. `go` asks whether to give up the half, and `gone` gives it up."""
    half: bytes


@packed("g:sign:{sign}:{half}")
class LinkSign(Callback):
    """Pick a sign for a half."""

    sign: str
    half: bytes


@packed("g:hand:{half}:{card}")
class LinkHand(Callback):
    """A card that the holder of a half was dealt."""

    half: bytes
    card: str = ""
    """Empty: the first card."""


@packed("g:c:{round}:{pick}:{card}:{half}")
class LinkPick(Callback):
    """The response to a card in that round."""

    round: int
    pick: Pick
    card: str
    half: bytes


@packed("g:ask:{half}:{question}")
class LinkQuestion(Callback):
    """A question that the holder of a half is asked."""

    half: bytes
    question: str = ""
    """Empty: the first question."""


@packed("g:a:{round}:{option}:{question}:{half}")
class LinkAnswer(Callback):
    """The answer to a question in that round."""

    round: int
    option: int
    """The index of the picked option, from 0."""
    question: str
    half: bytes


@packed("g:own:{half}:{page}")
class LinkOwnLines(Callback):
    """A page of the person's own lines, to choose lines for the other person."""

    half: bytes
    page: int = 0


@packed("g:l:{round}:{mark}:{half}")
class LinkLay(Callback):
    """Give a line in that round."""

    round: int
    mark: str
    """`Line.mark` of the line. So the tap gives no other line if the list changed meanwhile."""
    half: bytes


@packed("g:look:{half}")
class LinkLook(Callback):
    """The content of the last release."""

    half: bytes
