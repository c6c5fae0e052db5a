"""The deployment examples: compose.yaml and the units name only existing settings and files, and keep key and data
apart."""

import json
import os
import re
import shlex
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml

from bot.lifecycle import DRAIN
from bot.settings import PREFIX, Settings, load_settings

ROOT = Path(__file__).parent.parent
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
IMAGE_VOLUMES: list[str] = json.loads(re.findall(r"^VOLUME (.+)", (ROOT / "Dockerfile").read_text(), re.M)[0])
BOTS = {name: service for name, service in COMPOSE["services"].items() if service["image"] == "afterglow"}


UNITS = ("afterglow.service", "afterglow-backup.service")


def unit(name: str = "afterglow.service") -> dict[str, list[str]]:
    """The [Service] section of a unit: the values of each name."""
    found: dict[str, list[str]] = {}
    for line in (ROOT / "deploy" / name).read_text().partition("[Service]")[2].splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(name, []).append(value)
    return found


def seconds(text: str) -> int:
    return int(text.removesuffix("s"))


def test_the_two_replicas_are_equal() -> None:
    """compose.yaml has two bots with the same settings."""
    one, two = BOTS.values()
    assert one == two


@pytest.mark.parametrize("bot", BOTS.values(), ids=BOTS)
def test_replicas_use_existing_settings(bot: dict[str, Any]) -> None:
    """The environment of each bot has only known settings, and they load."""
    given = dict(bot["environment"])
    assert {name.removeprefix(PREFIX).lower() for name in given} <= set(Settings.model_fields)
    settings = load_settings(interpolated(given), None)
    assert settings.database_url.get_secret_value() == "postgresql://afterglow:password@postgres/afterglow"
    assert settings.ops_listen is not None and settings.webhook_url is None


@pytest.mark.parametrize("bot", BOTS.values(), ids=BOTS)
def test_replicas_get_the_setting_for_links(bot: dict[str, Any]) -> None:
    """AFTERGLOW_TOGETHER in .env reaches the bot. Without it links are off."""
    assert load_settings(interpolated(bot["environment"], AFTERGLOW_TOGETHER="on"), None).together
    assert not load_settings(interpolated(bot["environment"]), None).together


def interpolated(environment: dict[str, str], **variables: str) -> dict[str, str]:
    """The environment as Compose passes it on, with these variables in .env, and a token and a password."""
    dotenv = {"AFTERGLOW_BOT_TOKEN": "1:token", "POSTGRES_PASSWORD": "password"} | variables

    def value_of(match: re.Match[str]) -> str:
        return dotenv.get(match["name"]) or match["default"]

    pattern = re.compile(r"\$\{(?P<name>\w+)(?::-(?P<default>[^}]*)|:\?[^}]*)\}")
    filled = {name: pattern.sub(value_of, value) for name, value in environment.items()}
    return filled | {"AFTERGLOW_DATA_DIR": "/var/lib/afterglow/data"}


@pytest.mark.parametrize("bot", BOTS.values(), ids=BOTS)
def test_each_replica_has_few_rights(bot: dict[str, Any]) -> None:
    """Each replica runs without root, writes only to its volumes, and has time to finish its work."""
    assert bot["read_only"] is True and int(bot["user"]) > 0
    assert bot["cap_drop"] == ["ALL"] and "no-new-privileges:true" in bot["security_opt"]
    assert "ports" not in bot
    places = [Path(volume.partition(":")[2]) for volume in bot["volumes"]]
    assert any(Path(bot["environment"]["AFTERGLOW_LEDGER_FILE"]).is_relative_to(place) for place in places)
    assert {str(place) for place in places} == set(IMAGE_VOLUMES), "none is made without a name"
    assert bot["mem_limit"] == bot["memswap_limit"], "nothing of it is swapped"
    assert seconds(bot["stop_grace_period"]) > DRAIN.total_seconds() + 3
    assert bot["healthcheck"]["test"] == ["CMD", "afterglow", "health"]
    assert bot["depends_on"]["postgres"]["condition"] == "service_healthy"


def test_the_key_is_a_secret_outside_all_volumes() -> None:
    """The key comes from a compose secret and is not in the database's volume."""
    (secret,) = COMPOSE["secrets"].values()
    for bot in BOTS.values():
        assert bot["environment"]["AFTERGLOW_KEY_FILE"] == f"/run/secrets/{bot['secrets'][0]['target']}"
    assert secret["file"].startswith("./keys/")
    postgres = COMPOSE["services"]["postgres"]
    assert postgres["volumes"] == ["data:/var/lib/postgresql/data"] and "secrets" not in postgres


def test_the_database_is_reached_from_inside_only() -> None:
    """PostgreSQL has no ports and is on the internal network only."""
    postgres = COMPOSE["services"]["postgres"]
    assert "ports" not in postgres and postgres["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    assert {name for bot in BOTS.values() for name in bot["networks"]} == {"inside", "outside"}


def test_compose_uses_known_keys_only() -> None:
    """compose.yaml uses only keys of the Compose specification, which are listed here because Docker may be missing."""
    known = set(
        "image build restart init read_only user cap_drop security_opt tmpfs secrets environment stop_grace_period "
        "healthcheck depends_on networks volumes mem_limit memswap_limit".split()
    )
    for service in COMPOSE["services"].values():
        assert set(service) <= known
        assert set(service["networks"]) <= set(COMPOSE["networks"])
    assert {key for key in COMPOSE if not key.startswith("x-")} == {
        "name",
        "services",
        "networks",
        "volumes",
        "secrets",
    }


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_keeps_key_ledger_and_data_apart(name: str) -> None:
    """A unit names existing settings and keeps key, ledger and data apart. The key, and the settings with the token,
    are encrypted credentials."""
    service = unit(name)
    given = dict(line.split("=", 1) for line in service["Environment"])
    settings = load_settings({name: value.replace("%d", "/run/credentials/a") for name, value in given.items()}, None)
    states = [Path("/var/lib", state) for state in service["StateDirectory"][0].split()]
    folders = [settings.data_dir, settings.ledger_file.parent, settings.backup_dir]
    assert folders == states, "what it writes lies in folders of its own, each in another"
    assert service["LoadCredentialEncrypted"] == [
        f"afterglow.{kind}:/etc/credstore.encrypted/afterglow.{kind}" for kind in ("key", "env")
    ]
    assert given["AFTERGLOW_KEY_FILE"] == "%d/afterglow.key" and "EnvironmentFile" not in service


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_gets_no_swap_dump_or_rights(name: str) -> None:
    """The process of a unit is never swapped or dumped, and gets no rights."""
    service = unit(name)
    assert service["LimitCORE"] == service["MemorySwapMax"] == ["0"]
    for right in ("DynamicUser", "NoNewPrivileges", "MemoryDenyWriteExecute", "PrivateMounts"):
        assert service[right] == ["yes"], right
    assert service["SystemCallErrorNumber"] == ["EPERM"] and service["CapabilityBoundingSet"] == [""]
    assert service["StateDirectoryMode"] == ["0700"] and service["UMask"] == ["0077"]


def test_the_unit_allows_time_to_drain() -> None:
    """The systemd unit allows more than the drain time for a stop, and an hour for a start."""
    service = unit()
    assert seconds(service["TimeoutStopSec"][0]) > DRAIN.total_seconds() + 3
    assert service["TimeoutStartSec"] == ["1h"]
    assert service["RestartPreventExitStatus"] == ["2"]
    assert service["ProcSubset"] == ["pid"]


def test_both_units_share_user_and_database() -> None:
    """The bot's unit and the backup's unit share user, folders, environment and key."""
    one, two = map(unit, UNITS)
    for name in ("User", "StateDirectory", "Environment", "LoadCredentialEncrypted"):
        assert one[name] == two[name]


@pytest.mark.process
def test_nightly_backups_are_renewed_and_deleted(tmp_path: Path) -> None:
    """The commands of the backup unit make a backup and delete those over a month old, also through a linked state
    directory."""
    service = unit("afterglow-backup.service")
    private, folder = tmp_path / "private", tmp_path / "state"
    private.mkdir()
    folder.symlink_to(private)
    for name, days in (("old.backup", 32), ("new.backup", 29), ("old.letter", 99)):
        (private / name).touch()
        then = time.time() - days * 86400
        os.utime(private / name, (then, then))
    for line in (*service["ExecStart"], *service["ExecStartPost"]):
        here = line.replace("%%", "%").replace("/var/lib/afterglow-backups", str(folder))
        here = here.replace("exec /opt/afterglow/bin/afterglow backup", "exec touch")
        subprocess.run(shlex.split(here), check=True)
    left = sorted(path.name for path in private.iterdir())
    assert left[1:] == ["new.backup", "old.letter"] and re.fullmatch(r"[\d-]{15}\.backup", left[0])


@pytest.mark.process
@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is what knows its units")
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    """systemd-analyze accepts the units."""
    for path in (ROOT / "deploy").glob("afterglow*.*"):
        text = path.read_text().replace("/opt/afterglow/bin/afterglow run", shutil.which("true") or "/bin/true")
        (tmp_path / path.name).write_text(text)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == sorted([*UNITS, "afterglow-backup.timer"])
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *(f"./{name}" for name in names)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "afterglow" not in done.stderr, done.stderr


@pytest.mark.parametrize(
    ("name", "to", "path"),
    [
        ("Caddyfile", r"reverse_proxy (\S+)$", r"handle (\S+) \{$"),
        ("nginx.conf", r"proxy_pass http://(\S+);$", r"location = (\S+) \{$"),
    ],
)
def test_the_proxy_forwards_only_the_webhook(name: str, to: str, path: str) -> None:
    """The proxy forwards only the webhook, to the address in its example. Metrics and health stay inside."""
    text = (ROOT / "deploy" / name).read_text()
    settings = load_settings(
        dict(re.findall(rf"^#   ({PREFIX}\w+)=(\S+)$", text, re.M)) | {f"{PREFIX}WEBHOOK_SECRET": "x" * 32}, None
    )
    assert settings.webhook_url is not None
    assert re.findall(to, text, re.M) == [str(settings.listen)]
    assert re.findall(path, text, re.M) == [urlsplit(settings.webhook_url).path]
    assert str(urlsplit(settings.webhook_url).hostname) in text and "404" in text


def test_the_recipes_use_existing_files() -> None:
    """The how-to page removes exactly what running.md installs."""
    page = (ROOT / "docs" / "how-to.md").read_text()
    lines = re.findall(r"^    sudo rm (?:-r )?(.+)$", page, re.M)
    removed = {path for line in lines for path in line.split()}
    unit_files = {f"/etc/systemd/system/{path.name}" for path in (ROOT / "deploy").glob("afterglow*.*")}
    states = {f"/var/lib/private/{state}" for name in UNITS for state in unit(name)["StateDirectory"][0].split()}
    credentials = {line.partition(":")[2] for name in UNITS for line in unit(name)["LoadCredentialEncrypted"]}
    assert removed == unit_files | states | credentials | {"/opt/afterglow"}
