#!/bin/sh
# Installs the Debian packages that the named purposes need and that are missing.
# Usage: installer/install-dependencies.sh PURPOSE...   (build, test, torture, package)
# Runs unattended; asks for sudo only when not root and only when something is missing.
set -eu

build="g++ cmake ninja-build ccache mold pkg-config
  qt6-base-dev qt6-base-private-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins qtkeychain-qt6-dev
  libgl-dev libqt6opengl6-dev libsqlite3-dev libsimdjson-dev libicu-dev libexpected-dev tzdata
  fonts-inter fonts-dejavu-core fonts-noto-color-emoji python3-fonttools"
test="sqlite3 libbenchmark-dev clang-format-16 desktop-file-utils appstream xz-utils"
torture="clang-16 lld-16 libclang-rt-16-dev clang-tidy-16 clazy libqcustomplot-dev"
package="dpkg-dev lintian file"

[ $# -gt 0 ] || set -- build
wanted=""
for purpose in "$@"; do
  case "$purpose" in
    build) wanted="$wanted $build" ;;
    test) wanted="$wanted $build $test" ;;
    torture) wanted="$wanted $build $test $torture" ;;
    package) wanted="$wanted $build $package" ;;
    *) echo "install-dependencies: unknown purpose '$purpose' (build, test, torture, package)" >&2; exit 2 ;;
  esac
done

if ! command -v apt-get >/dev/null 2>&1; then
  echo "install-dependencies: apt-get was not found. This script serves Debian 12; elsewhere install by hand:" >&2
  echo "$wanted" | tr -s ' \n' '\n\n' | sort -u >&2
  exit 4
fi

missing=""
for package_name in $(echo "$wanted" | tr -s ' \n' '\n\n' | sort -u); do
  status=$(dpkg-query -W -f='${db:Status-Status}' "$package_name" 2>/dev/null || true)
  [ "$status" = installed ] || missing="$missing $package_name"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "install-dependencies: these packages are missing and there is no sudo here; install them as root:" >&2
    echo "  apt-get install --no-install-recommends$missing" >&2
    exit 4
  fi
  as_root="sudo"
fi

echo "Installing Debian packages:$missing"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
