-- The log as it came from Kafka, where this side has a process of its own. A row is added and never changed.
CREATE TABLE log_copy (
    position    bigint           PRIMARY KEY CHECK (position > 0),
    event_id    uuid             NOT NULL UNIQUE,
    stream      text COLLATE "C" NOT NULL,
    seq         bigint           NOT NULL CHECK (seq >= 0),
    type_id     smallint         NOT NULL,
    ledger_time timestamptz(6)   NOT NULL,
    dedupe      bytea            NOT NULL CHECK (length(dedupe) = 32),
    public      bytea            NOT NULL,
    sealed      bytea            NOT NULL,
    UNIQUE (stream, seq)
);
CREATE INDEX log_copy_time ON log_copy (ledger_time);
GRANT SELECT, INSERT ON log_copy TO "${app}";

CREATE FUNCTION log_copy_is_kept() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'an event is never changed or removed';
END
$$;
CREATE TRIGGER log_copy_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON log_copy
    FOR EACH STATEMENT EXECUTE FUNCTION log_copy_is_kept();
