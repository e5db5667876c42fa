package org.throughline.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.throughline.command.platform.EventIds;
import org.throughline.command.store.EventRow;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.StreamTag;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;

/// Made-up events of 256 bytes as rows of the log.
enum Events {
    /// A natural key, a sealed text of 100 bytes, and a leaf.
    WHOLE {
        @Override
        EventRow made(String stream, long seq) {
            UUID id = NEW.event().value();
            byte[] dedupe = Sha256.of(id.toString().getBytes(US_ASCII)).bytes();
            byte[] part = publicPart(stream, id).getBytes(US_ASCII);
            return new EventRow(id, stream, seq, CONTACT.number(), dedupe, part, SEALED);
        }

        @Override
        void answer(EventRow row) {
            Leaf leaf =
                    new Leaf(
                            ORIGIN,
                            Position.of(1),
                            StreamTag.of(ORIGIN, row.stream()),
                            row.seq(),
                            TIME,
                            CONTACT.text(),
                            "police",
                            Sha256.of(row.publicPart()),
                            null,
                            NONE);
            if (LeafHash.of(leaf).value().bytes().length != Sha256.LENGTH) {
                throw new IllegalStateException("a leaf hash has 32 bytes");
            }
        }
    },
    /// None of that. The key that a row has to have is its event id and goes nowhere.
    BARE {
        @Override
        EventRow made(String stream, long seq) {
            UUID id = NEW.event().value();
            byte[] key =
                    ByteBuffer.allocate(32)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array();
            return new EventRow(id, stream, seq, 1, key, Payload.of(Payload.USUAL), NONE);
        }

        @Override
        void answer(EventRow row) {
            // there is nothing that it would hold
        }
    };

    /// The log that leaves are of.
    static final Origin ORIGIN = Origin.of("throughline.local/log");

    /// The ids that the program gives its events. What Axon, message-db and Emmett give theirs is
    /// random.
    static final EventIds NEW = new EventIds(Clock.systemUTC(), new SecureRandom());

    private static final byte[] NONE = {};
    private static final byte[] SEALED = Payload.of(100);
    private static final EventType CONTACT =
            EventCatalog.standard().byText("contact-recorded.v1").orElseThrow();
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    abstract EventRow made(String stream, long seq);

    /// What the answer to an append costs the caller: the leaf hash that it holds. Position and
    /// time of the row are stand-ins, of the same length.
    abstract void answer(EventRow row);

    /// As canonical as the integrator wants it, and as long as all other payloads.
    private static String publicPart(String stream, UUID id) {
        String around =
                """
                {"agency":"police","case":"%s","data":{"p":"%%s"},"eventId":"%s","type":"%s"}"""
                        .formatted(stream.substring(stream.indexOf('/') + 1), id, CONTACT.text());
        return around.formatted(Payload.text(Payload.USUAL - around.length() + "%s".length()));
    }
}
