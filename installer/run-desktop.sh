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
[ "${2:-}" = screenshots ] || echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty): rendering every page instead."
for size in 1280x800 1920x1080; do
  for theme in light dark; do
    QT_QPA_PLATFORM=offscreen "$program" --screenshot "$out/$size" --all-pages --all-states --theme $theme --size $size
  done
done
echo "Pages are in $out"
