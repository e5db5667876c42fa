package org.throughline.standalone.backup;

import org.throughline.ledger.Origin;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.sealing.SealedPart;

/// Looks at every event of a log: by itself, in its order, and at where the log ends.
final class LogCheck {

    private final EventCodec codec = new EventCodec(EventCatalog.standard());
    private final Findings findings;
    private final LogOrder order;
    private long rows;

    LogCheck(Origin origin, Findings findings) {
        this.findings = findings;
        this.order = new LogOrder(origin, findings::at);
    }

    void take(byte[] tuple) {
        rows++;
        RecordedEvent row;
        try {
            row = EventTuple.event(tuple);
        } catch (IllegalArgumentException malformed) {
            findings.add("row " + rows, "row", String.valueOf(malformed.getMessage()));
            return;
        }
        order.take(row);
        long position = row.position().value();
        try {
            check(row, codec.decode(row.publicPart()), SealedPart.parse(row.sealedPart()));
        } catch (IllegalArgumentException malformed) {
            findings.at(position, "event", String.valueOf(malformed.getMessage()));
        }
    }

    /// A type that this program does not know yet is checked as far as its public form goes.
    private void check(RecordedEvent row, Decoded decoded, SealedPart part) {
        long position = row.position().value();
        if (decoded instanceof Decoded.Known known) {
            if (known.type().number() != row.typeId()) {
                findings.at(position, "type", "another type than the column says");
            }
            if (!codec.texts(known.event()).keySet().equals(part.pointers())) {
                findings.at(
                        position, "sealed", "the sealed part has not the texts of the public one");
            }
        }
    }

    /// After the last event.
    void end(Manifest manifest) {
        if (order.position() != manifest.position()) {
            findings.add(
                    "log",
                    "head",
                    "expected position %d, found %d"
                            .formatted(manifest.position(), order.position()));
        }
        Manifest.Head found = order.head();
        if (!found.equals(manifest.head())) {
            findings.add(
                    "log",
                    "root",
                    "expected %s, found %s".formatted(manifest.head().root(), found.root()));
        }
    }
}
