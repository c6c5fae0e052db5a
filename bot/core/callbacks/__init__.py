"""The kinds of buttons, as typed values. What a tap carries is written and read here, and nowhere else.

The kinds stand in six files: `checkin` (the moment after, check-ins, reminders, help), `journal` (the journal, its
lock, what is kept), `together` (links between two people), `times` (when notes come), `own` (words of one's own),
`pages` (everything else). `pack` and `unpack` know them all.
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
