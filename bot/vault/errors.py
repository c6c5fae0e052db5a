"""The errors of the vault. A message says what happened and what to do.

A message must never hold key material, plaintext, or anything that tells one person from another.
"""


class SealBroken(Exception):
    """A sealed value does not open: changed, cut, moved from its cell, or sealed under another key."""


class KeyFileError(Exception):
    """The file of root keys is missing, unsafe or malformed. The message names the remedy."""
