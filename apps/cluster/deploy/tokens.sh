#!/bin/sh
# Asks the issuer for a token of each program that has no person behind it, a while before the last one ends,
# and puts it into a file in one step. Secrets go in by stdin: nobody sees them in a list of processes.
set -eu

token() { # client, its secret, file
  answer=$(printf 'user = "%s:%s"' "$1" "$2" | curl --silent --fail --config - \
    --data grant_type=client_credentials "$ISSUER/protocol/openid-connect/token") || return 1
  printf '%s' "$answer" | sed 's/.*"access_token":"\([^"]*\)".*/\1/' >"/tokens/$3.new"
  mv "/tokens/$3.new" "/tokens/$3"
}

while true; do
  if token throughline-relay "$RELAY_SECRET" relay && token throughline-metrics "$METRICS_SECRET" metrics; then
    sleep 120
  else
    echo "no token for now" >&2
    sleep 5
  fi
done
