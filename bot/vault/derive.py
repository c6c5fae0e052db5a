"""One root secret, several keys: each use has a label, so no key ever serves two ends."""

from functools import lru_cache
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEK: Final = "kek/v1"
"""Wraps each account's keys."""

ROUTE: Final = "route/v1"
"""Seals chat ids, which are needed to send while a journal is locked."""

OUTBOX: Final = "outbox/v1"
"""Seals messages that wait to be delivered."""

CHECK: Final = "check/v1"
"""Seals a known value kept beside the data, to tell at start whether key file and data belong together."""

BACKUP: Final = "backup/v1"
"""Signs backups."""

ID: Final = "id/v1"
"""Names a root without giving it away."""

ENTRIES: Final = "entries/v1"
"""Hashes the numbers of an account's entries into their ids. Derived from the account's data key, not from a root."""


@lru_cache(maxsize=64)
def derive(root: bytes, label: str) -> bytes:
    """32 bytes for one use: HKDF-SHA256 (RFC 5869) of `root` with no salt and `label` as info.

    Remembered, as the root is in memory anyway and every tap asks for the same few.

    No salt is needed: a root is 32 uniformly random bytes (RFC 5869, section 3.1).
    """
    return derive_once(root, label)


def derive_once(key: bytes, label: str) -> bytes:
    """The same, not remembered: for keys of an account, which must not stay in memory."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=label.encode()).derive(key)
