package org.throughline.query.casefile;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// One event of a case, as far as it shapes the case.
///
/// @param involved the agencies that are involved by it, or the one that ceases to be
/// @param since from when its author knew it
/// @param nature of the case; only of its opening
/// @param closes whether it closes the case
public record CaseAct(
        CaseId caseId,
        long position,
        EntryId entry,
        String type,
        AgencyId agency,
        Set<AgencyId> involved,
        When happened,
        When since,
        Instant ledgerTime,
        @Nullable String nature,
        boolean closes,
        Set<PersonId> subjects) {

    static final String RETRACTION = "entry-retracted.v1";

    boolean leaves() {
        return is("involvement-ended");
    }

    boolean is(String name) {
        return type.startsWith(name + ".");
    }
}
