#!/bin/sh
# Starts the Bot API simulator with the life of some groups, and the desktop with a bot that is connected to it. The
# store is made anew each time. Usage: installer/run-demo.sh BUILD_DIR
set -eu
bin="$1/bin"
place="$1/demo"
rm -rf "$place"
mkdir -p "$place"
chmod 700 "$place"

"$bin/tgstats_botapi_simulator" --now --history 20 --rate 0.4 --chats 14 --users 1500 >"$place/simulator" &
simulator=$!
trap 'kill $simulator 2>/dev/null || true' EXIT INT TERM
tries=0
until grep -q '^token ' "$place/simulator"; do
  kill -0 $simulator 2>/dev/null || { echo "The simulator did not start." >&2; exit 1; }
  tries=$((tries + 1))
  [ $tries -lt 300 ] || { echo "The simulator does not answer." >&2; exit 1; }
  sleep 0.1
done
base=$(sed -n 's/^ready //p' "$place/simulator")
(umask 077 && sed -n 's/^token //p' "$place/simulator" >"$place/token")
"$bin/tgstatsd" migrate --store "$place/Demo.db" >/dev/null

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  "$bin/tgstats-desk" --store "$place/Demo.db" --page bot --token-file "$place/token" --api-base "$base"
else
  echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty): the bot runs for 20 seconds without a window."
  timeout --preserve-status -s TERM 20 \
    "$bin/tgstatsd" run --store "$place/Demo.db" --token-file "$place/token" --api-base "$base"
  "$bin/tgstatsd" query chats --store "$place/Demo.db" --format table
fi
