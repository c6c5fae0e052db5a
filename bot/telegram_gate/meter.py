"""What is counted while the bot works. This one counts nothing: it stands where nobody asked for figures.

What is handed to it names kinds of things and nobody: no id, no word, no name may be given to any of these.
"""

from typing import Literal

from bot.core.turn import Attached, Command, Event, Other, Said, Tap

UpdateKind = Literal["command", "tap", "words", "other", "membership"]
KINDS: tuple[UpdateKind, ...] = ("command", "tap", "words", "other", "membership")


def kind_of_event(event: Event | None) -> UpdateKind:
    """What sort of thing came in. A command's own name is not told: anybody can make one up."""
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
        """An update came in that is for us: from now on somebody waits."""

    def left(self, update_id: int) -> None:
        """It was here before, or was not taken."""

    def shown(self, update_id: int) -> None:
        """All that it brought is done in the chat."""

    def called(self, method: str, outcome: str) -> None:
        """A method of Telegram's was called, and that came of it."""

    def reminded(self, outcome: str) -> None:
        """A reminder was sent, or could not be."""

    def taken(self) -> None:
        """A poll or a call of the webhook went well, and what it brought is kept."""
