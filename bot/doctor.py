"""`afterglow doctor`: checks everything that the bot depends on, and says how to mend each fault.

It changes nothing.
"""

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import typer

from bot import __version__
from bot.address import ListenAddress, is_loopback
from bot.authoring.fault import ContentFaults
from bot.authoring.loading import load
from bot.core.text import counted
from bot.core_dumps import dumps_allowed, swap_in_use
from bot.disk_checks import check_backups, has_room, is_private, key_is_apart
from bot.logs import configure
from bot.service.key_check import KEY_CHECK, require_key_check
from bot.service.rotation import count_by_root
from bot.settings import Settings, SettingsError, load_settings, settings_file
from bot.store.address import BadDatabaseUrl, database_exists, locate_read_only
from bot.store.ledger import Ledger, LedgerBroken
from bot.store.migrate import DatabaseUnavailable, UnknownSchema, at_revision, newest, reach
from bot.store.store import Store
from bot.telegram_checks import check_telegram
from bot.terminal import note, report
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKeys, read_key_file

WELL, UNWELL, FAULTY = 0, 1, 2
"""Exit codes. UNWELL: the bot is not well, by `afterglow health`. FAULTY: the setup must be mended."""


async def examine(backups: Path | None = None) -> int:
    """Run all checks and print a line for each. Returns the exit code: WELL or FAULTY.

    `backups` is the folder of backups to check; by default that of the settings, if it holds any.
    """
    report(True, "version", f"{__version__}, on Python {platform.python_version()}")
    try:
        settings = load_settings()
    except SettingsError as error:
        report(False, "settings", str(error))
        return FAULTY
    configure(settings.log_level, secrets=settings.secrets(), format=settings.log_format)
    settings_well = is_private(settings_file(os.environ)) and report(True, "settings", "read")
    results = [
        settings_well,
        _check_content(settings),
        *await _check_data(settings),
        await check_telegram(settings),
        _check_memory(),
        has_room(settings),
    ]
    _check_operations_address(settings)
    now = datetime.now(UTC)
    if backups is not None:
        results.append(check_backups(settings, backups, now))
    elif settings.backup_dir.is_dir() and any(settings.backup_dir.iterdir()):
        results.append(check_backups(settings, settings.backup_dir, now))
    else:
        note(
            "backups", f"none in {settings.backup_dir}: if they lie elsewhere, set AFTERGLOW_BACKUP_DIR to that folder"
        )
    return WELL if all(results) else FAULTY


async def ask_health(settings: Settings) -> int:
    """Ask /healthz of the bot on this machine. Returns the exit code; FAULTY if no address for operations is set."""
    if (listen := settings.ops_listen) is None:
        typer.echo(
            "AFTERGLOW_OPS_LISTEN is not set, so the bot does not answer /healthz. Set it, e.g. 127.0.0.1:9090.",
            err=True,
        )
        return FAULTY
    # A server on all interfaces is asked on the loopback interface.
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(listen.host, listen.host)  # noqa: S104  not bound
    address = ListenAddress(host, listen.port)
    timeout = aiohttp.ClientTimeout(total=5)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(f"http://{address}/healthz") as response,
        ):
            typer.echo(await response.text())
            return WELL if response.status == 200 else UNWELL
    except (TimeoutError, aiohttp.ClientError) as error:
        within = " within 5 seconds" if isinstance(error, TimeoutError) else ""
        typer.echo(f"The bot does not answer at {address}{within}.", err=True)
        return UNWELL


def _check_content(settings: Settings) -> bool:
    try:
        content = load(settings.content_dir)
    except ContentFaults as faults:
        return report(False, "content", str(faults))
    return report(True, "content", f"{counted(len(content.flows), 'flow')} in {', '.join(sorted(content.words))}")


async def _check_data(settings: Settings) -> list[bool]:
    well, roots = _check_key(settings)
    return [
        well,
        key_is_apart(settings),
        _check_ledger(settings),
        await _check_database(settings, roots, new_key=well and roots is None),
    ]


def _check_key(settings: Settings) -> tuple[bool, RootKeys | None]:
    path = Path(settings.key_file)
    if not path.exists():
        return report(True, "key", f"none yet; the first start makes {path}"), None
    try:
        roots = read_key_file(path)
    except KeyFileError as error:
        return report(False, "key", str(error)), None
    return report(True, "key", f"{path}, root {roots.current.id.hex()}; keep a copy apart from the data"), roots


def _check_ledger(settings: Settings) -> bool:
    try:
        marks = Ledger(settings.ledger_file).marks()
    except LedgerBroken as error:
        return report(False, "ledger", str(error))
    if not settings.ledger_file.exists():
        return report(True, "ledger", f"none yet; a start makes {settings.ledger_file}")
    return report(
        True, "ledger", f"{settings.ledger_file}, {counted(len(marks), 'mark')}; keep a copy with the backups"
    )


async def _check_database(settings: Settings, roots: RootKeys | None, *, new_key: bool) -> bool:
    """Check the database. `new_key` says that the first start would make a key file."""
    url = settings.database_url.get_secret_value()
    try:
        if not database_exists(url):
            return report(True, "database", "none yet; the first start makes it")
        store = Store(locate_read_only(url))
    except BadDatabaseUrl as error:
        return report(False, "database", str(error))
    try:
        await reach(store, to_write=True)
        return await _check_tables(store, settings, roots, new_key=new_key)
    except DatabaseUnavailable as error:
        return report(False, "database", f"AFTERGLOW_DATABASE_URL: {error}")
    except (UnknownSchema, KeyFileError) as error:
        return report(False, "database", str(error))
    finally:
        await store.close()


async def _check_tables(store: Store, settings: Settings, roots: RootKeys | None, *, new_key: bool) -> bool:
    revision = await at_revision(store)
    if revision is None:
        return report(True, "database", "there and empty; a start makes the tables")
    if revision != newest():
        return report(
            True,
            "database",
            f"of an earlier version; the next start makes a backup in {settings.backup_dir}, then brings it up to date",
        )
    async with store.read() as uow:
        sealed, accounts = await uow.metadata.get(KEY_CHECK), await uow.accounts.count()
    if sealed is not None and roots is not None:
        require_key_check(sealed, roots)
    elif sealed is not None and new_key:
        reason = f"it was used with a key file, and there is none at {settings.key_file}: put your copy there"
        return report(False, "database", reason)
    well = report(True, "database", f"answers, up to date, {counted(accounts, 'account')}")
    return well and (roots is None or await _check_roots(store, roots))


async def _check_roots(store: Store, roots: RootKeys) -> bool:
    """Check that the key file has every root under which a value is sealed."""
    known = {root.id for root in roots.all}
    sealing = {id for counts in (await count_by_root(store)).values() for id in counts}
    if sealing - known:
        lacking = ", ".join(id.hex() for id in sorted(sealing - known))
        return report(False, "key", f"something is sealed under roots that it lacks ({lacking}): put those lines back")
    if sealing - {roots.current.id}:
        note("key", "a rotation is not at its end: the bot that works goes on with it, or the next one to start")
    elif roots.others:
        note("key", f"{len(known)} roots, and only the first is in use: `afterglow keys retire` drops the others")
    return True


def _check_operations_address(settings: Settings) -> None:
    """Remark on an address that other machines may reach. Whether it is public cannot be told from here."""
    if settings.ops_listen is not None and not is_loopback(settings.ops_listen.host):
        note("operations", f"{settings.ops_listen} answers anybody who reaches it: make sure that it is not public")


def _check_memory() -> bool:
    if swap_in_use():
        note("memory", "this machine swaps: what is in memory, keys too, may reach its disk. Encrypt the swap")
    if dumps_allowed():
        return report(
            False, "memory", "a crash may write it to a file: start it with `ulimit -c 0`, or LimitCORE=0 in systemd"
        )
    return report(True, "memory", "no core dump is written of it")
