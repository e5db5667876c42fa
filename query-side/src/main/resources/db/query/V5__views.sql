-- The cases of the log by their first event, so that a page of the list reads its own cases only.
CREATE TABLE casefile_case (
    case_id  uuid   PRIMARY KEY,
    rec_from bigint NOT NULL
);
CREATE INDEX casefile_case_from ON casefile_case (rec_from);

-- The same for each agency that knows or held anything of a case.
CREATE TABLE knowledge_case (
    agency   text COLLATE "C" NOT NULL,
    case_id  uuid             NOT NULL,
    rec_from bigint           NOT NULL,
    PRIMARY KEY (agency, case_id)
);
CREATE INDEX knowledge_case_from ON knowledge_case (agency, rec_from, case_id);

-- Searches that found nothing: for whom, and for what time. A row holds from rec_from up to and
-- without rec_to.
CREATE TABLE knowledge_search (
    case_id  uuid             NOT NULL,
    rec_from bigint           NOT NULL,
    rec_to   bigint           CHECK (rec_to > rec_from),
    entry_id uuid             NOT NULL,
    agency   text COLLATE "C" NOT NULL,
    since    text COLLATE "C" NOT NULL,
    period   text COLLATE "C" NOT NULL,
    people   text[]           NOT NULL,
    PRIMARY KEY (case_id, rec_from)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON casefile_case, knowledge_case, knowledge_search TO "${app}";

-- More types say what they mean for these projections: they are made again from the log.
DELETE FROM chronology_version;
DELETE FROM chronology_retraction;
DELETE FROM knowing;
DELETE FROM knowledge_agency;
DELETE FROM casefile_act;
DELETE FROM casefile_agency;
UPDATE projection SET position = 0;
