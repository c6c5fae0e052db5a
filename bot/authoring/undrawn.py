"""The words that are not drawn for a passphrase: content/undrawn.txt, one a line. Without the file all may be drawn."""

import re
from pathlib import Path

from bot.authoring.fault import Fault
from bot.authoring.plain_list import read_list

NAME = "undrawn.txt"
_WORD = re.compile(r"[a-z]{3,}\*?")


def read_undrawn(root: Path, faults: list[Fault]) -> frozenset[str]:
    """Every word in the list; a `*` at its end stands for any letters. Others are named in `faults`."""
    found = set[str]()
    for number, word in read_list(root / NAME, faults):
        if _WORD.fullmatch(word):
            found.add(word)
        else:
            remedy = "write at least three small letters without accents, perhaps with a * at the end"
            faults.append(Fault(NAME, number, f"{word!r} is no word that could be drawn", remedy))
    return frozenset(found)
