"""A list in a text file of content/: one entry a line; `#` begins a remark."""

from pathlib import Path

from bot.authoring.fault import Fault


def read_list(path: Path, faults: list[Fault]) -> list[tuple[int, str]]:
    """The entries with their lines; none where there is no such file. One that is no text is named in `faults`."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    except UnicodeDecodeError:
        faults.append(Fault(path.name, 0, "the file is not UTF-8 text", "save it as UTF-8"))
        return []
    entries = ((number, line.partition("#")[0].strip()) for number, line in enumerate(lines, 1))
    return [(number, entry) for number, entry in entries if entry]
