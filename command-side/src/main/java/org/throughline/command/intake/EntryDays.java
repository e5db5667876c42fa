package org.throughline.command.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.command.imports.EntryDay;
import org.throughline.command.store.EventRows;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;

/// Which entries an agency has in a case, by type and day. That much of them is public; no key is
/// asked for.
final class EntryDays {

    private static final int AT_ONCE = 1_000;

    private final EventRows rows;
    private final EventCodec codec;

    EntryDays(EventRows rows, EventCodec codec) {
        this.rows = rows;
        this.codec = codec;
    }

    Set<EntryDay> of(AgencyId agency, CaseId caseId) {
        Set<EntryDay> days = new HashSet<>();
        long from = 0;
        List<RecordedEvent> some;
        do {
            some = rows.ofStream(StreamId.of(caseId), from, AT_ONCE);
            some.forEach(row -> add(days, agency, codec.decode(row.publicPart())));
            from += some.size();
        } while (some.size() == AT_ONCE);
        return days;
    }

    private static void add(Set<EntryDay> days, AgencyId agency, Decoded stored) {
        if (stored instanceof Decoded.Known known
                && known.header().agency().equals(agency)
                && known.event() instanceof CaseEvent event) {
            EntryDay.of(known.type().text(), event.entry().happened()).ifPresent(days::add);
        }
    }
}
