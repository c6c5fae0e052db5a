"""Files in the age format, version 1, under a passphrase (https://c2sp.org/age). Any age program opens them.

The library pyrage holds the interpreter's lock while it derives a key, and takes more memory on a faster machine: it
stopped the bot for 12 seconds and took 528 MB. So the format is implemented here, on `cryptography`. Deriving a key is
slow here too: call these functions in a thread. This module must never log a passphrase, or put it into an error.
"""

import base64
import binascii
import hmac
import os
import re
from collections.abc import Iterator
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

WORK: Final = 17
"""The work factor of files written here, log2 of scrypt's N: 128 MiB, and 0.7 s of a core."""
MOST_WORK: Final = 18
"""The highest work factor that is accepted in a file: that of `age -p`, 256 MiB. Each step doubles memory and time."""
CHUNK: Final = 64 * 1024
"""The bytes of content in one sealed chunk."""
TAG: Final = 16
"""The bytes of a chunk's authentication tag."""
LABEL: Final = b"age-encryption.org/v1"
HEAD: Final = re.compile(
    LABEL + rb"\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n([A-Za-z0-9+/]{43})\n--- ([A-Za-z0-9+/]{43})\n"
)


class NotAge(ValueError):
    """The file is not an age file under a passphrase, or it was changed or cut."""


class TooDear(ValueError):
    """The file has a higher work factor than MOST_WORK."""


class WrongPassphrase(ValueError):
    """The passphrase is wrong."""


def seal_file(content: bytes, passphrase: str, work: int = WORK) -> bytes:
    """An age file with that content. Slow. `work` is the work factor."""
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    wrapped = ChaCha20Poly1305(_stretched(passphrase, salt, work)).encrypt(bytes(12), file_key, None)
    head = b"%s\n-> scrypt %s %d\n%s\n---" % (LABEL, _to_text(salt), work, _to_text(wrapped))
    parts = [head, b" ", _to_text(_signature(file_key, head)), b"\n", nonce]
    cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    starts = range(0, max(len(content), 1), CHUNK)
    for at, chunk_nonce in zip(starts, _nonces(len(starts)), strict=True):
        parts.append(cipher.encrypt(chunk_nonce, content[at : at + CHUNK], None))
    return b"".join(parts)


def open_file(file: bytes, passphrase: str) -> bytes:
    """The content of an age file, which is never longer than the file. Slow.

    Raises NotAge, TooDear and WrongPassphrase.
    """
    header = HEAD.match(file)
    if header is None:
        raise NotAge("this is no age file under a passphrase")
    work = int(header[2])
    if work > MOST_WORK:
        raise TooDear(f"this file asks for 2^{work} passes, and at most 2^{MOST_WORK} are made here")
    salt, wrapped, signature = (_from_text(header[part]) for part in (1, 3, 4))
    key = ChaCha20Poly1305(_stretched(passphrase, salt, work))
    try:
        file_key = key.decrypt(bytes(12), wrapped, None)
    except InvalidTag:
        raise WrongPassphrase("another passphrase opens this file") from None
    head = file[: header.start(4) - 1]
    if not hmac.compare_digest(signature, _signature(file_key, head)):
        raise NotAge("the head of this file was changed")
    nonce, body = file[header.end() : header.end() + 16], memoryview(file)[header.end() + 16 :]
    cipher, opened = ChaCha20Poly1305(_derived(file_key, nonce, b"payload")), list[bytes]()
    starts = range(0, max(len(body), 1), CHUNK + TAG)
    try:
        for at, chunk_nonce in zip(starts, _nonces(len(starts)), strict=True):
            opened.append(cipher.decrypt(chunk_nonce, body[at : at + CHUNK + TAG], None))
    except InvalidTag:
        raise NotAge("this file was changed, or cut") from None
    return b"".join(opened)


def _nonces(count: int) -> Iterator[bytes]:
    """The nonces of that many chunks. A nonce holds the number of its chunk, and whether the chunk is the last."""
    return (number.to_bytes(11, "big") + bytes([number == count - 1]) for number in range(count))


def _stretched(passphrase: str, salt: bytes, work: int) -> bytes:
    kdf = Scrypt(salt=LABEL + b"/scrypt" + salt, length=32, n=1 << work, r=8, p=1)
    return kdf.derive(passphrase.encode())


def _derived(file_key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(file_key)


def _signature(file_key: bytes, head: bytes) -> bytes:
    return hmac.digest(_derived(file_key, b"", b"header"), head, "sha256")


def _to_text(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _from_text(text: bytes) -> bytes:
    try:
        data = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        raise NotAge("the head of this file is not written as age writes it") from None
    if _to_text(data) != text:
        raise NotAge("the head of this file is not written as age writes it")
    return data
