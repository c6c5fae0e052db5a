"""Buttons for when each kind of note comes: in /settings, and under a daily note."""

from datetime import time

from bot.core.callbacks.packing import Callback, packed


@packed("s:times:{page}")
class NoteTimes(Callback):
    """When each kind of note comes, a page at a time."""

    page: int = 0


@packed("s:time:{reminder}")
class NoteTime(Callback):
    """When one kind of note comes, with other times to choose."""

    reminder: str


@packed("s:after:{reminder}:{minutes}")
class SetDelay(Callback):
    """Set a kind of note to that many minutes after /done."""

    reminder: str
    minutes: int


@packed("s:clock:{reminder}:{at}")
class SetClock(Callback):
    """Set a kind of note to that time of day."""

    reminder: str
    at: time


@packed("s:stays:{reminder}")
class TimeStays(Callback):
    """Decline the offer of another time."""

    reminder: str


@packed("s:hours:{reminder}")
class NoteHours(Callback):
    """When the daily note comes whose message has this button, with other times to choose."""

    reminder: bytes
    """The id of the planned reminder."""


@packed("s:hour:{reminder}:{at}")
class NoteHour(Callback):
    """Move that daily note to that time of day, beginning with the next one."""

    reminder: bytes
    at: time
