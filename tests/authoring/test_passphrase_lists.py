"""content/famous.txt and content/undrawn.txt: how they are read, and which lines are faults."""

from pathlib import Path

from bot.authoring.fault import Fault
from bot.authoring.passphrase_lists import read_famous, read_undrawn


def test_famous_phrases_are_read_line_by_line(tmp_path: Path) -> None:
    """famous.txt has one phrase a line, with remarks, and a phrase too short for a passphrase is a fault."""
    (tmp_path / "famous.txt").write_text("# a remark\nOpen, Sésame now  # the cave\n\ntoo short\n", encoding="utf-8")
    faults: list[Fault] = []
    assert read_famous(tmp_path, faults) == {"opensesamenow"}
    assert [(one.file, one.line) for one in faults] == [("famous.txt", 4)]


def test_a_file_that_is_not_utf8_is_a_fault(tmp_path: Path) -> None:
    """A file that is not UTF-8 is a fault, and no phrase of it is read."""
    (tmp_path / "famous.txt").write_bytes("Sésame ouvre-toi".encode("latin-1"))
    faults: list[Fault] = []
    assert read_famous(tmp_path, faults) == frozenset()
    assert len(faults) == 1


def test_both_files_are_optional(tmp_path: Path) -> None:
    """Both files are optional."""
    assert read_famous(tmp_path, []) == read_undrawn(tmp_path, []) == frozenset()


def test_undrawn_words_are_read_line_by_line(tmp_path: Path) -> None:
    """undrawn.txt has one word or beginning a line. An impossible word or too short a beginning is a fault."""
    (tmp_path / "undrawn.txt").write_text("# a remark\nghost*\nghoul # too\nab*\nÄrger\ntwo words\n", encoding="utf-8")
    faults: list[Fault] = []
    assert read_undrawn(tmp_path, faults) == {"ghost*", "ghoul"}
    assert [one.line for one in faults] == [4, 5, 6]
