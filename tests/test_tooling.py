"""The tooling around the code agrees: the Makefile, the Dockerfile, CI, the lock files and the import contracts."""

import ast
import hashlib
import json
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import __version__
from bot.settings import PREFIX, Settings, load_settings

ROOT = Path(__file__).parent.parent
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
LAYERS, *WALLS = PYPROJECT["tool"]["importlinter"]["contracts"]
ROOMS = {f"bot.{path.stem}" for path in (ROOT / "bot").iterdir() if not path.stem.startswith(("__pyc", "__init"))}

INSTALL_LOCKED = "install --require-hashes -r requirements.lock"
BUILD_WHEEL = "wheel --no-deps --no-build-isolation --wheel-dir dist ."
INSTALL_WHEEL = "install --no-deps --no-index dist/afterglow-*.whl"


def read(name: str) -> str:
    return (ROOT / name).read_text()


def pip_steps(name: str) -> list[str]:
    """The arguments of each pip call in a file, without --quiet."""
    said = [step.replace(" --quiet", "").strip() for step in re.findall(r"(?:-m pip|\$\(PIP\))( .+)", read(name))]
    return [step for step in said if step.startswith(("install ", "wheel "))]


def make(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(["make", *args], cwd=folder, env=env, capture_output=True, text=True, check=False)


def test_the_dockerfile_installs_as_ci_and_make() -> None:
    """The Dockerfile installs by the same steps as CI and make, so a machine without Docker proves its steps."""
    assert pip_steps("Dockerfile") == [INSTALL_LOCKED, BUILD_WHEEL, INSTALL_WHEEL]
    assert pip_steps(".ci/run") == pip_steps("Dockerfile")
    assert {INSTALL_LOCKED, BUILD_WHEEL} <= set(pip_steps("Makefile"))


def test_the_image_has_no_rights_and_two_volumes() -> None:
    """The image runs without root, and keeps key and data in two volumes."""
    _, final = read("Dockerfile").split("\nFROM ", 1)[1].split("\nFROM ")
    described = [line.partition(" ") for line in final.splitlines()]
    settings = dict(re.findall(r"(AFTERGLOW_\w+)=(\S+)", final))
    (user,) = (value for name, _, value in described if name == "USER")
    (volumes,) = (json.loads(value) for name, _, value in described if name == "VOLUME")
    data, keys = map(Path, volumes)
    assert int(user) > 0
    found = load_settings(settings, None)
    assert found.data_dir.is_relative_to(data) and found.backup_dir.is_relative_to(data)
    assert found.key_file.is_relative_to(keys) and found.ledger_file.is_relative_to(keys)
    assert not keys.is_relative_to(data) and not data.is_relative_to(keys)
    assert f"{data} {keys}" in final.partition("install -d")[2].partition("\n")[0], "each is made for the user"
    assert ("STOPSIGNAL", " ", "SIGTERM") in described
    assert any(name == "HEALTHCHECK" and "afterglow" in value for name, _, value in described)
    assert "PYTHONDONTWRITEBYTECODE=1" in final


def test_docker_gets_only_what_it_copies() -> None:
    """.dockerignore excludes everything except the paths that the Dockerfile copies."""
    first, *others = [line for line in read(".dockerignore").splitlines() if line and not line.startswith("#")]
    copied = {
        name for line in re.findall(r"^COPY (?!--from)(.+)", read("Dockerfile"), re.M) for name in line.split()[:-1]
    }
    assert first == "*"
    assert {line.removeprefix("!") for line in others if line.startswith("!")} == copied
    assert all((ROOT / name).exists() for name in copied)


def test_no_file_names_a_registry() -> None:
    """Dockerfile, Makefile, CI and lock files contain no address of a registry."""
    images = re.findall(r"^FROM (\S+)", read("Dockerfile"), re.M)
    assert images == ["python:3.11-slim"] * 2
    for name in ("Makefile", "Dockerfile", ".ci/run", ".ci/image", "requirements.lock", "requirements-dev.lock"):
        assert "://" not in read(name), name
        assert "index-url" not in read(name), name


def test_every_locked_package_has_a_hash() -> None:
    """Every locked package has a hash, and the tests use the shipped versions."""
    locked: dict[str, dict[str, str]] = {}
    for name in ("requirements.lock", "requirements-dev.lock"):
        entries = re.split(r"\n(?=[a-z0-9])", read(name).strip())
        assert all("--hash=sha256:" in entry for entry in entries)
        locked[name] = dict(re.match(r"([a-z0-9.-]+)(?:\[\w+\])?==([^ ]+)", entry).groups() for entry in entries)  # type: ignore[union-attr, misc]  # a line that does not match fails the test
    assert locked["requirements.lock"].items() <= locked["requirements-dev.lock"].items()
    wanted = {re.split(r"[<>=\[]", name)[0].replace(".", "-") for name in PYPROJECT["project"]["dependencies"]}
    assert wanted <= set(locked["requirements.lock"])


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder whose environment looks completely installed to make."""
    for name in ("requirements.lock", "requirements-dev.lock", "pyproject.toml", "Makefile"):
        shutil.copy(ROOT / name, tmp_path)
        os.utime(tmp_path / name, (1_000, 1_000))
    (tmp_path / ".venv/bin").mkdir(parents=True)
    for name in ("bin/pip", ".run", ".dev"):
        (tmp_path / ".venv" / name).touch()
        os.utime(tmp_path / ".venv" / name, (2_000, 2_000))
    return tmp_path


def test_the_licence_is_the_agpl_word_for_word() -> None:
    """LICENSE is the text of the GNU Affero General Public License, version 3, as published."""
    text = (ROOT / "LICENSE").read_bytes()
    assert hashlib.sha256(text).hexdigest() == "0d96a4ff68ad6d4b6f1f30f713b18d5184912ba8dd389f86aa7710db079abcb0"
    assert PYPROJECT["project"]["license"] == "AGPL-3.0-or-later"
    assert PYPROJECT["project"]["license-files"] == ["LICENSE"]


def test_the_version_stands_in_one_place() -> None:
    """pyproject.toml takes the version from the package."""
    assert PYPROJECT["project"]["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


@pytest.mark.process
def test_a_second_run_installs_nothing(checkout: Path) -> None:
    """With everything installed, make only starts the program."""
    assert make(checkout, "-n", "run").stdout == ".venv/bin/afterglow run\n"
    shared, alone = make(checkout, "-n", "test").stdout.splitlines()
    assert shared.startswith(".venv/bin/python -m pytest -q --numprocesses auto --dist worksteal --ignore=tests/bench ")
    ignored = re.findall(r"--ignore=(\S+)", shared)
    assert alone == " ".join([".venv/bin/python -m pytest -q", *ignored]), (
        "what is ignored by the first is run by the second"
    )


@pytest.mark.process
def test_make_help_names_targets_and_durations(checkout: Path) -> None:
    """`make help` lists each target and how long it takes."""
    described = dict(re.findall(r"^make (\w+) +(.+)$", make(checkout, "help").stdout, re.M))
    targets = re.search(r"^\.PHONY: (.+)$", read("Makefile"), re.M)
    assert targets is not None
    assert set(described) == set(targets[1].split()) - {"help"}
    assert [name for name, text in described.items() if not re.search(r"\b(\d+ s|minutes?|hour)\b", text)] == []


@pytest.mark.process
def test_make_fast_runs_the_fast_tests(checkout: Path) -> None:
    """`make fast` leaves out tests that are slow or need a browser, PostgreSQL or a process, and its folders exist."""
    plan = make(checkout, "-n", "fast", "FAST=tests/core").stdout
    chosen = "-m 'not slow and not browser and not process' -k 'not postgresql'"
    assert plan == f".venv/bin/python -m pytest -q --hypothesis-profile=fast {chosen} tests/core\n"
    (folders,) = re.findall(r"^FAST := (.+?) \$", read("Makefile"), re.M)
    assert all((ROOT / folder).is_dir() for folder in folders.split())


@pytest.mark.process
@pytest.mark.parametrize(
    ("changed", "goal"), [("requirements.lock", "run"), ("requirements-dev.lock", "test"), ("pyproject.toml", "run")]
)
def test_a_changed_lock_is_installed_again(checkout: Path, changed: str, goal: str) -> None:
    """A changed lock file or pyproject.toml causes a new installation."""
    os.utime(checkout / changed, (3_000, 3_000))
    plan = make(checkout, "-n", goal).stdout
    assert "install --require-hashes -r requirements" in plan
    assert "install --no-deps --no-build-isolation -e ." in plan
    assert "-m venv" not in plan


@pytest.mark.process
def test_an_old_python_is_named_with_what_to_do(checkout: Path) -> None:
    """With a Python below 3.11, make says which one it found and how to choose another."""
    old = checkout / "python3.9"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo Python 3.9.2 && exit 0\nexit 1\n')
    old.chmod(0o755)
    done = make(checkout, "run", "VENV=fresh", f"PYTHON={old}")
    assert done.returncode != 0
    assert f"Afterglow needs Python 3.11 or newer. Here, {old} is: Python 3.9.2" in done.stderr
    assert "make run PYTHON=python3.12" in done.stderr
    assert not (checkout / "fresh").exists()


@pytest.mark.process
def test_a_missing_python_is_named_too(checkout: Path) -> None:
    """Without the named Python, make says which one is missing."""
    done = make(checkout, "run", "VENV=fresh", "PYTHON=no-such-python")
    assert done.returncode != 0
    assert "Afterglow needs Python 3.11 or newer. Here, no-such-python is:" in done.stderr


def test_the_example_names_every_setting() -> None:
    """.env.example names every setting, and can be used unchanged."""
    named = re.findall(rf"^#{PREFIX}(\w+)=", read(".env.example"), re.M)
    assert sorted(named) == sorted(name.upper() for name in Settings.model_fields)
    assert load_settings({}, ROOT / ".env.example") == load_settings({}, None)


def test_the_values_in_the_example_are_right_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    """The values in .env.example load as settings."""
    monkeypatch.chdir(ROOT)
    shown = dict(re.findall(rf"^#({PREFIX}\w+)=(.+)", read(".env.example"), re.M))
    load_settings(shown | {"AFTERGLOW_WEBHOOK_SECRET": "x" * 16}, None)


@pytest.mark.process
@pytest.mark.skipif(shutil.which("git") is None, reason="git is what reads .gitignore")
def test_git_ignores_data_and_keys(tmp_path: Path) -> None:
    """.gitignore excludes the data, the key file and .env, and no source file."""
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    shutil.copy(ROOT / ".gitignore", tmp_path)
    defaults = load_settings({}, None)
    private = [str(defaults.data_dir / "afterglow.db-wal"), str(defaults.key_file), ".env", ".venv/bin/python"]
    ours = [".env.example", "bot/vault/keyfile.py", "content/ideas.yaml", "tests/data/x", "bot/data/x", "README.md"]
    asked = subprocess.run(
        ["git", "-C", tmp_path, "check-ignore", *private, *ours], capture_output=True, text=True, check=False
    )
    assert asked.stdout.split() == private


@pytest.mark.process
@pytest.mark.parametrize("name", [".ci/run", ".ci/image"])
def test_ci_scripts_are_valid_bash(name: str) -> None:
    """The CI scripts are executable, and bash parses them."""
    assert os.access(ROOT / name, os.X_OK)
    subprocess.run(["bash", "-n", ROOT / name], check=True)


def test_ci_checks_builds_the_image_and_tests() -> None:
    """CI runs the tests, the checks and the build of the image."""
    assert {"make test", "make check", ".ci/image"} <= set(read(".ci/run").splitlines())


@pytest.mark.process
def test_ci_goes_on_without_an_image(tmp_path: Path) -> None:
    """Without root, which a replaced `id` simulates here, CI says that it builds no image and continues."""
    (tmp_path / "id").write_text("#!/bin/sh\necho 1000\n")
    (tmp_path / "id").chmod(0o755)
    done = subprocess.run(
        [ROOT / ".ci/image"],
        env=os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("The image was NOT built: only root can")


def test_the_commit_hooks_are_those_of_make_check() -> None:
    """The hooks before a commit are the tools of make check, and download nothing."""
    (source,) = yaml.safe_load(read(".pre-commit-config.yaml"))["repos"]
    assert source["repo"] == "local"
    hooks = [hook["entry"].removeprefix(".venv/bin/").replace(" --force-exclude", "") for hook in source["hooks"]]
    check = re.search(r"^check:.*\n((?:\t.+\n)+)", read("Makefile"), re.M)
    assert check is not None
    assert sorted(hooks) == sorted(line.strip().removeprefix("$(BIN)/") for line in check[1].splitlines())
    assert {hook["language"] for hook in source["hooks"]} == {"system"}


def test_every_package_is_in_the_layers() -> None:
    """The import contract places each package of bot/ exactly once."""
    placed = [name.strip() for layer in LAYERS["layers"] for name in re.split(r"[:|]", layer)]
    assert sorted(f"bot.{name}" for name in placed) == sorted(ROOMS)


@pytest.mark.parametrize(
    ("protected", "importers"),
    [
        # doctor reads the key file; operator commands and backups handle keys and copies.
        (
            {"bot.vault"},
            {
                *("bot.service", "bot.app", "bot.lifecycle", "bot.database_setup"),
                *("bot.disk_checks", "bot.doctor", "bot.operator_commands", "bot.backups"),
            },
        ),
        ({"bot.sandbox"}, {"bot.playground", "bot.preview"}),
        ({"sqlalchemy", "alembic", "psycopg", "psycopg_pool"}, {"bot.store"}),
        ({"telegram"}, {"bot.telegram_gate", "bot.app", "bot.ingress", "bot.lifecycle", "bot.telegram_checks"}),
    ],
)
def test_only_these_import_it(protected: set[str], importers: set[str]) -> None:
    """Keys, the sandbox, SQL and Telegram are each imported by the rooms named here and no other."""
    (contract,) = (wall for wall in WALLS if set(wall.get("protected_modules", ())) == protected)
    assert contract["type"] == "protected"
    assert set(contract["allowed_importers"]) == importers


def test_core_and_sandbox_import_no_other_room() -> None:
    """Both are the lowest layer, so they import no other package. The core also imports no dependency."""
    assert LAYERS["layers"][-1] == "core | sandbox"
    (core,) = (wall for wall in WALLS if wall.get("source_modules") == ["bot.core"])
    names = {re.split(r"[<>=\[.]", name)[0] for name in PYPROJECT["project"]["dependencies"]}
    imported = {
        "python-dotenv": "dotenv",
        "python-telegram-bot": "telegram",
        "pyyaml": "yaml",
    }
    extras = {"psycopg_pool"}
    assert set(core["forbidden_modules"]) == {imported.get(name, name.replace("-", "_")) for name in names} | extras


def test_each_test_has_a_short_name_and_a_fact() -> None:
    """A test's name has at most 60 characters, and a docstring states the fact that it proves."""
    tests = [
        (str(file.relative_to(ROOT)), node.name, ast.get_docstring(node))
        for file in (ROOT / "tests").rglob("test_*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
    ]
    assert len(tests) > 2_000, "they are found"
    assert [(file, name) for file, name, _ in tests if len(name) > 60] == []
    assert [(file, name) for file, name, fact in tests if not fact] == []
