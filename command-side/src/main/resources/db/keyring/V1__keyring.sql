-- Person keys, wrapped under bucket keys that lie in files outside PostgreSQL (ADR 0004).
-- Rows are only ever added: an old wrapping is worthless once its bucket key is destroyed, and so it
-- is in every backup and in the write-ahead log. The application role has SELECT and INSERT, no more.

-- Each bucket has a key; the one with the highest id is current, the others are superseded.
CREATE TABLE bucket_key (
    id     bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bucket integer NOT NULL CHECK (bucket > 0),
    file   uuid    NOT NULL UNIQUE
);
CREATE INDEX bucket_key_bucket ON bucket_key (bucket, id);

-- Everyone who has, or had, a key, and the bucket the key is wrapped in.
CREATE TABLE person (
    case_id uuid    NOT NULL,
    person  text    NOT NULL,
    bucket  integer NOT NULL,
    PRIMARY KEY (case_id, person)
);
CREATE INDEX person_bucket ON person (bucket);

CREATE TABLE wrapped_key (
    case_id    uuid   NOT NULL,
    person     text   NOT NULL,
    bucket_key bigint NOT NULL REFERENCES bucket_key,
    wrapped    bytea  NOT NULL CHECK (octet_length(wrapped) = 60),
    PRIMARY KEY (case_id, person, bucket_key),
    FOREIGN KEY (case_id, person) REFERENCES person
);
CREATE INDEX wrapped_key_bucket_key ON wrapped_key (bucket_key);

CREATE TABLE destroyed_person (
    case_id uuid NOT NULL,
    person  text NOT NULL,
    PRIMARY KEY (case_id, person),
    FOREIGN KEY (case_id, person) REFERENCES person
);

-- Superseded bucket keys whose files are gone.
CREATE TABLE destroyed_bucket_key (
    bucket_key bigint PRIMARY KEY REFERENCES bucket_key
);

-- The key under which natural keys become dedupe values; one row, wrapped under the master key.
CREATE TABLE log_key (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    wrapped bytea   NOT NULL CHECK (octet_length(wrapped) = 60)
);

GRANT SELECT, INSERT
    ON bucket_key, person, wrapped_key, destroyed_person, destroyed_bucket_key, log_key
    TO "${app}";
