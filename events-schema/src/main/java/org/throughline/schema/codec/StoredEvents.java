package org.throughline.schema.codec;

import static org.throughline.schema.codec.StoredValues.ascii;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;

/// Reads public parts in one walk over their bytes, without a tree and without writing them again.
/// A canonical form can be checked on the way: members in order of their names, each value spelt as
/// it would be written. What this class reads, [EventCodec#decodeWithCare] reads alike; what it
/// does not, that one decides on.
final class StoredEvents {

    private static final byte[] ACCESS = ascii("{\"access\":");
    private static final byte[] AGENCY = ascii("\"agency\":");
    private static final byte[] CASE = ascii(",\"case\":");
    private static final byte[] DATA = ascii(",\"data\":");
    private static final byte[] EVENT_ID = ascii(",\"eventId\":");
    private static final byte[] SUBMISSION = ascii(",\"submission\":");
    private static final byte[] TYPE = ascii(",\"type\":");
    private static final byte[] REPLACING = ascii("{\"data\":");
    private static final int COMMITMENT = 32;

    private record Stored(EventType type, String text, StoredForm form) {}

    private final EventCatalog catalog;
    private final Remembered agencies = new Remembered(AgencyId::of, Object::toString);
    private final Map<String, Stored> byText = new ConcurrentHashMap<>();
    private final StoredValues values = new StoredValues(this::replacement);

    StoredEvents(EventCatalog catalog) {
        this.catalog = catalog;
    }

    /// Empty if somebody has to look with care.
    Optional<Decoded> read(byte[] publicPart) {
        try {
            return Optional.of(read(new StoredBytes(publicPart)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Decoded read(StoredBytes in) {
        Stored stored = named(in.lastString());
        CaseId access = in.passed(ACCESS) ? new CaseId(in.uuid()) : null;
        in.pass(access == null ? '{' : ',');
        in.pass(AGENCY);
        in.string();
        AgencyId agency = (AgencyId) in.text(agencies);
        CaseId caseId = in.passed(CASE) ? new CaseId(in.uuid()) : null;
        in.pass(DATA);
        Event event = (Event) stored.form.read(in, agency);
        in.pass(EVENT_ID);
        EventId eventId = new EventId(in.uuid());
        in.pass(SUBMISSION);
        byte[] submission = in.hex(COMMITMENT);
        in.pass(TYPE);
        type(in, stored);
        in.pass('}');
        in.end();
        return new Decoded.Known(
                new EventHeader(eventId, caseId, access, agency, submission), stored.type, event);
    }

    private Stored named(String text) {
        Stored known = byText.get(text);
        if (known == null) {
            EventType type = catalog.byText(text).orElseThrow(StoredBytes::unusual);
            StoredForm form = StoredForm.of(Forms.of(type.record()), type.ofCase(), values);
            known = new Stored(type, text, form);
            byText.put(text, known);
        }
        return known;
    }

    private static void type(StoredBytes in, Stored stored) {
        in.string();
        if (!in.text().equals(stored.text)) {
            throw StoredBytes.unusual();
        }
    }

    /// The type stands after the data.
    private Event replacement(StoredBytes in, AgencyId agency) {
        in.pass(REPLACING);
        int data = in.place();
        in.object();
        in.pass(TYPE);
        in.string();
        Stored stored = named(in.text());
        in.pass('}');
        int after = in.place();
        if (!stored.type.correctable()) {
            throw StoredBytes.unusual();
        }
        in.goTo(data);
        Event event = (Event) stored.form.read(in, agency);
        in.pass(TYPE);
        type(in, stored);
        in.pass('}');
        if (in.place() != after) {
            throw StoredBytes.unusual();
        }
        return event;
    }
}
