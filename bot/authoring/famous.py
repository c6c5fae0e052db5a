"""The passphrases that everybody knows: content/famous.txt, one a line. Without the file none is known."""

from pathlib import Path

from bot.authoring.fault import Fault
from bot.authoring.plain_list import read_list
from bot.core.strength import LENGTH, bare

NAME = "famous.txt"


def read_famous(root: Path, faults: list[Fault]) -> frozenset[str]:
    """Every passphrase in the list, as `bare` has it; what cannot be one is left out and named in `faults`."""
    found = set[str]()
    for number, phrase in read_list(root / NAME, faults):
        if len(bare(phrase)) >= LENGTH:
            found.add(bare(phrase))
        else:
            problem = f"{phrase!r} has fewer than {LENGTH} letters, so it is refused anyway"
            faults.append(Fault(NAME, number, problem, "take it out"))
    return frozenset(found)
