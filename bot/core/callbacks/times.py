"""Buttons of /settings for when each kind of note comes."""

from datetime import time

from bot.core.callbacks.packing import Callback, packed


@packed("s:times:{page}")
class NoteTimes(Callback):
    """When each kind of note comes, a page at a time."""

    page: int = 0


@packed("s:time:{reminder}")
class NoteTime(Callback):
    """When one kind of note comes, and what to choose from."""

    reminder: str


@packed("s:after:{reminder}:{minutes}")
class SetDelay(Callback):
    """Let it come so many minutes after /done."""

    reminder: str
    minutes: int


@packed("s:clock:{reminder}:{at}")
class SetClock(Callback):
    """Let it come at that time of day."""

    reminder: str
    at: time


@packed("s:stays:{reminder}")
class TimeStays(Callback):
    """Let it come when it came before, as another time was offered."""

    reminder: str
