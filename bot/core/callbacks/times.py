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
    """Let it come that many minutes after /done."""

    reminder: str
    minutes: int


@packed("s:clock:{reminder}:{at}")
class SetClock(Callback):
    """Let it come at that time of day."""

    reminder: str
    at: time


@packed("s:stays:{reminder}")
class TimeStays(Callback):
    """Decline the offer of another time."""

    reminder: str


@packed("s:hours:{reminder}")
class NoteHours(Callback):
    """When a daily note comes, with other times to choose."""

    reminder: bytes
    """The id of a note in the chat."""


@packed("s:hour:{reminder}:{at}")
class NoteHour(Callback):
    """Let that note come at that time from the next one on."""

    reminder: bytes
    at: time
