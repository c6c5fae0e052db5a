"""Recorded walks and evenings: the bot still shows exactly what their files say."""

import pytest

from tests.screens.walking import EVENINGS, FOLDER, played, transcript_of
from tests.support.bot_harness import english

WALKS = sorted(path.stem for path in FOLDER.glob("*.txt"))


def test_there_are_ten_walks() -> None:
    """There are ten recorded walks."""
    assert len(WALKS) == 10


@pytest.mark.parametrize("walk", WALKS)
def test_it_goes_as_it_is_written_down(walk: str) -> None:
    """Each recorded walk plays as its file says."""
    text = (FOLDER / f"{walk}.txt").read_text(encoding="utf-8")
    assert played(text) == text


@pytest.mark.parametrize("language", sorted(english().words))
@pytest.mark.parametrize("evening", sorted(path.stem for path in EVENINGS.glob("*.way")))
def test_an_evening_goes_as_it_is_written_down(evening: str, language: str) -> None:
    """Each recorded evening plays as its file says, in each language."""
    way = (EVENINGS / f"{evening}.way").read_text(encoding="utf-8")
    assert transcript_of(way, language) == (EVENINGS / f"{evening}.{language}.txt").read_text(encoding="utf-8")
