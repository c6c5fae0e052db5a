"""The events of a check-in, and the effects that `engine.advance` returns for them. Plain data."""

from dataclasses import dataclass, field

from bot.core.entry import Entry
from bot.core.hint import Hint
from bot.core.questions import QuestionTap


@dataclass(frozen=True, slots=True)
class Write:
    """A text message."""

    text: str
    unseen: bool = field(default=False, kw_only=True)
    """The message was sent before the current question was in the chat."""
    message: int | None = field(default=None, kw_only=True)
    """The id of the message."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The new text of an edited message."""

    text: str
    message: int


@dataclass(frozen=True, slots=True)
class Skip:
    """Skip this question."""

    question: str


@dataclass(frozen=True, slots=True)
class Back:
    """Go back from this question, and take back the answer before it."""

    question: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Pause the check-in."""


@dataclass(frozen=True, slots=True)
class Resume:
    """End a pause."""


@dataclass(frozen=True, slots=True)
class FeltOff:
    """A tap on "Something felt off", the button on every question."""


@dataclass(frozen=True, slots=True)
class More:
    """At the end: ask a few more questions."""


@dataclass(frozen=True, slots=True)
class Keep:
    """At the end: keep the check-in as an entry."""

    days: int | None = None
    """None keeps it until the person deletes it."""


@dataclass(frozen=True, slots=True)
class LetGo:
    """Discard the check-in, at any point. Nothing of it is kept."""


CheckinEvent = QuestionTap | Write | Edit | Skip | Back | Pause | Resume | FeltOff | More | Keep | LetGo


@dataclass(frozen=True, slots=True)
class Say:
    """Show a hint."""

    hint: Hint


@dataclass(frozen=True, slots=True)
class KeepEntry:
    """Keep a finished check-in."""

    entry: Entry
    days: int | None = None
    """None keeps it until the person deletes it."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Something felt off: hold back the reminders that must not come now, and open the page for when something felt
    off."""


@dataclass(frozen=True, slots=True)
class HoldBack:
    """Something was not wanted or is not safe: hold back the reminders that must not come now, silently."""


@dataclass(frozen=True, slots=True)
class ClearNotes:
    """Help is needed now or today: cancel the comfort notes of the next hours."""


@dataclass(frozen=True, slots=True)
class ScheduleChosen:
    """Schedule the reminders that the answer to a question chose."""

    kinds: tuple[str, ...]
    instead_of: tuple[str, ...]
    """The kinds to cancel first: all that any option of the question schedules."""


CheckinEffect = Say | KeepEntry | Hold | HoldBack | ClearNotes | ScheduleChosen
