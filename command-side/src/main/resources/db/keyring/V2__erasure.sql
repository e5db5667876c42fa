-- Erasures as the keyring carries them out, and the processes that hold bucket keys in memory (ADR 0025).
-- Rows are only ever added.

-- Noted before the event that says so is appended: a crash in between is found at the next start.
CREATE TABLE erasure (
    id      uuid        PRIMARY KEY,
    case_id uuid        NOT NULL,
    people  text[]      NOT NULL CHECK (cardinality(people) > 0),
    noted   timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN erasure.id IS 'the event of the log';

-- Texts about others that name somebody who is erased, for people to look at.
CREATE TABLE erasure_review (
    erasure  uuid NOT NULL REFERENCES erasure,
    event_id uuid NOT NULL,
    pointer  text NOT NULL,
    PRIMARY KEY (erasure, event_id, pointer)
);

CREATE TABLE erasure_done (
    erasure    uuid        PRIMARY KEY REFERENCES erasure,
    bucket_key bigint      NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN erasure_done.bucket_key IS 'the newest then: whoever knows of it holds no key that was destroyed';

CREATE TABLE node (
    id      uuid        PRIMARY KEY,
    started timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE node_answer (
    node       uuid        NOT NULL REFERENCES node,
    bucket_key bigint      NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (node, bucket_key)
);
COMMENT ON COLUMN node_answer.bucket_key IS 'the node holds no key that was superseded up to this one';

CREATE TABLE node_gone (
    node uuid        PRIMARY KEY REFERENCES node,
    at   timestamptz NOT NULL DEFAULT clock_timestamp()
);

REVOKE ALL ON erasure, erasure_review, erasure_done, node, node_answer, node_gone FROM PUBLIC;
GRANT SELECT, INSERT ON erasure, erasure_review, erasure_done, node, node_answer, node_gone TO "${app}";

-- Second fence: nobody changes or removes a row, the owner and the superuser included, replication mode
-- included. To bring a key back or to hide that it was destroyed one would have to.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % refused: rows are only ever added', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END
$$;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['bucket_key', 'person', 'wrapped_key', 'destroyed_person', 'destroyed_bucket_key',
                                'log_key', 'erasure', 'erasure_review', 'erasure_done', 'node', 'node_answer',
                                'node_gone']
    LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
                            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name || '_add_only', name);
        EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I', name, name || '_add_only');
    END LOOP;
END
$$;
