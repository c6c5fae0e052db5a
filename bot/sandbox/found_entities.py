"""Entities that Telegram finds by itself in any text: commands, mentions, hashtags, addresses.

The patterns are plainer than TDLib's `find_entities` (which knows every top-level domain): a web
address is found where it has its scheme or www.
"""

import re

from bot.sandbox.text import Entity, units

_PATTERNS = (
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>@])")),
    ("url", re.compile(r"(?<![\w@])(?:https?://|www\.)[^\s<>\"']*[^\s<>\"'.,;:!?)\]]")),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?!\w)")),
    ("mention", re.compile(r"(?<![\w@/])@[A-Za-z0-9_]{4,32}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d])\w{1,256}(?!\w)")),
)
_NOTHING = re.compile(r"[/@#]|www\.")
_CLOSED = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"})


def found(text: str, given: list[Entity]) -> list[Entity]:
    """`given` plus what is found outside code, links and mentions, in Telegram's order."""
    entities = list(given)
    if _NOTHING.search(text):
        taken = [e for e in given if e["type"] in _CLOSED or e["type"] in dict(_PATTERNS)]
        for kind, pattern in _PATTERNS:
            for match in pattern.finditer(text):
                entity = {
                    "type": kind,
                    "offset": units(text[: match.start()]),
                    "length": units(match.group()),
                }
                if not any(_overlap(entity, other) for other in taken):
                    taken.append(entity)
                    entities.append(entity)
    return sorted(entities, key=lambda e: (e["offset"], -e["length"]))


def _overlap(one: Entity, other: Entity) -> bool:
    starts_before_end: bool = one["offset"] < other["offset"] + other["length"]
    return starts_before_end and bool(other["offset"] < one["offset"] + one["length"])
