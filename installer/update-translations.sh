#!/bin/sh
# Refreshes translations/*.ts from the sources. Usage: installer/update-translations.sh
set -eu
cd "$(dirname "$0")/.."
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate=lupdate  # elsewhere the one of Qt 6 has to come first in PATH
for language in en de ru uk es; do
  set -- -locations none -no-obsolete -source-language en -target-language "$language"
  [ "$language" != en ] || set -- "$@" -pluralonly
  "$lupdate" models app ui "$@" -silent -ts "translations/tgstats_$language.ts"
done
