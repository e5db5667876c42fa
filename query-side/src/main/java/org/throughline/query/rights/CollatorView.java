package org.throughline.query.rights;

import java.util.List;
import java.util.Set;
import org.throughline.query.rights.Circumstances.Stated;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.process.CollatorAssigned;

/// The people of a collator's agency read what it is to bring together (R42): of the agencies that
/// the assignment names, or of all. It is given and ends as a lead professional's view does.
final class CollatorView {

    private CollatorView() {}

    static List<Opening> of(AgencyId agency, Circumstances now) {
        return Assignments.last(CollatorAssigned.class, now, CollatorView::same).stream()
                .filter(each -> !Lasting.over(each.event().until(), now.now()))
                .filter(each -> !each.ground().by().equals(agency))
                .map(Stated::event)
                .filter(each -> Named.is(agency, each.collator()))
                .map(each -> opening(each.from()))
                .toList();
    }

    private static boolean same(CollatorAssigned one, CollatorAssigned later) {
        return Assignments.overlap(one.about(), later.about())
                && Assignments.overlap(one.from(), later.from());
    }

    private static Opening opening(Set<AgencyId> from) {
        return version -> from.isEmpty() || from.contains(version.agency());
    }
}
