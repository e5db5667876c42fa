package org.throughline.query.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.query.access.Reader;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

class RightsTest {

    private final RightsRig rig = new RightsRig();
    private final EntryId contact = rig.contact("police", "2007");

    @Test
    void anAuditorReadsEverything() {
        rig.sensitive(contact);
        assertThat(rig.reads(new Reader.Auditor(), contact, RightsRig.NOW)).isTrue();
    }

    @Test
    void withoutAGroundNobodyElseReadsAnything() {
        assertThat(rig.reads(new Reader.Reviewer(null), contact, RightsRig.NOW)).isFalse();
        assertThat(rig.reads(new Reader.Member(AgencyId.of("school")), contact, RightsRig.NOW))
                .isFalse();
    }

    @Test
    void aRightOfAnAgencyIsNoneOfItsReviewers() {
        rig.post("gp", "emergency-access-declared", "'happened':'2026','reason':'words'");
        Reader reviewer = new Reader.Reviewer(AgencyId.of("gp"));
        assertThat(rig.reads(reviewer, contact, RightsRig.NOW)).isFalse();
    }
}
