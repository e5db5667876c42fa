package org.throughline.query.alerts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.query.TestCase;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Told;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.sealing.MemoryPersonKeys;

/// A case through codec and log, held by somebody who knows all of it. What others know of it is
/// for the tests over HTTP.
public final class HeldRig {

    private static final Map<String, String> KINDS =
            Map.of(
                    "police", "police",
                    "social-care", "childrens-social-care",
                    "school", "school",
                    "gp", "gp",
                    "hospital", "hospital-trust",
                    "camhs", "camhs",
                    "cafcass", "cafcass",
                    "board", "safeguarding-board");

    private final InMemoryEventSource log = new InMemoryEventSource();
    private final TestCase one = new TestCase(log, new MemoryPersonKeys(1));
    private boolean rebuilt;

    /// From now on it is a case that was rebuilt from a review.
    public void rebuilt() {
        rebuilt = true;
    }

    /// Posts an entry that was written down on the day on which it happened.
    public EntryId post(String agency, String type, String happened, String fields) {
        String recorded = happened.startsWith("20") && happened.length() == 10 ? happened : "2026";
        return one.post(
                agency,
                type,
                "'happened':'%s','recorded':'%s'%s"
                        .formatted(happened, recorded, fields.isEmpty() ? "" : "," + fields));
    }

    public EntryId contact(String agency, String happened, String fields) {
        return post(
                agency,
                "contact-recorded",
                happened,
                "'kind':'office-visit','account':'x'" + (fields.isEmpty() ? "" : "," + fields));
    }

    public void retract(String agency, EntryId entry) {
        post(
                agency,
                "entry-retracted",
                "2026",
                "'retracts':'%s','reason':'x'".formatted(entry.text()));
    }

    /// The case as it was at the end of a day.
    public HeldCase on(String day) {
        Map<AgencyId, String> kinds = new HashMap<>();
        KINDS.forEach((id, kind) -> kinds.put(AgencyId.of(id), kind));
        return new HeldCase(
                Days.start(LocalDate.parse(day).plusDays(1)).minusNanos(1000),
                rebuilt,
                kinds,
                told());
    }

    private List<Told> told() {
        List<RecordedEvent> rows = log.readStream(StreamId.of(one.id()), log.head());
        Set<EntryId> retracted = new HashSet<>();
        List<Told> told = new ArrayList<>();
        for (RecordedEvent row : rows) {
            if (event(row) instanceof EntryRetracted retraction) {
                retracted.add(retraction.retracts());
            }
        }
        for (RecordedEvent row : rows) {
            CaseEvent event = event(row);
            if (!(event instanceof EntryRetracted)) {
                EntryVersion version = version(row, event);
                boolean gone = retracted.contains(version.entry());
                told.add(new Told(new Seen(version, null, false, gone, false, false), event));
            }
        }
        told.sort((a, b) -> EntryVersion.ORDER.compare(a.seen().version(), b.seen().version()));
        return told;
    }

    private static CaseEvent event(RecordedEvent row) {
        Decoded decoded = TestCase.CODEC.decode(row.publicPart());
        return (CaseEvent) ((Decoded.Known) decoded).event();
    }

    private static EntryVersion version(RecordedEvent row, CaseEvent event) {
        Entry entry = event.entry();
        return new EntryVersion(
                new EntryId(row.eventId().value()),
                1,
                row.position().value(),
                row.eventId(),
                row.ledgerTime(),
                TestCase.CODEC.catalog().of(event).text(),
                entry.agency(),
                null,
                entry.happened(),
                entry.recorded(),
                entry.subjects(),
                null,
                null,
                Set.of(),
                null,
                false);
    }
}
