"""The kinds of buttons, as typed values. Only this package writes and reads the data of a button.

There are six files: `checkin` (/done, check-ins, reminders, help), `journal` (the journal, its lock, stored data),
`together` (links between two people), `times` (when notes come), `own` (the person's own words), `pages` (everything
else). `pack` and `unpack` handle them all.
"""

from bot.core.callbacks import checkin, journal, own, pages, times, together
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
    "times",
    "together",
    "unpack",
    "urgency_of",
]
