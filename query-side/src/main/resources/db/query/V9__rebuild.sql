-- Cases of which a projection could not take in an event: it leaves out the case from that position on.
-- The events stay in the log and are read there again. A case is in no view while a row names it.
CREATE TABLE projection_letter (
    name     text COLLATE "C" NOT NULL,
    case_id  uuid             NOT NULL,
    position bigint           NOT NULL CHECK (position > 0),
    fault    text COLLATE "C" NOT NULL,
    since    timestamptz      NOT NULL,
    PRIMARY KEY (name, case_id)
);
COMMENT ON COLUMN projection_letter.fault IS 'the kind of the fault, never its words: they may quote a row';
GRANT SELECT, INSERT, UPDATE, DELETE ON projection_letter TO "${app}";

-- The tables that a rebuild replaced stand in the schema kept_<name> until they are given up.
CREATE TABLE projection_kept (
    name     text COLLATE "C" PRIMARY KEY,
    position bigint
);
COMMENT ON COLUMN projection_kept.position IS 'how far they had come; null if cases were left out of them';
GRANT SELECT ON projection_kept TO "${app}";

-- Readers go through this door before they take their snapshot. While tables are swapped it is closed for
-- the moment: an older snapshot would find the new tables empty.
CREATE TABLE projection_door ();
GRANT SELECT ON projection_door TO "${app}";
