package org.throughline.command.ledger;

import org.throughline.ledger.PublicPart;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.LogKey;
import org.throughline.schema.sealing.PersonKeys;
import org.throughline.schema.sealing.SealedPart;

/// What stands beside the public part and in no leaf: the sealed texts, and the natural key.
final class StoredTexts {

    private static final String SOURCE_ID = "/sourceId";
    private static final String OVERRIDE = "rule-overridden.";

    private final EventCodec codec = new EventCodec(EventCatalog.standard());
    private final TextCheck texts;
    private final Told told;
    private final LogKey logKey;

    StoredTexts(PersonKeys people, LogKey logKey, Told told) {
        this.told = told;
        this.texts =
                new TextCheck(
                        people,
                        (position, kind, what) -> told.add(at(position), kind + " " + what),
                        this::opened);
        this.logKey = logKey;
    }

    /// The natural key follows from the agency and its own id of the submission.
    private void opened(RecordedEvent row, String pointer, String text) {
        PublicPart part = PublicPart.read(row.publicPart());
        if (pointer.equals(SOURCE_ID) && !part.type().startsWith(OVERRIDE)) {
            Dedupe expected = Dedupe.of(logKey, "urn:agency:" + part.agency(), text);
            if (!expected.equals(new Dedupe(row.dedupe()))) {
                told.add(at(row.position().value()), "has another natural key");
            }
        }
    }

    private static String at(long position) {
        return "event at position " + position;
    }

    void take(RecordedEvent row) {
        String where = at(row.position().value());
        try {
            SealedPart part = SealedPart.parse(row.sealedPart());
            if (codec.decode(row.publicPart()) instanceof Decoded.Known known
                    && !codec.texts(known.event()).keySet().equals(part.pointers())) {
                told.add(where, "has not the texts of its public part");
            }
            texts.take(row);
        } catch (IllegalArgumentException _) {
            told.add(where, "cannot be read");
        }
    }
}
