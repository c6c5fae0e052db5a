"""Texts with planted marks, and a search for the marks and for times in any bytes.

Every planted text begins with one mark and ends with another, so that a piece of it is found too. All texts share the
two marks, so the cost of a search does not depend on the number of texts.
"""

import base64
import os
import re
import secrets
import struct
from collections.abc import Iterable, Iterator
from datetime import datetime

from tests.support.canaries import forms

_DATES = ("%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M")


class Plants:
    """Unique texts with marks."""

    def __init__(self) -> None:
        self.marks = secrets.token_hex(7), secrets.token_hex(7)
        self.texts: list[str] = []

    def text(self, name: str = "words") -> str:
        """A new planted text, in letters of several alphabets."""
        return self._add(f'{self.marks[0]} {len(self.texts):03} {name} тихо 静か „ü“ \\ " 💧 {self.marks[1]}')

    def short(self) -> str:
        """A new planted text of plain letters, short enough for callback data or a deep link."""
        return self._add(f"{self.marks[0]}_{len(self.texts):03}_{self.marks[1]}")

    def _add(self, text: str) -> str:
        self.texts.append(text)
        return text

    def forms(self) -> set[bytes]:
        """Every form in which a mark could be stored. Percent encoding and JSON leave the plain letters as they are."""
        return {form for mark in self.marks for form in _forms(mark)}


def _forms(mark: str) -> Iterator[bytes]:
    for plain in (mark, mark.upper()):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            raw = plain.encode(encoding)
            yield raw
            yield raw.hex().encode()
            yield raw.hex().upper().encode()
            yield "".join(f"%{byte:02X}" for byte in raw).encode()
            for before in range(3):
                letters = base64.b64encode(b"\0" * before + raw)
                # The letters at the ends depend on neighbouring bytes.
                yield letters[4 * (before > 0) : -4]
        yield "".join(f"\\u{ord(letter):04x}" for letter in plain).encode()
    yield mark[::-1].encode()


def moments(times: Iterable[datetime]) -> dict[str, dict[bytes, set[int]]]:
    """Every binary form of the times, by byte order and by the two most significant bytes as they lie in memory."""
    found: dict[str, dict[bytes, set[int]]] = {"big": {}, "little": {}}
    for at in times:
        seconds = at.timestamp()
        since_2000 = round((seconds - 946_684_800) * 1e6)
        doubles = [struct.unpack(">Q", struct.pack(">d", one))[0] for one in (seconds, seconds * 1000)]
        for value in (round(seconds * 1000), round(seconds * 1e6), since_2000, *doubles):
            length = (value.bit_length() + 7) // 8
            for order in ("big", "little"):
                head = value.to_bytes(length, "big")[:2]
                found[order].setdefault(head if order == "big" else head[::-1], set()).add(value)
    return found


def times_in(content: bytes, times: Iterable[datetime]) -> list[str]:
    """The times that are in `content`, in binary or in digits."""
    times = list(times)
    hits: list[str] = []
    for order, heads in moments(times).items():
        for head, values in heads.items():
            for match in re.finditer(re.escape(head), content):
                for length in {(value.bit_length() + 7) // 8 for value in values}:
                    start = match.start() if order == "big" else match.end() - length
                    piece = content[max(start, 0) : start + length]
                    if len(piece) == length and int.from_bytes(piece, order) in values:  # type: ignore[arg-type]
                        hits.append(f"{order} {int.from_bytes(piece, order)}")  # type: ignore[arg-type]
    for written in ([str(int(at.timestamp())) for at in times], *([f"{at:{form}}" for at in times] for form in _DATES)):
        # Search once, for the beginning that all of them share.
        head = os.path.commonprefix(written).encode()  # noqa: RUF071  letter by letter is what is meant
        whole = {text.encode() for text in written}
        pieces = [
            content[match.start() : match.start() + len(written[0])] for match in re.finditer(re.escape(head), content)
        ]
        hits += [piece.decode() for piece in pieces if piece in whole]
    return hits


def planted_in(content: bytes, plants: Plants, ids: Iterable[int]) -> list[bytes]:
    """The forms of planted texts and of ids that are in `content`."""
    return [form for form in {*plants.forms(), *(form for id in ids for form in forms(id))} if form in content]
