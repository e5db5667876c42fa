-- As before, and tells where events were placed and when, so that nobody reads back what was just written.
-- The one way into the log: appends many commands in one call, each of them whole or not at all. A command
-- is refused if a place in a stream or a natural key that it takes is taken; the others go in behind the
-- head, in order, without a gap. Rows come as arrays of one length, one element a row.
--
-- of_command  the number of the command that the row belongs to
-- proposed    ledger times instead of the server's clock; null for the clock
-- refused     the numbers of the commands that were not appended
-- held        the rows of those, counted from 1, whose natural key is taken, and the events that hold them
-- first       the position of the first event that was appended; null if none was
-- times       the ledger times of those that were, in their order, in microseconds since 1970
-- behind      by how many microseconds the clock is behind the last event, if by more than 2 s: then
--             nothing was appended
--
-- The lock is held to the end of the transaction and makes positions dense and commits visible in their
-- order. What follows it is in statements of their own, whose snapshots are therefore younger than the
-- lock. A plan made while the table was small must not scan it when it has grown: hence the settings, and
-- scalar subqueries in place of EXISTS, which the planner may answer by hashing the whole table.
DROP FUNCTION append_events;
CREATE FUNCTION append_events(
    of_command integer[], event_ids uuid[], streams text[], seqs bigint[], type_ids smallint[],
    proposed timestamptz[], dedupes bytea[], publics bytea[], sealeds bytea[],
    OUT refused integer[], OUT held integer[], OUT holders uuid[], OUT behind bigint,
    OUT first bigint, OUT times bigint[])
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

    WITH appended AS (
        INSERT INTO event (position, event_id, stream, seq, type_id, ledger_time, dedupe, public, sealed)
        SELECT last_position + row_number() OVER in_order, r.event_id, r.stream, r.seq, r.type_id,
               greatest(last_time, max(coalesce(r.proposed, clock) - r.n * interval '1 microsecond')
                                       OVER in_order) + r.n * interval '1 microsecond',
               r.dedupe, r.public, r.sealed
          FROM unnest(of_command, event_ids, streams, seqs, type_ids, proposed, dedupes, publics, sealeds)
               WITH ORDINALITY
               AS r(command, event_id, stream, seq, type_id, proposed, dedupe, public, sealed, n)
         WHERE r.command <> ALL (refused)
        WINDOW in_order AS (ROWS UNBOUNDED PRECEDING)
        RETURNING event.position, event.ledger_time)
    SELECT min(a.position), array_agg((extract(epoch FROM a.ledger_time) * 1000000)::bigint ORDER BY a.position)
      INTO first, times
      FROM appended a;
    IF first IS NOT NULL THEN
        PERFORM pg_notify('throughline_log', '');
    END IF;
END
$$;
REVOKE ALL ON FUNCTION append_events FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_events TO "${app}";
