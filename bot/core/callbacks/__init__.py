"""Every kind of button as a typed value, a "callback". Only this package writes and reads the data of buttons.

Seven modules hold the kinds: `checkin` (/done, check-ins, reminders, help), `journal` (the journal, its lock, stored
data), `together` (links between two people), `times` (when notes come), `own` (the person's own words), `settings`
and `pages` (all others). `pack` and `unpack` handle every kind.
"""

from bot.core.callbacks import checkin, journal, own, pages, settings, times, together
from bot.core.callbacks.packing import MOST_BYTES, Callback, kinds, pack, unpack, urgency_of

__all__ = [
    "MOST_BYTES",
    "Callback",
    "checkin",
    "journal",
    "kinds",
    "own",
    "pack",
    "pages",
    "settings",
    "times",
    "together",
    "unpack",
    "urgency_of",
]
