# Orthoscribe's commands. `make demo` and `make test` need nothing beforehand on Debian or Ubuntu, and are quick the
# second time: what is missing is installed (system packages only as root, else the command to run is printed).

SHELL        := /bin/sh
BASE_PYTHON  ?= /usr/bin/python3
PYTHON       := build/venv/bin/python
QGIS_PYTHON  := build/qgis-venv/bin/python
QT6_PYTHON   := build/qt6-venv/bin/python
BENCHMARK_PYTHON := build/benchmark-venv/bin/python
ENVIRONMENT  := $(BASE_PYTHON) -m inference.client.environment
SCREEN       := xvfb-run -a -s "-screen 0 1600x1000x24"
PYTEST       := -m pytest -q
PROFILE      := $(CURDIR)/build/run/profiles/orthoscribe
# A gate tries a failing test again; a developer wants to know of it.
AGAIN        := $(if $(CI),.ci/again 3)
# What the demo looks at and asks; without words it has its own.
RASTER       ?=
QUESTION     ?=
BOXES        ?=
MASKS        ?=

# Where wheels for computers without a network go, and of which size of the engine.
WHEELS       ?= dist/wheelhouse
EDITION      ?= light

LIGHT_LOCK   := inference/requirements/light.txt
ENGINE_PINS  := inference/requirements/engine.txt
TOOLKIT_PINS := inference/requirements/toolkit.txt
SCENE_PINS   := inference/requirements/scene.txt
TEST_PINS    := tests/requirements/tests.txt
BENCHMARK_PINS := tests/requirements/benchmarks.txt
LLAMA_PINS   := tests/requirements/llama.txt
QGIS_PINS    := tests/requirements/qgis.txt
QT6_PINS     := tests/requirements/qt6.txt
# The oldest QGIS that the plugin runs in, the long-term release before this one, and this one.
MATRIX       ?= 3.22 3.40 3.44

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo run test test-pure test-engine test-parity test-qgis test-e2e test-qt6 test-matrix test-newer \
        check wheelhouse lock package translate pack evaluate benchmark \
        clean system system-python tools environment engine-and-scene engine-tests toolkit qgis-tests qt6-tests \
        benchmark-peers

help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: system engine-and-scene ## the main job in a real QGIS, on RASTER=path or a drawn scene; results in build/demo
	$(BASE_PYTHON) tests/end_to_end/demo.py $(if $(RASTER),--raster "$(RASTER)") $(if $(QUESTION),--question "$(QUESTION)") \
	  $(if $(BOXES),--boxes "$(BOXES)") $(if $(MASKS),--masks "$(MASKS)")

environment: system-python ## the engine's Python environment, in build/venv
	@$(ENVIRONMENT) --target build/venv --requirements $(ENGINE_PINS)

# QGIS takes the first python3 on the PATH for the home of its own Python, so the system's has to be it.
run: system environment ## opens QGIS with the plugin, in a profile of its own
	@$(BASE_PYTHON) -m tests.house.translations compile
	@mkdir -p $(PROFILE)/QGIS $(PROFILE)/python/plugins
	@ln -sfn $(CURDIR) $(PROFILE)/python/plugins/orthoscribe
	@test -e $(PROFILE)/QGIS/QGIS3.ini || printf '[PythonPlugins]\northoscribe=true\nprocessing=true\n' > $(PROFILE)/QGIS/QGIS3.ini
	PATH=/usr/bin:$$PATH qgis --nologo --profiles-path $(CURDIR)/build/run --profile orthoscribe

test: test-pure test-engine test-parity test-qgis test-e2e test-qt6 check ## every test below, but for other QGIS

test-pure: tools ## plain Python, in seconds
	$(PYTHON) $(PYTEST) tests/pure

test-engine: engine-tests ## the engine in its environment
	$(PYTHON) $(PYTEST) tests/engine

test-parity: engine-tests ## the papers' blocks against published numbers, where PARITY_DIR has them
	$(PYTHON) $(PYTEST) tests/parity

test-qgis: system qgis-tests ## the plugin in a real QGIS, with a scripted engine
	$(AGAIN) $(SCREEN) $(QGIS_PYTHON) $(PYTEST) tests/qgis

test-e2e: system engine-and-scene qgis-tests ## real QGIS, real engine, real clicks
	$(AGAIN) $(SCREEN) $(QGIS_PYTHON) $(PYTEST) tests/end_to_end

test-qt6: system qt6-tests ## the plugin's modules and its dock under Qt 6, and names that Qt 6 has not
	$(QT6_PYTHON) $(PYTEST) tests/qt6

test-matrix: engine-and-scene qgis-tests test-qt6 ## test-qgis and test-e2e on QGIS 3.22, 3.40 and 3.44 (root; 5 GB in build/matrix)
	.ci/matrix $(MATRIX)

# One version of them: make test-qgis-3.44, make test-e2e-3.40
test-qgis-%: qgis-tests
	.ci/test-on $* tests/qgis

test-e2e-%: engine-and-scene qgis-tests
	.ci/test-on $* tests/end_to_end

test-newer: engine-and-scene qgis-tests ## the tests in QGIS on one newer version, where it can be had
	.ci/test-newer 3.44 3.40

check: tools ## ruff, who may import whom, the plugin site's rules, metadata, sizes
	$(PYTHON) -m ruff check .
	$(PYTHON) $(PYTEST) tests/house

wheelhouse: system-python ## a folder of wheels for computers without a network: WHEELS=folder EDITION=light|full
	$(ENVIRONMENT).wheelhouse $(WHEELS) --edition $(EDITION)

lock: tools ## makes the light engine's list anew, with hashes, from light.in
	$(PYTHON) -m pip install --quiet --no-input --disable-pip-version-check uv==0.13.9
	@sed -n '/^#/p;/^[^#]/q' $(LIGHT_LOCK) > build/light.txt
	$(PYTHON) -m uv pip compile $(LIGHT_LOCK:.txt=.in) --universal --python-version 3.10 --no-deps --generate-hashes \
	  --only-binary :all: --no-annotate --no-header --quiet >> build/light.txt
	@mv build/light.txt $(LIGHT_LOCK)

package: tools ## dist/orthoscribe-<version>.zip, as the plugin site wants it
	$(PYTHON) -m tests.house.package dist

translate: system-python ## new texts into i18n/*.ts, and the .qm that QGIS reads beside them
	@$(BASE_PYTHON) -m tests.house.translations update

pack: toolkit ## trains the embedded model and exports it to resources/packs
	$(PYTHON) -m inference.toolkit train
	$(PYTHON) -m inference.toolkit export

evaluate: toolkit ## scores the embedded model
	$(PYTHON) -m inference.toolkit evaluate

benchmark: benchmark-peers ## speed and memory of the engine beside transformers and llama.cpp; on an idle machine only
	$(BENCHMARK_PYTHON) -m tests.benchmarks

clean: ## removes what tests and demos leave, but keeps the environments
	rm -rf dist build/demo build/run .pytest_cache .ruff_cache .qgis-settings
	find . -name __pycache__ -not -path './build/*' -prune -exec rm -rf {} +

# What the commands above stand on.

system:
	@.ci/system-packages desktop

system-python:
	@.ci/system-packages python

tools: system-python
	@$(ENVIRONMENT) --target build/venv --requirements $(TEST_PINS)

engine-and-scene: system-python
	@$(ENVIRONMENT) --target build/venv --requirements $(ENGINE_PINS) --with $(SCENE_PINS)

engine-tests: system-python
	@$(ENVIRONMENT) --target build/venv --requirements $(ENGINE_PINS) --with $(SCENE_PINS) --with $(TOOLKIT_PINS) \
	  --with $(TEST_PINS)

toolkit: system-python
	@$(ENVIRONMENT) --target build/venv --requirements $(ENGINE_PINS) --with $(SCENE_PINS) --with $(TOOLKIT_PINS)

qgis-tests: system
	@$(ENVIRONMENT) --target build/qgis-venv --requirements $(QGIS_PINS) --python $(BASE_PYTHON) --system-site-packages

qt6-tests: system-python
	@$(ENVIRONMENT) --target build/qt6-venv --requirements $(QT6_PINS)

# llama.cpp is built from source; where that fails the benchmarks run without it, and say so.
benchmark-peers: system-python
	@$(ENVIRONMENT) --target build/benchmark-venv --requirements $(ENGINE_PINS) --with $(SCENE_PINS) \
	  --with $(BENCHMARK_PINS)
	@$(BENCHMARK_PYTHON) -c "import llama_cpp" 2>/dev/null || CMAKE_ARGS=-DLLAVA_BUILD=OFF $(BENCHMARK_PYTHON) -m pip install \
	  --no-input --requirement $(LLAMA_PINS) || echo "llama.cpp could not be built here: the benchmarks go on without it."
