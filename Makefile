# Needs Python 3.11 or newer and make, nothing else: `make run` to try the bot, `make test` to test it.
# Everything is installed into .venv, from lock files with a hash for each file.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
export PIP_QUIET ?= 1

.PHONY: help run sandbox fast test soak bench check lock wheel clean
.DELETE_ON_ERROR:

help:
	@echo 'make run      start the bot: on Telegram with AFTERGLOW_BOT_TOKEN set, otherwise in your browser (1 s)'
	@echo 'make sandbox  start it in your browser, token or not (1 s)'
	@echo 'make check    check style, types, imports between packages, and content (3 s; a minute the first time)'
	@echo 'make fast     run the tests that need no server, no browser and no process (a minute)'
	@echo 'make test     run all tests (10 to 20 minutes, on every core)'
	@echo 'make soak     kill and disturb the bot for SECONDS (an hour), and check it; SEED chooses what happens'
	@echo 'make bench    measure what a tap costs (an hour): PART=taps for one part, QUICK=1 for small sizes, AS=markdown for docs'
	@echo 'make lock     update the lock files after a change in pyproject.toml (10 s; UPGRADE=1: newest versions)'
	@echo 'make wheel    build the package into dist/ (5 s)'
	@echo 'make clean    remove everything that make built or installed; data and keys stay (5 s)'
	@echo
	@echo 'The first command installs into .venv, which takes a minute or two. The times are for 2 cores.'

run: $(VENV)/.run
	@$(BIN)/afterglow run

sandbox: $(VENV)/.run
	@$(BIN)/afterglow sandbox

# About a minute: pure code, content and consistency of files. The markers leave tests out.
FAST := tests/authoring tests/core tests/screens tests/vault $(wildcard tests/test_*.py)
fast: $(VENV)/.dev
	$(BIN)/python -m pytest -q --hypothesis-profile=fast -m 'not slow and not browser and not process' -k 'not postgresql' $(FAST)

# One process for each core shares the tests, each with its own PostgreSQL server. The soak and the bench run
# afterwards, because the bench keeps each process on one core.
ALONE := tests/bench tests/soak
test: $(VENV)/.dev
	$(BIN)/python -m pytest -q --numprocesses auto --dist worksteal $(ALONE:%=--ignore=%)
	$(BIN)/python -m pytest -q $(ALONE)

SECONDS ?= 3600
SEED ?= 1
soak: $(VENV)/.dev
	$(BIN)/python -m tests.soak --seconds $(SECONDS) --seed $(SEED)

bench: $(VENV)/.dev
	$(BIN)/python -m tests.bench $(PART:%=--part %) $(if $(QUICK),--quick) $(if $(AS),--as $(AS))

check: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy --strict bot tests
	$(BIN)/lint-imports --no-logo
	$(BIN)/afterglow check

wheel: $(VENV)/.run
	rm -rf dist
	$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

# Locked versions stay if they still fit, unless UPGRADE is set.
COMPILE = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate $(if $(UPGRADE),--upgrade)

lock: $(BIN)/uv
	$(COMPILE) --extra build pyproject.toml --output-file requirements.lock
	$(COMPILE) --extra build --extra dev pyproject.toml --output-file requirements-dev.lock

clean:
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find bot tests -name __pycache__ -type d -prune -exec rm -rf {} +

# Stamp files: installs run once, and again when a lock file or pyproject.toml is newer.
$(VENV)/.run: requirements.lock pyproject.toml | $(BIN)/pip
	@echo 'Installing what the bot needs into $(VENV) (a minute, this once) ...'
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: requirements-dev.lock pyproject.toml | $(BIN)/pip
	@echo 'Installing what the tests need into $(VENV) (a minute or two, this once) ...'
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo 'Afterglow needs Python 3.11 or newer. Here, $(PYTHON) is:' "$$($(PYTHON) --version 2>&1 || true)" >&2; \
	  echo 'Install a newer one, or name it:  make $(MAKECMDGOALS) PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
	  echo 'This Python cannot make a virtual environment. On Debian or Ubuntu: apt install python3-venv' >&2; \
	  rm -rf $(VENV); exit 1; }

$(BIN)/uv: | $(BIN)/pip
	@$(PIP) install uv
