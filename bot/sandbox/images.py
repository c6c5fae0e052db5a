"""Reads the size of a picture from its header, and refuses a broken picture as Telegram does.

PNG: W3C PNG specification, section 11.2.2 (IHDR). JPEG: ITU-T T.81, annex B.2.2 (frame headers).
"""

import struct

from bot.sandbox.errors import bad_request

_NO_FRAME = {0xC4, 0xC8, 0xCC}  # among 0xC0-0xCF: tables and extensions, not frames


def size_of(data: bytes) -> tuple[int, int]:
    """(width, height) in pixels of a PNG or JPEG.

    Raises 400 as sendPhoto does: IMAGE_PROCESS_FAILED for anything else, PHOTO_INVALID_DIMENSIONS
    where the sides add up to more than 10000 or one is over 20 times the other.
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
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in _NO_FRAME:
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            return width, height
        place += 2 + length
    return None
