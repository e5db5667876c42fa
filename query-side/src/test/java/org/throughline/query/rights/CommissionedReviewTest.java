package org.throughline.query.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.query.access.Reader;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

class CommissionedReviewTest {

    private static final Reader ANY = new Reader.Reviewer(null);
    private static final Reader GSCB = new Reader.Reviewer(AgencyId.of("gscb"));
    private static final Reader OTHER = new Reader.Reviewer(AgencyId.of("lscb"));

    private final RightsRig rig = new RightsRig();
    private final EntryId contact = rig.contact("police", "2007");

    private EntryId decided(String by, String verdict, String kind) {
        return rig.post(
                by,
                "review-decided",
                "'happened':'2008','verdict':'%s','kind':'%s','pack':'gloucestershire-2008'"
                        .formatted(verdict, kind));
    }

    private EntryId terms(String type, String by, String period, String more) {
        return rig.post(
                by,
                type,
                "'happened':'2008','terms':{'scope':{'period':'%s','timeAfterIncident':'not-stated'}}%s"
                        .formatted(period, more));
    }

    private boolean reads(Reader reader, EntryId entry) {
        return rig.reads(reader, entry, RightsRig.NOW);
    }

    @Test
    void withoutADecisionToHoldOneNothingIsRead() {
        assertThat(reads(ANY, contact)).isFalse();
        decided("gscb", "defer", "serious-case-review");
        decided("gscb", "do-not-hold", "serious-case-review");
        terms("terms-agreed", "gscb", "2007", "");
        assertThat(reads(ANY, contact)).isFalse();
        assertThat(Rights.of(ANY, rig.at(RightsRig.NOW)).any()).isFalse();
    }

    @Test
    void whoBelongsToABoardReadsForItsReviewsOnly() {
        decided("gscb", "hold", "serious-case-review");
        assertThat(reads(ANY, contact)).isTrue();
        assertThat(reads(GSCB, contact)).isTrue();
        assertThat(reads(OTHER, contact)).isFalse();
    }

    @Test
    void theBoardThatDecidesCountsAndNotWhoWroteItDown() {
        rig.post(
                "police",
                "review-decided",
                "'happened':'2008','verdict':'hold','kind':'other','pack':'gloucestershire-2008',"
                        + "'by':{'agency':'lscb'}");
        assertThat(reads(OTHER, contact)).isTrue();
        assertThat(reads(GSCB, contact)).isFalse();
    }

    @Test
    void aLaterDecisionOfTheSameBoardOnThatFormStopsIt() {
        decided("gscb", "hold", "serious-case-review");
        decided("lscb", "do-not-hold", "serious-case-review");
        decided("gscb", "do-not-hold", "partnership-review");
        assertThat(reads(GSCB, contact)).isTrue();
        decided("gscb", "do-not-hold", "serious-case-review");
        assertThat(reads(GSCB, contact)).isFalse();
        decided("gscb", "hold", "serious-case-review");
        assertThat(reads(GSCB, contact)).isTrue();
    }

    @Test
    void toDeferItStopsItAsWell() {
        decided("gscb", "hold", "serious-case-review");
        decided("gscb", "defer", "serious-case-review");
        assertThat(reads(GSCB, contact)).isFalse();
    }

    @Test
    void itEndsWhenTheDecisionIsRetracted() {
        rig.retract(decided("gscb", "hold", "serious-case-review"));
        assertThat(reads(ANY, contact)).isFalse();
    }

    @Test
    void whatCertainlyLiesOutsideThePeriodOfTheTermsIsNotRead() {
        EntryId before = rig.contact("police", "2001-03-31");
        EntryId first = rig.contact("police", "2001-04");
        EntryId across = rig.contact("police", "2008-07/2009");
        EntryId after = rig.contact("police", "2008-08-01");
        EntryId perhaps = rig.contact("police", "[2001-03..2001-05]");
        EntryId undated = rig.contact("police", "not-stated");
        EntryId bounded = rig.contact("police", "not-stated;within=1999/2000");
        decided("gscb", "hold", "serious-case-review");
        assertThat(reads(ANY, before)).isTrue();
        terms("terms-agreed", "gscb", "2001-04/2008-07", "");
        assertThat(reads(ANY, before)).isFalse();
        assertThat(reads(ANY, first)).isTrue();
        assertThat(reads(ANY, across)).isTrue();
        assertThat(reads(ANY, after)).isFalse();
        assertThat(reads(ANY, perhaps)).isTrue();
        assertThat(reads(ANY, undated)).isTrue();
        assertThat(reads(ANY, bounded)).isFalse();
    }

    @Test
    void whatTheReviewItselfDidIsReadWheneverItWas() {
        EntryId own = rig.entry("imr-submitted.v1", "police", "2012");
        EntryId other = rig.contact("police", "2012");
        decided("gscb", "hold", "serious-case-review");
        terms("terms-agreed", "gscb", "2001-04/2008-07", "");
        assertThat(reads(ANY, own)).isTrue();
        assertThat(reads(ANY, other)).isFalse();
    }

    @Test
    void amendedTermsBoundItAnew() {
        EntryId early = rig.contact("police", "1999");
        EntryId decision = decided("gscb", "hold", "serious-case-review");
        terms("terms-agreed", "gscb", "2001/2008", "");
        EntryId amended =
                terms("terms-amended", "gscb", "1998/2008", ",'review':'" + decision.text() + "'");
        assertThat(reads(ANY, early)).isTrue();
        rig.retract(amended);
        assertThat(reads(ANY, early)).isFalse();
    }

    @Test
    void nobodyElseSetsTheTerms() {
        EntryId early = rig.contact("police", "1999");
        decided("gscb", "hold", "serious-case-review");
        terms("terms-agreed", "gscb", "2001/2008", "");
        terms("terms-amended", "police", "1990/2010", "");
        assertThat(reads(ANY, early)).isFalse();
    }

    @Test
    void whereTheTermsStateNoPeriodNothingIsLeftOut() {
        decided("gscb", "hold", "serious-case-review");
        terms("terms-agreed", "gscb", "not-stated", "");
        assertThat(reads(ANY, contact)).isTrue();
    }
}
