package org.throughline.schema.catalog;

import java.util.Locale;
import org.throughline.schema.cases.Assigned;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.amendment.AmendmentEvent;

/// One version of one type of event.
///
/// @param number stands for the type in the log's table; never given twice
/// @param name kebab-case, past tense: `contact-recorded`
public record EventType(int number, String name, int version, Class<? extends Record> record) {

    private static final String PREFIX = "org.throughline.";

    /// The first version of a type, named after its record.
    static EventType of(int number, Class<? extends Record> record) {
        String kebab =
                record.getSimpleName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
        return new EventType(number, kebab, 1, record);
    }

    /// `contact-recorded.v1`
    public String text() {
        return name + ".v" + version;
    }

    /// `org.throughline.contact-recorded.v1`
    public String cloudEventType() {
        return PREFIX + text();
    }

    public boolean ofCase() {
        return CaseEvent.class.isAssignableFrom(record);
    }

    /// Whether an agency can submit it; the rest are worked out by the case.
    public boolean submittable() {
        return !record.isAnnotationPresent(Assigned.class);
    }

    /// Whether it can stand in the place of a corrected entry. A decision cannot, for it would get
    /// in past its rules: it is retracted and taken anew. An amendment amends the entry itself.
    public boolean correctable() {
        return ofCase()
                && submittable()
                && !Decision.class.isAssignableFrom(record)
                && !AmendmentEvent.class.isAssignableFrom(record);
    }

    @Override
    public String toString() {
        return text();
    }
}
