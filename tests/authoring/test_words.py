"""Words are read as the library reads them, and phrases are found where they stand whole."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser

from bot.authoring.content import content_folder
from bot.authoring.phrases import Phrases, listed
from bot.authoring.words import Parser

HARD = """\
plain = One { $thing } and { "}" } a quote.
    more text
      deeper

    .attribute = { $n ->
        [one] one
       *[other] many { -term }
    }
-term = A term
### remark
broken = {
9 = no name
also broken
    }
last = no end"""


@pytest.mark.parametrize("path", sorted((content_folder() / "locales").rglob("*.ftl")), ids=lambda path: path.stem)
def test_every_file_is_read_as_the_library_reads_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert Parser().parse(text).equals(FluentParser().parse(text), ignored_fields=[])


def test_what_is_hard_or_broken_is_read_as_the_library_reads_it() -> None:
    assert Parser().parse(HARD).equals(FluentParser().parse(HARD), ignored_fields=[])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You should.", ["should"]),
        ("You shouldn’t.", ["shouldn't"]),
        ("A shoulder.", []),
        ("AT  LEAST once", ["at least"]),
        ("at the least", []),
        ("atleast", []),
        ("so-so, at least", ["so-so", "at least"]),
        ("", []),
    ],
)
def test_a_phrase_is_found_where_it_stands_whole(text: str, found: list[str]) -> None:
    phrases = Phrases(
        ("guilt", phrase) for phrase in listed("should # remark\nshouldn't\n\n# remark\nat least\nso-so\n")
    )
    assert [phrase for _, phrase in phrases.found(text)] == found
