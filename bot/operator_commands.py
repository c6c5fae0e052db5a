"""The commands `afterglow keys ...`, and the errors and the progress bar that they share with `backups`.

Each failure is one message that says what to do. Nothing here may print a key.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from bot.service import rotation
from bot.service.key_check import check_keys
from bot.service.rotation import CannotRetire
from bot.settings import Settings
from bot.store import backup_tables
from bot.store.address import BadDatabaseUrl, database_exists, locate
from bot.store.backup import CannotBackUp
from bot.store.backup_file import UnfitBackup
from bot.store.exclusive import InUse
from bot.store.ledger import LedgerBroken
from bot.store.migrate import DatabaseUnavailable, UnknownSchema, newest, reach
from bot.store.reason import is_unavailable, reason_of
from bot.store.store import Store
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKeys, add_root, drop_roots, make_key_file, read_key_file


class CannotDo(Exception):
    """The command failed. The message says why, and what to do."""


async def make_keys(path: Path) -> None:
    """`afterglow keys make FILE`. Raises CannotDo."""
    with expected_errors():
        roots = _new_keys(path)
    typer.echo(
        f"Made {path}, root {roots.current.id.hex()}. Keep a copy of it somewhere safe, apart from the data: without "
        "it, what people keep cannot be opened by anyone, ever."
    )


def _new_keys(path: Path) -> RootKeys:
    if path.exists() or path.is_symlink():
        raise CannotDo(f"{path} is there already, and a key file is never overwritten. Give another name.")
    return make_key_file(path)


async def show_keys(settings: Settings) -> None:
    """`afterglow keys show`. Raises CannotDo."""
    with expected_errors():
        roots = read_key_file(settings.key_file)
        async with _opened(settings) as store:
            counts = await rotation.count_by_root(store)
    known = [root.id for root in roots.all]
    unknown = sorted({id for by_root in counts.values() for id in by_root} - set(known))
    for id in (*known, *unknown):
        role = "seals" if id == roots.current.id else "only opens" if id in known else "NOT IN THE KEY FILE"
        named_by = ", ".join(f"{by_root[id]} {column}" for column, by_root in counts.items() if by_root[id])
        typer.echo(f"root {id.hex()}: {role}; named by {named_by or 'nothing'}")


async def rotate_keys(settings: Settings) -> None:
    """`afterglow keys rotate`. Raises CannotDo."""
    with expected_errors():
        roots = read_key_file(settings.key_file)
        async with _opened(settings) as store:
            await check_keys(store, roots)
            if roots.others and await rotation.under_way(store, roots):
                raise CannotDo(
                    f"A rotation to root {roots.current.id.hex()} is not at its end: the bot that works goes on with "
                    "it, or the next one to start. `afterglow keys show` says how far it is."
                )
        add_root(settings.key_file)
        roots = read_key_file(settings.key_file)
    typer.echo(
        f"New root {roots.current.id.hex()} in {settings.key_file}. Keep a copy of the file as it is now, and put it "
        "on every machine that stands by.\nThe bot that works seals everything under it, beginning within a minute; if "
        "none runs, the next one to start does. `afterglow keys show` says how far it is; at the end, `afterglow keys "
        "retire` drops the old root."
    )


async def retire_keys(settings: Settings) -> None:
    """`afterglow keys retire`. Raises CannotDo."""
    with expected_errors():
        roots, changed = read_key_file(settings.key_file), settings.key_file.stat().st_mtime
        async with _opened(settings) as store:
            await check_keys(store, roots)
            retired = await rotation.retirable(store, roots, datetime.fromtimestamp(changed, UTC), datetime.now(UTC))
            drop_roots(settings.key_file, retired)
    for id in retired:
        typer.echo(f"Nothing names root {id.hex()} any more, and it has left {settings.key_file}.")
    typer.echo("Backups made before the rotation still need it: keep your old copy of the file as long as those.")


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Store]:
    """The database. Raises CannotDo if it does not exist, or has the tables of another version."""
    url = settings.database_url.get_secret_value()
    if not database_exists(url):
        raise CannotDo("There is no database yet. The first start makes it.")
    store = Store(locate(url))
    try:
        await reach(store)
        async with store.read() as uow:
            if await uow.all_tables.revision() != newest():
                raise CannotDo("The database is of another version of this program. Start the bot once, then do it.")
        yield store
    finally:
        await store.close()


@contextmanager
def expected_errors() -> Iterator[None]:
    """Raise every expected error as a CannotDo that names the setting."""
    try:
        yield
    except KeyFileError as error:
        raise CannotDo(f"AFTERGLOW_KEY_FILE: {error}") from None
    except LedgerBroken as error:
        raise CannotDo(f"AFTERGLOW_LEDGER_FILE: {error}") from None
    except (UnknownSchema, DatabaseUnavailable, BadDatabaseUrl) as error:
        raise CannotDo(f"AFTERGLOW_DATABASE_URL: {error}") from None
    except (CannotBackUp, UnfitBackup, CannotRetire, InUse) as error:
        raise CannotDo(str(error)) from None
    except OSError as error:
        raise CannotDo(
            f"A file could not be made or opened ({error.strerror}: {error.filename}). Make its folder, and make it "
            "belong to this user."
        ) from None
    except Exception as error:
        if not is_unavailable(error):
            raise
        raise CannotDo(
            f"AFTERGLOW_DATABASE_URL: the database cannot be used: {reason_of(error).text} Nothing was changed; do "
            "this again once it is well."
        ) from None


@contextmanager
def bar() -> Iterator[backup_tables.Progress]:
    """A progress bar on standard error; invisible if that is no terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        tasks: dict[str, TaskID] = {}

        def update(work: str, done: int, total: int) -> None:
            if work not in tasks:
                tasks[work] = bar.add_task(work, total=total)
            bar.update(tasks[work], completed=done, total=total)

        yield update
