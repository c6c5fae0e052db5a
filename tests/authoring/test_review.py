"""Texts that await a reader: every check lists them, and unread safety texts fail a release."""

from pathlib import Path

import pytest

from tests.authoring.tree import copied_tree, report_of

REVIEW = """\
# What still awaits a reader

- This stands above every reader.

## A clinician

Signs
- `body-area`: is it right
  in every country
- `body-fine`

## A friend of the house

## A native speaker

- all of it

### German

- `body-area`: the word
"""
SETTINGS = "safety:\n  A clinician: [body]\n  A native speaker: [body, quick]\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A valid tree with texts that await a reader."""
    folder = copied_tree(tmp_path / "content")
    (folder / "REVIEW.md").write_text(REVIEW, encoding="utf-8")
    (folder / "review.yaml").write_text(SETTINGS, encoding="utf-8")
    return folder


def test_awaited_readers_are_listed(tree: Path) -> None:
    """The report lists each awaited reader with the number of points and the line in REVIEW.md."""
    report = report_of(tree)
    assert (report.faults, report.warnings) == ((), ())
    assert [(one.reader, one.points, one.line) for one in report.awaited] == [
        ("A clinician", 2, 5),
        ("A native speaker", 1, 14),
        ("A native speaker: German", 1, 18),
    ]
    assert str(report).startswith("Points that await a reader, in REVIEW.md:\n    2 for a clinician (REVIEW.md:5)\n")


def test_an_unread_safety_text_fails_a_release(tree: Path) -> None:
    """A release check reports each safety text that no clinician or native speaker has read yet."""
    faults = report_of(tree, release=True).faults
    assert [(fault.file, fault.line, fault.problem) for fault in faults] == [
        ("REVIEW.md", 5, "body await a clinician: 2 points"),
        ("REVIEW.md", 14, "body, quick await a native speaker: 2 points"),
    ]


def test_a_written_reason_allows_a_release(tree: Path) -> None:
    """`unread:` with a reason removes the fault, and every check shows the reason as a note."""
    (tree / "review.yaml").write_text(f"{SETTINGS}unread: a trial among its writers\n", encoding="utf-8")
    for release in (False, True):
        report = report_of(tree, release=release)
        assert report.faults == ()
        assert report.notes == ("SAFETY TEXTS GO OUT UNREAD: a trial among its writers",)
        assert report.notes[0] in str(report)


def test_once_all_is_settled_a_release_goes_out(tree: Path) -> None:
    """Without points in REVIEW.md, a release has no fault and no reader is listed."""
    settled = "\n".join(line for line in REVIEW.splitlines() if not line.startswith(("- ", "  ")))
    (tree / "REVIEW.md").write_text(settled, encoding="utf-8")
    report = report_of(tree, release=True)
    assert (report.faults, report.awaited, report.notes) == ((), (), ())
