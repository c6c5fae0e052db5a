"""What stands in a chat that is held in memory, and what has happened in it."""

from dataclasses import dataclass
from datetime import datetime

from bot.core.outgoing import Step
from bot.core.screen import Screen, Style


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message as it stands in the chat."""

    number: int
    at: datetime
    screen: Screen
    own: bool = False
    """The person sent it."""
    protected: bool = False
    """It cannot be forwarded. That is settled when it is sent, whatever it shows later."""

    reaction: str = ""
    """What the bot put on it."""

    @property
    def text(self) -> str:
        """What it says."""
        return self.screen.text

    @property
    def labels(self) -> list[str]:
        """What its buttons say, row by row."""
        return [button.label for row in self.screen.rows for button in row]

    @property
    def hidden(self) -> list[str]:
        """What stands under spoilers."""
        raw = self.text.encode("utf-16-le")
        spans = [span for span in self.screen.spans if span.style is Style.SPOILER]
        return [raw[2 * s.offset : 2 * (s.offset + s.length)].decode("utf-16-le") for s in spans]


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that happened to the bot, and what it did in the chat."""

    at: datetime
    update: dict[str, object] | None
    """What came in, as Telegram sends it. None where something was due."""
    steps: tuple[Step, ...]
    shown: tuple[tuple[int, bool], ...]
    """For each screen that was shown, the number of its message, and whether that is new."""
