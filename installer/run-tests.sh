#!/bin/sh
# Runs the whole test suite of a build folder. Usage: installer/run-tests.sh BUILD_DIR [ctest options]
set -eu
build=$1
shift
# Read by builds with a sanitizer only. The suppressions name third-party libraries, each with its reason.
support="$(cd "$(dirname "$0")/.." && pwd)/tests/support"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_stack_use_after_return=1:strict_string_checks=1:suppressions=$support/asan.supp}"
export LSAN_OPTIONS="${LSAN_OPTIONS:-suppressions=$support/lsan.supp:print_suppressions=0}"
export UBSAN_OPTIONS="${UBSAN_OPTIONS:-halt_on_error=1:print_stacktrace=1:suppressions=$support/ubsan.supp}"
export TSAN_OPTIONS="${TSAN_OPTIONS:-halt_on_error=0:die_after_fork=0:second_deadlock_stack=1:ignore_noninstrumented_modules=1:suppressions=$support/tsan.supp}"
exec ctest --test-dir "$build" --output-on-failure --no-tests=error "$@"
