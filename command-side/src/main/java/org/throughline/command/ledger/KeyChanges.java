package org.throughline.command.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.throughline.command.store.LogDatabase;
import org.throughline.ledger.KeyChain;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.PublicPart;
import org.throughline.schema.cases.StreamId;

/// How the log came to the keys that it has, read from its stream `system` each time.
final class KeyChanges {

    private static final String CHANGES =
            "SELECT position, public FROM event WHERE stream = ? ORDER BY seq";
    private static final String TYPE = KeyChange.TYPE + ".v1";

    private final LogDatabase database;
    private final Origin origin;

    KeyChanges(LogDatabase database, Origin origin) {
        this.database = database;
        this.origin = origin;
    }

    /// All changes, each of which holds.
    ///
    /// @throws LedgerCorrupted naming the first one that does not
    KeyChain all() {
        KeyChain chain = new KeyChain(stored());
        chain.faults(origin).stream()
                .findFirst()
                .ifPresent(
                        fault -> {
                            throw corrupted(fault.position().value());
                        });
        return chain;
    }

    private static LedgerCorrupted corrupted(long position) {
        return new LedgerCorrupted("the change of keys at position " + position);
    }

    private List<KeyChain.Link> stored() {
        return database.with(
                connection -> {
                    List<KeyChain.Link> links = new ArrayList<>();
                    try (PreparedStatement statement = connection.prepareStatement(CHANGES)) {
                        statement.setString(1, StreamId.SYSTEM.text());
                        try (ResultSet row = statement.executeQuery()) {
                            while (row.next()) {
                                add(row.getLong(1), row.getBytes(2), links);
                            }
                        }
                    }
                    return links;
                });
    }

    private static void add(long position, byte[] publicPart, List<KeyChain.Link> links) {
        try {
            if (PublicPart.read(publicPart).type().equals(TYPE)) {
                links.add(
                        new KeyChain.Link(
                                Position.of(position), KeyChange.ofPublicPart(publicPart)));
            }
        } catch (IllegalArgumentException _) {
            throw corrupted(position);
        }
    }
}
