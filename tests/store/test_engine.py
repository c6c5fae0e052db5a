"""Engines: which addresses are understood, and what every connection promises."""

import stat
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from bot.store import BadDatabaseUrl, Store, make_engine


@pytest.mark.parametrize("prefix", ["sqlite", "sqlite+aiosqlite"])
async def test_an_sqlite_file_and_its_folder_are_for_their_owner_only(tmp_path: Path, prefix: str) -> None:
    path = tmp_path / "new" / "data.db"
    store = Store(make_engine(f"{prefix}:///{path}"))
    async with store.engine.begin() as connection:
        await connection.execute(text("CREATE TABLE t (x INTEGER)"))
        files = sorted(path.parent.iterdir())
        assert [file.name for file in files] == ["data.db", "data.db-shm", "data.db-wal"]
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    await store.close()


async def test_every_sqlite_connection_keeps_what_it_commits_and_overwrites_what_it_deletes(
    sqlite_url: str,
) -> None:
    engine = make_engine(sqlite_url)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 10_000,
        "secure_delete": 1,
        "temp_store": 2,
    }
    async with engine.connect() as one, engine.connect() as two:
        for connection in (one, two):
            for pragma, value in wanted.items():
                assert (await connection.exec_driver_sql(f"PRAGMA {pragma}")).scalar_one() == value
    await engine.dispose()


@pytest.mark.parametrize("prefix", ["postgresql", "postgresql+psycopg"])
async def test_postgresql_is_reached_with_or_without_the_drivers_name(postgresql_url: str, prefix: str) -> None:
    url = make_url(postgresql_url).set(drivername=prefix)
    store = Store(make_engine(url.render_as_string(hide_password=False)))
    await store.ping()
    await store.close()


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
def test_an_address_that_cannot_be_used_is_refused_with_a_remedy_and_without_repeating_it(
    url: str, remedy: str
) -> None:
    with pytest.raises(BadDatabaseUrl, match=remedy) as caught:
        make_engine(url)
    assert "secret" not in str(caught.value)


def test_a_folder_in_the_place_of_the_file_is_said_before_anything_is_opened(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        make_engine(f"sqlite:///{tmp_path}")
