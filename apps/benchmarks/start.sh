#!/bin/sh
# Measures the start of `serve` on a warm data directory, from the process's start to readiness, and the memory of
# the JVM after some pages. Prints the median and the spread. Run `make aot` before.
set -eu
root=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
rounds=${1:-7}
work=$(mktemp -d)
export THROUGHLINE_HOME="$work/home" THROUGHLINE_PORT="${THROUGHLINE_PORT:-18080}"
base=http://127.0.0.1:$THROUGHLINE_PORT
now() { date +%s%N; }
stop() {
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
}
trap 'stop; rm -rf "$work"' EXIT
start() {
  begun=$(now)
  "$root/throughline" serve >"$work/out" 2>"$work/err" &
  server=$!
  until curl -sf "$base/actuator/health/readiness" >/dev/null; do
    kill -0 "$server" || { cat "$work/err" >&2; exit 1; }
    sleep 0.02
  done
  ready=$((($(now) - begun) / 1000000))
}
start
stop
round=0
while [ "$round" -lt "$rounds" ]; do
  start
  for _ in 1 2 3 4 5 6 7 8 9 10; do curl -sfL "$base/" >/dev/null; done
  rss=$(($(ps -o rss= -p "$server") / 1024))
  stop
  echo "$ready $rss"
  round=$((round + 1))
done | sort -n >"$work/figures"
awk '{ start[NR] = $1; if (NR == 1 || $2 < low) low = $2; if ($2 > high) high = $2 }
     END { printf "start to ready: median %d ms (%d to %d), %d rounds\nresident memory of the JVM: %d to %d MiB\n",
           start[int((NR + 1) / 2)], start[1], start[NR], NR, low, high }' "$work/figures"
