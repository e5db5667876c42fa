package org.throughline.query.rights;

import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;

/// The people of the agency whose worker is lead professional read the whole case (R37), as long as
/// that stands. Another agency that works with the child has to say so: what an agency says only of
/// itself opens nothing.
final class LeadProfessionalView {

    private LeadProfessionalView() {}

    static boolean standsFor(AgencyId agency, Circumstances now) {
        return Assignments.last(
                        LeadProfessionalAssigned.class,
                        now,
                        (one, later) -> Assignments.overlap(one.forWhom(), later.forWhom()))
                .stream()
                .filter(each -> !Lasting.over(each.event().until(), now.now()))
                .filter(each -> !each.ground().by().equals(agency))
                .anyMatch(each -> Named.is(agency, each.event().lead()));
    }
}
