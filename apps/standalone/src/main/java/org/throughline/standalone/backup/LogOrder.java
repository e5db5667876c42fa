package org.throughline.standalone.backup;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.throughline.ledger.Frontier;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.Origin;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.codec.Leaves;

/// What a log promises of its order, checked as its events come: positions from 1 and the numbers
/// in each stream from 0 without a gap, ledger times that rise, and a leaf of each event. It
/// remembers a number for each stream, and the tree's few hashes.
final class LogOrder {

    /// Told what does not hold.
    @FunctionalInterface
    interface Broken {
        void at(long position, String kind, String what);
    }

    private final Origin origin;
    private final Broken broken;
    private final Frontier tree = Frontier.empty();
    private final Map<StreamId, Long> nextSeq = new HashMap<>();
    private long position;
    private Instant time = Instant.MIN;
    private String leaf = "";

    LogOrder(Origin origin, Broken broken) {
        this.origin = origin;
        this.broken = broken;
    }

    /// The next event; after one that is out of order the count goes on from it.
    void take(RecordedEvent row) {
        long here = row.position().value();
        if (here != position + 1) {
            broken.at(here, "position", "expected position " + (position + 1));
        }
        if (!row.ledgerTime().isAfter(time)) {
            broken.at(here, "ledger-time", "not later than that of the event before");
        }
        long expected = nextSeq.getOrDefault(row.stream(), 0L);
        if (row.seq() != expected) {
            broken.at(here, "seq", "expected number %d, found %d".formatted(expected, row.seq()));
        }
        position = here;
        time = row.ledgerTime();
        nextSeq.put(row.stream(), row.seq() + 1);
        try {
            LeafHash hash = LeafHash.of(Leaves.of(origin, row));
            leaf = hash.hex();
            tree.append(hash);
        } catch (IllegalArgumentException wrong) {
            broken.at(here, "leaf", String.valueOf(wrong.getMessage()));
        }
    }

    long position() {
        return position;
    }

    /// How many leaves there are.
    long size() {
        return tree.size().value();
    }

    Manifest.Head head() {
        return new Manifest.Head(position == 0 ? "" : time.toString(), leaf, tree.root().hex());
    }
}
