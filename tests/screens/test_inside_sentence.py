"""Labels as they stand inside a sentence."""

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
    """Unless its first word is always capital: a German noun, "I", letters that stand for words."""
    assert inside_sentence(Context(english(), english().speak(language)), label) == inside


def test_each_german_word_begins_a_label() -> None:
    """None of the words that stand small is left over from a label that has changed."""
    files = (content_folder() / "locales" / "de").glob("*.ftl")
    begin = {word.lower() for file in files for word in LABEL.findall(file.read_text(encoding="utf-8"))}
    assert set(english().words["de"]("begins-small").split(", ")) <= begin
