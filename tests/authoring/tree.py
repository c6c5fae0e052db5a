"""Small content trees for tests of the check: a valid one, and overlays that each break one thing."""

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
"""A day one month after the newest check in the valid tree."""

USED = UsedMessages(
    needs={"ask-skip": "bot/screens/question_page.py:1", "done-notes": "bot/screens/done.py:1"},
    mentions=frozenset({"ask-skip", "done-notes", "bot-about"}),
    prefixes=frozenset({"hint-", "idea-", "ideas-for-", "reminder-"}),
    buttons=frozenset({"ask-skip"}),
    button_prefixes=frozenset(),
)
"""The messages that a small invented program uses."""


def copied_tree(folder: Path, *overlays: str) -> Path:
    """Make a copy of the valid tree at `folder`, with the files of these overlays. Returns `folder`.

    A file <name>.gone in an overlay removes <name>.
    """
    shutil.copytree(VALID, folder)
    for overlay in overlays:
        shutil.copytree(INVALID / overlay, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(EXPECTED))
    for gone in folder.rglob("*.gone"):
        gone.with_suffix("").unlink()
        gone.unlink()
    return folder


def report_of(folder: Path, *, today: date = TODAY, release: bool = False) -> Report:
    """The report of the whole check of a tree, with the messages in USED."""
    return check(folder, today, release, USED, ("quick",))


def expected(overlay: str) -> list[tuple[str, str]]:
    """The expected faults of an overlay: the place as `file:line`, or `file`, and a part of the problem."""
    lines = (INVALID / overlay / EXPECTED).read_text(encoding="utf-8").splitlines()
    return [(place, said) for place, _, said in (line.partition(": ") for line in lines if line)]


def mismatches(report: Report, wanted: Iterable[tuple[str, str]]) -> list[str]:
    """A line for each unexpected fault, and for each expected fault that is missing."""
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
