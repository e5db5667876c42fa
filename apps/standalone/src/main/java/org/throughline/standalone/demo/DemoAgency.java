package org.throughline.standalone.demo;

import static org.throughline.schema.agencies.AgencyKind.BEHAVIOUR_SUPPORT;
import static org.throughline.schema.agencies.AgencyKind.CAFCASS;
import static org.throughline.schema.agencies.AgencyKind.CAMHS;
import static org.throughline.schema.agencies.AgencyKind.CHILDRENS_SOCIAL_CARE;
import static org.throughline.schema.agencies.AgencyKind.EDUCATION_AUTHORITY;
import static org.throughline.schema.agencies.AgencyKind.FAMILY_CENTRE;
import static org.throughline.schema.agencies.AgencyKind.GP;
import static org.throughline.schema.agencies.AgencyKind.HEALTH_VISITING;
import static org.throughline.schema.agencies.AgencyKind.HOSPITAL_TRUST;
import static org.throughline.schema.agencies.AgencyKind.MENTAL_HEALTH_TRUST;
import static org.throughline.schema.agencies.AgencyKind.POLICE;
import static org.throughline.schema.agencies.AgencyKind.PRIMARY_CARE_TRUST;
import static org.throughline.schema.agencies.AgencyKind.PROBATION;
import static org.throughline.schema.agencies.AgencyKind.SAFEGUARDING_BOARD;
import static org.throughline.schema.agencies.AgencyKind.SAFEGUARDING_CHILDREN_SERVICE;
import static org.throughline.schema.agencies.AgencyKind.SCHOOL;

import java.util.List;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;

/// An agency of the demo's cases. Those of which a source says nothing are registered too: silence
/// can only be shown of an agency that is known.
public record DemoAgency(AgencyId id, AgencyKind kind) {

    public static final List<DemoAgency> ALL =
            List.of(
                    of("social-care", CHILDRENS_SOCIAL_CARE),
                    of("school", SCHOOL),
                    of("gp", GP),
                    of("health-visiting", HEALTH_VISITING),
                    of("hospital", HOSPITAL_TRUST),
                    of("camhs", CAMHS),
                    of("cafcass", CAFCASS),
                    of("probation", PROBATION),
                    of("police", POLICE),
                    of("family-centre", FAMILY_CENTRE),
                    of("behaviour-support", BEHAVIOUR_SUPPORT),
                    of("safeguarding-children-service", SAFEGUARDING_CHILDREN_SERVICE),
                    of("educational-settings", EDUCATION_AUTHORITY),
                    of("primary-care-trust", PRIMARY_CARE_TRUST),
                    of("mental-health-trust", MENTAL_HEALTH_TRUST),
                    of("safeguarding-board", SAFEGUARDING_BOARD),
                    of("gscb", SAFEGUARDING_BOARD));

    String kindText() {
        return Kebab.text(kind);
    }

    private static DemoAgency of(String id, AgencyKind kind) {
        return new DemoAgency(AgencyId.of(id), kind);
    }
}
