"""Telling a journal's key under a passphrase from a bare one, by its length alone."""

from bot.vault.seal import KEY_SIZE


def is_wrapped(key: bytes) -> bool:
    """Whether this is a blob that needs a passphrase, rather than a bare private key."""
    return len(key) > KEY_SIZE
