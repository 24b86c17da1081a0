#!/bin/sh
# Every C++ file is formatted as .clang-format says. Usage: installer/check-format.sh [--fix]
set -eu
cd "$(dirname "$0")/.."
formatter=clang-format-16
if ! command -v $formatter >/dev/null 2>&1; then
  echo "check-format: $formatter is missing: installer/install-dependencies.sh test" >&2
  exit 4
fi

list=$(mktemp)
trap 'rm -f "$list"' EXIT
# Outside a checkout (a source archive) the folders are searched instead.
if [ "${1:-}" = --fix ]; then
  git ls-files --cached --others --exclude-standard '*.h' '*.cpp' >"$list" 2>/dev/null || : >"$list"
else
  git ls-files '*.h' '*.cpp' >"$list" 2>/dev/null || : >"$list"
fi
[ -s "$list" ] || find app models ui tests -name '*.h' -o -name '*.cpp' >"$list"
if [ ! -s "$list" ]; then
  echo "check-format: no C++ file was found" >&2
  exit 5
fi

# A file that is removed but not yet committed is still in git's list.
existing() { while read -r file; do [ ! -f "$file" ] || printf '%s\n' "$file"; done <"$list"; }
if [ "${1:-}" = --fix ]; then
  existing | xargs $formatter -i
else
  existing | xargs $formatter --dry-run -Werror
  echo "check-format: $(wc -l <"$list") files are formatted"
fi
