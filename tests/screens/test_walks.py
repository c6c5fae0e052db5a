"""Ten hard nights, four good evenings, three weeks and a link, walked whole: what is shown is what is written down."""

import pytest

from tests.screens.walking import EVENINGS, FOLDER, played, transcript_of
from tests.support.bot_harness import english

WALKS = sorted(path.stem for path in FOLDER.glob("*.txt"))


def test_all_ten_are_there() -> None:
    """There are ten recorded walks."""
    assert len(WALKS) == 10


@pytest.mark.parametrize("walk", WALKS)
def test_it_goes_as_it_is_written_down(walk: str) -> None:
    """Each recorded walk plays exactly as its file says."""
    text = (FOLDER / f"{walk}.txt").read_text(encoding="utf-8")
    assert played(text) == text


@pytest.mark.parametrize("language", sorted(english().words))
@pytest.mark.parametrize("evening", sorted(path.stem for path in EVENINGS.glob("*.way")))
def test_an_evening_goes_as_it_is_written_down(evening: str, language: str) -> None:
    """A couple of many years, somebody alone, friends, the shortest way, three weeks and a link, in each language."""
    way = (EVENINGS / f"{evening}.way").read_text(encoding="utf-8")
    assert transcript_of(way, language) == (EVENINGS / f"{evening}.{language}.txt").read_text(encoding="utf-8")
