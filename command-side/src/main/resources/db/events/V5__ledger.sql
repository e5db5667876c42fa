-- What the integrator makes of the log. Full tiles and nodes of the stream map follow from the events and
-- can be made again; checkpoints and cosignatures are signed and cannot.

-- Full tiles of c2sp.org/tlog-tiles: 256 neighbouring nodes of level 8 * level. What is not full yet follows
-- from the tiles below it, or from the last events. The root stands above all 256.
CREATE TABLE tile (
    level  smallint NOT NULL,
    number bigint   NOT NULL,
    root   bytea    NOT NULL,
    hashes bytea    NOT NULL,
    CONSTRAINT tile_place PRIMARY KEY (level, number),
    CONSTRAINT tile_level CHECK (level BETWEEN 0 AND 7),
    CONSTRAINT tile_from_zero CHECK (number >= 0),
    CONSTRAINT tile_root_length CHECK (octet_length(root) = 32),
    CONSTRAINT tile_hashes_length CHECK (octet_length(hashes) = 8192)
);

-- Hashes do not compress: do not try.
ALTER TABLE tile ALTER COLUMN hashes SET STORAGE EXTERNAL;

-- Nodes of every root that the stream map has had at a checkpoint, by their hashes.
CREATE TABLE map_node (
    hash bytea NOT NULL,
    node bytea NOT NULL,
    CONSTRAINT map_node_hash PRIMARY KEY (hash),
    CONSTRAINT map_node_hash_length CHECK (octet_length(hash) = 32),
    CONSTRAINT map_node_length CHECK (octet_length(node) BETWEEN 65 AND 73)
);

-- What the log signed: a note of c2sp.org/signed-note each.
CREATE TABLE checkpoint (
    size bigint NOT NULL,
    note bytea  NOT NULL,
    CONSTRAINT checkpoint_size PRIMARY KEY (size),
    CONSTRAINT checkpoint_size_positive CHECK (size > 0),
    CONSTRAINT checkpoint_note_length CHECK (octet_length(note) BETWEEN 1 AND 262144)
);

-- What witnesses signed of a checkpoint, as it stands in a line of the note.
CREATE TABLE cosignature (
    size      bigint           NOT NULL,
    witness   text COLLATE "C" NOT NULL,
    key_id    integer          NOT NULL,
    signature bytea            NOT NULL,
    CONSTRAINT cosignature_of_key PRIMARY KEY (size, witness, key_id),
    CONSTRAINT cosignature_of_checkpoint FOREIGN KEY (size) REFERENCES checkpoint,
    CONSTRAINT cosignature_witness_length CHECK (octet_length(witness) BETWEEN 1 AND 255),
    CONSTRAINT cosignature_length CHECK (octet_length(signature) BETWEEN 1 AND 4096)
);

-- A checkpoint that is smaller than the last one comes too late: receipts name the first one that covers
-- an event, for ever. "thrucpt1" in ASCII.
CREATE FUNCTION checkpoint_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(8388080154482603057);
    IF NEW.size < (SELECT max(c.size) FROM checkpoint c) THEN
        RAISE EXCEPTION 'a checkpoint is larger than those before it' USING ERRCODE = 'unique_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER checkpoint_in_order BEFORE INSERT ON checkpoint
    FOR EACH ROW EXECUTE FUNCTION checkpoint_grows();
ALTER TABLE checkpoint ENABLE ALWAYS TRIGGER checkpoint_in_order;

REVOKE ALL ON tile, map_node, checkpoint, cosignature FROM PUBLIC;
GRANT SELECT, INSERT ON tile, map_node, checkpoint, cosignature TO "${app}";

CREATE TRIGGER tile_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tile
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE tile ENABLE ALWAYS TRIGGER tile_append_only;

CREATE TRIGGER map_node_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON map_node
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE map_node ENABLE ALWAYS TRIGGER map_node_append_only;

CREATE TRIGGER checkpoint_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE checkpoint ENABLE ALWAYS TRIGGER checkpoint_append_only;

CREATE TRIGGER cosignature_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cosignature
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE cosignature ENABLE ALWAYS TRIGGER cosignature_append_only;
