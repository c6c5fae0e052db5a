"""Seals the journal's private key under a passphrase. Without it, database and root keys together do not open the
journal.

Argon2id (RFC 9106) derives a key from the passphrase, slowly and with much memory, so that guessing is expensive. That
key seals the private key. A blob is version (1 byte), salt (16), iterations (4), lanes (4), memory in KiB (4), then the
output of `seal`. A blob must never hold a passphrase, or anything that makes a guess cheaper than that.
"""

import os
import struct
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from bot.vault.cell import Cell
from bot.vault.errors import SealBroken
from bot.vault.seal import KEY_SIZE, seal, unseal

VERSION: Final = 4
"""First byte of a blob; see seal.VERSION. An unsealed private key is KEY_SIZE bytes long, and no blob is as short."""

SALT_SIZE: Final = 16
_COSTS: Final = struct.Struct(">III")
_HEAD: Final = 1 + SALT_SIZE + _COSTS.size


@dataclass(frozen=True, slots=True)
class Cost:
    """The cost of one derivation.

    The default is the second recommended option of RFC 9106, section 4, for machines with little memory.
    """

    iterations: int = 3
    lanes: int = 4
    memory: int = 64 * 1024
    """In KiB."""


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """The salt and the cost of deriving a key from a passphrase."""

    salt: bytes = field(repr=False)
    cost: Cost = Cost()


def new_parameters() -> KdfParameters:
    """A new salt, with the default cost."""
    return KdfParameters(os.urandom(SALT_SIZE))


def parameters_of(blob: bytes) -> KdfParameters:
    """The salt and the cost in a blob. Raises SealBroken."""
    if len(blob) <= _HEAD or blob[0] != VERSION:
        raise SealBroken(
            "the journal's key is cut or of a kind this version does not read: "
            "restore it from a backup, or run the version that wrote it"
        )
    return KdfParameters(blob[1 : 1 + SALT_SIZE], Cost(*_COSTS.unpack_from(blob, 1 + SALT_SIZE)))


def plain(passphrase: str) -> str:
    """The passphrase in its normal form: compatibility forms, capitals and the number of spaces make no difference.

    Phones add capitals and spaces by themselves, and people no longer see what they typed once it is deleted from the
    chat.
    """
    folded = unicodedata.normalize("NFKC", passphrase).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())


def derive_key(passphrase: str, parameters: KdfParameters) -> bytes:
    """The key (32 bytes) that is derived from a passphrase. It is slow and takes the memory in `parameters`, so run
    only one derivation at a time."""
    kdf = Argon2id(
        salt=parameters.salt,
        length=KEY_SIZE,
        iterations=parameters.cost.iterations,
        lanes=parameters.cost.lanes,
        memory_cost=parameters.cost.memory,
    )
    return kdf.derive(plain(passphrase).encode("utf-8", "surrogatepass"))


def wrap(key: bytes, parameters: KdfParameters, private: bytes, account: bytes) -> bytes:
    """Seal the journal's private key under a key that was derived from a passphrase."""
    cost = parameters.cost
    head = bytes([VERSION]) + parameters.salt + _COSTS.pack(cost.iterations, cost.lanes, cost.memory)
    return head + seal(key, private, _cell(account), key_id=head)


def unwrap(key: bytes, blob: bytes, account: bytes) -> bytes | None:
    """The private key in a blob. None if the passphrase is wrong or the blob was changed. Raises SealBroken if the blob
    is cut or of another version."""
    parameters_of(blob)
    try:
        return unseal(key, blob[_HEAD:], _cell(account), key_id=blob[:_HEAD])
    except SealBroken:
        return None


def _cell(account: bytes) -> Cell:
    return Cell(account, "account", account, "journal_private/passphrase")
