-- The cases in which a review was decided, and those in which something names an agency that may be a
-- right of it: where to look when a reader asks for a list. The rules decide, not these rows.
CREATE TABLE casefile_review (
    case_id  uuid   PRIMARY KEY,
    rec_from bigint NOT NULL
);
CREATE INDEX casefile_review_from ON casefile_review (rec_from);
CREATE TABLE casefile_named (
    agency   text COLLATE "C" NOT NULL,
    case_id  uuid             NOT NULL,
    rec_from bigint           NOT NULL,
    PRIMARY KEY (agency, case_id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON casefile_review, casefile_named TO "${app}";

-- These projections are made again from the log.
DELETE FROM chronology_version;
DELETE FROM chronology_retraction;
DELETE FROM casefile_act;
DELETE FROM casefile_case;
DELETE FROM casefile_agency;
UPDATE projection SET position = 0 WHERE name IN ('chronology', 'casefile');
ALTER TABLE chronology_version ADD COLUMN sensitive boolean NOT NULL;
