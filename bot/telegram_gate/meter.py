"""The interface of the metrics, and one that counts nothing, for bots that serve none.

No id, word or name of anybody may be passed to it, only kinds of things.
"""

from typing import Literal

from bot.core.turn import Attached, Command, Event, Other, Said, Tap

UpdateKind = Literal["command", "tap", "words", "other", "membership"]
KINDS: tuple[UpdateKind, ...] = ("command", "tap", "words", "other", "membership")


def kind_of_event(event: Event | None) -> UpdateKind:
    """The kind of an event. The name of a command is left out, as anybody can make one up."""
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


class Meter:
    """Counts nothing."""

    def came(self, update_id: int, kind: UpdateKind) -> None:
        """An update came in, and somebody waits for the answer."""

    def left(self, update_id: int) -> None:
        """The update was seen before, or dropped."""

    def shown(self, update_id: int) -> None:
        """The answer to the update is delivered."""

    def called(self, method: str, outcome: str) -> None:
        """A method of Telegram was called, with that outcome."""

    def reminded(self, outcome: str) -> None:
        """A reminder was sent, or could not be."""

    def taken(self) -> None:
        """A poll or a webhook call succeeded, and its updates are committed."""
