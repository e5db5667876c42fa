package org.throughline.query.journey;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyKind;

/// Which part of public life an agency belongs to, by its kind, as far as several kinds belong to
/// one (R46).
enum Sector {
    HEALTH,
    SOCIAL_CARE,
    EDUCATION,
    JUSTICE;

    /// The stable word: `social-care`.
    String text() {
        return Kebab.text(this);
    }

    /// Of a kind as the register has it; empty for one that stands alone.
    static Optional<Sector> of(String kind) {
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(of(Kebab.of(AgencyKind.class, kind)));
    }

    private static @Nullable Sector of(AgencyKind kind) {
        return switch (kind) {
            case GP,
                    OUT_OF_HOURS_GP,
                    HEALTH_VISITING,
                    MIDWIFERY,
                    EMERGENCY_DEPARTMENT,
                    HOSPITAL_TRUST,
                    MENTAL_HEALTH_TRUST,
                    CAMHS,
                    AMBULANCE,
                    PRIMARY_CARE_TRUST,
                    STRATEGIC_HEALTH_AUTHORITY ->
                    HEALTH;
            case CHILDRENS_SOCIAL_CARE,
                    ADULT_SOCIAL_CARE,
                    EMERGENCY_DUTY_TEAM,
                    FAMILY_CENTRE,
                    SAFEGUARDING_CHILDREN_SERVICE ->
                    SOCIAL_CARE;
            case EDUCATION_AUTHORITY,
                    SCHOOL,
                    NURSERY,
                    INDEPENDENT_SCHOOL,
                    EDUCATIONAL_PSYCHOLOGY,
                    BEHAVIOUR_SUPPORT ->
                    EDUCATION;
            case POLICE,
                    PROBATION,
                    YOUTH_OFFENDING_TEAM,
                    YOUTH_JUSTICE_BOARD,
                    SECURE_TRAINING_CENTRE,
                    PRISON,
                    PROSECUTION ->
                    JUSTICE;
            case CAFCASS,
                    CONNEXIONS,
                    SURE_START,
                    CORONER,
                    HOUSING,
                    DRUG_AND_ALCOHOL_TEAM,
                    VOLUNTARY_AGENCY,
                    INDEPENDENT_AGENCY,
                    ARMED_SERVICES,
                    LEGAL_ADVISER,
                    SAFEGUARDING_BOARD,
                    INSPECTORATE,
                    GOVERNMENT_DEPARTMENT,
                    OMBUDSMAN,
                    COURT,
                    OTHER ->
                    null;
        };
    }
}
