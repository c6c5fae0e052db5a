"""French typography: non-breaking spaces before some marks in the content, and none needed in typed words."""

from pathlib import Path

import pytest

from bot.authoring.content import content_folder
from bot.authoring.fault import Fault
from bot.authoring.lint_marks import NARROW, WIDE, marks
from bot.authoring.words import Words, read_words
from bot.core.danger import fold


def french(folder: Path, text: str) -> Words:
    """The words of a French file with that text, which must have no faults."""
    (folder / "a.ftl").write_text(text, encoding="utf-8")
    faults: list[Fault] = []
    words = read_words("fr", folder, None, faults)
    assert faults == []
    return words


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (f"Ça va{NARROW}? Oui{NARROW}! Bien{NARROW}; merci. Vraiment{NARROW}?!", ""),
        (f"Dis{WIDE}: «{WIDE}oui{WIDE}», à 22:40, sur https://a.example.", ""),
        ("Ça va ?", "?"),
        ("Ça va?", "?"),
        (f"Ça va{WIDE}?", "?"),
        ("Oui !", "!"),
        ("Bien ; merci", ";"),
        (f"Dis{NARROW}: oui", ":"),
        ("Dis: oui", ":"),
        (f"« oui{WIDE}»", "«"),
        (f"«{WIDE}oui »", "»"),
        ("l'eau", "'"),
    ],
)
def test_wrong_marks_are_found(tmp_path: Path, text: str, wrong: str) -> None:
    """Each wrong mark in a French text is reported with a remedy."""
    found = list(marks(french(tmp_path, f"a = {text}\n")))
    assert [wrong in fault.problem and bool(fault.remedy) for fault in found] == [True] * len(wrong)


def test_marks_are_checked_in_forms_and_labels(tmp_path: Path) -> None:
    """A fault in a choice or an attribute of a message is found too, with its line."""
    text = "a =\n    { $n ->\n        [one] Un ?\n       *[other] Deux.\n    }\n    .b = Non!\n"
    assert [(fault.line, "'?'" in fault.problem) for fault in marks(french(tmp_path, text))] == [(1, True), (6, False)]


def test_ordinary_spaces_typed_are_the_same_words() -> None:
    """Every French text folds to the same words as the text typed with ordinary spaces and quotes."""
    words = read_words("fr", content_folder() / "locales" / "fr", None, [])
    texts = [form for one in words.written.by_id.values() for part in one.parts.values() for form in part.forms]
    marked = [text for text in texts if NARROW in text or WIDE in text]
    assert marked
    for text in marked:
        typed = text.replace(NARROW, "").replace(WIDE, " ").replace("’", "'")
        assert fold(typed) == fold(text)
