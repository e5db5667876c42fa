package org.throughline.query.rights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.ledger.Position;
import org.throughline.query.TestCase;
import org.throughline.query.access.Reader;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.sealing.MemoryPersonKeys;
import org.throughline.schema.time.When;

/// One case in memory, whose entries the rules are asked about. Police, social care and the school
/// work with the child.
final class RightsRig {

    static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    private final InMemoryEventSource log = new InMemoryEventSource();
    private final TestCase one = new TestCase(log, new MemoryPersonKeys(1));
    private final Set<EntryId> gone = new HashSet<>();
    private final Set<EntryId> sensitive = new HashSet<>();
    private final Map<EntryId, EntryVersion> entries = new HashMap<>();
    private final Map<EntryId, AgencyId> holders = new HashMap<>();

    EntryId post(String agency, String type, String fields) {
        return one.post(agency, type, fields);
    }

    /// An entry to be read: what an agency recorded.
    EntryId contact(String agency, String happened) {
        return entry("contact-recorded.v1", agency, happened);
    }

    EntryId entry(String type, String agency, String happened) {
        EntryId id = one.contact(agency, "2007", "words");
        entries.put(id, version(id, type, agency, happened));
        holders.put(id, AgencyId.of(agency));
        return id;
    }

    void sensitive(EntryId entry) {
        sensitive.add(entry);
    }

    void retract(EntryId entry) {
        gone.add(entry);
    }

    private static EntryVersion version(EntryId id, String type, String agency, String happened) {
        return new EntryVersion(
                id,
                1,
                1,
                new EventId(id.value()),
                NOW,
                type,
                AgencyId.of(agency),
                null,
                When.parse(happened),
                When.parse("2009"),
                Set.of(),
                null,
                null,
                Set.of(),
                null,
                false);
    }

    Circumstances at(Instant now) {
        List<Ground> grounds = new ArrayList<>();
        for (RecordedEvent row : log.readAfter(Position.of(0), 1000)) {
            EntryId entry = new EntryId(row.eventId().value());
            long position = row.position().value();
            if (TestCase.CODEC.decode(row.publicPart())
                            instanceof Decoded.Known(_, _, CaseEvent event)
                    && Ground.TYPES.contains(event.getClass())
                    && !gone.contains(entry)) {
                grounds.add(new Ground(entry, position, row.ledgerTime(), position, event));
            }
        }
        return new Circumstances(
                grounds,
                Set.of(AgencyId.of("police"), AgencyId.of("social-care"), AgencyId.of("school")),
                sensitive::contains,
                (agency, entry) -> agency.equals(holders.get(entry)),
                now);
    }

    boolean reads(String agency, EntryId entry) {
        return reads(agency, entry, NOW);
    }

    boolean reads(String agency, EntryId entry, Instant now) {
        return reads(new Reader.Member(AgencyId.of(agency)), entry, now);
    }

    boolean reads(Reader reader, EntryId entry, Instant now) {
        EntryVersion version = entries.get(entry);
        if (version == null) {
            throw new IllegalArgumentException("an entry to be read");
        }
        return Rights.of(reader, at(now)).open(version);
    }

    List<String> pointers(String agency, Instant now) {
        Circumstances circumstances = at(now);
        return PointerOnly.of(AgencyId.of(agency), circumstances.grounds(), circumstances).stream()
                .map(each -> each.by().text())
                .toList();
    }
}
