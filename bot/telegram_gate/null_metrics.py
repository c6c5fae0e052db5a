"""The interface of the metrics. `NullMetrics` counts nothing, for a bot that serves no metrics.

Callers must never pass the words or the name of a person, or the id of a person or a chat.
"""

from typing import Literal

from bot.core.incoming import Attached, Command, Event, Other, Said, Tap

UpdateKind = Literal["command", "tap", "words", "other", "membership"]
KINDS: tuple[UpdateKind, ...] = ("command", "tap", "words", "other", "membership")


def kind_of_event(event: Event | None) -> UpdateKind:
    """The kind of an event. The name of a command is left out, as anybody can invent one."""
    match event:
        case Command():
            return "command"
        case Tap():
            return "tap"
        case Said():
            return "words"
        case Other() | Attached():
            return "other"
    return "membership"


class NullMetrics:
    """Counts nothing."""

    def received(self, update_id: int, kind: UpdateKind) -> None:
        """An update was admitted."""

    def dropped(self, update_id: int) -> None:
        """The update was dropped, or had been handled before."""

    def answered(self, update_id: int) -> None:
        """The last row of the update's answer was delivered."""

    def called(self, method: str, outcome: str) -> None:
        """A method of Telegram was called."""

    def reminded(self, outcome: str) -> None:
        """A reminder was sent, or could not be sent."""

    def ingested(self) -> None:
        """A poll or a webhook call succeeded, and its updates are committed."""
