package org.throughline.query.rights;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.process.CollatorAssigned;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewVerdict;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.SharingDecisionMade;

/// Whom an entry names to whom it may open a case, so that a list of cases need not look at all of
/// them. Whether it does open is for the rules.
public final class Named {

    private Named() {}

    /// The agencies that may come to see something by what an event says.
    public static Set<AgencyId> agencies(CaseEvent event) {
        return switch (event) {
            case LeadProfessionalAssigned lead -> of(Stream.of(lead.lead()));
            case CollatorAssigned assigned -> of(Stream.of(assigned.collator()));
            case SharingDecisionMade decision -> of(decision.with().stream());
            default -> Set.of();
        };
    }

    /// Whether reviewers may come to see the case.
    public static boolean commissions(CaseEvent event) {
        return event instanceof ReviewDecided decided && decided.verdict() == ReviewVerdict.HOLD;
    }

    private static Set<AgencyId> of(Stream<Knower> knowers) {
        return knowers.map(Named::agency)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isAmong(AgencyId agency, Collection<Knower> knowers) {
        return of(knowers.stream()).contains(agency);
    }

    static boolean is(AgencyId agency, Knower knower) {
        return agency(knower).filter(agency::equals).isPresent();
    }

    /// The agency whose people are meant; nobody's if it is not said whose worker it is.
    private static Optional<AgencyId> agency(Knower knower) {
        return switch (knower.kind()) {
            case AGENCY, TEAM, POST, PRACTITIONER -> Optional.ofNullable(knower.agency());
            case UNNAMED_WORKER, UNNAMED_ORGANISATIONS, COURT, BOARD, PANEL, CHILD, FAMILY_MEMBER ->
                    Optional.empty();
        };
    }
}
