package org.throughline.command.cases;

import static org.throughline.command.cases.Acts.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.RecordsRead;
import org.throughline.schema.time.When;

/// Builds what was read before an assessment.
public final class Reading {

    private Set<AgencyId> filesOf = Set.of(Acts.SOCIAL_CARE);
    private Stated fullChronology = Stated.YES;
    private Set<EntryId> entries = Set.of();
    private Set<EntryId> searches = Set.of();
    private @Nullable EventId upTo = Acts.event("opened");
    private @Nullable When period;
    private @Nullable PersonalText gaps;

    private Reading() {}

    public static Reading everything() {
        return new Reading();
    }

    public Reading noFiles() {
        filesOf = Set.of();
        return this;
    }

    public Reading entry(String name) {
        entries = Set.of(Acts.entry(name));
        return this;
    }

    public Reading search(String name) {
        searches = Set.of(Acts.entry(name));
        return this;
    }

    public Reading fullChronology(Stated stated) {
        fullChronology = stated;
        return this;
    }

    public Reading upToNowhere() {
        upTo = null;
        return this;
    }

    public Reading period(String when) {
        period = When.parse(when);
        return this;
    }

    public Reading gaps() {
        gaps = text("nothing of 2019");
        return this;
    }

    public RecordsRead read() {
        return new RecordsRead(filesOf, fullChronology, period, entries, searches, upTo, gaps);
    }
}
