"""`afterglow doctor`: checks everything the bot depends on, and says how to fix what is wrong."""

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
from bot.core_dumps import dumps_allowed, swap_in_use
from bot.disk_checks import check_backups, has_room, is_private, key_is_apart, note, say
from bot.logs import configure
from bot.service.key_check import KEY_CHECK, require_key_check
from bot.service.rotation import named
from bot.settings import Settings, SettingsError, load_settings, settings_file
from bot.store.address import BadDatabaseUrl, is_there, locate_read_only
from bot.store.ledger import Ledger, LedgerBroken
from bot.store.migrate import DatabaseUnavailable, UnknownSchema, at_revision, reach, revisions
from bot.store.store import Store
from bot.telegram_checks import check_telegram
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKeys, read_key_file

WELL, FAULTY = 0, 2


async def examine(backups: Path | None = None) -> int:
    """Run all checks and print a line for each. Returns the exit code: 0 if everything is well.

    It changes nothing. `backups` is a folder of backups to check too.
    """
    say(True, "version", f"{__version__}, on Python {platform.python_version()}")
    try:
        settings = load_settings()
    except SettingsError as error:
        say(False, "settings", str(error))
        return FAULTY
    configure(settings.log_level, secrets=settings.secrets(), format=settings.log_format)
    settings_well = is_private(settings_file(os.environ)) and say(True, "settings", "read")
    well = [
        settings_well,
        _content(settings),
        *await _data(settings),
        await check_telegram(settings),
        _machine(),
        has_room(settings),
    ]
    _operations(settings)
    now = datetime.now(UTC)
    if backups is not None:
        well.append(check_backups(settings, backups, now))
    elif settings.backup_dir.is_dir() and any(settings.backup_dir.iterdir()):
        well.append(check_backups(settings, settings.backup_dir, now))
    else:
        note(
            "backups", f"none in {settings.backup_dir}: if they lie elsewhere, set AFTERGLOW_BACKUP_DIR to that folder"
        )
    return WELL if all(well) else FAULTY


async def ask_health(settings: Settings) -> int:
    """Ask /healthz of the bot on this machine. 0 if it is well, 1 if it is not or does not answer."""
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
            return 0 if response.status == 200 else 1
    except (TimeoutError, aiohttp.ClientError) as error:
        typer.echo(f"The bot does not answer at {address} ({type(error).__name__}).", err=True)
        return 1


def _content(settings: Settings) -> bool:
    try:
        content = load(settings.content_dir)
    except ContentFaults as faults:
        return say(False, "content", str(faults))
    return say(True, "content", f"{len(content.flows)} flows in {', '.join(sorted(content.words))}")


async def _data(settings: Settings) -> list[bool]:
    well, roots = _key(settings)
    return [
        well,
        key_is_apart(settings),
        _ledger(settings),
        await _database(settings, roots, new_key=well and roots is None),
    ]


def _key(settings: Settings) -> tuple[bool, RootKeys | None]:
    path = Path(settings.key_file)
    if not path.exists():
        return say(True, "key", f"none yet; the first start makes {path}"), None
    try:
        roots = read_key_file(path)
    except KeyFileError as error:
        return say(False, "key", str(error)), None
    return say(True, "key", f"{path}, root {roots.current.id.hex()}; keep a copy apart from the data"), roots


def _ledger(settings: Settings) -> bool:
    try:
        marks = Ledger(settings.ledger_file).marks()
    except LedgerBroken as error:
        return say(False, "ledger", str(error))
    if not settings.ledger_file.exists():
        return say(True, "ledger", f"none yet; a start makes {settings.ledger_file}")
    return say(True, "ledger", f"{settings.ledger_file}, {len(marks)} marks; keep a copy with the backups")


async def _database(settings: Settings, roots: RootKeys | None, *, new_key: bool) -> bool:
    """Check the database, without changing it."""
    url = settings.database_url.get_secret_value()
    try:
        if not is_there(url):
            return say(True, "database", "none yet; the first start makes it")
        store = Store(locate_read_only(url))
    except BadDatabaseUrl as error:
        return say(False, "database", str(error))
    try:
        await reach(store, to_write=True)
        return await _look_into(store, settings, roots, new_key=new_key)
    except DatabaseUnavailable as error:
        return say(False, "database", f"AFTERGLOW_DATABASE_URL: {error}")
    except (UnknownSchema, KeyFileError) as error:
        return say(False, "database", str(error))
    finally:
        await store.close()


async def _look_into(store: Store, settings: Settings, roots: RootKeys | None, *, new_key: bool) -> bool:
    revision = await at_revision(store)
    if revision is None:
        return say(True, "database", "there and empty; a start makes the tables")
    if revision != revisions()[0]:
        return say(
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
        return say(False, "database", reason)
    well = say(True, "database", f"answers, up to date, {accounts} accounts")
    return well and (roots is None or await _roots(store, roots))


async def _roots(store: Store, roots: RootKeys) -> bool:
    """Check that the key file has every root that sealed values name."""
    known = {root.id for root in (roots.current, *roots.others)}
    names = {id for of in (await named(store)).values() for id in of}
    if names - known:
        lost = ", ".join(id.hex() for id in sorted(names - known))
        return say(False, "key", f"something is sealed under roots that it lacks ({lost}): put those lines back")
    if names - {roots.current.id}:
        note("key", "a rotation is not at its end: the bot that works goes on with it, or the next one to start")
    if roots.others:
        note("key", f"{len(known)} roots, and only the first is in use: `afterglow keys retire` drops the others")
    return True


def _operations(settings: Settings) -> None:
    """Remark on an address that is not local. This machine cannot tell whether it is public."""
    if settings.ops_listen is not None and not is_loopback(settings.ops_listen.host):
        note("operations", f"{settings.ops_listen} answers anybody who reaches it: make sure that it is not public")


def _machine() -> bool:
    if swap_in_use():
        note("memory", "this machine swaps: what is in memory, keys too, may reach its disk. Encrypt the swap")
    if dumps_allowed():
        return say(
            False, "memory", "a crash may write it to a file: start it with `ulimit -c 0`, or LimitCORE=0 in systemd"
        )
    return say(True, "memory", "no core dump is written of it")
