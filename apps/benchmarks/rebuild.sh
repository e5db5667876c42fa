#!/bin/sh
# Rebuilds a view (chronology if not said) of a data directory that `generate --load` has filled, while two readers
# read the chronologies of its cases. Prints the reads that failed and how long reads took, before and meanwhile.
# The directory becomes a demo's; its administrator stays, so the demo's own is demo-admin.
set -eu
root=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
: "${THROUGHLINE_HOME:?name a data directory that generate --load has filled}"
view=${1:-chronology}
seconds=${2:-30}
work=$(mktemp -d)
export THROUGHLINE_PORT="${THROUGHLINE_PORT:-18081}"
base=http://127.0.0.1:$THROUGHLINE_PORT
finish() {
  rm -f "$work/go"
  wait $readers 2>/dev/null || true
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
readers=
"$root/throughline" demo >"$work/out" 2>"$work/err" &
server=$!
until grep -q "$base" "$work/out"; do
  kill -0 "$server" || { cat "$work/err" >&2; exit 1; }
  sleep 0.2
done
token=$("$root/throughline" token --as auditor)
curl -sf -H "Authorization: Bearer $token" "$base/api/v1/cases?limit=50" |
  grep -o '"caseId":"[^"]*"' | cut -d '"' -f 4 >"$work/cases"

# Each reader goes through the cases again and again and notes the phase, the status and the seconds of each read.
reader() {
  while [ -f "$work/go" ]; do
    while read -r id && [ -f "$work/go" ]; do
      printf '%s ' "$(cat "$work/phase")"
      curl -s -o "$work/body-$1" -w '%{http_code} %{time_total}\n' -H "Authorization: Bearer $token" \
        "$base/api/v1/cases/$id/chronology?limit=200"
    done <"$work/cases"
  done >"$work/reads-$1"
}

phase() { echo "$1" >"$work/phase.new" && mv "$work/phase.new" "$work/phase"; }

phase before
: >"$work/go"
for number in 1 2; do
  reader "$number" &
  readers="$readers $!"
done
sleep "$seconds"
phase during
"$root/throughline" rebuild "$view" --as demo-admin
phase after
sleep 2
rm -f "$work/go"
wait $readers
for phase in before during; do
  cat "$work/reads-1" "$work/reads-2" | awk -v phase="$phase" '$1 == phase { print $3, $2 }' | sort -n |
    awk -v phase="$phase" '{ time[NR] = $1; if ($2 != 200) failed++ }
      END { printf "%s: %d reads, %d failed, p50 %.0f ms, p99 %.0f ms, longest %.0f ms\n", phase, NR, failed,
        1000 * time[int((NR + 1) / 2)], 1000 * time[int(NR * 0.99) + (NR * 0.99 > int(NR * 0.99))], 1000 * time[NR] }'
done
