package org.throughline.command.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.throughline.command.store.LogDatabase;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.NoteSignature;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.Tile;

/// The tables of the ledger. Rows are read and added, never changed.
final class LedgerTables {

    private static final String ADD_TILE =
            """
            INSERT INTO tile (level, number, root, hashes) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private static final String ADD_CHECKPOINT =
            "INSERT INTO checkpoint (size, note) VALUES (?, ?)";

    private static final String ADD_COSIGNATURE =
            """
            INSERT INTO cosignature (size, witness, key_id, signature) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private static final String NEWEST = "FROM checkpoint ORDER BY size DESC LIMIT 1";

    private final LogDatabase database;
    private final Statements statements;
    private final MapTables map;

    /// A full tile that is new.
    record NewTile(Tile tile, Sha256 root, byte[] hashes) {}

    LedgerTables(LogDatabase database) {
        this.database = database;
        this.statements = new Statements(database);
        this.map = new MapTables(database);
    }

    /// The hashes of a full tile, if there are any.
    Optional<byte[]> hashes(int level, long number) {
        return statements
                .bytes(
                        "SELECT hashes FROM tile WHERE level = ? AND number = ?",
                        s -> {
                            s.setInt(1, level);
                            s.setLong(2, number);
                        })
                .stream()
                .findFirst();
    }

    /// The roots of so many neighbouring tiles, one after the other.
    List<byte[]> roots(int level, long from, int count) {
        return statements.bytes(
                "SELECT root FROM tile WHERE level = ? AND number >= ? ORDER BY number LIMIT ?",
                s -> {
                    s.setInt(1, level);
                    s.setLong(2, from);
                    s.setInt(3, count);
                });
    }

    /// Those of the stream map.
    MapTables map() {
        return map;
    }

    Optional<SignedNote> newest() {
        return note("SELECT note " + NEWEST, _ -> {});
    }

    /// The first checkpoint that covers a position.
    Optional<SignedNote> covering(long position) {
        return note(
                "SELECT note FROM checkpoint WHERE size >= ? ORDER BY size LIMIT 1",
                s -> s.setLong(1, position));
    }

    Optional<SignedNote> checkpoint(long size) {
        return note("SELECT note FROM checkpoint WHERE size = ?", s -> s.setLong(1, size));
    }

    /// A checkpoint as it stands in its row.
    record Row(long size, byte[] note) {

        /// @throws IllegalArgumentException if it is no signed note
        SignedNote signed() {
            return SignedNote.parse(note);
        }
    }

    /// At most so many checkpoints above a size, in their order.
    List<Row> after(long size, int most) {
        return statements.rows(
                "SELECT size, note FROM checkpoint WHERE size > ? ORDER BY size LIMIT ?",
                s -> {
                    s.setLong(1, size);
                    s.setInt(2, most);
                },
                row -> new Row(row.getLong(1), row.getBytes(2)));
    }

    /// Numbers of tiles of a level that lie behind the last one that it should have.
    List<Long> tilesFrom(int level, long number, int most) {
        return statements.numbers(
                "SELECT number FROM tile WHERE level = ? AND number >= ? ORDER BY number LIMIT ?",
                s -> {
                    s.setInt(1, level);
                    s.setLong(2, number);
                    s.setInt(3, most);
                });
    }

    /// Sizes of checkpoints, the largest first.
    List<Long> sizes(int most) {
        return statements.numbers(
                "SELECT size FROM checkpoint ORDER BY size DESC LIMIT ?", s -> s.setInt(1, most));
    }

    /// What witnesses signed of the checkpoint of a size.
    List<NoteSignature> cosignatures(long size) {
        return statements.rows(
                "SELECT witness, key_id, signature FROM cosignature"
                        + " WHERE size = ? ORDER BY witness, key_id",
                s -> s.setLong(1, size),
                row ->
                        new NoteSignature(
                                new KeyName(row.getString(1)), row.getInt(2), row.getBytes(3)));
    }

    void addCosignature(long size, NoteSignature line) {
        database.with(
                connection ->
                        Statements.run(
                                connection,
                                ADD_COSIGNATURE,
                                s -> {
                                    s.setLong(1, size);
                                    s.setString(2, line.name().text());
                                    s.setInt(3, line.keyId());
                                    s.setBytes(4, line.signature());
                                }));
    }

    /// Adds what a checkpoint rests on, and then the checkpoint, in one transaction.
    ///
    /// @return false if there is a checkpoint of this size or a larger one; then nothing was added
    boolean add(Collection<NewTile> tiles, byte[] growth, long size, SignedNote note) {
        return database.with(
                connection -> {
                    connection.setAutoCommit(false);
                    boolean added = false;
                    try {
                        added = addAll(connection, tiles, growth, size, note);
                    } finally {
                        if (added) {
                            connection.commit();
                        } else {
                            connection.rollback();
                        }
                        connection.setAutoCommit(true);
                    }
                    return added;
                });
    }

    /// Whether there is neither a tile nor a node of the map: they were not kept.
    boolean areGone() {
        return map.areGone()
                && statements.bytes("SELECT root FROM tile LIMIT 1", _ -> {}).isEmpty();
    }

    /// Adds what the stored checkpoint of a size rests on.
    void addMade(Collection<NewTile> tiles, byte[] growth, long size) {
        database.with(
                connection -> {
                    add(connection, tiles);
                    MapTables.add(connection, growth, size);
                    return true;
                });
    }

    private static boolean addAll(
            Connection connection,
            Collection<NewTile> tiles,
            byte[] growth,
            long size,
            SignedNote note)
            throws SQLException {
        add(connection, tiles);
        try {
            Statements.run(
                    connection,
                    ADD_CHECKPOINT,
                    s -> {
                        s.setLong(1, size);
                        s.setBytes(2, note.bytes());
                    });
        } catch (SQLException error) {
            if ("23505".equals(error.getSQLState())) {
                return false;
            }
            throw error;
        }
        MapTables.add(connection, growth, size);
        return true;
    }

    private static void add(Connection connection, Collection<NewTile> tiles) throws SQLException {
        for (NewTile tile : tiles) {
            Statements.run(
                    connection,
                    ADD_TILE,
                    s -> {
                        s.setInt(1, tile.tile().level());
                        s.setLong(2, tile.tile().number());
                        s.setBytes(3, tile.root().bytes());
                        s.setBytes(4, tile.hashes());
                    });
        }
    }

    private Optional<SignedNote> note(String sql, Statements.Binding binding) {
        return statements.bytes(sql, binding).stream().findFirst().map(LedgerTables::parsed);
    }

    private static SignedNote parsed(byte[] note) {
        try {
            return SignedNote.parse(note);
        } catch (IllegalArgumentException _) {
            throw new LedgerCorrupted("a stored checkpoint is no signed note");
        }
    }
}
