"""What whoever runs the bot does beside running it: backups and bringing them back. Words and progress bars for it.

Whatever cannot be done is said in one line with what to do; nothing here may show a key.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from bot.service.restoring import NotEmpty, restore
from bot.settings import Settings
from bot.store import container
from bot.store.backup import CannotBackUp, back_up
from bot.store.container import UnfitBackup
from bot.store.engine import BadDatabaseUrl, is_there, make_engine
from bot.store.ledger import Ledger, LedgerBroken
from bot.store.migrate import DatabaseAway, SchemaTooNew, reach
from bot.store.store import Store
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import read_key_file

REPLACE = "everything"
"""What has to be said for people's rows to be replaced."""


class CannotDo(Exception):
    """It was not done. The message says why, and what to do."""


async def make_backup(settings: Settings, path: Path) -> None:
    """`afterglow backup FILE`. Raises CannotDo."""
    with _faults():
        url = settings.database_url.get_secret_value()
        if not is_there(url):
            raise CannotDo("There is no database yet, so there is nothing to back up.")
        store = Store(make_engine(url))
        try:
            await reach(store.engine)
            with _bar() as progress:
                manifest = await back_up(store, path, datetime.now(UTC), progress)
        finally:
            await store.close()
    typer.echo(
        f"{path}: {manifest.counts['account']} accounts, {manifest.counts['entry']} entries, as of {manifest.made}. "
        "It holds no key. Keep it apart from the key file, and keep a copy of the erasure ledger "
        f"({settings.ledger_file}) with it."
    )


async def bring_back(settings: Settings, path: Path, replace: str | None) -> None:
    """`afterglow restore FILE`. Raises CannotDo."""
    if replace not in (None, REPLACE):
        raise CannotDo(
            f"--replace deletes all that is in the database now. If that is what you want, write: --replace {REPLACE}"
        )
    with _faults():
        roots = read_key_file(settings.key_file)
        ledger = Ledger(settings.ledger_file)

        def open_store() -> Store:
            return Store(make_engine(settings.database_url.get_secret_value()), ledger)

        try:
            with _bar() as progress:
                done = await restore(path, open_store, roots, ledger, progress, replace=replace is not None)
        except NotEmpty:
            raise CannotDo(
                "There are people in the configured database already. Set AFTERGLOW_DATABASE_URL or "
                f"AFTERGLOW_DATA_DIR to an empty one; or, to delete all that is in it now, add: --replace {REPLACE}"
            ) from None
    typer.echo(f"Restored as of {done.manifest.made}: {done.accounts} accounts.")
    if done.erased:
        typer.echo(f"{done.erased} erased since were kept from coming back.")


@contextmanager
def _faults() -> Iterator[None]:
    """Make every foreseen fault one that says which setting it is about."""
    try:
        yield
    except KeyFileError as error:
        raise CannotDo(f"AFTERGLOW_KEY_FILE: {error}") from None
    except LedgerBroken as error:
        raise CannotDo(f"AFTERGLOW_LEDGER_FILE: {error}") from None
    except (SchemaTooNew, DatabaseAway, BadDatabaseUrl) as error:
        raise CannotDo(f"AFTERGLOW_DATABASE_URL: {error}") from None
    except (CannotBackUp, UnfitBackup) as error:
        raise CannotDo(str(error)) from None
    except OSError as error:
        raise CannotDo(
            f"A file could not be made or opened ({error.strerror}: {error.filename}). Make its folder, and make it "
            "belong to this user."
        ) from None


@contextmanager
def _bar() -> Iterator[container.Progress]:
    """A progress bar on standard error; where that is no terminal, nothing moves there."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        tasks: dict[str, TaskID] = {}

        def told(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done, total=total)

        yield told
