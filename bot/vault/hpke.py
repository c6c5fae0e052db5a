"""Seals values to a public key, such as journal entries. Sealing needs no private key, so a locked journal can grow.

This is HPKE (RFC 9180) in base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. A blob is version (1 byte),
encapsulated key (32), then ciphertext with its tag. Each blob has its own key. The cell is bound through `info`, which
enters that key (section 5.1), as the recipient's public key does (section 4.1).

Base mode does not authenticate the writer: anyone who has the public key can add an entry. So the public key is sealed
too.
"""

from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from bot.vault.cell import Cell, encode
from bot.vault.errors import SealBroken
from bot.vault.padding import PaddedSize, bucket, pad, unpad

VERSION: Final = 2
"""First byte of a blob; see seal.VERSION."""

SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


@dataclass(frozen=True, slots=True)
class JournalPair:
    """The key pair of a journal: raw X25519 keys, 32 bytes each (RFC 7748). Neither shows in a repr."""

    private: bytes = field(repr=False)
    public: bytes = field(repr=False)


def new_pair() -> JournalPair:
    """A fresh pair."""
    private = X25519PrivateKey.generate()
    return JournalPair(private.private_bytes_raw(), private.public_key().public_bytes_raw())


def public_of(private: bytes) -> bytes:
    """The public key that belongs to a private key."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def seal_to(public: bytes, data: bytes, cell: Cell, size: PaddedSize = bucket) -> bytes:
    """Seal `data`, padded as `size` says, so that it opens only at `cell` and with the private key of `public`.

    Raises ValueError if `public` is not an X25519 key that can be sealed to.
    """
    key = X25519PublicKey.from_public_bytes(public)
    return bytes([VERSION]) + SUITE.encrypt(pad(data, size), key, info=_info(cell))


def open_with(private: bytes, blob: bytes, cell: Cell, size: PaddedSize = bucket) -> bytes:
    """The data that `seal_to` sealed. Raises SealBroken if the key, the cell, the size or any bit of `blob` differs."""
    if blob[:1] != bytes([VERSION]):
        raise SealBroken(
            f"the journal entry in {cell} is empty or of a kind this version does not read: "
            "restore it from a backup, or run the version that wrote it"
        )
    key = X25519PrivateKey.from_private_bytes(private)
    try:
        return unpad(SUITE.decrypt(blob[1:], key, info=_info(cell)), size)
    except InvalidTag:
        raise SealBroken(
            f"the journal entry in {cell} does not open: it was changed, cut, moved from another row, or "
            "sealed to another journal; restore the row from a backup"
        ) from None


def _info(cell: Cell) -> bytes:
    return encode(cell, version=VERSION, key_id=b"")
