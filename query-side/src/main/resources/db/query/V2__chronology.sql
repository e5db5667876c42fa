-- Versions of entries: public columns only. A row holds from rec_from (the position of its event)
-- up to and without rec_to.
CREATE TABLE chronology_version (
    case_id        uuid             NOT NULL,
    entry_id       uuid             NOT NULL,
    version        integer          NOT NULL CHECK (version > 0),
    rec_from       bigint           NOT NULL,
    rec_to         bigint           CHECK (rec_to > rec_from),
    event_id       uuid             NOT NULL,
    ledger_time    timestamptz(6)   NOT NULL,
    type           text COLLATE "C" NOT NULL,
    agency         text COLLATE "C" NOT NULL,
    author_kind    text COLLATE "C",
    happened       text COLLATE "C" NOT NULL,
    earliest       timestamptz(6),
    latest         timestamptz(6),
    recorded       text COLLATE "C" NOT NULL,
    subjects       text[]           NOT NULL,
    content_status text COLLATE "C",
    child_seen     text COLLATE "C",
    concerning     uuid[]           NOT NULL,
    decided_by     text COLLATE "C",
    PRIMARY KEY (case_id, entry_id, version)
);
CREATE INDEX chronology_version_from ON chronology_version (case_id, rec_from);

-- Entries that were said to have been entered in error.
CREATE TABLE chronology_retraction (
    case_id  uuid             NOT NULL,
    entry_id uuid             NOT NULL,
    rec_from bigint           NOT NULL,
    agency   text COLLATE "C" NOT NULL,
    recorded text COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, entry_id, rec_from)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON chronology_version, chronology_retraction TO "${app}";
