package org.throughline.query.journey;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyKind;

/// Which part of public life an agency belongs to, by its kind, as far as several kinds belong to
/// one (R46). A kind that is in none stands alone.
enum Sector {
    HEALTH(
            AgencyKind.GP,
            AgencyKind.OUT_OF_HOURS_GP,
            AgencyKind.HEALTH_VISITING,
            AgencyKind.MIDWIFERY,
            AgencyKind.EMERGENCY_DEPARTMENT,
            AgencyKind.HOSPITAL_TRUST,
            AgencyKind.MENTAL_HEALTH_TRUST,
            AgencyKind.CAMHS,
            AgencyKind.AMBULANCE,
            AgencyKind.PRIMARY_CARE_TRUST,
            AgencyKind.STRATEGIC_HEALTH_AUTHORITY),
    SOCIAL_CARE(
            AgencyKind.CHILDRENS_SOCIAL_CARE,
            AgencyKind.ADULT_SOCIAL_CARE,
            AgencyKind.EMERGENCY_DUTY_TEAM,
            AgencyKind.FAMILY_CENTRE,
            AgencyKind.SAFEGUARDING_CHILDREN_SERVICE),
    EDUCATION(
            AgencyKind.EDUCATION_AUTHORITY,
            AgencyKind.SCHOOL,
            AgencyKind.NURSERY,
            AgencyKind.INDEPENDENT_SCHOOL,
            AgencyKind.EDUCATIONAL_PSYCHOLOGY,
            AgencyKind.BEHAVIOUR_SUPPORT),
    JUSTICE(
            AgencyKind.POLICE,
            AgencyKind.PROBATION,
            AgencyKind.YOUTH_OFFENDING_TEAM,
            AgencyKind.YOUTH_JUSTICE_BOARD,
            AgencyKind.SECURE_TRAINING_CENTRE,
            AgencyKind.PRISON,
            AgencyKind.PROSECUTION);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of does not change
    private final Set<AgencyKind> kinds;

    Sector(AgencyKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /// The stable word: `social-care`.
    String text() {
        return Kebab.text(this);
    }

    /// Of a kind as the register has it; empty for one that stands alone.
    static Optional<Sector> of(String kind) {
        return Arrays.stream(values())
                .filter(each -> each.kinds.stream().anyMatch(one -> Kebab.text(one).equals(kind)))
                .findFirst();
    }
}
