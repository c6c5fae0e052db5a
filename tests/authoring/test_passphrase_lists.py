"""content/famous.txt and undrawn.txt: what is read of them, and what is told where they are wrong."""

from pathlib import Path

from bot.authoring.fault import Fault
from bot.authoring.passphrase_lists import read_famous, read_undrawn


def test_what_is_read(tmp_path: Path) -> None:
    """A phrase a line, without remarks; one that is too short for a passphrase is a fault with its line."""
    (tmp_path / "famous.txt").write_text("# a remark\nOpen, Sésame now  # the cave\n\ntoo short\n", encoding="utf-8")
    faults: list[Fault] = []
    assert read_famous(tmp_path, faults) == {"opensesamenow"}
    assert [(one.file, one.line) for one in faults] == [("famous.txt", 4)]


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    """It is a fault, and nothing is read of it."""
    (tmp_path / "famous.txt").write_bytes("Sésame ouvre-toi".encode("latin-1"))
    faults: list[Fault] = []
    assert read_famous(tmp_path, faults) == frozenset()
    assert len(faults) == 1


def test_without_the_file(tmp_path: Path) -> None:
    """Content of one's own may do without."""
    assert read_famous(tmp_path, []) == read_undrawn(tmp_path, []) == frozenset()


def test_words_that_are_not_drawn(tmp_path: Path) -> None:
    """A word a line, or how words begin; what could be no drawn word, or begins too many, is a fault with its line."""
    (tmp_path / "undrawn.txt").write_text("# a remark\nghost*\nghoul # too\nab*\nÄrger\ntwo words\n", encoding="utf-8")
    faults: list[Fault] = []
    assert read_undrawn(tmp_path, faults) == {"ghost*", "ghoul"}
    assert [one.line for one in faults] == [4, 5, 6]
