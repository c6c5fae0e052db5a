"""The README's commands, paths and settings are true, and its steps for adding a question work as written."""

import re
import shutil
from pathlib import Path

import pytest
from typer.main import get_command

from bot.authoring.content import content_folder, load
from bot.cli import app
from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("target", sorted(set(re.findall(r"(?:^    |`)make ([a-z]+)\b", README, re.MULTILINE))))
def test_each_make_target_named_there_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE)


def test_each_command_named_there_exists() -> None:
    named = set(re.findall(r"(?:`|bin/)afterglow ([a-z]+)", README))
    assert named >= {"check", "doctor", "preview", "sandbox"}
    with_commands = get_command(app)
    assert named <= set(with_commands.commands)  # type: ignore[attr-defined]  # a typer app with commands is a group


def test_every_setting_is_in_the_table_and_no_other() -> None:
    named = set(re.findall(rf"^\| `({PREFIX}[A-Z_]+)`", README, re.MULTILINE))
    assert named == {PREFIX + name.upper() for name in Settings.model_fields}


def test_each_path_named_there_exists() -> None:
    """Links and the map lead somewhere."""
    links = [link for link in re.findall(r"\]\(([^)]+)\)", README) if not link.startswith("http")]
    mapped = re.findall(r"^    ((?:bot|content|tests)/[\w./]*)", README, re.MULTILINE)
    named = re.findall(r"`((?:tests|content|bot)/[\w./]+)`", README)
    assert links and mapped and named
    assert [path for path in (*links, *mapped, *named) if not (ROOT / path).exists()] == []


def test_the_steps_for_adding_a_question_work_as_written(tmp_path: Path) -> None:
    copy = tmp_path / "my-content"
    shutil.copytree(content_folder(), copy)
    yaml, ftl = (_block(kind) for kind in ("yaml", "ftl"))
    flow = copy / "flows" / "quick.yaml"
    before = flow.read_text(encoding="utf-8")
    assert before.count("  - id: note\n") == 1
    flow.write_text(before.replace("  - id: note\n", f"{yaml}\n  - id: note\n"), encoding="utf-8")
    with (copy / "locales" / "en" / "quick.ftl").open("a", encoding="utf-8") as words:
        words.write(f"\n{ftl}")
    content = load(copy)
    question = content.flows["quick"].question("company")
    assert question is not None
    assert content.speak("en").label("quick-company", "quiet") == "Quiet is good"


def _block(kind: str) -> str:
    """A fenced block of the README, without the indent of the list it stands in."""
    found = re.search(rf"^   ```{kind}\n(.*?)^   ```", README, re.MULTILINE | re.DOTALL)
    assert found is not None
    return re.sub(r"^   ", "", found[1], flags=re.MULTILINE)
