"""The steps of content/README.md work as written, and so does saving a walk and reading content anew."""

import re
import shutil
from pathlib import Path

import pytest

from bot.authoring.content import Content, content_folder, load
from bot.authoring.shelf import Shelf, stamps
from bot.preview import walk_in_terminal
from bot.transcript import parse, play
from tests.rig import english

GUIDE = (content_folder() / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the content, to write in."""
    shutil.copytree(content_folder(), tmp_path / "content")
    return tmp_path / "content"


def block(kind: str) -> str:
    """The fenced block of that kind."""
    found = re.search(rf"^```{kind}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def added(file: Path, text: str) -> None:
    with file.open("a", encoding="utf-8") as end:
        end.write(f"\n{text}")


def test_each_file_named_there_exists() -> None:
    named = re.findall(r"^\| `([a-z]+(?:\.yaml|/)|[A-Z]+\.md)", GUIDE, re.MULTILINE)
    assert len(named) >= 8
    assert [name for name in named if not (content_folder() / name).exists()] == []


def test_an_idea_is_added_as_written(copy: Path) -> None:
    added(copy / "ideas.yaml", block("yaml"))
    added(copy / "locales" / "en" / "ideas.ftl", block("ftl"))
    assert any(idea.id == "hum-a-tune" for idea in load(copy).ideas)


def test_a_language_is_added_by_a_copy(copy: Path) -> None:
    shutil.copytree(copy / "locales" / "en", copy / "locales" / "nl")
    content = load(copy)
    assert content.nearest("nl-BE") == "nl"
    assert content.speak("nl")("done-now") == "Now"


def test_a_walk_is_saved_and_plays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is typed in the terminal comes from standard input, which the test stands in for."""
    lines = iter(["1", "4", "6", "16", "5"])
    file = tmp_path / "saved.plan"

    def answer(prompt: str) -> str:
        if prompt.startswith("A title"):
            return "saved"
        line = next(lines, None)
        if line is None:
            raise EOFError
        return line

    monkeypatch.setattr("builtins.input", answer)
    walk_in_terminal(english(), "quick", "en", file)
    (walk,) = parse(file.read_text(encoding="utf-8"))
    assert walk.title == "saved"
    assert sum(line.who == "you" for line in walk.lines) == 5
    play(english(), "quick", walk)


def test_content_is_read_anew_and_a_fault_keeps_what_was_there(copy: Path) -> None:
    shelf = Shelf(load(copy))
    before, seen = shelf.content, stamps(copy)
    added(copy / "ideas.yaml", block("yaml"))
    assert stamps(copy) != seen
    assert "hum-a-tune" in shelf.renew(copy)  # it has no words yet
    assert shelf.content is before
    added(copy / "locales" / "en" / "ideas.ftl", block("ftl"))
    assert shelf.renew(copy) == "The content was read anew."
    assert isinstance(shelf.content, Content) and shelf.content is not before
