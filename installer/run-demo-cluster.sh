#!/bin/sh
# Starts a PostgreSQL cluster of invented data (primary, two replicas, PgBouncer, a database as the Python bot has it) and
# says how to use it. Ends with Ctrl-C; nothing stays. Usage: installer/run-demo-cluster.sh BUILD_DIR [options]
set -eu
bin="$1/bin"
shift
list=$(mktemp)
"$bin/tgstats_cluster" "$@" >"$list" &
cluster=$!
# The cluster itself says good-bye to its servers; wait for that.
trap 'kill $cluster 2>/dev/null || true; wait $cluster 2>/dev/null || true; rm -f "$list"' EXIT
trap 'exit 0' INT TERM
until grep -q '^ready$' "$list"; do
  kill -0 $cluster 2>/dev/null || { echo "The cluster did not start." >&2; exit 4; }
  sleep 0.1
done
grep -v '^ready$' "$list"
url() { sed -n "s/^$1  *\([^ ]*\).*/\1/p" "$list"; }
cat <<END

An empty store, then some life in it:
  $bin/tgstatsd migrate --store '$(url primary)'
  $bin/tgstats-desk --store '$(url primary)'
The database of a running Python bot, looked at only:
  $bin/tgstatsd query chats --store '$(url python-reader)'
  $bin/tgstats-desk --store '$(url python-reader)'
With the replicas, and through the pooler:
  $bin/tgstatsd query chats --store '$(url primary)' --replica '$(url replica1)' --replica '$(url replica2)'
  $bin/tgstatsd query chats --store '$(url pgbouncer)'

The cluster runs until Ctrl-C.
END
wait $cluster
