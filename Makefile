# coopplan: `make` alone lists what can be made.
#
# Everything is installed into .venv from the hashed locks; nothing outside this folder is touched.
# With another Python:  make demo PYTHON=/usr/bin/python3.12

BIN    := .venv/bin
PYTEST ?= -n 2

# Where no compiled files may be written, every start is three times slower.
unexport PYTHONDONTWRITEBYTECODE PYTHONHOME PYTHONPATH

.PHONY: help demo test lint check bench bench-all lock clean runtime dev

help:
	@echo 'make demo    install coopplan into .venv and show it on real agreements'
	@echo 'make test    install the test tools too and run every test'
	@echo 'make lint    ruff, mypy and the import contracts'
	@echo 'make check   all that CI does: a clean clone, both databases, the wheel by itself'
	@echo 'make bench   measure start-up and reports against their floors'
	@echo 'make bench-all  that and all else that is measured: imports, a large register, other programs'
	@echo 'make lock    write both locks anew from pyproject.toml'
	@echo 'make clean   remove .venv, build and the caches'

demo: runtime
	@mkdir -p build
	@rm -f build/demo.db build/demo.db-shm build/demo.db-wal
	@echo '-- coopplan --db build/demo.db init --demo'
	@$(BIN)/coopplan --db build/demo.db init --demo
	@echo '-- coopplan --db build/demo.db report AST-ATY-2025 --quarter 2025-Q4'
	@$(BIN)/coopplan --db build/demo.db report AST-ATY-2025 --quarter 2025-Q4
	@echo
	@echo 'Next, type:'
	@echo '  . $(BIN)/activate; export COOPPLAN_DB="$$PWD/build/demo.db"'
	@echo '  coopplan                         all agreements: what is overdue, due, and new'
	@echo '  coopplan history AST-ATY-2025/1  every statement on one measure, with its sources'
	@echo '  coopplan --help                  the commands; each has --help with an example'
	@echo '  make test                        run the tests'

test: dev
	@echo '-- pytest $(PYTEST)'
	@$(BIN)/python -m pytest $(PYTEST)
	@echo
	@echo 'Next, type: make demo (see it at work), make lint, make check (all that CI does)'

lint: dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

check:
	bash .ci/run

bench: runtime
	$(BIN)/python benchmarks/run.py

bench-all: runtime
	$(BIN)/python -m benchmarks.all

# One lock for what runs (with what builds it), one for what tests: both for every platform, with hashes.
lock: build/uv/bin/uv
	build/uv/bin/uv pip compile -q --upgrade pyproject.toml --extra docs --extra postgres --extra text --group build $(LOCK) -o requirements.lock
	build/uv/bin/uv pip compile -q --upgrade pyproject.toml --all-extras -c requirements.lock $(LOCK) -o requirements-dev.lock
LOCK := --universal --python-version 3.11 --generate-hashes --no-header --no-annotate

build/uv/bin/uv: | runtime
	$(BIN)/python -m venv --clear build/uv
	build/uv/bin/python -m pip install -q uv

runtime:
	@PYTHON='$(PYTHON)' sh .ci/install.sh requirements.lock

dev:
	@PYTHON='$(PYTHON)' sh .ci/install.sh requirements-dev.lock

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
