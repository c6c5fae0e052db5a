"""Marks fields of stored data for the export. Nothing else reads the mark."""

from typing import Final

UNEXPORTED: Final = {"exported": False}
"""Metadata of a field that /export leaves out, because the person did not say it, or because it would show that
something felt off."""
