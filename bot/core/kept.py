"""A mark on fields of what is kept of a person. The export reads it; nothing else does."""

from typing import Final

UNEXPORTED: Final = {"exported": False}
"""Metadata of a field that /export leaves out: nobody said it, or it would show that something felt off."""
