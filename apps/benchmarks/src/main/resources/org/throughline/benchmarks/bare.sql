-- The table that the targets were measured with before the log was built: what any log needs and nothing
-- that only ours has. The function takes what that of the log takes, so that the same group commit calls
-- it, and does the same work without natural keys, sealed texts and checks of the rows.
CREATE TABLE event (
    position    bigint           PRIMARY KEY,
    event_id    uuid             NOT NULL UNIQUE,
    stream      text COLLATE "C" NOT NULL,
    seq         bigint           NOT NULL,
    type_id     smallint         NOT NULL,
    ledger_time timestamptz(6)   NOT NULL,
    payload     bytea            NOT NULL,
    UNIQUE (stream, seq)
);

CREATE FUNCTION append_events(
    of_command integer[], event_ids uuid[], streams text[], seqs bigint[], type_ids smallint[],
    proposed timestamptz[], dedupes bytea[], publics bytea[], sealeds bytea[],
    OUT refused integer[], OUT held integer[], OUT holders uuid[], OUT behind bigint,
    OUT first bigint, OUT times bigint[])
LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off
SET enable_hashjoin = off
SET enable_mergejoin = off
AS $$
DECLARE
    last_position bigint;
    clock timestamptz;
BEGIN
    PERFORM pg_advisory_xact_lock(8388080154633529137);
    SELECT coalesce(max(e.position), 0) INTO last_position FROM event e;
    clock := clock_timestamp();
    refused := ARRAY(
        SELECT DISTINCT r.command
          FROM unnest(of_command, streams, seqs) AS r(command, stream, seq)
         WHERE (SELECT e.position FROM event e WHERE e.stream = r.stream AND e.seq = r.seq) > 0);
    WITH appended AS (
        INSERT INTO event
        SELECT last_position + row_number() OVER (ROWS UNBOUNDED PRECEDING), r.event_id, r.stream, r.seq,
               r.type_id, clock, r.payload
          FROM unnest(of_command, event_ids, streams, seqs, type_ids, publics)
               AS r(command, event_id, stream, seq, type_id, payload)
         WHERE r.command <> ALL (refused)
        RETURNING event.position, event.ledger_time)
    SELECT min(a.position), array_agg((extract(epoch FROM a.ledger_time) * 1000000)::bigint ORDER BY a.position)
      INTO first, times
      FROM appended a;
    IF first IS NOT NULL THEN
        PERFORM pg_notify('throughline_log', '');
    END IF;
END
$$;

GRANT SELECT, INSERT ON event TO PUBLIC;
