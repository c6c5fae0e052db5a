"""Settings: their defaults, how they are read, and how faults are reported."""

import os
import traceback
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.address import ListenAddress
from bot.settings import Settings, SettingsError, load_settings
from bot.store.address import locate_read_only

TOKEN = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"
SECRET = "0123456789abcdef-_XYZ"


def load(**env: str) -> Settings:
    return load_settings({f"AFTERGLOW_{name.upper()}": value for name, value in env.items()}, None)


def faults(**env: str) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        load(**env)
    return caught.value.faults


def test_the_defaults_are_the_sandbox_on_sqlite() -> None:
    """By default there is no token, the database is an SQLite file in data/, and the key is in keys/."""
    settings = load()
    assert settings.bot_token is None
    assert settings.api_url == "https://api.telegram.org"
    assert settings.data_dir == Path("data")
    assert settings.database_url.get_secret_value() == "sqlite:///data/afterglow.db"
    assert settings.key_file == Path("keys/afterglow.key")
    assert settings.listen is None
    assert settings.webhook_url is None
    assert settings.content_dir is None
    assert settings.log_level == "INFO"


def test_a_systemd_credential_replaces_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a systemd credential the token is in no environment and never plain on a disk. The environment still
    wins."""
    (tmp_path / "credentials").mkdir()
    (tmp_path / ".env").write_text("AFTERGLOW_OPS_LISTEN=127.0.0.1:1\n")
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("AFTERGLOW_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "credentials"))
    assert load_settings().ops_listen == ListenAddress("127.0.0.1", 1)
    (tmp_path / "credentials" / "afterglow.env").write_text(f"AFTERGLOW_BOT_TOKEN={TOKEN}\nAFTERGLOW_DATA_DIR=/srv/a\n")
    monkeypatch.setenv("AFTERGLOW_DATA_DIR", "/srv/b")
    settings = load_settings()
    assert settings.bot_token is not None and settings.bot_token.get_secret_value() == TOKEN
    assert settings.data_dir == Path("/srv/b") and settings.ops_listen is None


def test_other_paths_follow_the_data_folder() -> None:
    """Database, key file and backups get their default paths from the data folder."""
    settings = load(data_dir="/srv/afterglow/data")
    assert settings.database_url.get_secret_value() == "sqlite:////srv/afterglow/data/afterglow.db"
    assert settings.key_file == Path("/srv/afterglow/keys/afterglow.key")
    assert settings.backup_dir == Path("/srv/afterglow/backups")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="/"), min_size=1, max_size=12))
def test_the_database_lies_in_the_data_folder(name: str) -> None:
    """The data folder may have any characters in its name, also those with a meaning in a URL."""
    settings = load(data_dir=f"/srv/{name}/data")
    assert locate_read_only(settings.database_url.get_secret_value()).path == settings.data_dir / "afterglow.db"


@given(st.lists(st.sampled_from(["data", "..", ".", "keys", "a"]), max_size=4), st.booleans())
def test_the_default_key_is_outside_the_data(parts: list[str], absolute: bool) -> None:
    """For any data folder the default key file is not inside it."""
    folder = Path("/srv" if absolute else ".", *parts)
    with suppress(SettingsError):  # a folder that makes this impossible is refused
        key_file = load(data_dir=str(folder)).key_file
        assert not Path(os.path.abspath(key_file)).is_relative_to(os.path.abspath(folder))


def test_a_key_in_the_data_folder_is_refused() -> None:
    """A data folder that would contain the key file is refused until the key file gets another place."""
    (line,) = faults(data_dir="/srv/keys")
    assert line.startswith("AFTERGLOW_KEY_FILE: with this data folder its usual place is inside the data.")
    assert load(data_dir="/srv/keys", key_file="/srv/key").key_file == Path("/srv/key")


def test_a_key_inside_the_data_can_be_chosen() -> None:
    """An explicit key file inside the data folder is accepted."""
    assert load(data_dir="d", key_file="d/key").key_file == Path("d/key")


def test_a_whole_set_of_settings_is_taken(tmp_path: Path) -> None:
    """A full set of settings is read with the right types."""
    settings = load(
        bot_token=f" {TOKEN}\n",
        api_url="http://127.0.0.1:8081/root/",
        database_url="postgresql://me:pw@db/afterglow",
        key_file="/run/secrets/key",
        webhook_url="https://example.org/hook",
        webhook_secret=SECRET,
        log_level="debug",
        burst="50",
        content_dir=str(tmp_path),
    )
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.api_url == "http://127.0.0.1:8081/root"
    assert settings.database_url.get_secret_value() == "postgresql://me:pw@db/afterglow"
    assert settings.key_file == Path("/run/secrets/key")
    assert settings.webhook_url == "https://example.org/hook"
    assert settings.listen == ListenAddress("127.0.0.1", 8080), (
        "a webhook listens on loopback unless a setting says otherwise"
    )
    assert settings.log_level == "DEBUG"
    assert settings.burst == 50
    assert settings.content_dir == tmp_path


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("127.0.0.1:1", "127.0.0.1", 1),
        ("[::1]:8080", "::1", 8080),
        ("bot.internal:65535", "bot.internal", 65535),
    ],
)
def test_an_address_is_read_and_written_alike(text: str, host: str, port: int) -> None:
    """host:port is read for names, IPv4 and IPv6, and prints as it was written."""
    address = load(ops_listen=text).ops_listen
    assert address == ListenAddress(host, port)
    assert str(address) == text


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bot_token", "AAbbCCddEEff"),
        ("bot_token", "12345:"),
        ("bot_token", "bot12345:AAbb"),
        ("bot_token", "12345:AA bb"),
        ("api_url", "api.telegram.org"),
        ("api_url", "ftp://api.telegram.org"),
        ("api_url", "http:///path"),
        ("api_url", "http://host:99999"),
        ("api_url", "http://[::1"),
        ("api_url", "https://me:password@host"),
        ("api_url", "https://host/?a=b"),
        ("proxy", "https://me:canary@proxy:1"),
        ("proxy", "proxy:3128"),
        ("proxy", "http://"),
        ("proxy", "socks5://me:can#ary@proxy:1"),
        ("proxy", "http://proxy:3128/path"),
        ("proxy", "http://proxy:99999"),
        ("database_url", "mysql://me:password@host/db"),
        ("database_url", "postgresql://me:pass#word@host/db"),
        ("database_url", "postgresql://me:1#word@host/db"),
        ("database_url", "postgresql://me:pass/word@host/db"),
        ("database_url", "postgres://me:pass?word@host/db"),
        ("database_url", "postgresql://me:pass@word@host/db"),
        ("database_url", "postgresql://me:pass[word@host/db"),
        ("database_url", "sqlite:////srv/da?ta/afterglow.db"),
        ("database_url", "postgresql://me:p\u2100w@host/db"),
        ("database_url", "afterglow.db"),
        ("listen", "8080"),
        ("listen", ":8080"),
        ("listen", "0.0.0.0:0"),
        ("listen", "0.0.0.0:65536"),
        ("listen", "::1:8080"),
        ("webhook_url", "http://example.org/hook"),
        ("webhook_url", "example.org/hook"),
        ("webhook_secret", "fifteen-letters"),
        ("webhook_secret", "x" * 257),
        ("webhook_secret", "sixteen chars or more"),
        ("log_level", "LOUD"),
        ("burst", "0"),
        ("burst", "many"),
        ("messages_per_second", "0"),
        ("together", "maybe"),
        ("content_dir", "/no/such/folder"),
    ],
)
def test_a_wrong_value_is_not_repeated(name: str, value: str) -> None:
    """A wrong value is reported with its setting and the remedy, and without the value."""
    lines = faults(**{"webhook_secret": SECRET, name: value})
    assert len(lines) == 1
    assert lines[0].startswith(f"AFTERGLOW_{name.upper()}: ")
    description = Settings.model_fields[name].description
    assert description is not None
    assert lines[0].endswith(description)
    assert value not in lines[0].removesuffix(description)
    assert "\n" not in lines[0]


@pytest.mark.parametrize(
    ("given", "together"),
    [*((word, True) for word in ("on", "yes", "true", "1", "YES")), ("off", False), ("no", False)],
)
def test_a_switch_takes_the_usual_words(given: str, together: bool) -> None:
    """AFTERGLOW_TOGETHER takes on, yes, true and 1, and their opposites, in capitals too."""
    assert load(together=given).together is together


@pytest.mark.parametrize("sign", "#/?@[]")
def test_a_sign_in_a_password_is_explained(sign: str) -> None:
    """A reserved character in a password is explained, and its percent code is accepted."""
    (line,) = faults(database_url=f"postgresql://me:canary{sign}word@host/db")
    assert "%23" in line and "canary" not in line
    code = f"%{ord(sign):02X}"
    settings = load(database_url=f"postgresql://me:canary{code}word@host/db")
    assert f"canary{sign}word" in settings.secrets()


def test_postgres_is_short_for_postgresql() -> None:
    """The scheme postgres:// is accepted, because several hosts use it in the addresses that they hand out."""
    settings = load(database_url="postgres://me:pw@db:5432/afterglow?sslmode=require")
    assert settings.database_url.get_secret_value() == "postgresql://me:pw@db:5432/afterglow?sslmode=require"


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("http://proxy:3128", "http://proxy:3128"),
        ("http://proxy/", "http://proxy:80"),
        ("socks5h://me:p%23w@[::1]", "socks5://me:p%23w@[::1]:1080"),
    ],
)
def test_a_proxy_is_read_with_its_port(given: str, read: str) -> None:
    """A proxy is read with its port, and its password does not appear in the repr."""
    settings = load(proxy=given)
    assert settings.proxy is not None and settings.proxy.get_secret_value() == read
    assert "p%23w" not in f"{settings!r}"
    assert {"p%23w", "p#w"} <= set(settings.secrets()) or "me" not in given


@pytest.mark.parametrize(
    ("env", "read"),
    [
        ({"HTTPS_PROXY": "http://machine:1"}, "http://machine:1"),
        ({"https_proxy": "machine:1"}, "http://machine:1"),
        ({"ALL_PROXY": "socks5://machine:1"}, "socks5://machine:1"),
        ({"HTTP_PROXY": "http://machine:1"}, None),
        ({"HTTPS_PROXY": "http://machine:1", "AFTERGLOW_PROXY": "http://own:2"}, "http://own:2"),
        ({"HTTPS_PROXY": "http://machine:1", "NO_PROXY": "localhost, .telegram.org"}, None),
        ({"HTTPS_PROXY": "http://machine:1", "no_proxy": "api.telegram.org:443"}, None),
        ({"HTTPS_PROXY": "http://machine:1", "NO_PROXY": "*"}, None),
        ({"HTTPS_PROXY": "http://machine:1", "NO_PROXY": "gram.org,"}, "http://machine:1"),
        ({"HTTPS_PROXY": "http://machine:1", "AFTERGLOW_API_URL": "http://127.0.0.1:8081"}, None),
    ],
)
def test_the_proxy_of_the_machine_counts(env: dict[str, str], read: str | None) -> None:
    """The machine's proxy is used if no other is set, for https only, and not if NO_PROXY excludes Telegram."""
    proxy = load_settings(env, None).proxy
    assert (proxy.get_secret_value() if proxy else None) == read


def test_a_wrong_system_proxy_is_named() -> None:
    """A bad HTTPS_PROXY is reported by its variable, without its value."""
    with pytest.raises(SettingsError) as caught:
        load_settings({"HTTPS_PROXY": "ftp://me:canary@machine:1"}, None)
    (line,) = caught.value.faults
    assert line.startswith("HTTPS_PROXY or ALL_PROXY: ") and "canary" not in line


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/hook", "http://localhost/hook", "http://[::1]:9/hook"])
def test_a_plain_webhook_stays_on_this_machine(url: str) -> None:
    """A webhook without encryption is allowed on a loopback address only."""
    assert load(webhook_url=url, webhook_secret=SECRET).webhook_url == url


def test_a_webhook_without_a_secret_is_refused() -> None:
    """A webhook address without a secret is a fault that says why."""
    (line,) = faults(webhook_url="https://example.org/hook")
    assert line.startswith("AFTERGLOW_WEBHOOK_SECRET: a webhook without a secret would take updates from anybody.")


def test_listen_needs_a_webhook() -> None:
    """A listen address without a webhook is a fault that names the setting for operations."""
    (line,) = faults(listen="127.0.0.1:8080")
    assert line.startswith("AFTERGLOW_LISTEN: without AFTERGLOW_WEBHOOK_URL nothing is served there.")
    assert "AFTERGLOW_OPS_LISTEN" in line


@pytest.mark.parametrize(
    "given", [{"listen": "127.0.0.1:81", "ops_listen": "127.0.0.1:81"}, {"ops_listen": "127.0.0.1:8080"}]
)
def test_operations_never_share_an_address(given: dict[str, str]) -> None:
    """The address for operations may not be the webhook's address, whether set or default."""
    (line,) = faults(webhook_url="https://example.org/hook", webhook_secret=SECRET, **given)
    assert line.startswith("AFTERGLOW_OPS_LISTEN: the webhook listens there, and this address must not be public.")


def test_all_faults_are_reported_at_once() -> None:
    """All faults of the settings are reported together."""
    lines = faults(bot_token="x", api_url="x", listen="x", burst="x", brust="2", webhook_url="https://e.org")
    assert [line.split(":")[0].removeprefix("AFTERGLOW_") for line in lines] == [
        "BOT_TOKEN",
        "API_URL",
        "WEBHOOK_SECRET",
        "LISTEN",
        "BURST",
        "BRUST",
    ]


def test_a_fault_is_named_once() -> None:
    """A fault is reported once, and not again for settings that depend on it."""
    (line,) = faults(webhook_url="http://example.org", webhook_secret=SECRET)
    assert line.startswith("AFTERGLOW_WEBHOOK_URL: ")


def test_an_unknown_setting_is_refused() -> None:
    """An unknown setting is refused with the name that was probably meant."""
    (line,) = faults(webhok_secret=SECRET)
    assert line.startswith("AFTERGLOW_WEBHOK_SECRET: there is no such setting. Did you mean AFTERGLOW_WEBHOOK_SECRET?")
    assert SECRET not in line


def test_a_name_like_no_other_gets_no_guess() -> None:
    """An unknown setting that resembles none gets no suggestion."""
    assert faults(qqqq="1") == ("AFTERGLOW_QQQQ: there is no such setting. Remove it.",)


def test_variables_without_the_prefix_are_ignored() -> None:
    """Variables that do not begin with AFTERGLOW_ change nothing."""
    assert load_settings({"PATH": "/bin", "BOT_TOKEN": "x"}, None) == load()


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    """The environment wins over the file, and an empty value counts as not set."""
    file = tmp_path / ".env"
    file.write_text("# words\nAFTERGLOW_BURST=12\nAFTERGLOW_LOG_LEVEL='ERROR'\nAFTERGLOW_BOT_TOKEN=\nOTHER=1\n")
    env = {"AFTERGLOW_BURST": "33", "AFTERGLOW_LOG_LEVEL": "", "AFTERGLOW_DATA_DIR": ""}
    settings = load_settings(env, file)
    assert (settings.burst, settings.log_level) == (33, "ERROR")
    assert (settings.bot_token, settings.data_dir) == (None, Path("data"))


def test_a_misspelt_name_in_the_file_is_refused(tmp_path: Path) -> None:
    """A misspelt name in .env is refused with the name that was probably meant."""
    file = tmp_path / ".env"
    file.write_text("AFTERGLOW_KEYFILE=x\n")
    with pytest.raises(SettingsError, match="Did you mean AFTERGLOW_KEY_FILE"):
        load_settings({}, file)


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    """A .env file that is no text is reported."""
    file = tmp_path / ".env"
    file.write_bytes(b"AFTERGLOW_BOT_TOKEN=\xff\xfe")
    with pytest.raises(SettingsError, match="cannot be read as text"):
        load_settings({}, file)


def test_no_file_is_no_fault(tmp_path: Path) -> None:
    """A missing .env file gives the defaults."""
    assert load_settings({}, tmp_path / ".env") == load()


def test_the_environment_is_read_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without arguments, settings are read from the process environment."""
    monkeypatch.setenv("AFTERGLOW_BURST", "17")
    assert load_settings(dotenv=None).burst == 17


def test_built_directly_it_reads_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings() ignores the environment and has the defaults."""
    monkeypatch.setenv("AFTERGLOW_BURST", "17")
    assert Settings().burst == 40


def test_settings_do_not_change() -> None:
    """Settings cannot be changed after loading."""
    with pytest.raises(ValidationError, match="frozen"):
        load().burst = 20


def test_secrets_are_listed_and_never_printed() -> None:
    """secrets() returns each secret in all its forms, and no representation contains one."""
    settings = load(bot_token=TOKEN, webhook_secret=SECRET, database_url="postgresql://me:p%40ss-word@db/afterglow")
    printed = f"{settings} {settings!r} {settings.model_dump()} {settings.model_dump_json()}"
    assert set(settings.secrets()) == {TOKEN, SECRET, "p%40ss-word", "p@ss-word"}
    assert not [secret for secret in settings.secrets() if secret in printed]


@given(st.sampled_from(["bot_token", "database_url", "webhook_secret"]), st.text(min_size=3, max_size=40))
def test_faults_never_quote_secrets(name: str, rubbish: str) -> None:
    """A wrong secret does not appear in the error or its traceback."""
    value = f"\u2603{rubbish}\u2603"
    with pytest.raises(SettingsError) as caught:
        load(**{name: value})
    traceback_text = "".join(traceback.format_exception(caught.value)) + repr(caught.value.__context__)
    assert value not in traceback_text
    assert repr(value)[1:-1] not in traceback_text
