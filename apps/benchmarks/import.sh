#!/bin/sh
# Measures the check of a chronology: a CSV file of so many rows (10,000 if not said), one in fifty of them wrong,
# from the request to the report, against a fresh `demo`. Prints each round.
set -eu
root=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
rows=${1:-10000}
rounds=${2:-5}
work=$(mktemp -d)
export THROUGHLINE_HOME="$work/home" THROUGHLINE_PORT="${THROUGHLINE_PORT:-18080}"
base=http://127.0.0.1:$THROUGHLINE_PORT
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
"$root/throughline" demo >"$work/out" 2>"$work/err" &
server=$!
until grep -q "$base" "$work/out" && curl -sf "$base/actuator/health/readiness" >/dev/null; do
  kill -0 "$server" || { cat "$work/err" >&2; exit 1; }
  sleep 0.2
done
token=$("$root/throughline" token --as police)
ask() { curl -sf -H "Authorization: Bearer $token" "$@"; }
case_id=$(ask "$base/api/v1/cases" | grep -o '"caseId":"[^"]*"' | head -n 1 | cut -d '"' -f 4)
awk -v rows="$rows" 'BEGIN {
  print "ref,start_date,start_time,agency,author_role,subjects,event_type,event,child_seen,action_taken,shared_with"
  split("home visit,phone call,school concern,missing,note,meeting", type, ",")
  for (row = 1; row <= rows; row++)
    printf "r-%d,%s/%02d/2008,%02d:30,police,police officer,child,%s," \
      "\"Row %d: what was written down, as said\",%s,%s,%s\n",
      row, row % 50 ? row % 28 + 1 : "31/02", row % 12 + 1, row % 24, type[row % 6 + 1], row,
      row % 3 ? "yes" : "", row % 2 ? "told the sergeant" : "", row % 5 ? "" : "social-care"
}' >"$work/rows.csv"
round=0
while [ "$round" -lt "$rounds" ]; do
  begun=$(date +%s%N)
  id=$(ask -H 'Content-Type: text/csv' --data-binary "@$work/rows.csv" "$base/api/v1/imports?case=$case_id" |
    grep -o '"id":"[^"]*"' | cut -d '"' -f 4)
  until ask "$base/api/v1/imports/$id?limit=0" >"$work/state" && ! grep -q '"state":"checking"' "$work/state"; do
    sleep 0.05
  done
  ask -X DELETE "$base/api/v1/imports/$id"
  echo "$rows rows checked in $((($(date +%s%N) - begun) / 1000000)) ms: $(grep -o '"counts":{[^}]*}' "$work/state")"
  round=$((round + 1))
done
