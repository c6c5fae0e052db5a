"""The keys of an account, and the values that are sealed under a root key: these keys, chat ids and outbox rows.

A blob under a root is version (1 byte), the root's id (8), then the output of `seal`, which binds the id too. If there
is a passphrase, the journal's private key is first sealed under the passphrase, and then wrapped here.

Each account has a generation, which is stored with its data key. Every change of the passphrase, and every restart of
the journal, begins a new generation with a new key pair and seals every cell of the account again. So a cell of an
older generation does not open beside newer ones.
"""

import hmac
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from bot.vault.cell import Cell
from bot.vault.derive import ENTRIES, KEK, OUTBOX, ROUTE, derive, derive_once
from bot.vault.errors import SealBroken
from bot.vault.hpke import JournalPair, new_pair, open_with, seal_to
from bot.vault.keyfile import ID_SIZE, RootKey, RootKeys
from bot.vault.padding import PaddedSize, bucket
from bot.vault.seal import KEY_SIZE, seal, unseal

VERSION: Final = 3
"""First byte of a blob under a root; see seal.VERSION."""

ENTRY_BITS: Final = 63
"""The bits of an entry's id. In both databases, a non-negative integer has that many."""
GENERATION_SIZE: Final = 16
"""The bytes of a generation."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """The key to the profile, settings and check-in of an account, but not to its journal. The secret never changes."""

    secret: bytes = field(repr=False)
    """32 bytes."""
    generation: bytes = field(repr=False)
    """16 random bytes. They are part of the associated data of the account's cells."""

    def renewed(self) -> "DataKey":
        """The same key in a new generation."""
        return DataKey(self.secret, os.urandom(GENERATION_SIZE))


@dataclass(frozen=True, slots=True)
class AccountKeys:
    """The keys of one account: its data key, and the key pair of its journal."""

    data: DataKey
    journal: JournalPair


def new_account_keys() -> AccountKeys:
    """Fresh keys for a new account."""
    return AccountKeys(DataKey(os.urandom(KEY_SIZE), os.urandom(GENERATION_SIZE)), new_pair())


def wrap_data_key(root: RootKey, data: DataKey, account: bytes) -> bytes:
    """Seal an account's data key under `root`. To rotate: unwrap it with all roots, and wrap it with the newest."""
    return seal_under(root, KEK, data.secret + data.generation, _data_key_of(account))


def unwrap_data_key(roots: RootKeys, blob: bytes, account: bytes) -> DataKey:
    """The account's data key. Raises SealBroken, also if `roots` lack the root that `blob` names."""
    opened = open_under(roots, KEK, blob, _data_key_of(account))
    return DataKey(opened[:KEY_SIZE], opened[KEY_SIZE:])


def entry_ids(data: bytes, numbers: Iterable[int]) -> list[int]:
    """The ids of the entries with these numbers (0 to 2^64 - 1). `data` is the secret of the account's data key.

    An id is a keyed hash (HMAC-SHA256), cut to 63 bits. Without the key, ids reveal neither the account nor the order
    of entries. With ten million entries in the database, a new id is already in use about once in 10^12 times: see
    `service.journal.Journal.keep`.
    """
    key = derive_once(data, ENTRIES)
    digests = (hmac.digest(key, number.to_bytes(8, "big"), "sha256") for number in numbers)
    return [int.from_bytes(digest[:8], "big") >> (64 - ENTRY_BITS) for digest in digests]


def wrap_private(root: RootKey, private: bytes, account: bytes, generation: bytes) -> bytes:
    """Seal the journal's private key under `root`."""
    return seal_under(root, KEK, private, _private_of(account, generation))


def unwrap_private(roots: RootKeys, blob: bytes, account: bytes, generation: bytes) -> bytes:
    """The journal's private key. Raises SealBroken."""
    return open_under(roots, KEK, blob, _private_of(account, generation))


def seal_previous(public: bytes, private: bytes, account: bytes) -> bytes:
    """Seal a journal's previous private key to its current public key."""
    return seal_to(public, private, _previous_of(account))


def open_previous(private: bytes, blob: bytes, account: bytes) -> bytes:
    """A journal's previous private key. Raises SealBroken."""
    return open_with(private, blob, _previous_of(account))


def seal_route(roots: RootKeys, chat_id: int, account: bytes) -> bytes:
    """Seal an account's chat id. It opens with the roots alone, so also while the journal is locked."""
    return seal_under(roots.current, ROUTE, chat_id.to_bytes(8, "big", signed=True), _route_of(account))


def open_route(roots: RootKeys, blob: bytes, account: bytes) -> int:
    """The chat id. Raises SealBroken."""
    return int.from_bytes(open_under(roots, ROUTE, blob, _route_of(account)), "big", signed=True)


def seal_outbox(roots: RootKeys, data: bytes, row: bytes) -> bytes:
    """Seal a message for the outbox row of that id."""
    return seal_under(roots.current, OUTBOX, data, _outbox_at(row))


def open_outbox(roots: RootKeys, blob: bytes, row: bytes) -> bytes:
    """The message. Raises SealBroken."""
    return open_under(roots, OUTBOX, blob, _outbox_at(row))


# These names are part of the sealed format. They must not change, even if a table is renamed.


def _data_key_of(account: bytes) -> Cell:
    return Cell(account, "account", account, "data_key")


def _private_of(account: bytes, generation: bytes) -> Cell:
    return Cell(account, "account", account, "journal_private", generation)


def _previous_of(account: bytes) -> Cell:
    return Cell(account, "account", account, "journal_previous")


def _route_of(account: bytes) -> Cell:
    return Cell(account, "account", account, "route")


def _outbox_at(row: bytes) -> Cell:
    return Cell(b"", "outbox", row, "payload")


def seal_under(root: RootKey, label: str, data: bytes, cell: Cell, size: PaddedSize = bucket) -> bytes:
    """Seal `data`, padded as `size` says, under the key that is derived from `root` with `label`."""
    return bytes([VERSION]) + root.id + seal(derive(root.secret, label), data, cell, key_id=root.id, size=size)


def open_under(roots: RootKeys, label: str, blob: bytes, cell: Cell, size: PaddedSize = bucket) -> bytes:
    """The data that `seal_under` sealed. Raises SealBroken, also if `roots` lack the root that `blob` names."""
    if blob[:1] != bytes([VERSION]) or len(blob) <= 1 + ID_SIZE:
        raise SealBroken(
            f"the sealed value in {cell} is cut or of a kind this version does not read: "
            "restore it from a backup, or run the version that wrote it"
        )
    named = blob[1 : 1 + ID_SIZE]
    for root in roots.all:
        if root.id == named:
            return unseal(derive(root.secret, label), blob[1 + ID_SIZE :], cell, key_id=root.id, size=size)
    raise SealBroken(
        f"the sealed value in {cell} was sealed under root {named.hex()}, which the key file lacks: "
        "add that root line from your copy of the key file, or use the key file that belongs to this data"
    )
