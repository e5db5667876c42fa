-- The table that the targets were measured with before the log was built: what any log needs and nothing
-- that only ours has. The functions take what those of the log take, so that the same group commit calls
-- them, and do the same work without natural keys and checks of the rows: what a row holds for a key has no
-- index and nobody asks for it, and sealed texts are empty.
CREATE TABLE event (
    position    bigint           PRIMARY KEY,
    event_id    uuid             NOT NULL UNIQUE,
    stream      text COLLATE "C" NOT NULL,
    seq         bigint           NOT NULL,
    type_id     smallint         NOT NULL,
    ledger_time timestamptz(6)   NOT NULL,
    dedupe      bytea            NOT NULL,
    public      bytea            NOT NULL,
    sealed      bytea            NOT NULL,
    UNIQUE (stream, seq)
);

CREATE FUNCTION append_events(
    of_command integer[], event_ids uuid[], streams text[], seqs bigint[], type_ids smallint[],
    dedupes bytea[], publics bytea[], sealeds bytea[], asks boolean,
    OUT refused integer[], OUT held integer[], OUT holders uuid[], OUT behind bigint,
    OUT first bigint, OUT base bigint)
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
    base := extract(epoch FROM clock) * 1000000;
    first := last_position + 1;
    refused := '{}';
    LOOP
        IF asks THEN
            refused := ARRAY(
                SELECT DISTINCT r.command
                  FROM unnest(of_command, streams, seqs) AS r(command, stream, seq)
                 WHERE (SELECT e.position FROM event e WHERE e.stream = r.stream AND e.seq = r.seq) > 0);
        END IF;
        BEGIN
            INSERT INTO event
            SELECT last_position + row_number() OVER (), r.event_id, r.stream, r.seq, r.type_id, clock,
                   r.dedupe, r.public, r.sealed
              FROM unnest(of_command, event_ids, streams, seqs, type_ids, dedupes, publics, sealeds)
                   AS r(command, event_id, stream, seq, type_id, dedupe, public, sealed)
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

CREATE FUNCTION append_turn(OUT last_position bigint, OUT last_time bigint, OUT clock bigint)
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(8388080154633529137);
    SELECT coalesce(max(e.position), 0) INTO last_position FROM event e;
    last_time := 0;
    clock := extract(epoch FROM clock_timestamp()) * 1000000;
    PERFORM pg_notify('throughline_log', '');
END
$$;

GRANT SELECT, INSERT ON event TO PUBLIC;
