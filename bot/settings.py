"""The operator's settings. They are read once, from the environment and .env.

If there is a systemd credential named `afterglow.env`, it is read instead of .env, so that the token need not be in the
environment.

All wrong settings are reported at once, with what to do. A message never repeats a value, which may be a secret. This
module must not open other files, use the network, or take a misspelt name for another setting.
"""

import difflib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import quote, unquote

from dotenv import dotenv_values
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import ErrorDetails

from bot.address import ListenAddress, proxy, proxy_of_machine, split, web_root, webhook

PREFIX = "AFTERGLOW_"
_DATABASES = ("sqlite", "postgresql", "postgresql+psycopg")
_CODES = "write # as %23, / as %2F, ? as %3F, @ as %40, [ as %5B and % as %25"


class SettingsError(Exception):
    """Some settings are wrong. `faults` has a line for each: its name, why, and what to do; never its value."""

    safe_message = True

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


def _token(token: SecretStr) -> SecretStr:
    if re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", token.get_secret_value()) is None:
        raise ValueError("it does not look like a token")
    return token


def _webhook_secret(secret: SecretStr) -> SecretStr:
    # Telegram accepts 1 to 256 of these characters (setWebhook, secret_token), but a short secret can be guessed.
    if re.fullmatch(r"[A-Za-z0-9_-]{16,256}", secret.get_secret_value()) is None:
        raise ValueError("it is too short, too long, or has other characters in it")
    return secret


def _proxy(url: SecretStr) -> SecretStr:
    return SecretStr(proxy(url.get_secret_value()))


def _database(url: SecretStr) -> SecretStr:
    text = re.sub("^postgres://", "postgresql://", url.get_secret_value())
    kind, _, rest = text.partition("://")
    if kind not in _DATABASES:
        raise ValueError("it names no database that is supported")
    if kind == "sqlite":
        if "?" in rest:
            raise ValueError("a ? in it begins options, and there are none; in the name of a file write it as %3F")
        return url
    login, at, _ = rest.rpartition("@")
    if at and re.search(r"[#/?@\[\]]", login):
        raise ValueError(f"its user or password has a character with a meaning of its own: {_CODES}")
    split(text)
    return SecretStr(text)


def _default_database(given: dict[str, Any]) -> SecretStr:
    # Quoted, as a folder may have ? and % in its name.
    return SecretStr(f"sqlite:///{quote(str(given['data_dir'] / 'afterglow.db'))}")


def _default_key_file(given: dict[str, Any]) -> Path:
    # Beside the data folder and not in it: a copy or backup of the data must not hold the key.
    return Path(os.path.normpath(given["data_dir"] / ".." / "keys" / "afterglow.key"))


def _default_ledger_file(given: dict[str, Any]) -> Path:
    # Not in the data folder, even if the key file is elsewhere: an old copy of the data must not hold an old ledger.
    return Path(os.path.normpath(given["data_dir"] / ".." / "keys" / "afterglow.erased"))


def _default_backup_dir(given: dict[str, Any]) -> Path:
    return Path(os.path.normpath(given["data_dir"] / ".." / "backups"))


def _default_listen(given: dict[str, Any]) -> ListenAddress | None:
    return ListenAddress("127.0.0.1", 8080) if given["webhook_url"] else None


_Listen = Annotated[ListenAddress, BeforeValidator(lambda v: ListenAddress.parse(v) if isinstance(v, str) else v)]


class Settings(BaseModel):
    """All settings. `load_settings` reads them; the constructor reads nothing.

    The description of a field says what a valid value is. It ends the message about a wrong value.
    """

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
        validate_default=True,
    )

    bot_token: Annotated[SecretStr, AfterValidator(_token)] | None = Field(
        default=None,
        description="Copy the whole token that @BotFather gave you (digits, a colon, letters and digits), "
        "or leave it out to try the bot in the sandbox.",
    )
    api_url: Annotated[str, AfterValidator(web_root)] = Field(
        default="https://api.telegram.org",
        description="Give the root of a Bot API server, such as https://api.telegram.org, or leave it out.",
    )
    proxy: Annotated[SecretStr, AfterValidator(_proxy)] | None = Field(
        default=None,
        description="Write http://host:port or socks5://user:password@host:port, or leave it out. In the password, "
        f"{_CODES}.",
    )
    data_dir: Annotated[Path, AfterValidator(Path.expanduser)] = Field(
        default=Path("data"), description="Give a folder for the data, or leave it out for ./data."
    )
    database_url: Annotated[SecretStr, AfterValidator(_database)] = Field(
        default_factory=_default_database,
        description="Write postgresql://user:password@host/name or sqlite:///path/to/file, or leave it out "
        "for a file in the data folder.",
    )
    key_file: Annotated[Path, AfterValidator(Path.expanduser)] = Field(
        default_factory=_default_key_file,
        description="Give a file outside the data folder, so that data and key are never copied together.",
    )
    ledger_file: Annotated[Path, AfterValidator(Path.expanduser)] = Field(
        default_factory=_default_ledger_file,
        description="Give a file outside the data folder that this program may write to, for the marks of accounts "
        "that were erased or changed their passphrase.",
    )
    backup_dir: Annotated[Path, AfterValidator(Path.expanduser)] = Field(
        default_factory=_default_backup_dir,
        description="Give the folder that holds your backups, or leave it out for `backups` beside the data folder.",
    )
    webhook_url: Annotated[str, AfterValidator(webhook)] | None = Field(
        default=None,
        description="Give the public https:// address for Telegram to call, or leave it out.",
    )
    webhook_secret: Annotated[SecretStr, AfterValidator(_webhook_secret)] | None = Field(
        default=None,
        description="Give 16 to 256 of the characters A-Z a-z 0-9 _ - (try: openssl rand -hex 32).",
    )
    listen: _Listen | None = Field(
        default_factory=_default_listen,
        description="Write for example 127.0.0.1:8080, where the webhook listens. Leave it out without a webhook: "
        "AFTERGLOW_OPS_LISTEN is for /healthz, /readyz and /metrics.",
    )
    ops_listen: _Listen | None = Field(
        default=None,
        description="Write for example 127.0.0.1:9090, an address that is not public, or leave it out.",
    )
    log_level: Annotated[
        Literal["DEBUG", "INFO", "WARNING", "ERROR"],
        BeforeValidator(lambda v: v.upper() if isinstance(v, str) else v),
    ] = Field(default="INFO", description="Choose DEBUG, INFO, WARNING or ERROR.")
    log_format: Annotated[
        Literal["auto", "text", "json"],
        BeforeValidator(lambda v: v.lower() if isinstance(v, str) else v),
    ] = Field(default="auto", description="Choose auto, text or json.")
    messages_per_second: int = Field(default=30, ge=1, le=1000, description="Give a whole number from 1 to 1000.")
    burst: int = Field(default=40, ge=10, le=1_000_000, description="Give a whole number, 10 or more.")
    together: bool = Field(
        default=False,
        description="Write on, so that two people can link with each other, or leave it out.",
    )
    content_dir: Annotated[Path, AfterValidator(Path.expanduser)] | None = Field(
        default=None,
        description="Give the folder that holds flows/ and locales/, or leave it out for the usual content.",
    )

    @field_validator("key_file")
    @classmethod
    def _key_apart(cls, key_file: Path, info: ValidationInfo) -> Path:
        data_dir = info.data.get("data_dir")
        inside = data_dir is not None and Path(os.path.abspath(key_file)).is_relative_to(os.path.abspath(data_dir))
        if inside and key_file == _default_key_file(info.data):
            raise ValueError("with this data folder its usual place is inside the data")
        return key_file

    @field_validator("webhook_secret")
    @classmethod
    def _secret_with_url(cls, secret: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if secret is None and info.data.get("webhook_url"):
            raise ValueError("a webhook without a secret would take updates from anybody")
        return secret

    @field_validator("listen")
    @classmethod
    def _listen_with_url(cls, listen: ListenAddress | None, info: ValidationInfo) -> ListenAddress | None:
        if listen is not None and info.data.get("webhook_url", listen) is None:
            raise ValueError("without AFTERGLOW_WEBHOOK_URL nothing is served there")
        return listen

    @field_validator("ops_listen")
    @classmethod
    def _operations_apart(cls, ops_listen: ListenAddress | None, info: ValidationInfo) -> ListenAddress | None:
        if ops_listen is not None and ops_listen == info.data.get("listen"):
            raise ValueError("the webhook listens there, and this address must not be public")
        return ops_listen

    @field_validator("content_dir")
    @classmethod
    def _content_there(cls, content_dir: Path | None) -> Path | None:
        if content_dir is not None and not content_dir.is_dir():
            raise ValueError("there is no such folder")
        return content_dir

    def secrets(self) -> tuple[str, ...]:
        """Every string that must not be logged, for `logs.configure`."""
        given = [secret.get_secret_value() for secret in (self.bot_token, self.webhook_secret) if secret is not None]
        addresses = (address.get_secret_value() for address in (self.database_url, self.proxy) if address is not None)
        passwords = {password for address in addresses if (password := split(address).password)}
        return (*given, *passwords, *{unquote(password) for password in passwords} - passwords)


def settings_file(env: Mapping[str, str]) -> Path:
    """The file of settings: the systemd credential (systemd.exec(5)) if there is one, else .env in this folder."""
    credential = Path(env.get("CREDENTIALS_DIRECTORY", ""), "afterglow.env")
    return credential if "CREDENTIALS_DIRECTORY" in env and credential.exists() else Path(".env")


def load_settings(env: Mapping[str, str] | None = None, dotenv: Path | None = None) -> Settings:
    """Read the settings from the environment `env` and the file `dotenv`; by default from those of this process.

    The environment wins over the file. An empty value counts as not set. The default proxy is that of the machine
    (HTTPS_PROXY or ALL_PROXY, unless NO_PROXY names the host), if the Bot API is called over https.

    Raises:
        SettingsError: some settings are wrong.
    """
    if env is None:
        env, dotenv = os.environ, dotenv or settings_file(os.environ)
    try:
        from_file = dotenv_values(dotenv, encoding="utf-8") if dotenv is not None else {}
    except (OSError, UnicodeDecodeError):
        raise SettingsError(
            [f"{dotenv}: it cannot be read as text. Make it readable, in UTF-8, or remove it."]
        ) from None
    given: dict[str, str | None] = {}
    for source in (from_file, env):
        lowered = {name.lower(): value for name, value in source.items() if value != ""}
        prefix = PREFIX.lower()
        given |= {name.removeprefix(prefix): value for name, value in lowered.items() if name.startswith(prefix)}
    api_url = given.get("api_url") or Settings.model_fields["api_url"].default
    inherited = None if "proxy" in given else proxy_of_machine(env, api_url)
    if inherited:
        given["proxy"] = inherited
    try:
        return Settings(**given)  # type: ignore[arg-type]  # strings, for the model to check
    except ValidationError as error:
        faults = [_line(fault) for fault in error.errors(include_input=False, include_url=False)]
    if inherited:
        faults = [line.replace(f"{PREFIX}PROXY:", "HTTPS_PROXY or ALL_PROXY:", 1) for line in faults]
    # Raised outside the handler: pydantic's error holds the values, and must not become the context.
    raise SettingsError([line for line in faults if line])


def _line(fault: ErrorDetails) -> str:
    """The line about a fault; empty if it only follows from another fault."""
    name = str(fault["loc"][0])
    variable = PREFIX + name.upper()
    match fault["type"]:
        case "default_factory_not_called":
            return ""
        case "extra_forbidden":
            near = difflib.get_close_matches(name, Settings.model_fields, n=1, cutoff=0.5)
            hint = f"Did you mean {PREFIX}{near[0].upper()}? If not, remove it." if near else "Remove it."
            return f"{variable}: there is no such setting. {hint}"
        case "value_error":
            why = str(fault["ctx"]["error"])
        case _:
            why = "its value cannot be used"
    return f"{variable}: {why}. {Settings.model_fields[name].description}"
