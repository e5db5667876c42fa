package org.throughline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// Where the pages of a comparison and of the jigsaw lead, and what they warn of.
class TogetherWordsTest {

    private static final String CASE = "/cases/" + SampleRecord.CASE.text();

    private final PageRig rig = new PageRig();

    private Document page(String address) {
        return PagesTest.parsed(rig.get(address));
    }

    @Test
    void theWayToAComparisonAndFromItCarriesWhatTheOtherViewTakes() {
        Document chronology =
                page(CASE + "/chronology?known=2008&by=police&ledger=9&hindsight=show");
        assertThat(chronology.select("nav[aria-label=Pages] a").eachAttr("href"))
                .contains(
                        CASE + "/compare?by=police&ledger=9", CASE + "/jigsaw?known=2008&ledger=9");
        Document compare = page(CASE + "/compare?left=2007&right=2008&by=police");
        assertThat(compare.select("nav[aria-label=Pages] a").eachAttr("href"))
                .contains(CASE + "/chronology?by=police", CASE + "/jigsaw");
        assertThat(compare.select("nav [aria-current=page]").eachText()).containsExactly("Compare");
    }

    @Test
    void itsPinIsOfThePositionUnlessTheTimesArePositions() {
        assertThat(page(CASE + "/compare?left=2007&right=2008").select("footer a").attr("href"))
                .isEqualTo(CASE + "/compare?left=2007&right=2008&ledger=412");
        assertThat(
                        page(CASE + "/compare?axis=ledger&left=4&right=9")
                                .select("footer a")
                                .attr("href"))
                .isEqualTo(CASE + "/compare?axis=ledger&left=4&right=9");
    }

    @Test
    void itSaysWhichTimesAndWarnsOfAUnion() {
        assertThat(page(CASE + "/compare?left=2007&right=2008-03-01").text())
                .contains(
                        "Shown here: from what was known on 2007 to what was known on 1 March 2008.")
                .contains("This is what all of them together had; nobody held this.");
        assertThat(page(CASE + "/compare?axis=ledger&left=4&right=9&by=police").text())
                .contains(
                        "from the record as it stood at position 4 to that at position 9, by Police")
                .doesNotContain("nobody held this");
    }

    @Test
    void thePurposeOfTheFormIsKeptWhenSomethingIsWrong() {
        Document wrong = page(CASE + "/compare?axis=ledger&left=%3Cb%3E&right=9");
        assertThat(wrong.select("#left-error").text()).contains("Enter a date");
        assertThat(wrong.select("option[value=ledger]").hasAttr("selected")).isTrue();
        assertThat(wrong.select("#right").val()).isEqualTo("9");
        assertThat(wrong.title()).startsWith("Error: ");
    }
}
