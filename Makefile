# Gradbook. A fresh machine needs python3 (3.11 or newer) and make, nothing else.
PYTHON ?= python3
PORT ?= 8000
RUN = .venv/bin/python
SITE_SOURCES = mkdocs.yml $(shell find docs snippets overrides vendor scripts -not -path '*/__pycache__*' 2>/dev/null)

.PHONY: help site test check serve record new import reviewed bench bench-import lint lock clean
.DELETE_ON_ERROR:

help: ## what there is to make
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile

site: site/.nojekyll ## build both editions into site/
	@echo "The site is in site/: open it with  make serve  or  $(PYTHON) -m http.server -d site $(PORT)"

site/.nojekyll: .venv/site.installed $(SITE_SOURCES)
	@$(RUN) -m scripts.build

test: .venv/test.installed ## run everything the book promises
	@$(RUN) -m pytest -n 2

check: .venv/test.installed ## the inner loop for one page: make check PAGE=activations/sigmoid
	@$(RUN) -m scripts.check "$(PAGE)"

serve: .venv/site.installed ## both editions at one address, rebuilt and reloaded as you write
	@$(RUN) -m scripts.serve $(PORT)

record: .venv/test.installed ## run what is new or edited, or FILES="…", or FILES=all, and record it
	@$(RUN) -m scripts.record $(FILES)

new: .venv/site.installed ## the files of a new page: make new PAGE=topic/name
	@$(RUN) -m scripts.new_page "$(PAGE)"

import: .venv/test.installed ## a draft of a page from a note: make import NOTE=note.txt ARGS="--report report.json"
	@$(RUN) -m scripts.import_note "$(NOTE)" $(ARGS)

reviewed: .venv/site.installed ## after reading both languages side by side: make reviewed PAGE=topic/name
	@$(RUN) -m scripts.reviewed "$(PAGE)"

bench: .venv/test.installed ## what it costs: running, building, loading
	@$(RUN) -m scripts.bench

bench-import: .venv/test.installed ## how well mangled notes come back
	@$(RUN) -m scripts.bench_import

lint: .venv/test.installed
	@$(RUN) -m ruff check

lock: .venv/site.installed ## resolve pyproject.toml's groups into requirements/ again
	@$(RUN) -m pip install --quiet uv
	@for group in site test; do \
	  $(RUN) -m uv pip compile --quiet --universal --no-annotate --python-version 3.11 --group $$group \
	    --custom-compile-command "make lock" --output-file requirements/$$group.txt || exit 1; \
	done

clean: ## remove everything that was made here
	rm -rf .venv site .cache .hypothesis .pytest_cache .ruff_cache

.venv/%.installed: requirements/%.txt scripts/env.py
	@command -v $(PYTHON) >/dev/null || { echo "setup: there is no $(PYTHON): install Python 3.11 or newer" >&2; exit 1; }
	@$(PYTHON) scripts/env.py $*
