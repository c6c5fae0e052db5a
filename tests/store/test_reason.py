"""The reason why a database cannot be used: from real databases, and from servers that refuse."""

import asyncio
import sqlite3
import struct
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError

from bot.store import DatabaseUnavailable, Store, locate, locate_read_only, migrate
from bot.store.migrate import reach
from bot.store.reason import FULL, LOCKED, is_unavailable, reason_of
from tests.support.databases import PostgreSQL


async def startup_error(url: str) -> DatabaseUnavailable:
    """The error of a start on the database at `url`. Checks that it shows no user and no password."""
    with pytest.raises(DatabaseUnavailable) as caught:
        await migrate(locate(url))
    said = str(caught.value)
    assert "somebody" not in said and "canary" not in said
    assert said.startswith("The PostgreSQL database" if url.startswith("postgresql") else "The database file")
    assert caught.value.__context__ is None
    return caught.value


@asynccontextmanager
async def refusing(state: str, message: str) -> AsyncIterator[str]:
    """The address of a server that answers each connection with an error, in PostgreSQL's protocol."""

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        (length,) = struct.unpack("!i", await reader.readexactly(4))
        await reader.readexactly(length - 4)
        fields = "".join(
            f"{name}{value}\0" for name, value in zip("SVCM", ("FATAL", "FATAL", state, message), strict=True)
        )
        body = fields.encode() + b"\0"
        writer.write(b"E" + struct.pack("!i", len(body) + 4) + body)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    try:
        port = server.sockets[0].getsockname()[1]
        yield f"postgresql://somebody:canary@127.0.0.1:{port}/afterglow?sslmode=disable&gssencmode=disable"
    finally:
        server.close()
        await server.wait_closed()


@pytest.mark.parametrize(
    ("state", "message", "code"),
    [
        ("28P01", 'password authentication failed for user "somebody"', "wrong-password"),
        ("28000", 'role "somebody" does not exist', "no-such-user"),
        ("3D000", 'database "afterglow" does not exist', "no-such-database"),
        ("28000", 'no pg_hba.conf entry for host "127.0.0.1", user "somebody", no encryption', "not-let-in"),
        ("42501", 'permission denied for database "afterglow"', "permission"),
        ("53300", "sorry, too many clients already", "too-many-connections"),
        ("57P03", "the database system is starting up", "starting"),
        ("XX000", "something that no release of ours has met", "away"),
    ],
)
async def test_each_server_error_maps_to_its_reason(state: str, message: str, code: str) -> None:
    """Each error of a PostgreSQL server maps to its reason, and the message names the database."""
    async with refusing(state, message) as url:
        error = await startup_error(url)
    assert error.reason.code == code
    assert "afterglow at 127.0.0.1:" in str(error)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("postgresql://somebody:canary@no-such-machine.invalid/afterglow", "unknown-host"),
        ("postgresql://somebody:canary@127.0.0.1:1/afterglow", "refused"),
        ("postgresql://somebody:canary@/afterglow?host=/no/such/folder", "refused"),
    ],
)
async def test_an_unreachable_server_may_come_back(url: str, code: str) -> None:
    """A server that cannot be reached gives a reason that may pass by itself."""
    error = await startup_error(url)
    assert (error.reason.code, error.reason.passes) == (code, True)


async def test_a_real_postgresql_gives_its_reasons(postgresql_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A real PostgreSQL gives the reasons for an unknown user or database, a read-only server and an old version."""
    url = make_url(postgresql_url)

    def at(**changes: object) -> str:
        return url.set(**changes).render_as_string(hide_password=False)  # type: ignore[arg-type]  # parts of an address

    assert (await startup_error(at(username="somebody"))).reason.code == "no-such-user"
    assert (await startup_error(at(database="missing"))).reason.code == "no-such-database"
    reading = {**url.query, "options": "-c default_transaction_read_only=on"}
    assert (await startup_error(at(query=reading))).reason.code == "read-only"
    await reach(locate(at(query=reading)))
    monkeypatch.setattr(sys.modules["bot.store.migrate"], "OLDEST_POSTGRES", 10_000_000)
    assert (await startup_error(postgresql_url)).reason.code == "too-old"


async def test_a_missing_right_names_grant(postgresql: PostgreSQL) -> None:
    """A user who may not create tables, as any new user of PostgreSQL 15, gets a reason that names GRANT."""
    empty = postgresql.create("without_a_right")
    url, owner = make_url(empty), Store(locate(empty))
    async with owner.database.begin() as connection:
        await connection.execute(text("DROP ROLE IF EXISTS newcomer"))
        await connection.execute(text("CREATE ROLE newcomer LOGIN"))
    await owner.close()
    error = await startup_error(url.set(username="newcomer").render_as_string(hide_password=False))
    assert error.reason.code == "permission" and "GRANT" in str(error)


def damage(path: Path, kind: str) -> None:
    """Overwrite a database file with foreign text, or damage all but its header."""
    match kind:
        case "other-file":
            path.write_text("Dear database, " * 400)
        case "damaged":
            whole = path.read_bytes()
            path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))


@pytest.mark.parametrize("kind", ["other-file", "damaged"])
async def test_an_unusable_sqlite_file_gives_its_reason(sqlite_url: str, kind: str) -> None:
    """A foreign file and a damaged file each give their own reason, which does not pass by itself."""
    damage(Path(sqlite_url.removeprefix("sqlite:///")), kind)
    error = await startup_error(sqlite_url)
    assert (error.reason.code, error.reason.passes) == (kind, False)


async def test_an_old_sqlite_gives_its_reason(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An SQLite version that is too old gives its own reason."""
    monkeypatch.setattr(sys.modules["bot.store.migrate"], "OLDEST_SQLITE", (99, 0, 0))
    assert (await startup_error(sqlite_url)).reason.code == "too-old"


async def test_a_missing_file_is_not_created(tmp_path: Path) -> None:
    """A missing file gives its own reason if it is opened read-only, and is not created."""
    with pytest.raises(DatabaseUnavailable) as caught:
        await reach(locate_read_only(f"sqlite:///{tmp_path}/nowhere/afterglow.db"))
    assert caught.value.reason.code == "not-opened"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("connection is bad: server does not support SSL, but SSL was required", "tls"),
        ("connection timeout expired", "no-answer"),
        ('could not translate host name "db" to address: Temporary failure in name resolution', "unknown-host"),
        ("consuming input failed: server closed the connection unexpectedly", "away"),
    ],
)
def test_each_error_of_libpq_maps_to_its_reason(said: str, code: str) -> None:
    """Each error text of libpq maps to its reason."""
    assert reason_of(psycopg.OperationalError(said)).code == code


def test_every_disk_error_gives_one_reason() -> None:
    """Every kind of disk error of SQLite gives the same reason."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR | 3 << 8
    assert reason_of(error).code == "disk-error"


async def test_a_full_disk_or_lock_is_unavailable(sqlite_url: str) -> None:
    """A full disk and a locked file count as unavailable, so that no update is accepted that cannot be stored."""
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None, timeout=0)) as one:
        one.execute("PRAGMA max_page_count=1")
        with pytest.raises(sqlite3.OperationalError) as full:
            one.execute("INSERT INTO metadata (name, value) VALUES ('x', zeroblob(100000))")
        assert reason_of(full.value) is FULL
        with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None, timeout=0)) as other:
            one.execute("BEGIN IMMEDIATE")
            with pytest.raises(sqlite3.OperationalError) as locked:
                other.execute("BEGIN IMMEDIATE")
    assert reason_of(locked.value) is LOCKED
    for error in (full.value, locked.value):
        wrapped = DBAPIError.instance("", None, error, sqlite3.Error, hide_parameters=True)
        assert isinstance(wrapped, OperationalError) and is_unavailable(wrapped)


async def test_a_demoted_primary_is_unavailable(postgresql_url: str) -> None:
    """A PostgreSQL that has become read-only counts as unavailable."""
    url = make_url(postgresql_url).update_query_dict({"options": "-c default_transaction_read_only=on"})
    store = Store(locate(url.render_as_string(hide_password=False)))
    with pytest.raises(DBAPIError) as caught:
        async with store.begin() as uow:
            await uow.metadata.put("name", b"value")
    await store.close()
    assert is_unavailable(caught.value) and reason_of(caught.value).code == "read-only"
