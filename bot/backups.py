"""The commands `afterglow backup` and `afterglow restore`.

Each failure is one message that says what to do. Nothing here may show a key.
"""

import os
import shlex
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import typer

from bot.core.text import counted
from bot.database_setup import keys_at_hand, upgrade
from bot.operator_commands import CannotDo, bar, expected_errors
from bot.service.key_check import KEY_CHECK, require_key_check
from bot.service.restoring import (
    Allowed,
    NotEmpty,
    NotSigned,
    OlderPassphrases,
    PassphrasesChanged,
    Target,
    check_rows,
    restore,
)
from bot.service.signing import check_signature, signer
from bot.settings import Settings
from bot.store.address import database_exists, locate
from bot.store.backup import back_up, require_known
from bot.store.backup_file import BackupFile, Manifest
from bot.store.backup_tables import Progress
from bot.store.ledger import Ledger
from bot.store.migrate import newest, reach
from bot.store.store import Store
from bot.vault.keyfile import RootKeys, read_key_file

REPLACE = "everything"
"""The word that --replace demands."""
SHORT, MOST_LISTED = 8, 20
"""How many characters of a mark are listed, and how many marks."""
CHUNK = 1 << 20
"""Bytes written to standard output at a time."""
UNSIGNED = (
    "It is not signed, as no key file was at hand when it was made. Anybody who could write to the place where it was "
    "kept may have removed rows, or put older ones in their place."
)


async def make_backup(settings: Settings, path: Path) -> None:
    """`afterglow backup FILE`. Raises CannotDo."""
    with expected_errors():
        manifest = await _make(settings, path)
    typer.echo(f"{path}: {_summary(settings, manifest)}")


async def write_backup(settings: Settings, out: BinaryIO) -> None:
    """`afterglow backup -`: write the backup to `out`, and its summary to standard error. Raises CannotDo."""
    if out.isatty():
        raise CannotDo(
            "A backup is no text for a terminal. Send it to a program or a file: afterglow backup - | age -r KEY > FILE"
        )
    with expected_errors():
        _require_database(settings)
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=settings.data_dir) as folder:
            path = Path(folder, "backup")
            manifest = await _make(settings, path)
            with bar() as progress:
                _send(path, out, progress)
    typer.echo(_summary(settings, manifest), err=True)


async def check_backup(settings: Settings, path: Path) -> None:
    """`afterglow restore --check FILE`: read the whole file, and change nothing. Raises CannotDo."""
    with expected_errors(), closing(BackupFile.open(path)) as backup:
        manifest = backup.manifest
        roots = keys_at_hand(settings.key_file)
        signed = check_signature(backup, roots) if roots else False
        with bar() as progress:
            if roots:
                check_rows(backup, roots, progress)
            else:
                backup.verify(progress)
        require_known(backup)
    typer.echo(f"{path} is whole: {_contents(manifest)}. Nothing was changed.")
    if manifest.revision != newest():
        typer.echo("It was made by an earlier version. `afterglow restore` brings its tables up to date.")
    if roots is None:
        typer.echo(
            f"There is no key file at {settings.key_file} that this user may read. So it is not known whether your "
            "keys open it, and whether somebody changed it on purpose: copy it to where the key file is, and check it "
            "there."
        )
    elif signed:
        typer.echo("Your keys open it. Its signature holds: nobody changed it since it was made.")
    else:
        typer.echo(f"Your keys open it. {UNSIGNED}")


async def restore_backup(
    settings: Settings, path: Path, replace: str | None, changed: str | None, *, unsigned: bool
) -> None:
    """`afterglow restore FILE`. Raises CannotDo."""
    if changed not in (None, *OlderPassphrases):
        raise CannotDo("--changed takes one of two words: refuse, or take.")
    older = OlderPassphrases(changed) if changed else None
    if replace not in (None, REPLACE):
        raise CannotDo(
            f"--replace deletes all that is in the database now. If that is what you want, write: --replace {REPLACE}"
        )
    with expected_errors():
        roots = _read_keys(settings, path)
        ledger, had_ledger = Ledger(settings.ledger_file), settings.ledger_file.exists()
        try:
            with bar() as progress:
                target = Target(
                    open=lambda: Store(locate(settings.database_url.get_secret_value()), ledger),
                    upgrade=lambda store: upgrade(settings, store, datetime.now(UTC), progress),
                    ledger=ledger,
                    work=settings.data_dir,
                )
                allowed = Allowed(replace=replace is not None, unsigned=unsigned, older=older)
                done = await restore(path, target, roots, allowed, progress)
        except PassphrasesChanged as undecided:
            typer.echo(_passphrase_question(undecided.marks), err=True)
            await restore_backup(settings, path, replace, _ask_choice(), unsigned=unsigned)
            return
        except NotEmpty:
            raise CannotDo(
                "There are people in the configured database already. Set AFTERGLOW_DATABASE_URL or "
                f"AFTERGLOW_DATA_DIR to an empty one; or, to delete all that is in it now, add: --replace {REPLACE}"
            ) from None
        except NotSigned:
            raise CannotDo(f"{path}: {UNSIGNED} If you trust it all the same, add: --unsigned") from None
    typer.echo(f"Restored as of {done.manifest.made}: {counted(done.accounts, 'account')}.")
    if done.erased:
        since = counted(done.erased, "account that was erased since stays", "accounts that were erased since stay")
        typer.echo(f"{since} erased.")
    if done.older and older is OlderPassphrases.TAKE:
        typer.echo(f"{done.older} came back with the passphrase of when the backup was made, or without one.")
    elif done.older:
        typer.echo(
            f"{done.older} had another passphrase then. The bot does not open them until a newer backup is restored."
        )
    if not had_ledger:
        typer.echo(
            f"There was no ledger at {settings.ledger_file}. If you have a copy of it, put it there and start "
            "the bot: it erases again who was erased after the backup was made."
        )


def _passphrase_question(marks: Sequence[bytes]) -> str:
    """The question what to do about passphrases that changed since the backup. No mark in it identifies a person."""
    refuse, take = OlderPassphrases.REFUSE, OlderPassphrases.TAKE
    listed = ", ".join(mark.hex()[:SHORT] for mark in marks[:MOST_LISTED])
    more = f" and {len(marks) - MOST_LISTED} more" if len(marks) > MOST_LISTED else ""
    return (
        f"Since this backup was made, {counted(len(marks), 'account')} set, changed or took away the passphrase of "
        f"their journal ({listed}{more}). In the backup they have the passphrase of then, or none.\n"
        f"  --changed {refuse}  they come back, and the bot opens none of them until a newer backup is restored\n"
        f"  --changed {take}    they come back as they were: the older passphrase opens them, or none is needed"
    )


def _ask_choice() -> OlderPassphrases:
    """Ask for the choice on the terminal. Raises CannotDo without a terminal, or if the answer is to stop."""
    if not sys.stdin.isatty():
        raise CannotDo("Nothing was changed. Choose one of the two, and restore again.")
    answer: str = typer.prompt("refuse, take, or stop", default="stop")
    if answer not in list(OlderPassphrases):
        raise CannotDo("Nothing was changed.")
    return OlderPassphrases(answer)


def _require_database(settings: Settings) -> None:
    if not database_exists(settings.database_url.get_secret_value()):
        raise CannotDo("There is no database yet, so there is nothing to back up.")


async def _make(settings: Settings, path: Path) -> Manifest:
    """Make a backup, signed if the key file is readable. Raises errors for `expected_errors`."""
    _require_database(settings)
    roots = keys_at_hand(settings.key_file)
    store = Store(locate(settings.database_url.get_secret_value()))
    try:
        await reach(store)
        async with store.read() as uow:
            sealed = await uow.metadata.get(KEY_CHECK) if await uow.all_tables.revision() else None
        if roots and sealed:
            require_key_check(sealed, roots)
        sign = signer(roots) if roots else None
        with bar() as progress:
            return await back_up(store, path, datetime.now(UTC), progress, sign)
    finally:
        await store.close()


def _send(path: Path, out: BinaryIO, progress: Progress) -> None:
    """Copy a file to `out`. Raises CannotDo."""
    try:
        with path.open("rb") as file:
            done, size = 0, path.stat().st_size
            while chunk := file.read(CHUNK):
                out.write(chunk)
                done += len(chunk)
                progress("writing", done, size)
        out.flush()
    except OSError as error:
        # Otherwise Python would try to flush the rest at exit, and fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
        raise CannotDo(
            f"The backup could not be written to standard output ({error.strerror}), so what arrived there is not "
            "whole. Look why the program that reads it ended, or whether its disk is full."
        ) from None


def _summary(settings: Settings, manifest: Manifest) -> str:
    """The text after a backup: its contents, whether it is signed, and where to keep it."""
    signing = (
        "It is signed with your keys, and holds none."
        if manifest.signature
        else f"It holds no key. It is not signed, as there is no key file at {settings.key_file} that this user may "
        "read: restoring it will need --unsigned."
    )
    return (
        f"{_contents(manifest)}. {signing} Keep it apart from the key file, and keep a copy of the ledger "
        f"({settings.ledger_file}) with it."
    )


def _contents(manifest: Manifest) -> str:
    accounts, entries = (manifest.counts.get(table, 0) for table in ("account", "entry"))
    return f"{counted(accounts, 'account')}, {counted(entries, 'entry', 'entries')}, as of {manifest.made}"


def _read_keys(settings: Settings, path: Path) -> RootKeys:
    """The root keys for a restore. Raises CannotDo if the operator has not put the key file in its place."""
    if not settings.key_file.exists():
        raise CannotDo(
            f"AFTERGLOW_KEY_FILE: there is no key file at {settings.key_file}: put your copy of it there, the one that "
            f"was in use when {path} was made. For example:\n"
            f"  install -D -m 0600 YOUR-COPY {shlex.quote(str(settings.key_file))}\n"
            "Or name the place where it is with AFTERGLOW_KEY_FILE. The ledger belongs beside it "
            f"({settings.ledger_file}): copy it too, if you have it, or people erased since come back."
        )
    return read_key_file(settings.key_file)
