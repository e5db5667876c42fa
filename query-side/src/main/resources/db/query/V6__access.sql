-- Looks at personal data. A row is here before the first byte of the answer leaves; it is never
-- changed and never removed. `look` holds the fields of `access-recorded` but account and reader.
CREATE TABLE access (
    ordinal  bigint           GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id       uuid             NOT NULL UNIQUE,
    at       timestamptz(6)   NOT NULL,
    account  text COLLATE "C",
    agency   text COLLATE "C",
    outcome  text COLLATE "C" NOT NULL,
    case_id  uuid,
    look     jsonb            NOT NULL,
    position bigint
);
COMMENT ON COLUMN access.account IS 'as its issuer names it; absent in looks that came from the log';
COMMENT ON COLUMN access.position IS 'where a look that another node wrote down stands in the log';
CREATE INDEX access_case ON access (case_id, ordinal);
CREATE INDEX access_account ON access (account, ordinal);
CREATE INDEX access_agency ON access (agency, ordinal);
GRANT SELECT, INSERT ON access TO "${app}";

CREATE FUNCTION access_is_kept() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'a look is never changed or removed';
END
$$;
CREATE TRIGGER access_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON access
    FOR EACH STATEMENT EXECUTE FUNCTION access_is_kept();

-- Looks that the ledger does not have yet. A row goes once the command side has answered for it.
CREATE TABLE access_pending (
    ordinal bigint PRIMARY KEY REFERENCES access (ordinal)
);
GRANT SELECT, INSERT, DELETE ON access_pending TO "${app}";

-- Which versions of entries were shown to which practitioner.
CREATE TABLE knowledge_shown (
    case_id  uuid    NOT NULL,
    reader   uuid    NOT NULL,
    entry_id uuid    NOT NULL,
    version  integer NOT NULL CHECK (version > 0),
    PRIMARY KEY (case_id, reader, entry_id, version)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON knowledge_shown TO "${app}";
