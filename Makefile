# The front door. Every target installs what it needs (Debian packages) and builds first.
PRESET ?= release
BUILD := build/$(PRESET)
JOBS ?= $(shell nproc)
ONLY ?=
JSON ?=

.PHONY: run test torture bench screenshots format package build clean

build:
	@installer/install-dependencies.sh build
	@cmake --preset $(PRESET) -DTGD_TESTS=OFF >/dev/null
	@cmake --build --preset $(PRESET) --parallel $(JOBS)

build-tests:
	@installer/install-dependencies.sh test
	@cmake --preset $(PRESET) -DTGD_TESTS=ON >/dev/null
	@cmake --build --preset $(PRESET) --parallel $(JOBS)

run: build
	@installer/run-desktop.sh $(BUILD)

test: build-tests
	@installer/run-tests.sh $(BUILD)

screenshots: build
	@QT_QPA_PLATFORM=offscreen installer/run-desktop.sh $(BUILD) screenshots

bench: build-tests
	@QT_QPA_PLATFORM=offscreen $(BUILD)/bin/tgstats_bench $(if $(ONLY),--only $(ONLY)) $(if $(JSON),--json $(JSON))

torture:
	@installer/install-dependencies.sh torture
	@installer/run-torture.sh

format:
	@installer/install-dependencies.sh test
	@git ls-files '*.h' '*.cpp' | xargs clang-format-16 -i

package: build
	@installer/install-dependencies.sh package
	@cpack --config $(BUILD)/CPackConfig.cmake -G DEB -B $(BUILD)/package

clean:
	@rm -rf build
