-- How far each projection has come. The position is written in the transaction that writes the
-- projection's own rows, so neither can be ahead of the other.
CREATE TABLE projection (
    name       text COLLATE "C" PRIMARY KEY,
    position   bigint NOT NULL CHECK (position >= 0),
    owner      text COLLATE "C",
    claimed_at timestamptz
);
GRANT SELECT, INSERT, UPDATE, DELETE ON projection TO "${app}";
