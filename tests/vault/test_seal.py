"""Sealing: a blob opens only unchanged, with its key and in its cell."""

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.vault.cell import Cell, encode
from bot.vault.errors import SealBroken
from bot.vault.padding import bucket, pad
from bot.vault.seal import seal, unseal

KEY = bytes(range(32))
CELL = Cell(b"account-1", "account", b"row-1", "profile")
SECRET = b"a sentence that is nobody else's business"

CELLS = st.builds(
    Cell,
    account=st.binary(max_size=16),
    table=st.text(max_size=8),
    row=st.binary(max_size=16),
    column=st.text(max_size=8),
)
KEYS = st.binary(min_size=32, max_size=32)


def test_the_cipher_is_aes_256_gcm_as_published() -> None:
    """The cipher gives test case 16 of "The Galois/Counter Mode of Operation" (McGrew and Viega, for NIST)."""
    key = bytes.fromhex("feffe9928665731c6d6a8f9467308308" * 2)
    nonce = bytes.fromhex("cafebabefacedbaddecaf888")
    data = bytes.fromhex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
    )
    cell = bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
    assert AESGCM(key).encrypt(nonce, data, cell).hex() == (
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
        "76fc6ece0f4e1768cddf8853bb2d551b"
    )


def test_a_blob_has_the_documented_format() -> None:
    """A blob is a version byte, a nonce, and the AES-GCM ciphertext of the padded data."""
    blob = seal(KEY, SECRET, CELL, key_id=b"key")
    assert blob[0] == 1
    opened = AESGCM(KEY).decrypt(blob[1:13], blob[13:], encode(CELL, version=1, key_id=b"key"))
    assert opened == pad(SECRET)


@given(KEYS, st.binary(max_size=2000), CELLS, st.binary(max_size=8))
def test_unseal_reverses_seal(key: bytes, data: bytes, cell: Cell, key_id: bytes) -> None:
    """Sealed data opens unchanged."""
    assert unseal(key, seal(key, data, cell, key_id=key_id), cell, key_id=key_id) == data


@given(st.binary(max_size=2000))
def test_a_blob_has_its_buckets_length(data: bytes) -> None:
    """The length of a blob is that of its bucket plus the version byte, the nonce and the tag."""
    assert len(seal(KEY, data, CELL)) == 1 + 12 + bucket(len(data)) + 16


def test_two_seals_share_only_the_version() -> None:
    """Sealing the same data twice gives different bytes."""
    one, other = seal(KEY, SECRET, CELL), seal(KEY, SECRET, CELL)
    assert one[1:13] != other[1:13]
    assert one[13:] != other[13:]


def test_a_change_of_any_bit_is_refused() -> None:
    """Sealed data with any changed bit does not open."""
    blob = seal(KEY, SECRET, CELL)
    for bit in range(8 * len(blob)):
        changed = bytearray(blob)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(SealBroken):
            unseal(KEY, bytes(changed), CELL)


def test_a_cut_or_longer_blob_is_refused() -> None:
    """A blob of any other length raises SealBroken."""
    blob = seal(KEY, SECRET, CELL)
    for end in range(len(blob)):
        with pytest.raises(SealBroken):
            unseal(KEY, blob[:end], CELL)
    with pytest.raises(SealBroken):
        unseal(KEY, blob + b"\x00", CELL)


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(CELL, account=b"account-2"),
        replace(CELL, table="entry"),
        replace(CELL, row=b"row-2"),
        replace(CELL, column="settings"),
    ],
    ids=["person", "table", "row", "column"],
)
def test_a_blob_moved_to_another_place_is_refused(elsewhere: Cell) -> None:
    """A blob does not open for another account, table, row or column."""
    with pytest.raises(SealBroken):
        unseal(KEY, seal(KEY, SECRET, CELL), elsewhere)


@given(CELLS, CELLS)
def test_no_two_places_open_each_others_blobs(one: Cell, other: Cell) -> None:
    """A blob sealed for one cell does not open for any other cell."""
    assume(one != other)
    with pytest.raises(SealBroken):
        unseal(KEY, seal(KEY, SECRET, one), other)


def test_another_key_or_key_id_is_refused() -> None:
    """Sealed data does not open with a different key or key id."""
    blob = seal(KEY, SECRET, CELL, key_id=b"key-1")
    with pytest.raises(SealBroken):
        unseal(bytes(32), blob, CELL, key_id=b"key-1")
    with pytest.raises(SealBroken):
        unseal(KEY, blob, CELL, key_id=b"key-2")
    with pytest.raises(SealBroken):
        unseal(KEY, blob, CELL)


def test_an_error_names_only_table_and_column() -> None:
    """The error names table and column, and neither data, key nor ids."""
    with pytest.raises(SealBroken, match=r"account\.profile") as caught:
        unseal(KEY, seal(KEY, SECRET, CELL), replace(CELL, row=b"row-2"))
    for hidden in (SECRET.decode(), KEY.hex(), "row-", "account-1"):
        assert hidden not in str(caught.value)


def test_a_key_of_another_size_is_refused() -> None:
    """A 16-byte key raises ValueError and does not select a weaker cipher."""
    with pytest.raises(ValueError, match="32 bytes"):
        seal(bytes(16), SECRET, CELL)
