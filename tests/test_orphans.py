"""A PostgreSQL server left behind by a killed test run is stopped by the next run, and a server in use is not."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.support.databases import running_server
from tests.support.orphans import PREFIX, end_orphans, server_folder

RUN = """
import sys, time
from pathlib import Path
from tests.support.databases import running_server
with running_server(parent=Path(sys.argv[1])) as server:
    print(server.address("postgres"), flush=True)
    time.sleep(600)
"""


@pytest.fixture
def parent() -> Iterator[Path]:
    """A folder that no other test run looks at. It is not in pytest's folder, which the server's user may not enter."""
    with tempfile.TemporaryDirectory(prefix="afterglow-orphans-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.process
@pytest.mark.slow
def test_the_next_run_ends_what_a_killed_one_left(parent: Path) -> None:
    """The next run stops the server of a run that was killed, and no other."""
    with running_server(parent=parent) as alive:
        run = subprocess.Popen([sys.executable, "-c", RUN, parent], stdout=subprocess.PIPE, text=True)
        assert run.stdout is not None
        address = run.stdout.readline().strip()
        with psycopg.connect(address) as connection:
            (found,) = connection.execute("SHOW data_directory").fetchone() or ("",)
        folder = Path(found)
        pid = int((folder / "postmaster.pid").read_text().splitlines()[0])
        run.kill()
        run.wait()
        run.stdout.close()
        os.kill(pid, 0)  # the server outlived the run
        assert end_orphans(parent) == [pid]
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
        assert not folder.exists()
        assert end_orphans(parent) == []
        psycopg.connect(alive.address("postgres")).close()
    assert list(parent.iterdir()) == []


def test_a_folder_in_use_is_left_alone(parent: Path) -> None:
    """A server folder whose test run lives is left alone, and is removed when that run ends."""
    with server_folder(parent) as folder:
        (folder / "postmaster.pid").write_text(f"{os.getpid()}\n")
        assert end_orphans(parent) == []
        assert folder.exists()
    assert list(parent.iterdir()) == []


@pytest.mark.process
def test_a_reused_process_id_is_left_alone(parent: Path) -> None:
    """If a server has ended and another program has its process id, that program is not stopped."""
    folder = parent / f"{PREFIX}gone"
    folder.mkdir()
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as other:
        (folder / "postmaster.pid").write_text(f"{other.pid}\n")
        (parent / f"{PREFIX}gone.lock").touch()
        assert end_orphans(parent) == []
        time.sleep(0.1)
        assert other.poll() is None
        other.kill()
    assert list(parent.iterdir()) == []
