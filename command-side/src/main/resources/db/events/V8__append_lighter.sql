-- The ways into the log, lighter than before: small batches by one call of `append_events`, large ones by COPY
-- behind `append_turn`. Both take the same lock to the end of the transaction, which makes positions dense and
-- commits visible in their order. What follows it is in statements of their own, whose snapshots are therefore
-- younger than the lock.

-- Appends many commands in one call, each of them whole or not at all. A command is refused if a place in a
-- stream or a natural key that it takes is taken; the others go in behind the head, in order, without a gap.
-- Rows come as arrays of one length, one element a row.
--
-- of_command  the number of the command that the row belongs to
-- asks        whether to ask first what is taken; if not, it is asked once an insert was refused
-- refused     the numbers of the commands that were not appended
-- held        the rows of those, counted from 1, whose natural key is taken, and the events that hold them
-- first       the position of the first event that was appended
-- base        the ledger time before that of the first row, refused ones included: each is a microsecond later
--             than the one before it. In microseconds since 1970
-- behind      by how many microseconds the clock is behind the last event, if by more than 2 s: then
--             nothing was appended
--
-- A plan made while the table was small must not scan it when it has grown: hence the settings, and scalar
-- subqueries in place of EXISTS, which the planner may answer by hashing the whole table.
DROP FUNCTION append_events;
CREATE FUNCTION append_events(
    of_command integer[], event_ids uuid[], streams text[], seqs bigint[], type_ids smallint[],
    dedupes bytea[], publics bytea[], sealeds bytea[], asks boolean,
    OUT refused integer[], OUT held integer[], OUT holders uuid[], OUT behind bigint,
    OUT first bigint, OUT base bigint)
LANGUAGE plpgsql
SET lock_timeout = '30s'
SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off
SET enable_hashjoin = off
SET enable_mergejoin = off
AS $$
DECLARE
    last_position bigint;
    last_time timestamptz;
    clock timestamptz;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'appends need isolation level read committed';
    END IF;
    -- "thrulog1" in ASCII; shared by all writers of one database
    PERFORM pg_advisory_xact_lock(8388080154633529137);
    SELECT e.position, e.ledger_time INTO last_position, last_time
      FROM event e ORDER BY e.position DESC LIMIT 1;
    last_position := coalesce(last_position, 0);
    last_time := coalesce(last_time, 'epoch');
    clock := clock_timestamp();
    IF last_time > clock + interval '2 s' THEN
        behind := extract(epoch FROM last_time - clock) * 1000000;
        RETURN;
    END IF;
    clock := greatest(last_time, clock - interval '1 microsecond');
    base := extract(epoch FROM clock) * 1000000;
    first := last_position + 1;
    refused := '{}';
    LOOP
        IF asks THEN
            refused := ARRAY(
                SELECT DISTINCT r.command
                  FROM unnest(of_command, streams, seqs, dedupes) AS r(command, stream, seq, dedupe)
                 WHERE (SELECT e.position FROM event e WHERE e.stream = r.stream AND e.seq = r.seq) > 0
                    OR (SELECT e.position FROM event e WHERE e.dedupe = r.dedupe) > 0);
            IF refused <> '{}' THEN
                SELECT array_agg(r.n), array_agg(e.event_id) INTO held, holders
                  FROM unnest(of_command, dedupes) WITH ORDINALITY AS r(command, dedupe, n)
                       JOIN event e ON e.dedupe = r.dedupe
                 WHERE r.command = ANY (refused);
            END IF;
        END IF;
        BEGIN
            INSERT INTO event (position, event_id, stream, seq, type_id, ledger_time, dedupe, public, sealed)
            SELECT last_position + row_number() OVER (), r.event_id, r.stream, r.seq, r.type_id,
                   clock + r.n * interval '1 microsecond', r.dedupe, r.public, r.sealed
              FROM unnest(of_command, event_ids, streams, seqs, type_ids, dedupes, publics, sealeds)
                   WITH ORDINALITY
                   AS r(command, event_id, stream, seq, type_id, dedupe, public, sealed, n)
             WHERE r.command <> ALL (refused);
            EXIT;
        EXCEPTION WHEN unique_violation THEN
            IF asks THEN
                RAISE;
            END IF;
            asks := true;
        END;
    END LOOP;
    IF FOUND THEN
        PERFORM pg_notify('throughline_log', '');
    END IF;
END
$$;
REVOKE ALL ON FUNCTION append_events FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_events TO "${app}";

-- Takes the lock and tells the head to whoever copies rows in behind it, which are told of at the commit. A
-- writer that stalls there loses its turn.
--
-- last_position  0 if there is none
-- last_time      in microseconds since 1970, as the clock
CREATE FUNCTION append_turn(OUT last_position bigint, OUT last_time bigint, OUT clock bigint)
LANGUAGE plpgsql
SET lock_timeout = '30s'
AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'appends need isolation level read committed';
    END IF;
    PERFORM pg_advisory_xact_lock(8388080154633529137);
    PERFORM set_config('transaction_timeout', '10s', true);
    SELECT e.position, extract(epoch FROM e.ledger_time) * 1000000 INTO last_position, last_time
      FROM event e ORDER BY e.position DESC LIMIT 1;
    last_position := coalesce(last_position, 0);
    last_time := coalesce(last_time, 0);
    clock := extract(epoch FROM clock_timestamp()) * 1000000;
    PERFORM pg_notify('throughline_log', '');
END
$$;
REVOKE ALL ON FUNCTION append_turn FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_turn TO "${app}";
