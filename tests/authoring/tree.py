"""Small content trees for the check: the valid one, and overlays that each break one thing."""

import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from bot.authoring.report import Report, check
from bot.authoring.used_messages import UsedMessages

FOLDER = Path(__file__).parent.parent / "content"
VALID, INVALID = FOLDER / "valid", FOLDER / "invalid"
EXPECTED = "expected.txt"
TODAY = date(2026, 7, 1)
"""A month after everything in the valid tree was checked."""

USED = UsedMessages(
    needs={"ask-skip": "bot/screens/question_page.py:1", "done-notes": "bot/screens/done.py:1"},
    mentions=frozenset({"ask-skip", "done-notes", "bot-about"}),
    prefixes=frozenset({"hint-", "idea-", "ideas-for-", "reminder-"}),
    buttons=frozenset({"ask-skip"}),
    button_prefixes=frozenset(),
)
"""What a small program would ask for."""


def grown(folder: Path, *overlays: str) -> Path:
    """The valid tree at that folder, with the files of these overlays copied over it. A file called <name>.gone in an
    overlay takes <name> away."""
    shutil.copytree(VALID, folder)
    for overlay in overlays:
        shutil.copytree(INVALID / overlay, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(EXPECTED))
    for gone in folder.rglob("*.gone"):
        gone.with_suffix("").unlink()
        gone.unlink()
    return folder


def looked_at(folder: Path, *, today: date = TODAY, release: bool = False) -> Report:
    """The whole check of a tree, for the small program."""
    return check(folder, today, release, USED, ("quick",))


def expected(overlay: str) -> list[tuple[str, str]]:
    """Where each fault of an overlay is expected (`file:line`, or `file` where no line is known), and what it says."""
    lines = (INVALID / overlay / EXPECTED).read_text(encoding="utf-8").splitlines()
    return [(place, said) for place, _, said in (line.partition(": ") for line in lines if line)]


def unlike(report: Report, wanted: Iterable[tuple[str, str]]) -> list[str]:
    """Faults nobody expected, and expected ones that are not there."""
    found, problems = [*report.faults, *report.untranslated], []
    for place, said in wanted:
        hit = next(
            (f for f in found if place == (f"{f.file}:{f.line}" if f.line else f.file) and said in f.problem), None
        )
        if hit is None:
            problems.append(f"missing: {place}: {said}")
        else:
            found.remove(hit)
    return [*problems, *(f"not expected: {fault}" for fault in found)]
