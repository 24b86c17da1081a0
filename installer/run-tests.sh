#!/bin/sh
# Runs the whole test suite of a build folder. Usage: installer/run-tests.sh BUILD_DIR
set -eu
exec ctest --test-dir "$1" --output-on-failure --no-tests=error
