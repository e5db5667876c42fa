package org.throughline.command.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;

/// The registered agencies, from the log. A registration is never taken back, so what is known
/// stays; what is not known is looked for anew, for another node may have registered it.
final class Agencies {

    /// @param since when the agency joined the record, by ledger time
    record Registered(AgencyId id, AgencyKind kind, Instant since) {}

    private final EventSource log;
    private final EventCodec codec;
    private final Map<AgencyId, Registered> known = new ConcurrentHashMap<>();
    private volatile Position upTo = Position.START;

    Agencies(EventSource log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    Optional<Registered> find(AgencyId id) {
        Registered registered = known.get(id);
        if (registered == null) {
            refresh();
            registered = known.get(id);
        }
        return Optional.ofNullable(registered);
    }

    private void refresh() {
        Position head = log.head();
        if (!head.isAfter(upTo)) {
            return;
        }
        for (RecordedEvent row : log.readStream(StreamId.AGENCIES, head)) {
            if (codec.decode(row.publicPart()) instanceof Decoded.Known known
                    && known.event() instanceof AgencyRegistered(AgencyId id, AgencyKind kind)) {
                this.known.putIfAbsent(id, new Registered(id, kind, row.ledgerTime()));
            }
        }
        upTo = head;
    }
}
