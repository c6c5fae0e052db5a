"""Tells a journal's wrapped key from a bare one by its length."""

from bot.vault.seal import KEY_SIZE


def is_wrapped(key: bytes) -> bool:
    """Whether `key` is a blob that needs a passphrase, and not a bare private key."""
    return len(key) > KEY_SIZE
