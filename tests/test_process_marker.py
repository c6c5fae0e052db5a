"""Every test that starts a process carries the marker `process`, so `make fast` can leave it out."""

from pathlib import Path

import pytest

from tests.support.process_marker import unmarked

TESTS = Path(__file__).parent
MARKED = "pytestmark = pytest.mark.process\n"


def test_each_test_that_starts_a_process_is_marked() -> None:
    """No test file starts a process in an unmarked test. In tests/process the whole file is marked."""
    sources = {file: file.read_text(encoding="utf-8") for file in TESTS.rglob("test_*.py")}
    assert [(file.name, name) for file, source in sources.items() for name in unmarked(source)] == []
    assert [file.name for file in (TESTS / "process").glob("test_*.py") if f"\n{MARKED}" not in sources[file]] == []


@pytest.mark.parametrize(
    "source",
    [
        "def test_it():\n    subprocess.run(['true'])",
        "async def test_it():\n    await asyncio.create_subprocess_exec('true')",
        "def helper():\n    subprocess.Popen(['true'])\n\ndef other():\n    helper()\n\ndef test_it():\n    other()",
        "def fixture():\n    return subprocess.run(['true'])\n\nclass TestAll:\n    def test_it(self, fixture): ...",
        "from tests.support.killed_process import run_until_killed\n\ndef test_it():\n    run_until_killed(print)",
    ],
)
def test_a_test_that_starts_one_is_found(source: str) -> None:
    """A direct call, a helper, a fixture and an imported helper are found, unless the file is marked."""
    assert unmarked(source) == ["test_it"]
    assert unmarked(MARKED + source) == []


def test_a_marker_on_the_test_is_enough() -> None:
    """A marked test passes. A test that starts nothing needs no marker."""
    test = "def test_it():\n    subprocess.run(['true'])"
    assert unmarked(f"@pytest.mark.process\n{test}\n\ndef test_other(): ...") == []
