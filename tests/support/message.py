"""The messages and the history of a chat in memory."""

from dataclasses import dataclass
from datetime import datetime

from bot.core.outgoing import Step
from bot.core.screen import Screen, Style
from tests.support.screens import labels_of, styled


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message in the chat."""

    number: int
    at: datetime
    screen: Screen
    own: bool = False
    """Whether the person sent it."""
    protected: bool = False
    """Whether it cannot be forwarded. That is fixed when it is sent; an edit does not change it."""

    reaction: str = ""
    """The bot's reaction to it, "" for none."""

    @property
    def text(self) -> str:
        """The text of the message."""
        return self.screen.text

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons, row by row."""
        return labels_of(self.screen)

    @property
    def hidden(self) -> list[str]:
        """The texts under spoilers."""
        return styled(self.screen, Style.SPOILER)


@dataclass(frozen=True, slots=True)
class Deed:
    """An update or something due, and what the bot did in the chat."""

    at: datetime
    update: dict[str, object] | None
    """The update as Telegram sends it, or None if something was due."""
    steps: tuple[Step, ...]
    shown: tuple[tuple[int, bool], ...]
    """For each screen that was shown, the number of its message, and whether the message is new."""
