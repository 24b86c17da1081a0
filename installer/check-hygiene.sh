#!/bin/sh
# What a reader must never find in the repository: paths of somebody's machine, unfinished places, skipped tests,
# includes that climb a floor, SQL that nothing runs. Prints each place; exit 1 when there is one. Usage: installer/check-hygiene.sh
set -u
cd "$(dirname "$0")/.."
failed=0
found=$(mktemp)
list=$(mktemp)
trap 'rm -f "$found" "$list"' EXIT

git ls-files >"$list" 2>/dev/null || : >"$list"
[ -s "$list" ] || find . -type f -not -path './build/*' -not -path './.git/*' | sed 's|^\./||' >"$list"
# This file names what it looks for; licences and recorded inputs are the words of others.
grep -Ev '^(LICENSE|installer/check-hygiene\.sh|installer/debian/copyright|tests/data/.*)$|\.(png|otf|ttf|gz|qm)$' \
  "$list" >"$found"
while read -r file; do [ ! -f "$file" ] || printf '%s\n' "$file"; done <"$found" >"$list"
if [ ! -s "$list" ]; then
  echo "check-hygiene: no file was found" >&2
  exit 5
fi

# verdict TITLE: the lines in $found are offences.
verdict() {
  [ -s "$found" ] || return 0
  failed=1
  echo "check-hygiene: $1:" >&2
  sed 's/^/  /' "$found" >&2
}

grep -v '^tests/' "$list" | xargs grep -nIE '(^|[^A-Za-z0-9_.$}~-])/(home|root|tmp|work|mnt|Users)/[A-Za-z0-9_.{$%]' \
  /dev/null >"$found"
verdict "a path of one machine"

xargs grep -nIwE 'TODO|FIXME|XXX|QSKIP|QEXPECT_FAIL' /dev/null <"$list" >"$found"
verdict "an unfinished place or a test that does not run"

grep -E '\.(h|cpp)$' "$list" | xargs grep -nE '^[[:space:]]*#[[:space:]]*include[[:space:]]*["<]\.\./' /dev/null >"$found"
verdict "an include that names its way instead of its floor"

# climbs FLOOR FOREIGN...: an include of FLOOR whose file lies on a foreign floor and neither beside it nor on one that
# may be reached. Names that both have (models/alerts, app/engine/alerts) are told apart by the file.
climbs() {
  floor=$1
  shift
  grep -E "^$floor/.*\.(h|cpp)\$" "$list" | xargs grep -oE '^[[:space:]]*#[[:space:]]*include[[:space:]]*["<][^">]+' \
    /dev/null | sed -E 's/^([^:]+):.*["<](.*)$/\1 \2/' | while read -r file name; do
    [ ! -f "$floor/$name" ] && [ ! -f "models/$name" ] && [ ! -f "$(dirname "$file")/$name" ] || continue
    for foreign in "$@"; do
      [ ! -f "$foreign/$name" ] || echo "$file includes $name of $foreign/"
    done
  done
}
{
  climbs models ui app/engine app/daemon app/desktop
  climbs ui app/engine app/daemon app/desktop
  climbs app/engine ui app/daemon app/desktop
} >"$found"
# The daemon stands on the engine, so it may reach that too, but no window.
climbs app/daemon ui app/desktop >>"$found"
verdict "an include that climbs a floor"

# Statements are asked for by their names; those of a copy by their kind and table.
grep -E '^resources/sql/[a-z]+/[a-z0-9_]+\.sql$' "$list" | grep -v '/copy_\(read\|write\)_' | while read -r file; do
  grep -rqF "\"$(basename "$file" .sql)\"" app || echo "$file"
done >"$found"
verdict "an SQL statement that nothing runs"

[ $failed -ne 0 ] || echo "check-hygiene: $(wc -l <"$list") files are clean"
exit $failed
