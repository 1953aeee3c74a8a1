# The commands of the house. `make run` and `make test` set up what is missing first; `make help` lists them all.

VENV    := .venv
PY      := $(VENV)/bin/python
READY   := $(VENV)/.ready
ARGS    ?=

.DEFAULT_GOAL := help
.PHONY: help run test check lock wheel bundle installers pictures translations generated clean

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 16

run: $(READY) ## set up what is missing and open the studio (without a display: step through it in build/demo)
	@sh packaging/run_studio.sh $(PY) $(ARGS)

test: $(READY) ## set up what is missing and run every test, headless
	@sh packaging/qt_system_libraries.sh $(PY) offscreen
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n auto --dist worksteal $(ARGS)

check: $(READY) ## lint, formatting, types and the import contract
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

lock: $(READY) ## renew requirements.lock from pyproject.toml
	sh packaging/lock.sh $(PY)

wheel: $(READY) ## build dist/mha_studio-*.whl
	$(PY) -m build --wheel --no-isolation

bundle: $(READY) ## build/bundle: the program as a folder that needs no Python
	$(PY) packaging/icons.py
	$(PY) packaging/bundle/bundle.py

installers: $(READY) ## dist: what users download for this system, from the bundle
	@sh packaging/installers.sh $(PY)

pictures: $(READY) ## take the README's pictures anew, from the real window
	QT_QPA_PLATFORM=offscreen $(PY) -m tools.pictures

generated: $(READY) ## renew what is generated in resources/: scenarios, formulas
	$(PY) -m tools.build_scenarios
	$(PY) -m mha_studio.paint.prerender

translations: $(READY) ## renew the catalogues in resources/translations from the source
	$(PY) -m tools.translations

clean: ## remove what the other commands made, except .venv
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(READY): requirements.lock pyproject.toml packaging/set_up.sh
	@sh packaging/set_up.sh $(VENV)
	@touch $@
