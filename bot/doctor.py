"""`afterglow doctor`: looks at everything the bot stands on, and says what to do about what is not well."""

from pathlib import Path

import aiohttp
import typer
from telegram.error import InvalidToken, TelegramError

from bot.address import Address
from bot.app import telegram
from bot.authoring.content import load
from bot.authoring.fault import ContentFaults
from bot.logs import configure
from bot.service.belonging import belong, used_before
from bot.settings import Settings, SettingsError, load_settings
from bot.store.engine import BadDatabaseUrl, is_there, make_engine
from bot.store.migrate import DatabaseAway, SchemaTooNew, migrate
from bot.store.store import Store
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKeys, read_key_file

WELL, ILL = 0, 2


async def examine() -> int:
    """Examine all, printing a line for each. Returns the exit code: 0 where everything is well."""
    try:
        settings = load_settings()
    except SettingsError as error:
        _say(False, "settings", str(error))
        return ILL
    configure(settings.log_level, secrets=settings.secrets())
    _say(True, "settings", "read")
    well = [_content(settings), *await _kept(settings), await _token(settings)]
    return WELL if all(well) else ILL


async def ask_health(settings: Settings) -> int:
    """Ask /healthz of the bot running here. 0 where it is well, 1 where it is not or does not answer."""
    if settings.listen is None:
        typer.echo(
            "AFTERGLOW_LISTEN is not set, so the bot does not answer /healthz. Set it, e.g. 127.0.0.1:8080.",
            err=True,
        )
        return ILL
    # Whoever listens on every interface is asked on this machine's own.
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.listen.host, settings.listen.host)  # noqa: S104  not bound
    address = Address(host, settings.listen.port)
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
        return _say(False, "content", str(faults))
    return _say(True, "content", f"{len(content.flows)} flows in {', '.join(sorted(content.words))}")


async def _kept(settings: Settings) -> list[bool]:
    well, roots = _key(settings)
    return [well, _apart(settings), await _database(settings, roots, new_key=well and roots is None)]


def _key(settings: Settings) -> tuple[bool, RootKeys | None]:
    path = Path(settings.key_file)
    if not path.exists():
        return _say(True, "key", f"none yet; the first start makes {path}"), None
    try:
        roots = read_key_file(path)
    except KeyFileError as error:
        return _say(False, "key", str(error)), None
    return _say(True, "key", f"{path}, root {roots.current.id.hex()}; keep a copy apart from the data"), roots


def _apart(settings: Settings) -> bool:
    key, data = Path(settings.key_file).absolute(), Path(settings.data_dir).absolute()
    if key.is_relative_to(data):
        return _say(
            False,
            "key",
            "it lies in the data folder, so a copy of the data carries it: move it out, and set AFTERGLOW_KEY_FILE",
        )
    return True


async def _database(settings: Settings, roots: RootKeys | None, *, new_key: bool) -> bool:
    """Look into the database. One that is there is brought up to date, as a start would; none is made."""
    url = settings.database_url.get_secret_value()
    try:
        if not is_there(url):
            return _say(True, "database", "none yet; the first start makes it")
        store = Store(make_engine(url))
    except BadDatabaseUrl as error:
        return _say(False, "database", str(error))
    except OSError as error:
        reason = f"its file cannot be opened ({error.strerror}): make it and its folder belong to this user"
        return _say(False, "database", reason)
    try:
        await migrate(store)
        if roots is not None:
            await belong(store, roots)
        elif new_key and await used_before(store):
            reason = f"it was used with a key file, and there is none at {settings.key_file}: put your copy there"
            return _say(False, "database", reason)
        async with store.read() as uow:
            accounts = await uow.accounts.count()
    except (SchemaTooNew, DatabaseAway, KeyFileError) as error:
        return _say(False, "database", str(error))
    finally:
        await store.close()
    return _say(True, "database", f"answers, up to date, {accounts} accounts")


async def _token(settings: Settings) -> bool:
    if settings.bot_token is None:
        return _say(True, "token", "none, so `afterglow run` starts the sandbox. @BotFather gives one: /newbot")
    try:
        async with telegram(settings) as bot:
            return _say(True, "token", f"Telegram knows it: @{bot.username}")
    except InvalidToken:
        return _say(
            False,
            "token",
            "Telegram does not know it: copy it anew from @BotFather (/mybots) into AFTERGLOW_BOT_TOKEN",
        )
    except TelegramError as error:
        return _say(
            False,
            "token",
            f"could not ask Telegram ({type(error).__name__}): check the network and AFTERGLOW_API_URL",
        )


def _say(well: bool, what: str, text: str) -> bool:
    typer.echo(f"{'ok  ' if well else 'FIX '} {what}: {text}")
    return well
