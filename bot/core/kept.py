"""Marks on fields of what is kept of a person. The codec and the export read them; nothing else does."""

from typing import Final

UNEXPORTED: Final = {"exported": False}
"""Metadata of a field that /export leaves out: nobody said it, or it would show that something felt off."""
WALL_TIME: Final = {"wall_time": True}
"""Metadata of a time on the person's clock. It has no zone; every other time is UTC."""
