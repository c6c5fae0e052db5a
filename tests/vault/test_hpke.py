"""Sealing to the journal's public key: it follows RFC 9180, and refuses the same blobs as any other seal.

The published vectors have associated data, which the library cannot take. So the receiver of the RFC is written here
from its pseudocode. It is tested with the published vectors, and then opens the vault's blobs.
"""

import hmac
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.vault.cell import Cell, encode
from bot.vault.errors import SealBroken
from bot.vault.hpke import new_pair, open_with, seal_to
from bot.vault.padding import bucket, pad

CELL = Cell(b"account-1", "entry", b"row-1", "body")
SECRET = b"a sentence that is nobody else's business"
PAIR = new_pair()

AES_128_GCM, AES_256_GCM = 1, 2
KEM = b"KEM" + bytes.fromhex("0020")


def extract(suite: bytes, salt: bytes, label: bytes, ikm: bytes) -> bytes:
    """LabeledExtract, RFC 9180 section 4."""
    return hmac.digest(salt, b"HPKE-v1" + suite + label + ikm, "sha256")


def expand(suite: bytes, prk: bytes, label: bytes, info: bytes, length: int) -> bytes:
    """LabeledExpand, RFC 9180 section 4. One block of HKDF is enough for every length in use."""
    labeled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    return hmac.digest(prk, labeled + b"\x01", "sha256")[:length]


def schedule(aead: int, private: bytes, peer: bytes, enc: bytes, recipient: bytes, info: bytes) -> tuple[AESGCM, bytes]:
    """Cipher and first nonce from either side's keys: RFC 9180 sections 4.1 (DHKEM) and 5.1 (base mode)."""
    dh = X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(peer))
    shared = expand(KEM, extract(KEM, b"", b"eae_prk", dh), b"shared_secret", enc + recipient, 32)
    suite = b"HPKE" + bytes.fromhex("00200001") + aead.to_bytes(2, "big")
    context = b"\x00" + extract(suite, b"", b"psk_id_hash", b"") + extract(suite, b"", b"info_hash", info)
    secret = extract(suite, shared, b"secret", b"")
    key = expand(suite, secret, b"key", context, 16 * aead)
    return AESGCM(key), expand(suite, secret, b"base_nonce", context, 12)


def public_of(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def receive(aead: int, private: bytes, enc: bytes, sealed: bytes, info: bytes, aad: bytes) -> bytes:
    """Open a ciphertext with a recipient's private key: RFC 9180 section 5.2."""
    cipher, nonce = schedule(aead, private, enc, enc, public_of(private), info)
    return cipher.decrypt(nonce, sealed, aad)


@pytest.mark.parametrize(
    ("aead", "private", "enc", "sealed"),
    [
        pytest.param(
            AES_128_GCM,
            "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8",
            "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431",
            "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a",
            id="RFC 9180, appendix A.1.1",
        ),
        pytest.param(
            AES_256_GCM,
            "497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d",
            "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256",
            "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a",
            id="the RFC's machine-readable vectors, mode 0, KEM 32, KDF 1, AEAD 2",
        ),
    ],
)
def test_our_receiver_opens_published_vectors(aead: int, private: str, enc: str, sealed: str) -> None:
    """The receiver of this module opens the published vectors of RFC 9180."""
    info = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
    opened = receive(aead, bytes.fromhex(private), bytes.fromhex(enc), bytes.fromhex(sealed), info, b"Count-0")
    assert opened == b"Beauty is truth, truth beauty"


@given(st.binary(max_size=600))
@settings(deadline=None)
def test_that_receiver_opens_what_the_vault_seals(data: bytes) -> None:
    """That receiver opens the vault's blobs: a version, RFC 9180's enc and ciphertext, with the cell as info."""
    blob = seal_to(PAIR.public, data, CELL)
    info = encode(CELL, version=2, key_id=b"")
    assert blob[0] == 2
    assert receive(AES_256_GCM, PAIR.private, blob[1:33], blob[33:], info, b"") == pad(data)


@given(st.binary(max_size=600))
@settings(deadline=None)
def test_an_independent_sender_is_understood(data: bytes) -> None:
    """The vault opens what a sender written from the RFC seals."""
    sender = new_pair()
    info = encode(CELL, version=2, key_id=b"")
    cipher, nonce = schedule(AES_256_GCM, sender.private, PAIR.public, sender.public, PAIR.public, info)
    blob = b"\x02" + sender.public + cipher.encrypt(nonce, pad(data), b"")
    assert open_with(PAIR.private, blob, CELL) == data


@given(st.binary(max_size=3000))
@settings(deadline=None)
def test_sealed_data_opens_and_has_bucket_length(data: bytes) -> None:
    """Sealed data opens unchanged, and its length depends on its bucket only."""
    blob = seal_to(PAIR.public, data, CELL)
    assert open_with(PAIR.private, blob, CELL) == data
    assert len(blob) == 1 + 32 + bucket(len(data)) + 16


def test_two_seals_of_the_same_data_differ() -> None:
    """Two seals of the same data differ."""
    one, other = seal_to(PAIR.public, SECRET, CELL), seal_to(PAIR.public, SECRET, CELL)
    assert one[1:33] != other[1:33]
    assert one[33:] != other[33:]


def test_a_change_of_any_bit_is_refused() -> None:
    """A blob with any changed bit is refused, even the top bit of a public key, which RFC 7748 masks."""
    blob = seal_to(PAIR.public, SECRET, CELL)
    for bit in range(8 * len(blob)):
        changed = bytearray(blob)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(SealBroken):
            open_with(PAIR.private, bytes(changed), CELL)


def test_a_cut_or_longer_blob_is_refused() -> None:
    """A blob of any other length raises SealBroken."""
    blob = seal_to(PAIR.public, SECRET, CELL)
    for end in range(len(blob)):
        with pytest.raises(SealBroken):
            open_with(PAIR.private, blob[:end], CELL)
    with pytest.raises(SealBroken):
        open_with(PAIR.private, blob + b"\x00", CELL)


def test_an_all_zero_encapsulated_key_is_refused() -> None:
    """An all-zero encapsulated key, whose shared secret anybody knows, is refused (RFC 9180, section 7.1.4)."""
    blob = seal_to(PAIR.public, SECRET, CELL)
    with pytest.raises(SealBroken):
        open_with(PAIR.private, blob[:1] + bytes(32) + blob[33:], CELL)


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(CELL, account=b"account-2"),
        replace(CELL, table="account"),
        replace(CELL, row=b"row-2"),
        replace(CELL, column="mirror"),
    ],
    ids=["person", "table", "row", "column"],
)
def test_a_moved_entry_is_refused(elsewhere: Cell) -> None:
    """An entry does not open for another person, table, row or column."""
    with pytest.raises(SealBroken, match=elsewhere.table):
        open_with(PAIR.private, seal_to(PAIR.public, SECRET, CELL), elsewhere)


def test_another_journal_cannot_open_it() -> None:
    """The key of another journal does not open a blob, and the error does not contain the data."""
    with pytest.raises(SealBroken) as caught:
        open_with(new_pair().private, seal_to(PAIR.public, SECRET, CELL), CELL)
    assert SECRET.decode() not in str(caught.value)


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(32)], ids=["empty", "short", "of no order"])
def test_an_invalid_public_key_is_refused(public: bytes) -> None:
    """Sealing to bytes that are no public key raises ValueError."""
    with pytest.raises(ValueError, match=r"."):
        seal_to(public, SECRET, CELL)


def test_a_pair_shows_neither_key() -> None:
    """The repr of a key pair contains neither key."""
    pair = new_pair()
    assert len(pair.private) == len(pair.public) == 32
    assert repr(pair) == "JournalPair()"
