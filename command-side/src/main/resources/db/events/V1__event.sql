-- The log: one row per event, appended and read, never changed. Positions are dense and gapless: the
-- only writer at any moment holds an advisory lock and takes the last row's position plus one.
CREATE TABLE event (
    position    bigint           NOT NULL,
    event_id    uuid             NOT NULL,
    stream      text COLLATE "C" NOT NULL,
    seq         bigint           NOT NULL,
    type_id     smallint         NOT NULL,
    ledger_time timestamptz(6)   NOT NULL,
    dedupe      bytea            NOT NULL,
    public      bytea            NOT NULL,
    sealed      bytea            NOT NULL,
    CONSTRAINT event_position PRIMARY KEY (position),
    CONSTRAINT event_event_id UNIQUE (event_id),
    CONSTRAINT event_stream_seq UNIQUE (stream, seq),
    CONSTRAINT event_dedupe UNIQUE (dedupe),
    CONSTRAINT event_position_positive CHECK (position > 0),
    CONSTRAINT event_stream_length CHECK (octet_length(stream) BETWEEN 1 AND 128),
    CONSTRAINT event_seq_from_zero CHECK (seq >= 0),
    CONSTRAINT event_type_positive CHECK (type_id > 0),
    CONSTRAINT event_time_finite CHECK (isfinite(ledger_time)),
    CONSTRAINT event_dedupe_length CHECK (octet_length(dedupe) = 32),
    CONSTRAINT event_public_length CHECK (octet_length(public) BETWEEN 1 AND 1048576),
    CONSTRAINT event_sealed_length CHECK (octet_length(sealed) <= 4194304)
);

-- Ciphertext does not compress: do not try.
ALTER TABLE event ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- A shortcut for loading a stream; losing all of it loses nothing. The MAC covers every other column.
CREATE TABLE snapshot (
    stream   text COLLATE "C" NOT NULL,
    seq      bigint           NOT NULL,
    revision text COLLATE "C" NOT NULL,
    payload  bytea            NOT NULL,
    mac      bytea            NOT NULL,
    CONSTRAINT snapshot_stream_seq PRIMARY KEY (stream, seq),
    CONSTRAINT snapshot_stream_length CHECK (octet_length(stream) BETWEEN 1 AND 128),
    CONSTRAINT snapshot_seq_from_zero CHECK (seq >= 0),
    CONSTRAINT snapshot_revision_length CHECK (octet_length(revision) BETWEEN 1 AND 128),
    CONSTRAINT snapshot_payload_length CHECK (octet_length(payload) BETWEEN 1 AND 16777216),
    CONSTRAINT snapshot_mac_length CHECK (octet_length(mac) = 32)
);

-- First fence: the application may append and read, and nothing else.
REVOKE ALL ON event, snapshot FROM PUBLIC;
GRANT SELECT, INSERT ON event, snapshot TO "${app}";

-- Second fence: nobody may, the owner and the superuser included, replication mode included.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % refused: rows are only ever appended', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE event ENABLE ALWAYS TRIGGER event_append_only;

CREATE TRIGGER snapshot_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON snapshot
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE snapshot ENABLE ALWAYS TRIGGER snapshot_append_only;
