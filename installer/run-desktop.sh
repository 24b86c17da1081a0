#!/bin/sh
# Starts the desktop of a build folder; without a display, or asked for screenshots, renders every page to PNG.
# Usage: installer/run-desktop.sh BUILD_DIR [screenshots]
set -eu
program="$1/bin/tgstats-desk"
if [ "${2:-}" != screenshots ] && { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }; then
  exec "$program"
fi
out="$1/screenshots"
mkdir -p "$out"

# Pictures for the README are of the sample; without a display one's own store is drawn, and the sample if there is none.
own="${TGSTATS_STORE:-${XDG_DATA_HOME:-$HOME/.local/share}/tgstats-desk/store.db}"
store=""
if [ "${2:-}" = screenshots ] || { [ -z "${TGSTATS_STORE:-}" ] && [ ! -f "$own" ]; }; then
  store="$out/sample.db"
  rm -f "$store" "$store-wal" "$store-shm"
  "$1/bin/tgstatsd" sample --out "$store" --seed 1
fi

[ "${2:-}" = screenshots ] || echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty): rendering every page instead."
for size in 1280x800 1920x1080; do
  mkdir -p "$out/$size"
  for theme in light dark; do
    QT_QPA_PLATFORM=offscreen "$program" ${store:+--store "$store"} --screenshot "$out/$size" --all-pages --all-states \
      --theme $theme --size $size
  done
done
echo "Pages are in $out"
