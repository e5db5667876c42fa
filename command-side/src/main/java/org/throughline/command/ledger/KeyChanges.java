package org.throughline.command.ledger;

import java.util.List;
import java.util.Optional;
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

    private final Statements statements;
    private final Origin origin;

    KeyChanges(LogDatabase database, Origin origin) {
        this.statements = new Statements(database);
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
        return statements
                .rows(
                        CHANGES,
                        s -> s.setString(1, StreamId.SYSTEM.text()),
                        row -> link(row.getLong(1), row.getBytes(2)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<KeyChain.Link> link(long position, byte[] publicPart) {
        try {
            return PublicPart.read(publicPart).type().equals(TYPE)
                    ? Optional.of(
                            new KeyChain.Link(
                                    Position.of(position), KeyChange.ofPublicPart(publicPart)))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            throw corrupted(position);
        }
    }
}
