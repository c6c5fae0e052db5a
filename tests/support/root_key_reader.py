"""Reads everything that the root keys open without a passphrase, in any bytes of a database: files, logs, old pages.

It works like a thief who does not have the program. AES-GCM is a stream cipher, so a piece of a box opens without its
tag, and without the row and column that it was made for. So this module needs no names of tables, and covers new ones.
It finds boxes under a root by the root's id. It finds boxes under the keys in those boxes by trying every offset.
It does not open boxes that are sealed to a journal's public key, but if `keys` has the private key, a thief can.
"""

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from bot.vault import derive
from bot.vault.account import VERSION as UNDER_A_ROOT
from bot.vault.keyfile import RootKeys
from bot.vault.padding import MARK
from bot.vault.seal import KEY_SIZE, NONCE_SIZE

LABELS: Final = tuple(value for name, value in vars(derive).items() if name.isupper() and isinstance(value, str))
"""The labels of all purposes for which a key is derived from a root."""
MOST_KEY: Final = 96
"""The most bytes of a box that can hold a key."""
MOST: Final = 64 * 1024
"""The most bytes of a box that are read."""
PART: Final = 1024 * 1024
"""The number of offsets that are tried at a time. They need sixteen times as many bytes of memory."""
_FIRST: Final = b"\x00\x00\x00\x02"
"""The counter of a box's first block (NIST SP 800-38D, section 7.1)."""


@dataclass(slots=True)
class Opened:
    """The texts and keys that were read."""

    texts: set[bytes] = field(default_factory=set)
    """Decompressed plaintexts. Some end in noise."""
    keys: set[bytes] = field(default_factory=set)
    """Keys that were found in boxes."""

    def revealed(self, words: Iterable[str]) -> list[str]:
        """Those of `words` that a plaintext contains."""
        forms = {word: (word.encode(), *(word.encode("unicode_escape"),)) for word in words}
        return [word for word, known in forms.items() if any(form in text for text in self.texts for form in known)]


def opened(roots: RootKeys, contents: Iterable[bytes]) -> Opened:
    """Everything that these roots open in `contents`."""
    found, contents = Opened(), list(dict.fromkeys(contents))
    secrets = {root.id: root.secret for root in (roots.current, *roots.others)}
    for content in contents:
        for id, secret in secrets.items():
            for box in _after(content, bytes([UNDER_A_ROOT]) + id):
                # The byte behind the id is the version of the box.
                for label in LABELS:
                    _note(found, _decrypted(derive.derive(secret, label), box[1:]))
    for content in contents:
        for key in sorted(found.keys):
            for at in _texts_at(key, content):
                _note(found, _decrypted(key, content[at : at + NONCE_SIZE + MOST]))
    return found


def _after(content: bytes, mark: bytes) -> Iterator[bytes]:
    at = content.find(mark)
    while at >= 0:
        yield content[at + len(mark) : at + len(mark) + 1 + NONCE_SIZE + MOST]
        at = content.find(mark, at + 1)


def _decrypted(key: bytes, box: bytes) -> bytes:
    """The decryption of a box with this key, without a check of the tag. A box is a nonce, then ciphertext."""
    stream = Cipher(algorithms.AES(key), modes.CTR(box[:NONCE_SIZE] + _FIRST)).decryptor()
    return stream.update(box[NONCE_SIZE:])


def _note(found: Opened, plain: bytes) -> None:
    """Note the key or text in `plain`, if it has the form of one, which shows that the decryption key was right."""
    data, mark, rest = plain.partition(MARK + bytes(15))
    if mark and KEY_SIZE <= len(data) <= MOST_KEY and rest.startswith(bytes(64)):
        # A key, alone or with other bytes before or behind it.
        found.keys |= {data[:KEY_SIZE], data[-KEY_SIZE:]}
        return
    text = _unpacked(plain)
    if text.startswith(b'{"'):
        end = text.find(MARK + bytes(3))
        found.texts.add(text if end < 0 else text[:end])


def _unpacked(plain: bytes) -> bytes:
    if plain[:1] != b"\x78":
        return plain
    try:
        return zlib.decompressobj().decompress(plain)
    except zlib.error:
        return plain


def _texts_at(key: bytes, content: bytes) -> Iterator[int]:
    """The offsets at which a box under this key may begin.

    At such an offset the first two bytes decrypt to those of JSON or of zlib. One offset in ten thousand does so by
    chance.
    """
    for start in range(0, len(content), PART):
        part = content[start : start + PART + NONCE_SIZE + 2]
        count = len(part) - NONCE_SIZE - 1
        if count <= 0:
            return
        blocks = bytearray(16 * count)
        for at in range(NONCE_SIZE):
            blocks[at::16] = part[at : at + count]
        blocks[15::16] = _FIRST[-1:] * count
        stream = Cipher(algorithms.AES(key), modes.ECB()).encryptor().update(bytes(blocks))  # noqa: S305  one block each
        first = _xor(stream[0::16], part[NONCE_SIZE : NONCE_SIZE + count])
        second = _xor(stream[1::16], part[NONCE_SIZE + 1 : NONCE_SIZE + 1 + count])
        for one, other in ((b"{", b'"'), *((b"\x78", level) for level in (b"\x01", b"\x5e", b"\x9c", b"\xda"))):
            at = first.find(one)
            while at >= 0:
                if second[at : at + 1] == other:
                    yield start + at
                at = first.find(one, at + 1)


def _xor(one: bytes, other: bytes) -> bytes:
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).to_bytes(len(one), "big")
