"""The documentation names only existing commands, options, settings, files and links."""

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from bot.cli import app
from bot.settings import PREFIX, Settings
from tests.support.architecture import contracts, picture

ROOT = Path(__file__).parent.parent
PAGES = sorted((*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "content" / "README.md"))
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
EXAMPLES = {
    "AFTERGLOW_GREETING",
    "bot/core/questions/moon.py",
    "bot/screens/breathe.py",
    "bot/store/migrations/versions/v0002_badge.py",
    "tests/core/questions/moon.json",
}
"""Invented names in docs/recipes.md."""
README = (ROOT / "README.md").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def code(text: str) -> Iterator[str]:
    """The code in a page: spans, and lines of blocks."""
    fenced = False
    for line in text.splitlines():
        if line.strip().startswith("```"):
            fenced = not fenced
        elif fenced or re.match(r" {4,}[^\s-]", line):
            yield line.split(" # ")[0].strip()
    yield from re.findall(r"`([^`\n]+)`", text)


def targets(text: str) -> set[str]:
    return {found[1] for line in code(text) if (found := re.match(r"(?:\w+=\S+ )*make ([a-z]+)", line))}


def calls(text: str) -> list[list[str]]:
    """The arguments of each call of the program, without redirected output."""
    lines = (re.split(r" [|>] ", line)[0] for line in code(text))
    found = (re.match(r"(?:\w+=\S+ )*(?:\S*bin/)?afterglow(?: +(.+))?$", line) for line in lines)
    return [shlex.split(match[1]) for match in found if match and match[1]]


def unknown_part(call: list[str]) -> str | None:
    """The first unknown command or option in a call. None if all exist."""
    command: Any = get_command(app)
    for word in call:
        options = {"-h", "--help"} | {option for parameter in command.params for option in parameter.opts}
        inner = getattr(command, "commands", None)
        if word.startswith("-") and word != "-" and word.partition("=")[0] not in options:
            return f"{word} is no option of {command.name or 'afterglow'}"
        if not word.startswith("-") and inner is not None:
            if word not in inner:
                return f"{word} is no command"
            command = inner[word]
    return None


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def broken(page: Path) -> list[str]:
    """The relative links and pictures of a page that lead nowhere."""
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r'src="([^"]+)"', text)
    lost = []
    for link in links:
        if re.match(r"https?:", link):
            continue
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            lost.append(link)
    return lost


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_each_page_names_only_what_there_is(page: Path) -> None:
    """Every command, make target and setting named in a page exists."""
    text = page.read_text(encoding="utf-8")
    assert targets(text) <= TARGETS
    assert [why for call in calls(text) if (why := unknown_part(call))] == []
    settings = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    assert set(re.findall(rf"\b({PREFIX}[A-Z_]*[A-Z])\b", text)) - EXAMPLES <= settings
    assert broken(page) == []
    paths = re.findall(r"`((?:tests|content|bot|docs|deploy)/[\w./]+)(?:::\w+)*`", text)
    assert [path for path in paths if not (ROOT / path).exists() and path not in EXAMPLES] == []


def test_the_search_finds_what_is_wrong(tmp_path: Path) -> None:
    """The search finds wrong commands, options and anchors, and accepts the right ones."""
    page = tmp_path / "page.md"
    page.write_text(
        "# One: two\n\n[a](#one-two) [b](#three) [c](gone.md)\n\n"
        "    make nothing\n    .venv/bin/afterglow keys rotat  # x\n\n"
        "`afterglow run` `X=1 afterglow sandbox --port 9 --prot` `afterglow restore --replace` `make run X=1`\n"
    )
    text = page.read_text()
    assert targets(text) == {"nothing", "run"}
    assert [unknown_part(call) for call in calls(text)] == [
        "rotat is no command",
        None,
        "--prot is no option of sandbox",
        None,
    ]
    assert broken(page) == ["#three", "gone.md"]


def test_the_docs_name_every_command_and_target() -> None:
    """All pages together name each command of the program and each make target."""
    texts = [page.read_text(encoding="utf-8") for page in PAGES]
    known: Any = get_command(app)
    assert {call[0] for text in texts for call in calls(text)} >= set(known.commands) - {"health", "run"}
    assert {name for text in texts for name in targets(text)} >= TARGETS - {"clean", "soak"}


def test_the_readme_table_has_every_setting() -> None:
    """The README's table has each setting, and no unknown one."""
    named = set(re.findall(rf"^\| `({PREFIX}[A-Z_]+)`", README, re.MULTILINE))
    assert named == {PREFIX + name.upper() for name in Settings.model_fields}


def test_each_room_of_the_map_exists() -> None:
    """Every path on the map in the README exists."""
    mapped = re.findall(r"^    ((?:bot|content|deploy|tests)/[\w./]*)", README, re.MULTILINE)
    assert len(mapped) > 10
    assert [path for path in mapped if not (ROOT / path).exists()] == []


def test_the_readme_and_its_picture_are_small() -> None:
    """The README has at most 150 lines, and its picture is under 100 kB."""
    assert len(README.splitlines()) <= 150
    (picture,) = re.findall(r'src="([^"]+\.png)"', README)
    assert (ROOT / picture).stat().st_size < 100_000


def test_the_architecture() -> None:
    """docs/architecture.md shows the layers and names each contract that `make check` enforces."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert f"```mermaid\n{picture()}\n```" in page
    assert re.findall(r"^\* (.+)\.$", page, re.MULTILINE) == [contract["name"] for contract in contracts()]


def test_every_check_of_doctor_is_listed() -> None:
    """Each word that begins a line of doctor has a row in the table of docs/running.md, and no other word has."""
    said = set[str]()
    for name in ("doctor", "disk_checks", "telegram_checks"):
        for call in ast.walk(ast.parse((ROOT / "bot" / f"{name}.py").read_text(encoding="utf-8"))):
            match call:
                case ast.Call(func=ast.Name(id="report"), args=[_, ast.Constant(value=str(word)), *_]):
                    said.add(word)
                case ast.Call(func=ast.Name(id="note"), args=[ast.Constant(value=str(word)), *_]):
                    said.add(word)
    page = (ROOT / "docs" / "running.md").read_text(encoding="utf-8").partition("## When something is wrong")[2]
    assert len(said) > 8
    assert set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == said


def test_explained_log_events_exist() -> None:
    """The table of log lines quotes them as the code writes them."""
    page = (ROOT / "docs" / "how-to.md").read_text(encoding="utf-8").partition("## Read the log")[2]
    events = re.findall(r'^\| "([^"]+)" \|', page, re.MULTILINE)
    source = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "bot").rglob("*.py"))
    assert len(events) > 8
    assert [event for event in events if f'"{event}"' not in source] == []


def test_each_command_has_an_example_in_its_help() -> None:
    """The help of each command has an example with existing options."""
    known: Any = get_command(app)
    inner = known.commands.pop("keys").commands
    for name, command in {**known.commands, **{f"keys {name}": command for name, command in inner.items()}}.items():
        example = re.fullmatch(r"Example: afterglow (.+)", command.epilog or "")
        assert example is not None and example[1].startswith(name), name
        assert unknown_part(shlex.split(example[1])) is None
