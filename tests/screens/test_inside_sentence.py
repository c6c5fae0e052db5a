"""Labels of buttons inside a sentence begin in lower case, with exceptions."""

import re

import pytest

from bot.authoring.content import content_folder
from bot.screens.context import Context
from bot.screens.wording import inside_sentence
from tests.support.bot_harness import english

LABEL = re.compile(r"^(?: +\.\w+ =| +\*?\[\w+\]|ideas-for-\w+ =) (\w+)", re.MULTILINE)
"""The first word of a label, or of one of its forms."""


@pytest.mark.parametrize(
    ("language", "label", "inside"),
    [
        ("en", "Calm", "calm"),
        ("en", "I will write first", "I will write first"),
        ("es", "Calma", "calma"),
        ("de", "Ruhig", "ruhig"),
        ("de", "Ein Lachen", "ein Lachen"),
        ("de", "Liebe Worte", "liebe Worte"),
        ("de", "Wärme", "Wärme"),
        ("de", "HIV", "HIV"),
    ],
)
def test_a_label_begins_small(language: str, label: str, inside: str) -> None:
    """A label begins in lower case, except with a German noun, the English "I" or an abbreviation."""
    assert inside_sentence(Context(english(), english().speak(language)), label) == inside


def test_each_german_word_begins_a_label() -> None:
    """Each German word that is listed to begin in lower case is the first word of a label."""
    files = (content_folder() / "locales" / "de").glob("*.ftl")
    begin = {word.lower() for file in files for word in LABEL.findall(file.read_text(encoding="utf-8"))}
    assert set(english().words["de"]("begins-small").split(", ")) <= begin
