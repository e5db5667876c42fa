-- Workers who left, as their own agencies say: what they knew ends with it, whichever of the two came
-- to the log first.
CREATE TABLE knowledge_leaving (
    case_id  uuid             NOT NULL,
    rec_from bigint           NOT NULL,
    rec_to   bigint           CHECK (rec_to > rec_from),
    entry_id uuid             NOT NULL,
    agency   text COLLATE "C" NOT NULL,
    person   text COLLATE "C" NOT NULL,
    happened text COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, rec_from)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON knowledge_leaving TO "${app}";

-- More entries say who knew of them: the projection is made again from the log.
DELETE FROM knowing;
DELETE FROM knowledge_case;
DELETE FROM knowledge_search;
DELETE FROM knowledge_agency;
DELETE FROM knowledge_shown;
UPDATE projection SET position = 0 WHERE name = 'knowledge';
