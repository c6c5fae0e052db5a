"""Derives several keys from one secret. Each purpose has its own label, so no key serves two purposes."""

from functools import lru_cache
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEK: Final = "kek/v1"
"""The key encryption key: it wraps the keys of every account."""

ROUTE: Final = "route/v1"
"""Seals chat ids, which are needed even while a journal is locked."""

OUTBOX: Final = "outbox/v1"
"""Seals messages that wait to be delivered."""

LINK: Final = "link/v1"
"""Seals the box of a link, which both people share."""

CHECK: Final = "check/v1"
"""Seals a known value in the database. At the start it shows whether the key file belongs to the data."""

BACKUP: Final = "backup/v1"
"""Signs backups."""

ID: Final = "id/v1"
"""Makes the public id of a root."""

ENTRIES: Final = "entries/v1"
"""Hashes the numbers of an account's entries into ids. Unlike the others, it is derived from the account's data key."""


@lru_cache(maxsize=64)
def derive(root: bytes, label: str) -> bytes:
    """A key of 32 bytes for one purpose: HKDF-SHA256 (RFC 5869) of `root` with no salt and `label` as info.

    No salt is needed, because a root is 32 uniformly random bytes (RFC 5869, section 3.1). The result is cached,
    because every tap needs the same few keys and the root is in memory anyway.
    """
    return derive_once(root, label)


def derive_once(key: bytes, label: str) -> bytes:
    """The same without the cache, for keys of an account, which must not stay in memory."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=label.encode()).derive(key)
