"""Reads the size of a picture from its header, and refuses a broken picture like Telegram.

PNG: W3C PNG specification, section 11.2.2 (IHDR). JPEG: ITU-T T.81, annex B.2.2 (frame headers).
"""

import struct

from bot.sandbox.errors import bad_request

_NOT_FRAMES = {0xC4, 0xC8, 0xCC}
"""The markers from 0xC0 to 0xCF that begin a table or an extension, not a frame."""


def size_of(data: bytes) -> tuple[int, int]:
    """The width and the height of a PNG or JPEG, in pixels.

    Raises sendPhoto's 400 errors: IMAGE_PROCESS_FAILED for any other file, and PHOTO_INVALID_DIMENSIONS if the sides
    add up to more than 10000, or if one is over 20 times as long as the other.
    """
    size = _png(data) or _jpeg(data)
    if size is None or 0 in size:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > 10000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def _png(data: bytes) -> tuple[int, int] | None:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR" or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg(data: bytes) -> tuple[int, int] | None:
    if data[:2] != b"\xff\xd8":
        return None
    position = 2
    while position + 9 <= len(data) and data[position] == 0xFF:
        marker, length = data[position + 1], int.from_bytes(data[position + 2 : position + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in _NOT_FRAMES:
            height, width = struct.unpack(">HH", data[position + 5 : position + 9])
            return width, height
        position += 2 + length
    return None
