package org.throughline.query.workers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.people.Holding;
import org.throughline.query.record.EntryTypes;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.process.CaseReallocated;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.PractitionerAssigned;
import org.throughline.schema.cases.sharing.PractitionerCovered;
import org.throughline.schema.cases.sharing.PractitionerLeft;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Who works on a case as a lens shows it (R37, R133, R263).
///
/// @param lead the entry by which there is a lead professional, if there is one
/// @param assigned the workers that were assigned
/// @param allocations how the case stands with each agency that says so
public record Workers(Optional<Told> lead, List<Assignment> assigned, List<Allocated> allocations) {

    private static final Set<Class<?>> TYPES =
            Set.of(
                    PractitionerAssigned.class,
                    PractitionerCovered.class,
                    PractitionerLeft.class,
                    CaseReallocated.class,
                    LeadProfessionalAssigned.class);

    /// What is undated says nothing of now as long as something dated does.
    private static final Comparator<Told> LATEST_LAST =
            Comparator.comparing((Told each) -> each.happened().stated())
                    .thenComparing(Told::happened, When.ORDER)
                    .thenComparingLong(Told::position);

    /// One worker's time on the case.
    ///
    /// @param left the entry that says that the worker left
    public record Assignment(
            Told told, PractitionerAssigned event, @Nullable Told left, Holding holding) {}

    /// How the case stands with one agency.
    ///
    /// @param basis the latest entry that says so
    public record Allocated(AgencyId agency, State state, Told basis) {}

    /// Open but unallocated is a state of its own (R263).
    public enum State {
        ALLOCATED,
        COVERED,
        DUTY,
        UNALLOCATED,
        NOT_STATED
    }

    public static Workers of(Lens lens, Texts texts) {
        List<Seen> kept = lens.seen().stream().filter(each -> matters(each.version())).toList();
        List<Told> told =
                texts.told(kept).stream()
                        .filter(each -> !each.seen().retracted())
                        .sorted(LATEST_LAST)
                        .toList();
        @Nullable Instant known = lens.question().known();
        return new Workers(lead(told, known), assigned(told, known), allocations(told));
    }

    private static boolean matters(EntryVersion version) {
        return EntryTypes.of(version).filter(TYPES::contains).isPresent();
    }

    private static Optional<Told> lead(List<Told> told, @Nullable Instant known) {
        return told.stream()
                .filter(each -> each.event() instanceof LeadProfessionalAssigned)
                .reduce((_, last) -> last)
                .filter(last -> !isOver((LeadProfessionalAssigned) last.event(), known));
    }

    private static boolean isOver(LeadProfessionalAssigned lead, @Nullable Instant known) {
        return lead.until() != null && known != null && lead.until().begunBy(known) == Truth.YES;
    }

    private static List<Assignment> assigned(List<Told> told, @Nullable Instant known) {
        List<Assignment> found = new ArrayList<>();
        for (Told each : told) {
            if (each.event() instanceof PractitionerAssigned event) {
                Told left = left(event, each, told).orElse(null);
                When until = left == null ? event.until() : left.happened();
                found.add(
                        new Assignment(
                                each, event, left, Holding.of(each.happened(), until, known)));
            }
        }
        return found;
    }

    /// Only the same worker of the case surely is the same: posts and words can be another's.
    private static Optional<Told> left(
            PractitionerAssigned assigned, Told assignment, List<Told> told) {
        if (assigned.worker().person() == null) {
            return Optional.empty();
        }
        return told.stream()
                .filter(
                        each ->
                                each.event() instanceof PractitionerLeft left
                                        && assigned.worker().person().equals(left.worker().person())
                                        && each.happened().before(assignment.happened())
                                                != Truth.YES)
                .findFirst();
    }

    private static List<Allocated> allocations(List<Told> told) {
        Map<AgencyId, Allocated> latest = new TreeMap<>();
        for (Told each : told) {
            allocated(each).ifPresent(found -> latest.put(found.agency(), found));
        }
        return List.copyOf(latest.values());
    }

    private static Optional<Allocated> allocated(Told told) {
        return Optional.ofNullable(
                switch (told.event()) {
                    case PractitionerAssigned each ->
                            new Allocated(agency(each.worker().agency(), told), state(each), told);
                    case PractitionerCovered each ->
                            new Allocated(
                                    agency(each.covering().agency(), told), State.COVERED, told);
                    case PractitionerLeft each ->
                            new Allocated(agency(each.worker().agency(), told), state(each), told);
                    case CaseReallocated each -> new Allocated(told.agency(), state(each), told);
                    default -> null;
                });
    }

    private static AgencyId agency(@Nullable AgencyId said, Told told) {
        return said == null ? told.agency() : said;
    }

    private static State state(PractitionerAssigned assigned) {
        return switch (assigned.kind()) {
            case DUTY -> State.DUTY;
            case ALLOCATED, JOINT, TEMPORARY, NOT_STATED -> State.ALLOCATED;
        };
    }

    private static State state(PractitionerLeft left) {
        return switch (left.left()) {
            case SUCCESSOR -> State.ALLOCATED;
            case COVER -> State.COVERED;
            case NOBODY -> State.UNALLOCATED;
            case CASE_CLOSED, NOT_STATED -> State.NOT_STATED;
        };
    }

    private static State state(CaseReallocated reallocated) {
        return switch (reallocated.allocation()) {
            case ALLOCATED -> State.ALLOCATED;
            case UNALLOCATED -> State.UNALLOCATED;
            case DUTY -> State.DUTY;
            case NOT_STATED -> State.NOT_STATED;
        };
    }
}
