package org.throughline.query.fold;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;

/// Somebody who can come to know something.
///
/// @param part the commitment to the words for a team, post or practitioner
record Somebody(
        KnowerKind kind,
        @Nullable AgencyId agency,
        @Nullable PersonId person,
        @Nullable Commitment part) {

    static Somebody agency(AgencyId agency) {
        return new Somebody(KnowerKind.AGENCY, agency, null, null);
    }

    static Somebody postOf(AgencyId agency, @Nullable PersonalText words) {
        return new Somebody(KnowerKind.AGENCY, agency, null, commitment(words));
    }

    /// A person of the case, as one of the family.
    static Somebody family(PersonId person) {
        boolean child = person.equals(PersonId.CHILD);
        return new Somebody(
                child ? KnowerKind.CHILD : KnowerKind.FAMILY_MEMBER, null, person, null);
    }

    static Somebody named(Knower knower) {
        return new Somebody(
                knower.kind(), knower.agency(), knower.person(), commitment(knower.part()));
    }

    static Somebody named(PostHolder holder) {
        return new Somebody(
                KnowerKind.POST, holder.agency(), holder.worker(), commitment(holder.post()));
    }

    private static @Nullable Commitment commitment(@Nullable PersonalText words) {
        return words == null ? null : words.commitment();
    }

    /// A team, post or practitioner of an agency that is not said is one of the agency that speaks.
    Somebody orOf(AgencyId speaking) {
        boolean part =
                switch (kind) {
                    case AGENCY, TEAM, POST, PRACTITIONER -> true;
                    case UNNAMED_WORKER,
                            UNNAMED_ORGANISATIONS,
                            COURT,
                            BOARD,
                            PANEL,
                            CHILD,
                            FAMILY_MEMBER ->
                            false;
                };
        return part && agency == null ? new Somebody(kind, speaking, person, this.part) : this;
    }

    /// The words for the part stand in one event only.
    Somebody withoutWords() {
        return new Somebody(kind, agency, person, null);
    }

    /// Whether both are surely one and the same worker of one agency.
    boolean isWorker(PersonId other, AgencyId of) {
        return other.equals(person) && of.equals(agency);
    }

    /// Where they stand in the matrix. Who is not named keeps a column of their own, for nobody
    /// knows whether they are one of the others.
    Column column() {
        return switch (kind) {
            case AGENCY, TEAM, POST, PRACTITIONER, COURT, BOARD, PANEL ->
                    agency == null ? Column.other(Kebab.text(kind)) : Column.of(agency);
            case UNNAMED_WORKER ->
                    Column.other(
                            agency == null
                                    ? Kebab.text(kind)
                                    : Kebab.text(kind) + ":" + agency.text());
            case FAMILY_MEMBER ->
                    Column.other(
                            person == null
                                    ? Kebab.text(kind)
                                    : Kebab.text(kind) + ":" + person.text());
            case CHILD, UNNAMED_ORGANISATIONS -> Column.other(Kebab.text(kind));
        };
    }
}
