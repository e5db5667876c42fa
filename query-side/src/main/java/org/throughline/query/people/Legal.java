package org.throughline.query.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.facts.LegalStatusChanged;
import org.throughline.schema.time.Truth;

/// Orders, plans and other legal statuses from and to (R264).
public final class Legal {

    private Legal() {}

    /// Where a statement about a status stands.
    public enum Force {
        APPLIED_FOR,
        NOT_YET,
        IN_FORCE,
        UNCERTAIN,
        NOT_IN_FORCE,
        REFUSED,
        /// A later statement of the same status takes its place.
        OVERTAKEN
    }

    /// One statement about a status.
    public record Status(Told told, LegalStatusChanged event, Force force) {}

    static List<Status> of(List<Told> told, @Nullable Instant known) {
        List<Status> found = new ArrayList<>();
        for (Told each : told) {
            if (each.event() instanceof LegalStatusChanged event) {
                found.add(new Status(each, event, force(each, event, told, known)));
            }
        }
        return found;
    }

    private static Force force(
            Told each, LegalStatusChanged event, List<Told> all, @Nullable Instant known) {
        Force own = own(each, event, known);
        Truth overtaken = Truth.NO;
        for (Told other : all) {
            if (other.event() instanceof LegalStatusChanged change
                    && !other.equals(each)
                    && change.person().equals(event.person())
                    && change.status() == event.status()
                    && (known == null || other.happened().begunBy(known) != Truth.NO)) {
                overtaken = overtaken.or(each.happened().before(other.happened()));
            }
        }
        return switch (overtaken) {
            case YES -> Force.OVERTAKEN;
            case POSSIBLY -> Force.UNCERTAIN;
            case NO -> own;
        };
    }

    private static Force own(Told each, LegalStatusChanged event, @Nullable Instant known) {
        return switch (event.change()) {
            case APPLIED_FOR -> Force.APPLIED_FOR;
            case REFUSED -> Force.REFUSED;
            case ENDED, NOT_IN_FORCE -> Force.NOT_IN_FORCE;
            case NOT_STATED -> Force.UNCERTAIN;
            case STARTED, IN_FORCE, CHANGED, EXTENDED ->
                    switch (Holding.of(each.happened(), event.until(), known)) {
                        case NOT_YET -> Force.NOT_YET;
                        case HOLDS -> Force.IN_FORCE;
                        case ENDED -> Force.NOT_IN_FORCE;
                        case UNCERTAIN -> Force.UNCERTAIN;
                    };
        };
    }
}
