package org.throughline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What the page says of the erasures of a case, from what the API says.
class ErasuresPageTest {

    private static final String PAGE = "/cases/" + SampleErasures.SOME + "/erasures";

    private final PageRig rig = new PageRig();

    @Test
    void saysWhatAnErasureIsAndWhatItWaitsFor() {
        Document page = PagesTest.parsed(rig.getAs("AUDITOR", PAGE));
        assertThat(page.select("h2.govuk-heading-s").eachText())
                .containsExactly("Texts about child, mother", "Texts about mother");
        assertThat(page.select(".govuk-tag").eachText())
                .containsExactly(
                        "Erased here; a process that may hold a key has not answered", "Complete");
        assertThat(page.expectFirst("main").text())
                .contains("Decided by Social care", "1 answered, 1 waited for")
                .contains("to be looked at: 1");
        assertThat(page.select("nav a").eachAttr("href")).contains(PAGE);
    }

    @Test
    void saysThatThereIsNoRecordOfAny() {
        String none = "/cases/" + SampleErasures.NONE + "/erasures";
        assertThat(PagesTest.parsed(rig.getAs("ADMIN", none)).expectFirst("main").text())
                .contains("No record of any erasure");
    }

    @Test
    void isNotThereForACaseThatIsNot() {
        assertThat(rig.get("/cases/nonsense/erasures").getStatus()).isEqualTo(404);
        assertThat(rig.get("/cases/" + SampleErasures.UNKNOWN + "/erasures").getStatus())
                .isEqualTo(404);
    }
}
