package org.throughline.query.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;

/// What events say as far as it is public: no key is needed for it.
final class PublicParts {

    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());

    private PublicParts() {}

    /// By position; of a correction, what it puts in place. Those of a type that this reader does
    /// not know are left out.
    static Map<Long, CaseEvent> read(EventSource log, Collection<Position> positions) {
        Map<Long, CaseEvent> events = new HashMap<>();
        for (RecordedEvent row : log.readAt(positions)) {
            event(row).ifPresent(event -> events.put(row.position().value(), event));
        }
        return events;
    }

    private static Optional<CaseEvent> event(RecordedEvent row) {
        return CODEC.decode(row.publicPart()) instanceof Decoded.Known(_, _, CaseEvent event)
                ? Optional.of(
                        event instanceof EntryCorrected corrected ? corrected.replacement() : event)
                : Optional.empty();
    }
}
