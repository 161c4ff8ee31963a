# Every command runs the same way on a laptop and in CI: `make` alone lists them. All paths are relative, so that a checkout whose
# own path has spaces works; `.venv` is made once and again only when pyproject.toml changes.

PY := .venv/bin/python
INSTALLED := .venv/.installed
LOWEST := .venv-lowest
ARGS ?=
SERVICE ?= s3

.DEFAULT_GOAL := help
.PHONY: help demo test test-lowest server servers generate generate-check new lint format types coverage docs bench clean

help: ## List the targets
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 24

demo: generate ## Generate, and take the tour: everyday operations on an embedded server, or on SERVER_ENDPOINT
	@$(PY) examples/tour.py

test: $(INSTALLED) server ## Run all tests, the live ones on a real MinIO server (ARGS="-k name" for some)
	$(PY) -m pytest $(ARGS)

test-lowest: $(LOWEST)/.installed server ## Run the tests of the client itself with the lowest versions of its dependencies
	$(LOWEST)/bin/python -m pytest tests/unit tests/compat tests/contract tests/faults/test_transport_* tests/faults/test_admin_streams.py $(ARGS)

server: $(INSTALLED) ## Build the MinIO server of the tests once, and print its path
	@$(PY) -m tests.servers.build minio

servers: $(INSTALLED) ## Build all servers of the tests once: without it, tests of the second one are skipped
	@$(PY) -m tests.servers.build minio versitygw

generate: $(INSTALLED) ## Turn specs/ into Python, and the async flows into sync ones
	$(PY) -m codegen generate

generate-check: $(INSTALLED) ## Fail when generated files differ from what specs/ say
	$(PY) -m codegen check

new: $(INSTALLED) ## Start the spec of an operation: make new OPERATION=GetBucketAcl (SERVICE=admin for another than s3)
	@$(PY) -m codegen new "$(OPERATION)" --service "$(SERVICE)"

lint: $(INSTALLED) ## Check specs, style and format
	$(PY) -m codegen lint
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

format: $(INSTALLED) ## Repair what `lint` can repair by itself
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

types: $(INSTALLED) ## Check types with mypy --strict and pyright
	$(PY) -m mypy
	$(PY) -m pyright

coverage: $(INSTALLED) ## List each operation: spec, contract and live tests, both clients; write docs/coverage
	@$(PY) -m codegen coverage

docs: $(INSTALLED) ## Write the reference pages of docs/ from specs and docstrings
	$(PY) -m codegen docs

bench: $(INSTALLED) ## Compare with minio 7.2.16, boto3, obstore and miniopy-async
	$(PY) -m benchmarks $(ARGS)

clean: ## Remove what was built here; the cached servers stay
	rm -rf .venv $(LOWEST) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# PYTHON chooses the interpreter; without it the first on PATH that is new enough.
$(INSTALLED): pyproject.toml
	@if ! [ -x $(PY) ]; then \
	    set -- python3 python3.14 python3.13 python3.12 python3.11 python3.10 python; \
	    [ -z "$$PYTHON" ] || set -- "$$PYTHON"; \
	    for python in "$$@"; do \
	        "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null && break; \
	        python=; \
	    done; \
	    [ -n "$$python" ] || \
	        { echo "No Python 3.10 or newer found (tried: $$*); name one: make PYTHON=/path/to/python3" >&2; exit 1; }; \
	    echo "Making .venv with $$("$$python" --version)"; \
	    "$$python" -m venv .venv || { rm -rf .venv; echo 'Its venv module does not work (Debian: apt-get install python3-venv)' >&2; exit 1; }; \
	fi
	@echo 'Installing what the project and its tests need (about a minute the first time)'
	@$(PY) -m pip install --quiet --disable-pip-version-check --editable '.[dev]' \
	    || { echo 'Installation failed: pip needs PyPI, or the index that PIP_INDEX_URL names' >&2; exit 1; }
	@touch $@

# Each `name>=version` that the library needs at run time becomes `name==version`, but typing-extensions: only type checkers
# read what is imported from it, and the tests' own tools want a newer one.
$(LOWEST)/.installed: pyproject.toml | $(INSTALLED)
	@$(PY) -m venv --clear $(LOWEST)
	@sed -n -e '/typing-extensions/d' -e '/^dependencies/,/^]/s/.*"\(.*\)>=\(.*\)".*/\1==\2/p' \
	    -e '/^fsspec/s/.*"\(.*\)>=\(.*\)".*/\1==\2/p' pyproject.toml >$(LOWEST)/constraints.txt
	@echo 'Installing the lowest versions that pyproject.toml allows'
	@$(LOWEST)/bin/python -m pip install --quiet --disable-pip-version-check --constraint $(LOWEST)/constraints.txt --editable '.[test]'
	@touch $@
