package org.throughline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.RuleCode;

/// What single pages say.
class PageWordsTest {

    private static final String CASE = "/cases/" + SampleRecord.CASE.text();

    private final PageRig rig = new PageRig();

    @Test
    void showsMarkupInTheWordsOfASourceAsWords() {
        for (String view : new String[] {"", "/chronology", "/knowledge", entry()}) {
            String html = PageRig.html(rig.get(CASE + view));
            assertThat(html).doesNotContain("<script", "<img", "&amp;amp;amp;");
            assertThat(page(CASE + view).text()).contains(SampleRecord.HOSTILE);
        }
    }

    @Test
    void letsEachTextRunInTheDirectionOfItsScript() {
        Document page = page(CASE + "/chronology");
        Element words = page.expectFirst("p:containsOwn(" + SampleRecord.ARABIC + ")");
        assertThat(words.attr("dir")).isEqualTo("auto");
    }

    @Test
    void keepsUndatedEntriesInABandOfTheirOwn() {
        Document page = page(CASE + "/chronology");
        assertThat(page.select("h2").eachText()).containsExactly("Dated", "Date not stated");
        Element band = page.expectFirst("main ul.tl-entries");
        assertThat(band.select("h3").eachText())
                .containsExactly(
                        "Date not stated: Case closed",
                        "Date not stated, somewhere from April 2001 to July 2008: Disclosure made");
        assertThat(band.text()).contains("In order After: Case closed");
        assertThat(page.select("ol.tl-entries h3").eachText())
                .startsWith("April 2001: Concern logged", "About 2003: Contact")
                .contains("Between March and April 2008: Missing reported");
        assertThat(page.text()).contains(LabelledText.ERASED);
    }

    @Test
    void tellsWhatItDoesNotShow() {
        assertThat(page(CASE + "/chronology").expectFirst("#counts").text())
                .isEqualTo(
                        "7 entries shown, 3 outside the period asked for, 2 not yet known then,"
                                + " 1 withheld.");
    }

    @Test
    void theYearsOfAChronologyLeadToTheirFirstEntries() {
        Document page = page(CASE + "/chronology");
        assertThat(page.select(".tl-asof nav a").eachText())
                .containsExactly("2001", "2002", "2008", "Date not stated");
        assertThat(page.expectFirst("#year-2001 h3").text()).startsWith("April 2001");
        assertThat(page.expectFirst("#year-2008 h3").text()).startsWith("Between March and April");
        assertThat(page.select("#undated").text()).isEqualTo("Date not stated");
        String none = "/cases/" + SampleRecord.EMPTY.text() + "/chronology";
        assertThat(page(none).select(".tl-asof")).isEmpty();
    }

    @Test
    void theMatrixRepeatsWhatIsAskedAboutWhereItStaysInSight() {
        Document page = page(CASE + "/knowledge?known=2008");
        assertThat(page.expectFirst("thead th .tl-cell__said").text())
                .isEqualTo(page.expectFirst("#lens").text());
        assertThat(page(CASE + "/knowledge").select("thead .tl-cell__said")).isEmpty();
    }

    @Test
    void labelsWhatNobodyHeldAndHindsight() {
        String together = page(CASE + "/chronology?known=2008").text();
        assertThat(together)
                .contains("Shown here: as known on 2008.")
                .contains("This is what all of them together had; nobody held this.")
                .doesNotContain("this includes what was learned later");
        String one = page(CASE + "/chronology?known=2008&by=gp-northside&hindsight=show").text();
        assertThat(one)
                .contains("as known on 2008, by GP Northside")
                .doesNotContain("nobody held this")
                .contains("this includes what was learned later");
    }

    @Test
    void linksExactlyThisPageAndKeepsTheQuestion() {
        Document page = page(CASE + "/knowledge?by=police&known=2008&after=c7");
        assertThat(page.expectFirst("footer").text())
                .contains("This page shows the log up to position 412.");
        assertThat(page.expectFirst("footer a").attr("href"))
                .isEqualTo(CASE + "/knowledge?known=2008&by=police&ledger=412&after=c7");
        assertThat(page.select("nav[aria-label=Pages] a").eachAttr("href"))
                .contains("/cases", CASE + "/chronology?known=2008&by=police");
        assertThat(page.select("nav [aria-current=page]").eachText())
                .containsExactly("Who knew what");
        assertThat(page.expectFirst("option[selected]").attr("value")).isEqualTo("police");
    }

    @Test
    void matrixSaysEachStateInWordsUnderItsHeaders() {
        Document page = page(CASE + "/knowledge");
        assertThat(page.select("thead th[scope=col]")).hasSize(13);
        assertThat(page.select("tbody th[scope=row]")).hasSize(6);
        assertThat(page.select("tbody th[scope=rowgroup]").eachText())
                .containsExactly("Date not stated");
        for (Element cell : page.select("tbody td")) {
            assertThat(cell.ownText()).isNotBlank();
        }
        assertThat(page.select("tbody td").eachText())
                .contains(
                        "Known (wrote it) since 12 March 2007",
                        "Held: received, no evidence it was read (said by another) since April 2007",
                        "Stated not told (finding of a review)",
                        "No record (nothing submitted)",
                        "No record (searched, none found)",
                        "The sources do not say",
                        "Disputed: the accounts differ");
        Element region = page.expectFirst(".tl-matrix[role=region]");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(region.attr("aria-labelledby")).isEqualTo("matrix-caption");
    }

    @Test
    void entrySaysWhatItSaysThenWhoKnewItAndThoseWithoutARecordInOneLineEach() {
        Document page = page(CASE + entry());
        assertThat(page.select("main h2").eachText())
                .startsWith("What it says", "Who knew it")
                .endsWith("Earlier versions");
        assertThat(page.select(".tl-lines li").eachText())
                .contains(
                        "Police: Known (wrote it), since 12 March 2007",
                        "Health visiting: Stated not told (finding of a review) Who: health visitor, "
                                + SampleRecord.ARABIC)
                .noneMatch(line -> line.contains("sources do not say"));
        assertThat(page.select(".tl-silent").eachText())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("The sources do not say: "));
    }

    @Test
    void entrySaysWhoCorrectedItAndWhyAndIsNamedInTheTitle() {
        Document page = page(CASE + entry());
        assertThat(page.select(".tl-amendment").text())
                .startsWith("Version 2: corrected by Police, 2 May 2008");
        assertThat(page.title())
                .startsWith("Information sent, Police, 14 April 2008, entry ")
                .doesNotContain(SampleRecord.HOSTILE);
        assertThat(page.expectFirst("h1").text())
                .isEqualTo("Information sent, Police, 14 April 2008");
    }

    @Test
    void wrongParametersAreNamedAtTheTopAndAtTheirFields() {
        Document page = page(CASE + "/chronology?known=%3Cb%3E&by=x&to=2008");
        assertThat(page.title()).startsWith("Error: Chronology");
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactly("#known", "#by", "#from");
        assertThat(page.expectFirst("#known").attr("value")).isEqualTo("<b>");
        assertThat(page.expectFirst("#to").attr("value")).isEqualTo("2008");
        assertThat(page.expectFirst("#known-error").text()).contains("Enter a date");
        assertThat(page.select(".tl-entries, footer a")).isEmpty();
        assertThat(page.select("nav a").eachAttr("href"))
                .contains(CASE + "/knowledge?to=2008")
                .noneMatch(link -> link.contains("by="));
    }

    @Test
    void anIdThatIsNoneIsAPageThatDoesNotExist() {
        assertThat(rig.get("/cases/anna").getStatus()).isEqualTo(404);
        assertThat(rig.get(CASE + "/entries/anna").getStatus()).isEqualTo(404);
        assertThat(rig.get("/problems/nonsense").getStatus()).isEqualTo(404);
        assertThat(PageRig.html(rig.get("/cases/anna"))).doesNotContain("anna");
    }

    @Test
    void whoMayDeclareAnEmergencyIsShownTheWayWhereACaseIsNotShown() {
        for (CaseId id : List.of(SampleRecord.UNKNOWN, SampleRecord.NOT_MINE)) {
            String there = "/cases/" + id.text();
            for (String role : List.of("AGENCY", "PRACTITIONER")) {
                Document page = PagesTest.parsed(rig.getAs(role, there + "/chronology"));
                assertThat(page.select("main a").eachAttr("href")).contains(there + "/emergency");
                assertThat(page.expectFirst("main").text()).contains("If a child may come to harm");
            }
            for (String role : List.of("REVIEWER", "AUDITOR")) {
                assertThat(PageRig.html(rig.getAs(role, there))).doesNotContain("/emergency");
            }
        }
        assertThat(page(CASE).select("main a").eachAttr("href")).contains(CASE + "/emergency");
    }

    @Test
    void anAdministratorBeginsWithAccountsAndAgenciesAndIsToldWhatIsNotForThem() {
        assertThat(rig.getAs("ADMIN", "/").getRedirectedUrl()).isEqualTo("/admin");
        assertThat(rig.getAs("REVIEWER", "/").getRedirectedUrl()).isEqualTo("/cases");
        Document page = PagesTest.parsed(rig.getAs("ADMIN", "/admin"));
        assertThat(page.select("nav a").eachAttr("href")).containsExactly("/admin");
        assertThat(page.select("header a").eachAttr("href")).doesNotContain("/cases");
        assertThat(page.expectFirst("main").text())
                .contains("You see no case")
                .contains("worker.one practitioner of GP Northside; has not chosen a password yet")
                .contains("gp-northside GP, registered on 1 January 1970");
        Document refused =
                PagesTest.parsed(rig.getAs("ADMIN", "/cases/" + SampleRecord.NOT_MINE.text()));
        assertThat(refused.select("main a").eachAttr("href")).containsExactly("/admin");
    }

    @Test
    void problemPagesSayWhatItMeansAndWhatToDo() {
        Problems problems = Problems.load();
        assertThat(problems.codes()).contains("event-id-conflict", "not-yet-projected");
        for (String code : problems.codes()) {
            assertThat(problems.find(code).orElseThrow().toDo()).isNotBlank();
        }
        String page = PagesTest.parsed(rig.getAsNobody("/problems/event-id-conflict")).text();
        assertThat(page).contains("The same id was used", "What to do", "event-id-conflict");
    }

    @Test
    void thePageOfARuleSaysWhereItComesFrom() {
        assertThat(PagesTest.parsed(rig.getAsNobody("/problems/closure-notice-incomplete")).text())
                .contains("Where the rule comes from", "R115 (S0 R5b)");
        assertThat(PagesTest.parsed(rig.getAsNobody("/problems/event-id-conflict")).text())
                .doesNotContain("Where the rule comes from");
    }

    @ParameterizedTest
    @EnumSource(RuleCode.class)
    void everyRuleThatRefusesHasAPage(RuleCode code) {
        assertThat(Problems.load().codes()).contains(Kebab.text(code));
    }

    @Test
    void saysWhenToAskAgainForWhatIsNotReady() {
        String ahead = "/cases/" + SampleRecord.AHEAD.text() + "/chronology?known=2008";
        assertThat(rig.get(ahead).getHeader("Retry-After")).isEqualTo("2");
        assertThat(page(ahead).select("main a").eachAttr("href")).contains(ahead);
        assertThat(rig.get(CASE).getHeader("Retry-After")).isNull();
    }

    @Test
    void aWrongPasswordIsSaidWithoutSayingWhichWasWrong() {
        Document page = PagesTest.parsed(rig.getAsNobody("/login?error"));
        assertThat(page.title()).startsWith("Error: Sign in");
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#username");
        assertThat(PagesTest.parsed(rig.getAsNobody("/login?logout")).text())
                .contains("You have signed out.");
    }

    @Test
    void onlyTheTwoFormsThatChangeSomethingCarryAToken() {
        assertThat(PageRig.html(rig.getAsNobody("/login"))).contains("t-0-k-e-n");
        assertThat(PageRig.html(rig.get("/sign-out"))).contains("t-0-k-e-n");
        assertThat(PageRig.html(rig.get(CASE + "/chronology"))).doesNotContain("t-0-k-e-n");
    }

    private Document page(String address) {
        return PagesTest.parsed(rig.get(address));
    }

    private static String entry() {
        return "/entries/" + SampleRecord.ENTRY.text();
    }
}
