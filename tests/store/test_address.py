"""Database addresses: which are accepted, and the settings of every connection."""

import sqlite3
import stat
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy.engine import make_url

from bot.store import BadDatabaseUrl, Store, locate, locate_read_only, migrate
from bot.store.address import database_exists, folder_of
from bot.store.sqlite import Sqlite


@pytest.mark.parametrize("prefix", ["sqlite", "sqlite+aiosqlite"])
async def test_sqlite_files_are_for_their_owner_only(tmp_path: Path, prefix: str) -> None:
    """The database files have mode 0600 and their new folder has 0700."""
    path = tmp_path / "new" / "data.db"
    store = Store(locate(f"{prefix}:///{path}"))
    await migrate(store)
    async with store.begin() as uow:
        await uow.metadata.put("name", b"value")
    files = sorted(path.parent.iterdir())
    assert [file.name for file in files] == ["data.db", "data.db-shm", "data.db-wal"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    await store.close()


async def test_sqlite_connections_are_safe(sqlite_url: str) -> None:
    """Every SQLite connection syncs its commits and overwrites deleted data."""
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "temp_store": 2}
    store = Store(locate(sqlite_url))
    async with store.begin() as uow:
        await uow.metadata.put("name", b"value")
    await store.ping()
    assert isinstance(store.database, Sqlite)
    writer, (reader,) = store.database._writer, store.database._readers
    engine = store.address.engine()
    with engine.connect() as maintenance:
        raw = maintenance.connection.dbapi_connection
        assert writer is not None and isinstance(raw, sqlite3.Connection)
        for connection in (writer, reader, raw):
            for pragma, value in wanted.items():
                assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)
    engine.dispose()
    await store.close()


@pytest.mark.parametrize("prefix", ["postgresql", "postgresql+psycopg"])
async def test_a_postgresql_url_may_name_the_driver(postgresql_url: str, prefix: str) -> None:
    """Both postgresql:// and postgresql+psycopg:// connect."""
    url = make_url(postgresql_url).set(drivername=prefix)
    store = Store(locate(url.render_as_string(hide_password=False)))
    await store.ping()
    await store.close()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), st.text("a =+%", min_size=1))
def test_any_password_arrives(password: str, option: str) -> None:
    """libpq reads the same password and options as SQLAlchemy."""
    address = f"postgresql://me:{quote(password, safe='')}@host/name?application_name={quote(option)}"
    read = conninfo_to_dict(locate(address).server)
    assert (read["password"], read["application_name"]) == (password, option)


async def test_a_read_only_address_changes_nothing(sqlite_url: str) -> None:
    """A read-only address changes no file and creates none."""
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    before = path.read_bytes()
    store = Store(locate_read_only(sqlite_url))
    async with store.read() as uow:
        assert await uow.all_tables.revision() is not None
    await store.close()
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
    nothing = path.with_name("nothing.db")
    locate_read_only(f"sqlite:///{nothing}")
    assert not database_exists(f"sqlite:///{nothing}") and database_exists(sqlite_url)
    assert folder_of(sqlite_url) == path.parent


@pytest.mark.parametrize(
    ("url", "remedy"),
    [
        ("sqlite://", "sqlite:///path"),
        ("sqlite:///:memory:", "sqlite:///path"),
        ("sqlite:///file:secret?uri=true", "sqlite:///path"),
        ("mysql://user:secret@host/name", "use sqlite or postgresql"),
        ("nonsense secret", "postgresql://"),
        ("", "postgresql://"),
    ],
)
def test_a_bad_address_is_refused(url: str, remedy: str) -> None:
    """A bad address is refused with a remedy, and the error does not repeat it."""
    for find in (locate, locate_read_only):
        with pytest.raises(BadDatabaseUrl, match=remedy) as caught:
            find(url)
        assert "secret" not in str(caught.value)


def test_an_address_shows_no_password() -> None:
    """The repr of an address does not contain the password."""
    assert "secret" not in repr(locate("postgresql://user:secret@host/name"))


def test_a_folder_is_no_database_file(tmp_path: Path) -> None:
    """`locate` raises IsADirectoryError for a folder."""
    with pytest.raises(IsADirectoryError):
        locate(f"sqlite:///{tmp_path}")
