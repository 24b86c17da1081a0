# The front door. Every target installs what it needs (Debian packages) and builds first.
PRESET ?= release
BUILD := build/$(PRESET)
JOBS ?= $(shell nproc)
ONLY ?=
JSON ?=

.PHONY: run demo demo-cluster test torture bench screenshots format package build build-tests clean

# The programs. The tests are the same build folder with an option more: going from one to the other compiles no file
# of the product again.
build:
	@installer/install-dependencies.sh build
	@cmake --preset $(PRESET) -DTGD_TESTS=OFF >/dev/null
	@cmake --build --preset $(PRESET) --parallel $(JOBS)

build-tests:
	@installer/install-dependencies.sh test
	@cmake --preset $(PRESET) -DTGD_TESTS=ON >/dev/null
	@cmake --build --preset $(PRESET) --parallel $(JOBS)

# Starts the desktop; without a display renders every page to PNG and says where.
run: build
	@installer/run-desktop.sh $(BUILD)

# The desktop with a bot connected to an invented Bot API server: believable groups, live. Nothing leaves the machine.
demo: build-tests
	@installer/run-demo.sh $(BUILD)

# A PostgreSQL primary with replicas, PgBouncer and a Python bot's database on this machine, until Ctrl-C.
demo-cluster: build-tests
	@installer/run-demo-cluster.sh $(BUILD)

# The whole test suite.
test: build-tests
	@installer/run-tests.sh $(BUILD)

# What is too long for CI: sanitizers, analysers, fuzzing, long kill tests, the package. ONLY="asan tidy" for some steps.
torture:
	@installer/install-dependencies.sh torture
	@installer/run-torture.sh $(ONLY)

# Ratios against references measured in the same run. ONLY=import_sqlite,query_30d for some, JSON=FILE to keep them.
bench: build-tests
	@QT_QPA_PLATFORM=offscreen $(BUILD)/bin/tgstats_bench $(if $(ONLY),--only $(ONLY)) $(if $(JSON),--json $(JSON))

screenshots: build
	@QT_QPA_PLATFORM=offscreen installer/run-desktop.sh $(BUILD) screenshots

format:
	@installer/install-dependencies.sh test
	@installer/check-format.sh --fix

# A .deb in $(BUILD)/package. The umask is that of the folders inside it.
package: build
	@installer/install-dependencies.sh package
	@umask 022 && cpack --config $(BUILD)/CPackConfig.cmake -G DEB -B $(BUILD)/package

clean:
	@rm -rf build
