"""A journal of many years is exported without being in memory as a whole."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ENTRIES = 10_000
MOST = 200 * 1024 * 1024


@pytest.mark.process
@pytest.mark.slow
def test_a_large_export_needs_little_memory(tmp_path: Path) -> None:
    """A worker process that stores a hundred thousand answers and exports them in both forms needs less than 200 MB of
    memory in total."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.service.export_worker", str(tmp_path / "long.db"), str(ENTRIES)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    measured = json.loads(done.stdout)
    assert [measured[form][1] for form in ("json", "html")] == [ENTRIES, ENTRIES]
    assert all(measured[form][0] > 10_000_000 for form in ("json", "html"))
    assert measured["most"] < MOST
