"""The examples for running it: compose.yaml and the unit name only what there is, and keep key and data apart."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.app import DRAIN
from bot.settings import PREFIX, Settings, load_settings

ROOT = Path(__file__).parent.parent
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
BOTS = {name: service for name, service in COMPOSE["services"].items() if service["image"] == "afterglow"}


def unit() -> dict[str, list[str]]:
    """The [Service] part of the unit: each name with its values."""
    found: dict[str, list[str]] = {}
    for line in (ROOT / "deploy/afterglow.service").read_text().partition("[Service]")[2].splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(name, []).append(value)
    return found


def seconds(text: str) -> int:
    return int(text.removesuffix("s"))


def test_there_are_two_replicas_that_differ_in_nothing() -> None:
    one, two = BOTS.values()
    assert one == two


@pytest.mark.parametrize("bot", BOTS.values(), ids=BOTS)
def test_each_replica_is_started_with_settings_that_there_are(bot: dict[str, Any]) -> None:
    given = dict(bot["environment"])
    assert {name.removeprefix(PREFIX).lower() for name in given} <= set(Settings.model_fields)
    filled = {
        name: re.sub(r"\$\{(\w+)[^}]*\}", lambda m: "1:token" if "TOKEN" in m[1] else "password", value)
        for name, value in given.items()
    }
    settings = load_settings(filled | {"AFTERGLOW_DATA_DIR": "/var/lib/afterglow/data"}, None)
    assert settings.database_url.get_secret_value() == "postgresql://afterglow:password@postgres/afterglow"
    assert settings.listen is not None and settings.webhook_url is None


@pytest.mark.parametrize("bot", BOTS.values(), ids=BOTS)
def test_each_replica_is_nobody_writes_nowhere_and_may_end_its_work(bot: dict[str, Any]) -> None:
    assert bot["read_only"] is True and int(bot["user"]) > 0
    assert bot["cap_drop"] == ["ALL"] and "no-new-privileges:true" in bot["security_opt"]
    assert "ports" not in bot
    (volume,) = bot["volumes"]
    assert Path(bot["environment"]["AFTERGLOW_LEDGER_FILE"]).is_relative_to(volume.partition(":")[2])
    assert seconds(bot["stop_grace_period"]) > DRAIN.total_seconds() + 3
    assert bot["healthcheck"]["test"] == ["CMD", "afterglow", "health"]
    assert bot["depends_on"]["postgres"]["condition"] == "service_healthy"


def test_the_key_is_a_secret_and_lies_in_no_volume() -> None:
    (secret,) = COMPOSE["secrets"].values()
    for bot in BOTS.values():
        assert bot["environment"]["AFTERGLOW_KEY_FILE"] == f"/run/secrets/{bot['secrets'][0]['target']}"
    assert secret["file"].startswith("./keys/")
    postgres = COMPOSE["services"]["postgres"]
    assert postgres["volumes"] == ["data:/var/lib/postgresql/data"] and "secrets" not in postgres


def test_the_database_is_reached_from_inside_only() -> None:
    postgres = COMPOSE["services"]["postgres"]
    assert "ports" not in postgres and postgres["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    assert {name for bot in BOTS.values() for name in bot["networks"]} == {"inside", "outside"}


def test_compose_uses_no_word_that_it_does_not_know() -> None:
    """By hand, for want of Docker here: the parts of the Compose specification that the file uses."""
    known = set(
        "image build restart init read_only user cap_drop security_opt tmpfs secrets environment stop_grace_period "
        "healthcheck depends_on networks volumes".split()
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


def test_the_unit_names_settings_that_there_are_and_gives_time_to_leave() -> None:
    service = unit()
    for line in service["Environment"]:
        assert line.partition("=")[0].removeprefix(PREFIX).lower() in Settings.model_fields
    assert seconds(service["TimeoutStopSec"][0]) > DRAIN.total_seconds() + 3
    assert service["DynamicUser"] == service["NoNewPrivileges"] == ["yes"]
    assert service["RestartPreventExitStatus"] == ["2"]
    assert service["LimitCORE"] == ["0"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is what knows its units")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    copy = tmp_path / "afterglow.service"
    text = (ROOT / "deploy/afterglow.service").read_text()
    copy.write_text(text.replace("/opt/afterglow/bin/afterglow", shutil.which("true") or "/bin/true"))
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", copy], capture_output=True, text=True, check=False)
    assert "afterglow.service" not in done.stderr, done.stderr
