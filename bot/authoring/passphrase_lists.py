"""Reads the lists about passphrases: content/famous.txt (refused) and content/undrawn.txt (words never drawn).

One entry a line. `#` begins a comment. A missing file is an empty list.
"""

import re
from pathlib import Path

from bot.authoring.fault import Fault
from bot.core.strength import LENGTH, bare

FAMOUS, UNDRAWN = "famous.txt", "undrawn.txt"
_WORD = re.compile(r"[a-z]{3,}\*?")


def read_famous(root: Path, faults: list[Fault]) -> frozenset[str]:
    """Well-known passphrases, in the form that `bare` returns. Entries too short for a passphrase are faults."""
    phrases = set[str]()
    for number, phrase in _entries(root / FAMOUS, faults):
        if len(bare(phrase)) >= LENGTH:
            phrases.add(bare(phrase))
        else:
            problem = f"{phrase!r} has fewer than {LENGTH} letters, so it is refused anyway"
            faults.append(Fault(FAMOUS, number, problem, "take it out"))
    return frozenset(phrases)


def read_undrawn(root: Path, faults: list[Fault]) -> frozenset[str]:
    """Words that are never drawn. A `*` at the end stands for any letters. Entries of any other form are faults."""
    words = set[str]()
    for number, word in _entries(root / UNDRAWN, faults):
        if _WORD.fullmatch(word):
            words.add(word)
        else:
            remedy = "write at least three small letters without accents, perhaps with a * at the end"
            faults.append(Fault(UNDRAWN, number, f"{word!r} is no word that could be drawn", remedy))
    return frozenset(words)


def _entries(path: Path, faults: list[Fault]) -> list[tuple[int, str]]:
    """The entries with their line numbers. A file that is not text is a fault."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    except UnicodeDecodeError:
        faults.append(Fault(path.name, 0, "the file is not UTF-8 text", "save it as UTF-8"))
        return []
    entries = ((number, line.partition("#")[0].strip()) for number, line in enumerate(lines, 1))
    return [(number, entry) for number, entry in entries if entry]
