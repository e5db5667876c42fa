-- Files that were checked and wait for their commit, each sealed under a key that is in the memory of one
-- process only. Rows go away at the commit or after a day; nothing of the log refers to them.
CREATE TABLE staged_import (
    id     uuid             NOT NULL,
    agency text COLLATE "C" NOT NULL,
    staged timestamptz      NOT NULL,
    sealed bytea            NOT NULL,
    CONSTRAINT staged_import_id PRIMARY KEY (id),
    CONSTRAINT staged_import_agency_length CHECK (octet_length(agency) BETWEEN 1 AND 40),
    CONSTRAINT staged_import_sealed_length CHECK (octet_length(sealed) BETWEEN 16 AND 20971600)
);

-- Ciphertext does not compress: do not try.
ALTER TABLE staged_import ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- The application puts files there and takes them away; it changes none.
REVOKE ALL ON staged_import FROM PUBLIC;
GRANT SELECT, INSERT, DELETE ON staged_import TO "${app}";
