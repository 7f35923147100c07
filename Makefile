# make run    the bot; without a config.toml the playground, which needs no token and no account
# make test   all tests, two at a time since many wait; parts that need PostgreSQL or Chromium are skipped aloud when it is not there
# make check  ruff, format, strict types
# make bench  the benchmarks
# Arguments: make run ARGS="playground --port 9000", make test ARGS="-k talk"

VENV := .venv
BIN := $(VENV)/bin
ARGS ?=
# The newest Python that is new enough; PYTHON=/path/to/python3.12 chooses another one.
PYTHON ?= $(shell for each in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	"$$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo "$$each"; break; }; done)
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

# Compiled modules are kept: the tests start many processes, and each would compile everything anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test check bench clean

run: $(VENV)/.runs
	@$(BIN)/python -m bot $(ARGS)

test: $(VENV)/.tests
	@$(BIN)/python -m pytest --numprocesses 2 --dist worksteal $(ARGS)

check: $(VENV)/.tests
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench: $(VENV)/.tests
	@$(BIN)/python -m benchmarks $(ARGS)

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis tests/output

# Installed anew when the list of packages changes, and only then.
$(VENV)/.runs: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing what the bot needs (once) …"
	@$(PIP) --editable .
	@touch $@

$(VENV)/.tests: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing what the bot and its tests need (once) …"
	@$(PIP) --editable '.[dev]'
	@touch $@ $(VENV)/.runs

$(BIN)/python:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Lukuopas needs Python 3.11 or newer, and none was found. Install it, or name one: make PYTHON=/path/to/python3.12" >&2; \
		exit 1; \
	fi
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Lukuopas needs Python 3.11 or newer; $(PYTHON) is not." >&2; exit 1; }
	@"$(PYTHON)" -m venv $(VENV) || { rm -rf $(VENV); \
		echo "$(PYTHON) cannot make a virtual environment. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
