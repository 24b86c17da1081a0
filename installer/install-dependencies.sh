#!/bin/sh
# Installs the Debian packages that the named purposes need and that are missing.
# Usage: installer/install-dependencies.sh PURPOSE...   (build, test, torture, package)
# Runs unattended; asks for sudo only when not root and only when something is missing. Does nothing, without a network
# and without apt, when everything is there. Exit: 0 all there, 2 wrong usage, 4 something could not be installed.
set -eu

build="g++ make cmake ninja-build ccache mold pkg-config
  qt6-base-dev qt6-base-private-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins qtkeychain-qt6-dev
  libgl-dev libqt6opengl6-dev libsqlite3-dev libpq-dev libsimdjson-dev libicu-dev libexpected-dev tzdata
  fonts-inter fonts-dejavu-core fonts-noto-color-emoji python3-fonttools"
test="sqlite3 openssl libbenchmark-dev clang-format-16 desktop-file-utils appstream xz-utils postgresql pgbouncer"
package="dpkg-dev lintian file"
torture="clang-16 lld-16 libclang-rt-16-dev clang-tidy-16 clazy libqcustomplot-dev"

[ $# -gt 0 ] || set -- build
wanted=""
for purpose in "$@"; do
  case "$purpose" in
    build) wanted="$wanted $build" ;;
    test) wanted="$wanted $build $test" ;;
    package) wanted="$wanted $build $package" ;;
    torture) wanted="$wanted $build $test $package $torture" ;;
    *) echo "install-dependencies: unknown purpose '$purpose' (build, test, torture, package)" >&2; exit 2 ;;
  esac
done
wanted=$(echo "$wanted" | tr -s ' \n' '\n\n' | sed '/^$/d' | sort -u)

if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
  echo "install-dependencies: this is no Debian (there is no apt-get). TG Stats Desk is built on Debian 12;" >&2
  echo "elsewhere install what these packages hold by hand, then use cmake as the README says:" >&2
  echo "$wanted" | sed 's/^/  /' >&2
  exit 4
fi

# One question about all of them: a run that finds nothing to do takes no time.
# shellcheck disable=SC2086
installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p') || true
missing=""
for package_name in $wanted; do
  case "
$installed
" in
    *"
$package_name
"*) ;;
    *) missing="$missing $package_name" ;;
  esac
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

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Waits for another package manager rather than failing beside it; answers no question.
apt() {
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 \
    -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@" >"$log" 2>&1 </dev/null
}

echo "Installing Debian packages:$missing"
if ! apt -o APT::Update::Error-Mode=any update; then
  echo "install-dependencies: apt-get update failed; going on with the package lists that are here. It said:" >&2
  sed 's/^/  /' "$log" | tail -n 5 >&2
fi
# shellcheck disable=SC2086
if ! apt install --no-install-recommends $missing; then
  echo "install-dependencies: apt-get could not install the packages. It said:" >&2
  sed 's/^/  /' "$log" | tail -n 15 >&2
  echo "Is there a network, and do /etc/apt/sources.list* name Debian 12 (bookworm, main)? Once they do, run the same" >&2
  echo "command again, or install by hand:" >&2
  echo "  apt-get update && apt-get install --no-install-recommends$missing" >&2
  exit 4
fi
