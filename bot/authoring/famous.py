"""The passphrases that everybody knows: content/famous.txt, one a line. Without the file none is known."""

from pathlib import Path

from bot.authoring.fault import Fault
from bot.core.strength import LENGTH, bare

NAME = "famous.txt"


def read_famous(root: Path, faults: list[Fault]) -> frozenset[str]:
    """Every passphrase in the list, as `bare` has it; what cannot be one is left out and named in `faults`."""
    try:
        lines = (root / NAME).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return frozenset()
    except UnicodeDecodeError:
        faults.append(Fault(NAME, 0, "the file is not UTF-8 text", "save it as UTF-8"))
        return frozenset()
    found = set[str]()
    for number, line in enumerate(lines, 1):
        phrase = line.partition("#")[0].strip()
        if len(bare(phrase)) >= LENGTH:
            found.add(bare(phrase))
        elif phrase:
            problem = f"{phrase!r} has fewer than {LENGTH} letters, so it is refused anyway"
            faults.append(Fault(NAME, number, problem, "take it out"))
    return frozenset(found)
