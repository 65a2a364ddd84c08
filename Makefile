# Every target makes what it needs: `make test` works on a fresh checkout with Python 3.11 or newer.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TOOL := $(VENV)/.tool
READY := $(VENV)/.ready
FUZZ_SECONDS ?= 60
YAML_VERSIONS := ==6.0.2 '>=6.0.2'
GOLDEN := tests/golden tests/importing $(addprefix tests/compare/test_,diff_rules.py diff_meaning.py) tests/docs/test_played_pages.py
# A module's tests run in one process, and the modules in the order of their names, of which the last ones are quick.
PYTEST := $(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder
BENCH_VENV := .venv-bench
# What tries a sample by default.
FUZZED = $(sort $(shell grep -rlE "support.effort|support.corpora|hypothesis" tests --include="test_*.py"))
BENCH_READY := $(BENCH_VENV)/.ready

NATIVE_READY := $(VENV)/.native
NATIVE_FILES := native/setup.py native/pyproject.toml $(wildcard native/src/* native/wiregen_native/*.py)

# Otherwise each of the processes that tests start would compile the generator again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: generate check test coverage test-yaml test-pure test-native test-all test-concurrent test-docs native lint golden docs site fuzz bench bench-plots clean

generate: $(TOOL)  ## Regenerate generated/ from spec/. Installs only what generating needs.
	$(BIN)/wiregen generate

check: lint  ## Lint, and say whether generated/ is up to date with spec/, and spec/ is formatted.
	$(BIN)/wiregen check
	$(BIN)/wiregen fmt --check spec examples/protocols

lint: $(READY)  ## Check style, types, and imports between the rooms of the generator.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check generator templates examples tests benchmarks docs native
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/pyright

test: $(READY) $(NATIVE_READY)  ## Run all tests on all cores, with the native codec if it can be built.
	$(PYTEST)

# The trials of the C code are left out: they let every allocation fail, which the tracer of coverage does not survive.
coverage: $(READY) $(NATIVE_READY)  ## Show the lines and branches of Python that no test reaches, also in build/coverage/.
	$(BIN)/coverage erase
	$(BIN)/coverage run -m $(notdir $(PYTEST)) --ignore tests/native
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage html --quiet
	$(BIN)/coverage report

test-pure: $(READY)  ## Run all tests without the native codec.
	WIREGEN_NATIVE=0 $(PYTEST)

test-native: $(READY)  ## Test the native codec with sanitizers, a leak check, failing allocations and mutants. Takes an hour.
	$(BIN)/python -m tests.native.sanitized $(FUZZ_SECONDS)
	$(BIN)/python -m tests.native.leaks $(FUZZ_SECONDS)
	$(BIN)/python -m tests.native.nomemory 0
	$(BIN)/python -m tests.native.mutants $(FUZZ_SECONDS)

native: $(NATIVE_READY)  ## Build the native codec into .venv, if there is a C compiler.

test-yaml: $(READY)  ## Run the tests of reading YAML with the oldest and the newest allowed PyYAML.
	for version in $(YAML_VERSIONS); do \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --upgrade --target build/yaml "PyYAML$$version" && \
		PYTHONPATH=build/yaml $(PYTEST) tests/spec tests/unit tests/cli/test_migrate.py tests/importing || exit 1; \
	done

test-all:  ## Run all tests on every installed Python from 3.11 on, and print the result of each.
	.ci/test_all

test-concurrent: $(READY)  ## Generate in two processes at once, 200 times, and kill 100 runs. Prints what was lost.
	$(BIN)/python -m tests.faults.concurrent 200
	$(BIN)/python -m tests.faults.killed 100

test-docs: $(READY)  ## Search and follow links in all sites, in headless Chromium, which must be installed.
	$(BIN)/pytest tests/browser/protocol_sites.py tests/browser/tool_site.py

site: $(READY)  ## Make the documentation in build/site/, with the reference of every protocol.
	$(BIN)/python -m docs.site
	$(BIN)/wiregen docs --out build/site/protocols

docs: $(READY)  ## Make the reference site of every protocol in build/docs/.
	$(BIN)/wiregen docs

golden: $(READY)  ## Rewrite the golden files. Fails if one changed, so that a person looks at it.
	$(BIN)/pytest $(GOLDEN) --update-golden

fuzz: $(READY)  ## Run many more examples of every property, then FUZZ_SECONDS of coverage-guided fuzzing.
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary :all: -r tests/fuzz/requirements.lock \
		|| { echo "make fuzz: there is no wheel of atheris for this Python and platform" >&2; exit 1; }
	HYPOTHESIS_PROFILE=exhaustive $(PYTEST) $(FUZZED)
	$(BIN)/python -m tests.fuzz.run $(FUZZ_SECONDS)
	$(BIN)/python -m tests.native.differ $(FUZZ_SECONDS)

bench: $(BENCH_READY)  ## Compare with other libraries. BENCH_OPTIONS=--write updates the tables in benchmarks/README.md.
	$(BENCH_VENV)/bin/python -m benchmarks $(BENCH_OPTIONS)

bench-plots: $(BENCH_READY)  ## Measure how cost grows with the work, and redraw the plots in benchmarks/.
	$(BENCH_VENV)/bin/python -m benchmarks.plots

clean:  ## Remove what the other targets made.
	rm -rf $(VENV) .venvs $(BENCH_VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Prints a line, and fails, if PYTHON is too old.
NEW_ENOUGH = $(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(v < (3, 11) and \
	"make: this needs Python 3.11 or newer, and $(PYTHON) is Python %d.%d: make PYTHON=python3.11" % v[:2])'

$(TOOL): requirements.lock pyproject.toml
	@$(NEW_ENOUGH)
	@echo "Making $(VENV) with what generating needs (requirements.lock)."
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(READY): $(TOOL) requirements-dev.lock
	@echo "Adding what checks and tests need (requirements-dev.lock); this takes a minute."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	touch $@

$(NATIVE_READY): $(READY) $(NATIVE_FILES)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation ./native \
		|| echo "the native codec cannot be built here: everything runs with the pure one" >&2
	touch $@

$(BENCH_READY): requirements.lock requirements-dev.lock benchmarks/requirements.lock pyproject.toml $(NATIVE_FILES)
	@$(NEW_ENOUGH)
	$(PYTHON) -m venv --clear $(BENCH_VENV)
	$(BENCH_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r benchmarks/requirements.lock
	$(BENCH_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation \
		--constraint requirements.lock --constraint requirements-dev.lock --editable .[bench]
	$(BENCH_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation ./native
	touch $@
