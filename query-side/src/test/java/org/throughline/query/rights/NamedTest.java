package org.throughline.query.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTest {

    @ParameterizedTest
    @CsvSource({"hold, true", "do-not-hold, false", "defer, false"})
    void onlyADecisionToHoldAReviewNamesReviewers(String verdict, boolean commissions) {
        RightsRig rig = new RightsRig();
        rig.post(
                "gscb",
                "review-decided",
                "'happened':'2008','verdict':'%s','kind':'other','pack':'gloucestershire-2008'"
                        .formatted(verdict));
        rig.post("gp", "emergency-access-declared", "'happened':'2026','reason':'words'");
        assertThat(rig.at(RightsRig.NOW).grounds())
                .extracting(each -> Named.commissions(each.event()))
                .containsExactly(commissions, false);
    }
}
