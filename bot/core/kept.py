"""Marks fields of stored data that /export leaves out. Only the export reads the mark."""

from typing import Final

UNEXPORTED: Final = {"exported": False}
"""Metadata of a field that /export leaves out, because the person did not say it, or because it would reveal that
something felt off."""
