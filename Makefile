# Everything that is done with this tree. `make` alone lists it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOWEST := .venv-lowest
NEW_VENV = $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "prospectr needs Python 3.11 or newer: make PYTHON=...")' \
	&& $(PYTHON) -m venv
PIP_OPTIONS := --quiet --no-input --disable-pip-version-check
PYTEST_OPTIONS ?= -n auto -q

# Byte-code is made when things are installed: without it every command starts four times slower.
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONPATH
unexport VIRTUAL_ENV

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test check format schema docs pins test-lowest smoke bench clean

help:  ## list what can be done
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.stamp-run  ## set up what is missing, then open the screens on a sample book (never your own)
	@export PROSPECTR_HOME="$(CURDIR)/.demo"; \
	if [ -t 0 ] && [ -t 1 ]; then \
		$(BIN)/prospectr demo --quiet >/dev/null && exec $(BIN)/prospectr --book "$$PROSPECTR_HOME/demo.db"; \
	else \
		$(BIN)/prospectr demo; \
	fi

test: check  ## every check and every test
	$(BIN)/python -m pytest $(PYTEST_OPTIONS)

check: $(VENV)/.stamp-dev  ## style, types, walls between the floors, and generated files up to date
	$(BIN)/ruff format --check --quiet
	$(BIN)/ruff check --quiet
	$(BIN)/mypy --no-error-summary src tests bench
	$(BIN)/lint-imports --no-logo --cache-dir .cache/walls
	$(BIN)/python -m pytest -q -p no:randomly -m fresh tests/house

format: $(VENV)/.stamp-dev  ## put the code in shape
	$(BIN)/ruff check --quiet --fix-only
	$(BIN)/ruff format --quiet

schema: $(VENV)/.stamp-dev  ## write store/schema.sql from store/tables.py
	@mkdir -p .cache
	$(BIN)/python -m prospectr.store.schema > .cache/schema.sql
	mv .cache/schema.sql src/prospectr/store/schema.sql

docs: $(VENV)/.stamp-dev  ## write docs/commands.md, docs/keys.md and what completion goes by from what they tell of
	$(BIN)/python tools/write_commands.py
	$(BIN)/python tools/write_keys.py
	$(BIN)/python tools/write_completions.py
	$(BIN)/python tools/write_pictures.py

pins: $(VENV)/.stamp-dev  ## choose anew the exact versions under requirements/
	$(BIN)/python tools/write_pins.py

# The core uses no library, and the oldest Textual allowed is the one that is pinned.
test-lowest: $(LOWEST)/.stamp  ## what libraries matter to, against the oldest allowed
	$(LOWEST)/bin/python -m pytest $(PYTEST_OPTIONS) -m 'not fresh' --ignore=tests/core --ignore=tests/tui

smoke: $(VENV)/.stamp-dev  ## build the wheel and use it as a seller would, without any tool of ours
	PYTHON="$(PYTHON)" BUILDER="$(BIN)/python" tools/smoke

bench: $(VENV)/.stamp-dev  ## measure how quick it is (SIZES="100 1000" RUNS=5 PARTS=reading PAGE=yes)
	$(BIN)/python -m bench $(if $(SIZES),--sizes $(SIZES)) $(if $(RUNS),--runs $(RUNS)) $(if $(PARTS),--parts $(PARTS)) \
		$(if $(PAGE),--page)

clean:  ## remove everything this file has made
	rm -rf $(VENV) $(LOWEST) .venv-peers .cache .demo .smoke dist .hypothesis .pytest_cache
	find src tests tools bench -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp says which pins a folder was filled from, so that a second run starts at once.
$(VENV)/.stamp-run: requirements/build.txt requirements/runtime.txt pyproject.toml
	@$(NEW_VENV) $(VENV)
	$(BIN)/python -m pip install $(PIP_OPTIONS) --require-hashes -r requirements/build.txt -r requirements/runtime.txt
	$(BIN)/python -m pip install $(PIP_OPTIONS) --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q src/prospectr
	@touch $@

$(VENV)/.stamp-dev: requirements/dev.txt $(VENV)/.stamp-run
	$(BIN)/python -m pip install $(PIP_OPTIONS) --require-hashes -r requirements/dev.txt
	@mkdir -p .cache
	@touch $@

$(LOWEST)/.stamp: requirements/lowest.txt pyproject.toml
	@$(NEW_VENV) $(LOWEST)
	$(LOWEST)/bin/python -m pip install $(PIP_OPTIONS) --require-hashes -r requirements/lowest.txt
	$(LOWEST)/bin/python -m pip install $(PIP_OPTIONS) --no-deps --no-build-isolation -e .
	@touch $@
