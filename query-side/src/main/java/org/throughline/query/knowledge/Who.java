package org.throughline.query.knowledge;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonId;

/// Somebody who knows, as far as it is public.
///
/// @param part the commitment to the words for the team, post or practitioner; the words stand in
///   the event that the knowing rests on
public record Who(
        KnowerKind kind,
        @Nullable AgencyId agency,
        @Nullable PersonId person,
        @Nullable Commitment part) {

    static Who of(Knower knower) {
        return new Who(
                knower.kind(),
                knower.agency(),
                knower.person(),
                knower.part() == null ? null : knower.part().commitment());
    }

    /// The same of a part of the agency that speaks, unless it says of which.
    static Who of(Knower knower, AgencyId speaking) {
        return knower.agency() == null && isOfAnAgency(knower)
                ? of(new Knower(knower.kind(), speaking, knower.person(), knower.part()))
                : of(knower);
    }

    private static boolean isOfAnAgency(Knower knower) {
        return switch (knower.kind()) {
            case AGENCY, TEAM, POST, PRACTITIONER -> true;
            case UNNAMED_WORKER, UNNAMED_ORGANISATIONS, COURT, BOARD, PANEL, CHILD, FAMILY_MEMBER ->
                    false;
        };
    }

    public static Who agency(AgencyId agency) {
        return new Who(KnowerKind.AGENCY, agency, null, null);
    }

    /// A person of the case, as one of the family.
    static Who family(PersonId person) {
        return person.equals(PersonId.CHILD)
                ? new Who(KnowerKind.CHILD, null, person, null)
                : new Who(KnowerKind.FAMILY_MEMBER, null, person, null);
    }

    public KnowerKey key() {
        return KnowerKey.of(kind, agency, person);
    }
}
