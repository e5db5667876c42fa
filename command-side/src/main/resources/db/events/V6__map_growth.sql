-- The nodes that the stream map of a checkpoint has and none before it: one row a checkpoint instead of one a
-- node, which cost more than all else that the integrator does. Rows of map_node stay where they are and are
-- still read.

-- Each node as it is in map_node; behind a fork, for each of the two nodes below it, the size of the checkpoint
-- that it came with (8 bytes, 0 if it is in map_node, by its hash) and where in that row (4 bytes). The root
-- comes first. `before` is the checkpoint before this one, so that none is taken away unnoticed.
CREATE TABLE map_growth (
    size   bigint NOT NULL,
    before bigint NOT NULL,
    nodes  bytea  NOT NULL,
    CONSTRAINT map_growth_size PRIMARY KEY (size),
    CONSTRAINT map_growth_in_order CHECK (before >= 0 AND before < size),
    CONSTRAINT map_growth_length CHECK (octet_length(nodes) >= 73)
);

-- Hashes do not compress: do not try. And a single node is read by its place.
ALTER TABLE map_growth ALTER COLUMN nodes SET STORAGE EXTERNAL;

REVOKE ALL ON map_growth FROM PUBLIC;
GRANT SELECT, INSERT ON map_growth TO "${app}";

CREATE TRIGGER map_growth_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON map_growth
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE map_growth ENABLE ALWAYS TRIGGER map_growth_append_only;
