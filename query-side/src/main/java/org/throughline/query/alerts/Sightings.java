package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.SeenDegree;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.AccessDenied;
import org.throughline.schema.cases.facts.ChildObserved;
import org.throughline.schema.cases.facts.ChildTriedToTell;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.HomeEducationVisited;
import org.throughline.schema.cases.facts.HostilityEncountered;
import org.throughline.schema.cases.facts.IncidentAttended;
import org.throughline.schema.cases.facts.IndicatorObserved;
import org.throughline.schema.cases.facts.InjuryObserved;
import org.throughline.schema.cases.facts.MissingFound;
import org.throughline.schema.cases.facts.NoteRecorded;
import org.throughline.schema.cases.facts.ReturnInterviewHeld;
import org.throughline.schema.cases.facts.WishesRecorded;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.ConferenceHeld;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;

/// How far the child was seen, and by whom, as entries say it (R102 to R104).
public final class Sightings {

    private Sightings() {}

    /// One occasion.
    ///
    /// @param by the agency that saw it
    public record Sighting(Told told, AgencyId by, ChildSeen seen) {}

    public static List<Sighting> of(HeldCase held) {
        List<Sighting> sightings = new ArrayList<>();
        for (Told each : held.entries()) {
            Knower by = by(each.event());
            AgencyId agency = by == null || by.agency() == null ? each.agency() : by.agency();
            seen(each.event()).forEach(seen -> sightings.add(new Sighting(each, agency, seen)));
        }
        return sightings;
    }

    /// Whether the child was alone with whoever spoke with it.
    public static boolean isAlone(Sighting sighting) {
        boolean spoken =
                sighting.seen().degree() == SeenDegree.SPOKEN_TO
                        || sighting.seen().degree() == SeenDegree.EXAMINED;
        return spoken && sighting.seen().alone() == Stated.YES;
    }

    private static @Nullable Knower by(CaseEvent event) {
        return switch (event) {
            case DisclosureMade disclosure -> disclosure.heardBy();
            case ChildTriedToTell tried -> tried.toWhom();
            case WishesRecorded wishes -> wishes.heardBy();
            case ReturnInterviewHeld interview -> interview.interviewer();
            case HomeEducationVisited visit -> visit.by();
            case MissingFound found -> found.foundBy();
            default -> null;
        };
    }

    private static List<ChildSeen> seen(CaseEvent event) {
        return switch (event) {
            case ContactRecorded each -> one(each.childSeen());
            case ChildObserved each -> one(each.childSeen());
            case NoteRecorded each -> one(each.childSeen());
            case DisclosureMade each -> one(each.childSeen());
            case ChildTriedToTell each -> one(each.childSeen());
            case WishesRecorded each -> one(each.childSeen());
            case ReturnInterviewHeld each -> one(each.childSeen());
            case InjuryObserved each -> one(each.childSeen());
            case IndicatorObserved each -> one(each.childSeen());
            case MissingFound each -> one(each.childSeen());
            case AccessDenied each -> one(each.childSeen());
            case HostilityEncountered each -> one(each.childSeen());
            case HomeEducationVisited each -> one(each.childSeen());
            case IncidentAttended each ->
                    each.children().stream()
                            .filter(child -> child.child().equals(PersonId.CHILD))
                            .flatMap(child -> Stream.ofNullable(child.seen()))
                            .toList();
            case AssessmentCompleted each -> heard(each.children());
            case ConferenceHeld each -> heard(each.children());
            case StrategyDiscussionHeld each -> heard(each.children());
            default -> List.of();
        };
    }

    private static List<ChildSeen> one(@Nullable ChildSeen seen) {
        return seen == null ? List.of() : List.of(seen);
    }

    private static List<ChildSeen> heard(List<ChildHeard> children) {
        return children.stream()
                .filter(child -> child.child().equals(PersonId.CHILD))
                .flatMap(child -> Stream.ofNullable(child.seen()))
                .toList();
    }
}
