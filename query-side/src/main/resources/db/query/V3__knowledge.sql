-- Who is said to know, hold or not know which version of which entry. A row holds from rec_from (the
-- position of the event it rests on) up to and without rec_to.
CREATE TABLE knowing (
    case_id      uuid             NOT NULL,
    rec_from     bigint           NOT NULL,
    ordinal      integer          NOT NULL,
    rec_to       bigint           CHECK (rec_to > rec_from),
    entry_id     uuid             NOT NULL,
    version      integer          NOT NULL CHECK (version > 0),
    knower_kind  text COLLATE "C" NOT NULL,
    agency       text COLLATE "C",
    person       text COLLATE "C",
    part         text COLLATE "C",
    state        text COLLATE "C" NOT NULL,
    since        text COLLATE "C" NOT NULL,
    until        text COLLATE "C",
    channel      text COLLATE "C",
    extent       text COLLATE "C",
    evidence     text COLLATE "C" NOT NULL,
    basis        uuid             NOT NULL,
    basis_agency text COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, rec_from, ordinal)
);
CREATE INDEX knowing_entry ON knowing (case_id, entry_id);
CREATE INDEX knowing_basis ON knowing (case_id, basis);
CREATE INDEX knowing_agency ON knowing (agency, case_id);

-- The kinds of agencies, as far as rules of knowledge ask for them.
CREATE TABLE knowledge_agency (
    agency   text COLLATE "C" NOT NULL,
    rec_from bigint           NOT NULL,
    kind     text COLLATE "C" NOT NULL,
    PRIMARY KEY (agency, rec_from)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON knowing, knowledge_agency TO "${app}";
