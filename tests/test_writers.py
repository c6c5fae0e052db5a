"""The steps in content/README.md work as written, and so do saving a walk and reading content again."""

import asyncio
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.authoring.content import Content, content_folder
from bot.authoring.live_content import LiveContent, stamps
from bot.authoring.loading import load
from bot.authoring.report import check
from bot.authoring.used_messages import find_used_messages
from bot.preview import walk_in_terminal
from bot.screens.context import QUICK, WISHES, WRONG
from tests.support.bot_harness import english
from tests.support.transcripts import parse, play, record

GUIDE = (content_folder() / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the content to write in."""
    shutil.copytree(content_folder(), tmp_path / "content")
    return tmp_path / "content"


def block(kind: str, heading: str = "Adding an idea") -> str:
    """The fenced block of that kind under a heading, without the indent of its list."""
    part = GUIDE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    found = re.search(rf"^( *)```{kind}\n(.*?)^ *```", part, re.MULTILINE | re.DOTALL)
    assert found is not None
    return re.sub(rf"^{found[1]}", "", found[2], flags=re.MULTILINE)


def added(file: Path, text: str) -> None:
    with file.open("a", encoding="utf-8") as end:
        end.write(f"\n{text}")


def test_each_file_named_there_exists() -> None:
    """Every file named in the guide exists."""
    named = re.findall(r"^\| `([a-z]+(?:\.yaml|/)|[A-Z]+\.md)", GUIDE, re.MULTILINE)
    assert len(named) >= 8
    assert [name for name in named if not (content_folder() / name).exists()] == []


def test_an_idea_is_added_as_written(copy: Path) -> None:
    """The example of the guide adds an idea."""
    added(copy / "ideas.yaml", block("yaml"))
    added(copy / "locales" / "en" / "ideas.ftl", block("ftl"))
    assert any(idea.id == "hum-a-tune" for idea in load(copy).ideas)


def test_a_question_is_added_as_written(copy: Path) -> None:
    """After the guide's example adds a question, the check reports only missing translations, a walk reaches the
    question, and a saved walk plays."""
    flow = copy / "flows" / "quick.yaml"
    text = flow.read_text(encoding="utf-8")
    assert text.count("  - id: energy\n") == 1
    added_before = block("yaml", "Adding a question") + "\n  - id: energy\n"
    flow.write_text(text.replace("  - id: energy\n", added_before), encoding="utf-8")
    added(copy / "locales" / "en" / "quick.ftl", block("ftl", "Adding a question"))
    report = check(copy, date(2026, 11, 29), False, find_used_messages(), (QUICK, WISHES, WRONG))
    assert report.faults == ()
    languages = {path.name for path in (copy / "locales").iterdir()} - {"en"}
    assert {fault.problem for fault in report.untranslated} == {
        f"there are no words for quick-company{end}" for end in ("", ".call", ".quiet")
    }
    assert {Path(fault.file).parent.name for fault in report.untranslated} == languages
    content = load(copy)
    said = ["[Just me]", "[Low]", "[Skip]", "[An idea, please]", "[I might call someone]"]
    walked = record(content, "quick", said, "with company")
    assert "bot: Would you like some company, or some quiet?" in walked
    play(content, "quick", parse(walked)[0])


def test_a_language_is_added_by_a_copy(copy: Path) -> None:
    """A copied folder of words adds a language."""
    shutil.copytree(copy / "locales" / "en", copy / "locales" / "nl")
    content = load(copy)
    assert content.nearest("nl-BE") == "nl"
    assert content.speak("nl")("done-now") == "Now"


def test_a_walk_is_saved_and_plays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A walk typed on standard input is saved and can be replayed."""
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


def test_a_faulty_change_keeps_the_old_content(copy: Path) -> None:
    """Faulty content is not used. After the fault is fixed, it is."""
    shelf = LiveContent(load(copy))
    before, seen = shelf.content, stamps(copy)
    added(copy / "ideas.yaml", block("yaml"))
    assert stamps(copy) != seen
    assert "hum-a-tune" in shelf.reload(copy)  # it has no words yet
    assert shelf.content is before
    added(copy / "locales" / "en" / "ideas.ftl", block("ftl"))
    assert shelf.reload(copy) == "The content was read again."
    assert isinstance(shelf.content, Content) and shelf.content is not before


async def test_the_sandbox_reads_a_saved_file(copy: Path) -> None:
    """A saved content file is read again while the sandbox runs."""
    shelf, notices = LiveContent(load(copy)), asyncio.Queue[str]()
    watching = asyncio.create_task(shelf.watch(copy, notices.put_nowait))
    await asyncio.sleep(0)  # it has looked once
    added(copy / "locales" / "en" / "together.ftl", "# a remark")
    assert await asyncio.wait_for(notices.get(), 30) == "The content was read again."
    watching.cancel()


@pytest.mark.parametrize("language", sorted(english().words))
def test_a_walk_speaks_the_asked_language(
    language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A walk in the terminal asks and numbers its buttons in the language that was asked for."""
    lines = iter(["1"])

    def answer(prompt: str) -> str:
        line = next(lines, None)
        if line is None:
            raise EOFError
        return line

    monkeypatch.setattr("builtins.input", answer)
    walk_in_terminal(english(), "quick", language, None)
    words, shown = english().speak(language), capsys.readouterr().out
    assert words("quick-who") in shown and words("quick-mood") in shown
    assert f"[1] {words.label('quick-who', 'solo')}" in shown
