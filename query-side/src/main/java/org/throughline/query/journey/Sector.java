package org.throughline.query.journey;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyKind;

/// Which part of public life an agency belongs to, by its kind, as far as several kinds belong to
/// one (R46). A kind that is in none stands alone.
enum Sector {
    HEALTH,
    SOCIAL_CARE,
    EDUCATION,
    JUSTICE;

    private static final Map<Sector, Set<AgencyKind>> KINDS =
            Map.of(
                    HEALTH,
                    Set.of(
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
                    SOCIAL_CARE,
                    Set.of(
                            AgencyKind.CHILDRENS_SOCIAL_CARE,
                            AgencyKind.ADULT_SOCIAL_CARE,
                            AgencyKind.EMERGENCY_DUTY_TEAM,
                            AgencyKind.FAMILY_CENTRE,
                            AgencyKind.SAFEGUARDING_CHILDREN_SERVICE),
                    EDUCATION,
                    Set.of(
                            AgencyKind.EDUCATION_AUTHORITY,
                            AgencyKind.SCHOOL,
                            AgencyKind.NURSERY,
                            AgencyKind.INDEPENDENT_SCHOOL,
                            AgencyKind.EDUCATIONAL_PSYCHOLOGY,
                            AgencyKind.BEHAVIOUR_SUPPORT),
                    JUSTICE,
                    Set.of(
                            AgencyKind.POLICE,
                            AgencyKind.PROBATION,
                            AgencyKind.YOUTH_OFFENDING_TEAM,
                            AgencyKind.YOUTH_JUSTICE_BOARD,
                            AgencyKind.SECURE_TRAINING_CENTRE,
                            AgencyKind.PRISON,
                            AgencyKind.PROSECUTION));

    /// The stable word: `social-care`.
    String text() {
        return Kebab.text(this);
    }

    /// Of a kind as the register has it; empty for one that stands alone.
    static Optional<Sector> of(String kind) {
        return KINDS.entrySet().stream()
                .filter(
                        each ->
                                each.getValue().stream()
                                        .anyMatch(one -> Kebab.text(one).equals(kind)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
