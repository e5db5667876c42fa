-- What happened to a case as a case: one row per event of its stream.
CREATE TABLE casefile_act (
    case_id     uuid             NOT NULL,
    rec_from    bigint           NOT NULL,
    entry_id    uuid             NOT NULL,
    type        text COLLATE "C" NOT NULL,
    agency      text COLLATE "C" NOT NULL,
    involved    text COLLATE "C",
    happened    text COLLATE "C" NOT NULL,
    since       text COLLATE "C" NOT NULL,
    ledger_time timestamptz(6)   NOT NULL,
    nature      text COLLATE "C",
    closes      boolean          NOT NULL,
    subjects    text[]           NOT NULL,
    PRIMARY KEY (case_id, rec_from)
);
CREATE TABLE casefile_agency (
    agency       text COLLATE "C" NOT NULL,
    rec_from     bigint           NOT NULL,
    kind         text COLLATE "C" NOT NULL,
    ledger_time  timestamptz(6)   NOT NULL,
    PRIMARY KEY (agency, rec_from)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON casefile_act, casefile_agency TO "${app}";
