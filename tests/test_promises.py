"""The pages about promises and threats name existing tests, and leave out no threat."""

import ast
import functools
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROMISES = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
DPIA = (ROOT / "docs" / "dpia.md").read_text(encoding="utf-8")
THREATS = (ROOT / "docs" / "threats.md").read_text(encoding="utf-8")
PARTNER = (ROOT / "docs" / "controlling-partner.md").read_text(encoding="utf-8")

ROWS = (
    "Stolen database or disk",
    "Ciphertext moved or changed",
    "Stolen backup",
    "Forged or hostile backup",
    "Stolen root key alone",
    "Database and root key both",
    "Older copies, and older rows put back",
    "Deleted but still there",
    "Restored backup brings the erased back",
    "Partner with the unlocked phone",
    "Destruction without the passphrase",
    "Lock-screen preview",
    "Forwarded message",
    "Added to a group, channel post, edited message, inline",
    "Guessed deep link",
    "Forged or replayed button",
    "Webhook spoofing",
    "The same update again",
    "Flood from one person",
    "Markup, NUL, lone surrogates, RTL overrides, emoji clusters",
    "Export leaks",
    "Hostile import",
    "Different replies for unknown, locked, erased",
    "Logs",
    "Memory",
    "Minors",
    "Words of danger",
    "Coerced sharing",
    "Linked with somebody who controls",
    "kill -9 at random moments while updates arrive",
    "kill -9 around a send",
    "Several processes on one database",
    "A process that lost its lock",
    "429, 500, timeouts, dropped replies and Forbidden from Telegram",
    "Disk full, locked database, PostgreSQL restarted mid-way",
    "Every zone, DST edges, clock jumps of a day",
    "Two replicas migrating at once",
    "SIGTERM drained in under 10 s",
)
"""Every threat that must have a row."""

NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+(?:::\w+)?))?`")


def sections(text: str) -> dict[str, str]:
    """The text under each heading of the third level."""
    parts = re.split(r"^### (.+)$", text, flags=re.MULTILINE)
    return {name.strip(): body for name, body in zip(parts[1::2], parts[2::2], strict=True)}


@functools.cache
def names_in(path: Path) -> frozenset[str]:
    """The names of the tests in a file, with the class before those in a class."""
    found = set[str]()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        within = node.body if isinstance(node, ast.ClassDef) else [node]
        before = f"{node.name}::" if isinstance(node, ast.ClassDef) else ""
        found |= {
            before + one.name
            for one in within
            if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef) and one.name.startswith("test_")
        }
    return frozenset(found)


def missing(text: str) -> list[str]:
    """The tests named in a text that do not exist."""
    return [
        f"{file}::{name}"
        for file, name in NAMED.findall(text)
        if not (ROOT / file).is_file() or (name and name not in names_in(ROOT / file))
    ]


def test_promises_has_exactly_the_known_rows() -> None:
    """docs/promises.md has the sections of ROWS, in their order."""
    assert tuple(sections(PROMISES)) == ROWS


@pytest.mark.parametrize("row", ROWS)
def test_each_row_names_existing_tests(row: str) -> None:
    """Each section names tests that exist, or says "not yet"."""
    body = sections(PROMISES)[row]
    assert missing(body) == []
    assert NAMED.search(body) or "not yet" in " ".join(body.split())


def test_every_measure_names_an_existing_test() -> None:
    """Every measure in the impact assessment names a test that exists."""
    measures = re.search(r"^## 4.*?(?=^## |\Z)", DPIA, re.MULTILINE | re.DOTALL)
    assert measures is not None
    rows = [line for line in measures[0].splitlines() if line.startswith("| ")][1:]
    assert len(rows) > 10
    assert [row for row in rows if not NAMED.search(row)] == []
    assert missing(DPIA) == []


@pytest.mark.parametrize("page", [THREATS, PARTNER], ids=["threats", "controlling-partner"])
def test_each_threat_names_a_test_or_is_not_held(page: str) -> None:
    """Each row of the tables of a page names tests that exist, or says that nothing holds it."""
    heads = ("| threat |", "| attempt |", "| case |", "|---")
    rows = [line for line in page.splitlines() if line.startswith("|") and not line.startswith(heads)]
    assert len(rows) > 15
    assert [row for row in rows if not NAMED.search(row) and "**Not held**" not in row] == []
    assert missing(page) == []


def test_each_limit_of_a_link_is_on_its_page() -> None:
    """docs/controlling-partner.md names every test of an attack, including those of known leaks."""
    attacks = names_in(ROOT / "tests" / "service" / "test_controlling_partner.py")
    assert [name for name in sorted(attacks) if f"test_controlling_partner.py::{name}`" not in PARTNER] == []


def test_a_name_that_is_no_test_is_found() -> None:
    """The check finds a renamed test, a missing file, and a function that is no test."""
    here = "tests/test_promises.py"
    assert missing(f"`{here}::test_a_name_that_is_no_test_is_found` and `{here}`") == []
    assert missing(f"`{here}::test_gone`, `tests/test_gone.py`, `{here}::sections`") == [
        f"{here}::test_gone",
        "tests/test_gone.py::",
        f"{here}::sections",
    ]


def test_promises_and_rows_match() -> None:
    """Every promise leads to a row that names its tests, and every row has a promise."""
    table = PROMISES.split("| What could go wrong | What is promised |\n|---|---|\n", 1)[1].split("\n\n", 1)[0]
    promises = [re.fullmatch(r"\| \[(.+)\]\(#[\w-]+\) \| (.+) \|", line) for line in table.splitlines()]
    assert None not in promises
    assert tuple(promise[1] for promise in promises if promise is not None) == ROWS
