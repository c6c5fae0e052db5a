"""Ten hard nights, walked whole: what is shown is what is written down in walks/, to the last button."""

import pytest

from tests.screens.walking import FOLDER, played

WALKS = sorted(path.stem for path in FOLDER.glob("*.txt"))


def test_all_ten_are_there() -> None:
    assert len(WALKS) == 10


@pytest.mark.parametrize("walk", WALKS)
def test_it_goes_as_it_is_written_down(walk: str) -> None:
    text = (FOLDER / f"{walk}.txt").read_text(encoding="utf-8")
    assert played(text) == text
