#!/bin/sh
# The databases of the keyring and of the read side beside that of the events, and for each an application
# role that may connect to its own database and to no other; what it may do there the migrations say. Runs once,
# in the container of PostgreSQL.
set -eu

psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 --quiet \
    --set command="$COMMAND_PASSWORD" --set keyring="$KEYRING_PASSWORD" --set query="$QUERY_PASSWORD" <<'SQL'
CREATE DATABASE throughline_keyring;
CREATE DATABASE throughline_query;
CREATE ROLE throughline_command LOGIN PASSWORD :'command';
CREATE ROLE throughline_keyring LOGIN PASSWORD :'keyring';
CREATE ROLE throughline_query LOGIN PASSWORD :'query';
REVOKE ALL ON DATABASE throughline_events, throughline_keyring, throughline_query FROM PUBLIC;
GRANT CONNECT ON DATABASE throughline_events TO throughline_command;
GRANT CONNECT ON DATABASE throughline_keyring TO throughline_keyring;
GRANT CONNECT ON DATABASE throughline_query TO throughline_query;
SQL
