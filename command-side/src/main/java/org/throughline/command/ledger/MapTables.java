package org.throughline.command.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.throughline.command.ledger.MapGrowth.Place;
import org.throughline.command.ledger.MapGrowth.Placed;
import org.throughline.command.store.LogDatabase;
import org.throughline.ledger.MapNode;
import org.throughline.ledger.Sha256;

/// The tables of the stream map's nodes: one row a checkpoint, and, from before that was so, one
/// row a node.
final class MapTables {

    private static final String ADD =
            """
            INSERT INTO map_growth (size, before, nodes)
            SELECT ?, coalesce(max(size), 0), ? FROM checkpoint WHERE size < ? ON CONFLICT DO NOTHING
            """;

    private final Statements statements;

    /// What came with a checkpoint.
    ///
    /// @param before size of the checkpoint before it, 0 if there is none
    record Row(long size, long before, byte[] nodes) {}

    MapTables(LogDatabase database) {
        this.statements = new Statements(database);
    }

    /// @throws LedgerCorrupted if it is not there, or not what its hash says
    Placed node(Sha256 hash, Place place) {
        Optional<byte[]> grown = place.size() == 0 ? Optional.empty() : at(place);
        if (grown.isPresent()) {
            return StoredMapNodes.checked(hash, () -> MapGrowth.first(grown.get()));
        }
        byte[] node =
                statements
                        .bytes(
                                "SELECT node FROM map_node WHERE hash = ?",
                                s -> s.setBytes(1, hash.bytes()))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> StoredMapNodes.wrong(hash, "is gone"));
        return StoredMapNodes.checked(hash, () -> Placed.alone(MapNode.parse(node)));
    }

    private Optional<byte[]> at(Place place) {
        return statements
                .bytes(
                        "SELECT substr(nodes, ?, ?) FROM map_growth WHERE size = ?",
                        s -> {
                            s.setInt(1, place.at() + 1);
                            s.setInt(2, MapGrowth.LONGEST);
                            s.setLong(3, place.size());
                        })
                .stream()
                .findFirst();
    }

    /// Adds what came with the checkpoint of a size, which is there.
    static void add(Connection connection, byte[] nodes, long size) throws SQLException {
        Statements.run(
                connection,
                ADD,
                s -> {
                    s.setLong(1, size);
                    s.setBytes(2, nodes);
                    s.setLong(3, size);
                });
    }

    boolean areGone() {
        return statements.bytes("SELECT hash FROM map_node LIMIT 1", _ -> {}).isEmpty()
                && statements.numbers("SELECT size FROM map_growth LIMIT 1", _ -> {}).isEmpty();
    }

    /// At most so many nodes above a hash, in the order of their hashes, each behind its own.
    List<byte[]> byHash(Sha256 above, int most) {
        return statements.bytes(
                "SELECT hash || node FROM map_node WHERE hash > ? ORDER BY hash LIMIT ?",
                s -> {
                    s.setBytes(1, above.bytes());
                    s.setInt(2, most);
                });
    }

    /// What came with the first checkpoints above a size, in their order.
    List<Row> after(long size, int most) {
        return statements.rows(
                "SELECT size, before, nodes FROM map_growth WHERE size > ? ORDER BY size LIMIT ?",
                s -> {
                    s.setLong(1, size);
                    s.setInt(2, most);
                },
                row -> new Row(row.getLong(1), row.getLong(2), row.getBytes(3)));
    }
}
