"""Seals bytes under a symmetric key, bound to a cell of the database: AES-256-GCM with a random nonce and padding.

A blob is version (1 byte), nonce (12), then ciphertext with its tag. Random nonces are safe for 2^32 blobs under one
key (NIST SP 800-38D, section 8.3). A new root or account key starts a new count.
"""

import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.vault.cell import Cell, encode
from bot.vault.errors import SealBroken
from bot.vault.padding import PaddedSize, bucket, pad, unpad

VERSION: Final = 1
"""First byte of a blob. Each kind of blob has its own number: 1 here, 2 in hpke, 3 in account, 4 in passphrase."""

KEY_SIZE: Final = 32
NONCE_SIZE: Final = 12


def seal(key: bytes, data: bytes, cell: Cell, *, key_id: bytes = b"", size: PaddedSize = bucket) -> bytes:
    """Seal `data`, padded as `size` says, so that it opens only at `cell`, with `key` (32 bytes) and the same
    `key_id`."""
    nonce = os.urandom(NONCE_SIZE)
    sealed = _cipher(key).encrypt(nonce, pad(data, size), encode(cell, version=VERSION, key_id=key_id))
    return bytes([VERSION]) + nonce + sealed


def unseal(key: bytes, blob: bytes, cell: Cell, *, key_id: bytes = b"", size: PaddedSize = bucket) -> bytes:
    """The data that `seal` sealed. Raises SealBroken if the key, the cell, the key id, the size or any bit of `blob`
    differs."""
    if blob[:1] != bytes([VERSION]):
        raise SealBroken(
            f"the sealed value in {cell} is empty or of a kind this version does not read: "
            "restore it from a backup, or run the version that wrote it"
        )
    nonce, sealed = blob[1 : 1 + NONCE_SIZE], blob[1 + NONCE_SIZE :]
    if len(nonce) == NONCE_SIZE:
        try:
            return unpad(_cipher(key).decrypt(nonce, sealed, encode(cell, version=VERSION, key_id=key_id)), size)
        except InvalidTag:
            pass  # The error below also covers a blob that was cut.
    raise SealBroken(
        f"the sealed value in {cell} does not open: it was changed, cut, moved from another row, or sealed "
        "under another key; check that the key file belongs to this data, or restore the row from a backup"
    )


def _cipher(key: bytes) -> AESGCM:
    if len(key) != KEY_SIZE:  # AESGCM would silently use AES-128 for 16 bytes.
        raise ValueError(f"a key is {KEY_SIZE} bytes, this one has {len(key)}")
    return AESGCM(key)
