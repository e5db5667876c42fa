#!/bin/sh
# Compiles the style sheet into the static resources; the result is committed, so nobody needs Node
# to build or run. `build.sh --check` compiles beside it and fails if the committed file differs.
set -eu
cd "$(dirname "$0")"
out=../resources/static/assets/throughline.css
npm ci --silent --no-audit --no-fund --omit=optional --ignore-scripts
fresh=$(mktemp)
trap 'rm -f "$fresh"' EXIT
npm --silent run build > "$fresh"
if [ "${1-}" = --check ]; then
  cmp "$fresh" "$out" || { echo "the committed style sheet is not what its sources compile to: run $0" >&2; exit 1; }
else
  mkdir -p "$(dirname "$out")"
  cp "$fresh" "$out" && chmod 644 "$out"
fi
