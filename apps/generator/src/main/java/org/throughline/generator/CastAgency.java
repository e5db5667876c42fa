package org.throughline.generator;

import static org.throughline.schema.agencies.AgencyKind.BEHAVIOUR_SUPPORT;
import static org.throughline.schema.agencies.AgencyKind.CAFCASS;
import static org.throughline.schema.agencies.AgencyKind.CAMHS;
import static org.throughline.schema.agencies.AgencyKind.CHILDRENS_SOCIAL_CARE;
import static org.throughline.schema.agencies.AgencyKind.FAMILY_CENTRE;
import static org.throughline.schema.agencies.AgencyKind.GP;
import static org.throughline.schema.agencies.AgencyKind.HEALTH_VISITING;
import static org.throughline.schema.agencies.AgencyKind.HOSPITAL_TRUST;
import static org.throughline.schema.agencies.AgencyKind.POLICE;
import static org.throughline.schema.agencies.AgencyKind.PROBATION;
import static org.throughline.schema.agencies.AgencyKind.SAFEGUARDING_BOARD;
import static org.throughline.schema.agencies.AgencyKind.SCHOOL;

import java.util.List;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;

/// An agency that takes part in made-up cases.
///
/// @param worker the kind of its worker, a registered word
/// @param system what it keeps its records in
/// @param share how many of a hundred cases it has to do with
public record CastAgency(AgencyId id, AgencyKind kind, String worker, String system, int share) {

    static final List<CastAgency> ALL =
            List.of(
                    of("social-care", CHILDRENS_SOCIAL_CARE, "social-worker", "case file", 100),
                    of("school", SCHOOL, "head-teacher", "school log", 100),
                    of("gp", GP, "gp", "practice record", 100),
                    of("police", POLICE, "police-officer", "incident log", 100),
                    of("health-visiting", HEALTH_VISITING, "health-visitor", "child record", 75),
                    of("hospital", HOSPITAL_TRUST, "doctor", "hospital notes", 75),
                    of("camhs", CAMHS, "psychotherapist", "session notes", 60),
                    of("cafcass", CAFCASS, "family-court-adviser", "court file", 40),
                    of("probation", PROBATION, "probation-officer", "supervision file", 45),
                    of("family-centre", FAMILY_CENTRE, "family-support-worker", "day book", 50),
                    of("behaviour-support", BEHAVIOUR_SUPPORT, "support-worker", "visit log", 40),
                    of("safeguarding-board", SAFEGUARDING_BOARD, "adviser", "board file", 100));

    private static CastAgency of(
            String id, AgencyKind kind, String worker, String system, int share) {
        return new CastAgency(AgencyId.of(id), kind, worker, system, share);
    }

    String name() {
        return id.text();
    }
}
