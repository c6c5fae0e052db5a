"""The interface of the metrics. `NullMetrics` itself counts nothing, for bots that serve no metrics.

It must never be passed an id, a word or a name of a person, only kinds of things.
"""

from typing import Literal

from bot.core.incoming import Attached, Command, Event, Other, Said, Tap

UpdateKind = Literal["command", "tap", "words", "other", "membership"]
KINDS: tuple[UpdateKind, ...] = ("command", "tap", "words", "other", "membership")


def kind_of_event(event: Event | None) -> UpdateKind:
    """The kind of an event. It leaves out the name of a command, as anybody can make one up."""
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
        """An update came in."""

    def dropped(self, update_id: int) -> None:
        """The update was dropped, or had been handled before."""

    def answered(self, update_id: int) -> None:
        """The answer to the update is delivered."""

    def called(self, method: str, outcome: str) -> None:
        """A method of Telegram was called."""

    def reminded(self, outcome: str) -> None:
        """A reminder was sent, or could not be sent."""

    def ingested(self) -> None:
        """A poll or a webhook call succeeded, and its updates are committed."""
