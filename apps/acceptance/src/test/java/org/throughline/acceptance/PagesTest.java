package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages in a real browser, over the demo. A reader needs no JavaScript; axe does.
@Tag("server")
@ExtendWith(SharedServer.Demo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    /// Pages with a layout of their own in a narrow window: axe looks at them there too.
    private static final Set<String> LAID_OUT_ANEW =
            Set.of(
                    "login",
                    "case",
                    "chronology",
                    "knowledge",
                    "decisions",
                    "decision",
                    "people",
                    "closure");

    private final RunningServer server;
    private final Chromium chromium;
    private final Tour tour;
    private final String closure;

    PagesTest(RunningServer server) {
        this.server = server;
        this.tour = Tour.of(server);
        this.closure = tour.closure();
        this.chromium = Chromium.at(Chromium.INSTALLED);
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void everyPageMeetsWcag22AaAndFitsTheWindow(int width) {
        List<String> findings = new ArrayList<>();
        try (Visitor stranger = chromium.visitor(server, Visitor.Script.ON, width)) {
            stranger.go("/login", 200);
            look(stranger, "login", width, findings);
            stranger.signIn("reviewer", "not the password");
            look(stranger, "login-wrong", width, findings);
        }
        try (Visitor auditor = chromium.visitor(server, Visitor.Script.ON, width)) {
            auditor.signedIn("auditor");
            for (Tour.Stop stop : tour.stops()) {
                auditor.go(stop.path(), stop.status());
                look(auditor, stop.name(), width, findings);
            }
        }
        assertThat(findings).isEmpty();
    }

    private static void look(Visitor visitor, String name, int width, List<String> findings) {
        Page page = visitor.page();
        PageChecks.shape(page).forEach(each -> findings.add(name + ": " + each));
        if (width == WIDE || LAID_OUT_ANEW.contains(name)) {
            PageChecks.axe(page).forEach(each -> findings.add(name + ": " + each));
        }
        PageChecks.picture(page, name + "-" + width);
    }

    @Test
    void everythingIsReachedByKeyboardAndTheFocusIsSeen() {
        List<String> findings = new ArrayList<>();
        try (Visitor auditor = chromium.visitor(server, Visitor.Script.ON, NARROW)) {
            auditor.go("/login", 200);
            PageChecks.keyboard(auditor.page()).forEach(each -> findings.add("login: " + each));
            auditor.signedIn("auditor");
            for (Tour.Stop stop : tour.stops()) {
                auditor.go(stop.path(), stop.status());
                PageChecks.keyboard(auditor.page())
                        .forEach(each -> findings.add(stop.name() + ": " + each));
            }
            auditor.go("/cases", 200);
            auditor.page().keyboard().press("Tab");
            auditor.page().keyboard().press("Enter");
            assertThat(auditor.page().url()).endsWith("/cases#main-content");
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void aReaderWalksFromSignInToSignOutWithoutScripts() {
        try (Visitor reviewer = reading("reviewer")) {
            assertThat(reviewer.heading()).isEqualTo("Cases");
            reviewer.page().locator("a[href='" + Tour.LESSON + "']").click();
            assertThat(reviewer.heading()).startsWith("Case ");
            assertThat(reviewer.main()).contains("GSCB", "CAMHS", "CAFCASS", "GP");
            reviewer.link("Chronology");
            assertThat(reviewer.heading()).isEqualTo("Chronology");
            assertThat(reviewer.main()).contains("Date not stated");
            reviewer.link("Decisions");
            assertThat(reviewer.heading()).isEqualTo("Decisions");
            reviewer.link("People");
            assertThat(reviewer.heading()).isEqualTo("People");
            reviewer.link("Who knew what");
            assertThat(reviewer.heading()).isEqualTo("Who knew what");
            reviewer.linkOf("Case closed, ");
            assertThat(reviewer.at()).isEqualTo(closure);
            reviewer.link("Sign out");
            reviewer.button("Sign out");
            assertThat(reviewer.main()).contains("You have signed out");
            reviewer.go("/cases", 200);
            assertThat(reviewer.heading()).isEqualTo("Sign in");
        }
    }

    /// What the page says of those of whom the table of the question says that the source is
    /// silent.
    private static List<String> silent() {
        return QuestionTable.read("question-4")
                .at("/entries/closure/knows")
                .valueStream()
                .filter(each -> Json.text(each, "state").equals("source-silent"))
                .map(each -> Json.text(each, "knower").replace('-', ' '))
                .toList();
    }

    @Test
    void theClosuresPageSaysWhoWasToldAndWhoWentOnSending() {
        try (Visitor reviewer = reading("reviewer")) {
            reviewer.go(closure, 200);
            assertThat(reviewer.heading()).startsWith("Case closed, GSCB, date not stated");
            Page page = reviewer.page();
            assertThat(page.locator(".tl-lines li").allInnerTexts())
                    .filteredOn(text -> text.contains("Stated not told"))
                    .singleElement()
                    .satisfies(
                            text ->
                                    assertThat(text)
                                            .containsIgnoringCase("organisations not named"));
            assertThat(page.locator(".tl-silent").allInnerTexts())
                    .singleElement()
                    .asString()
                    .startsWith("The sources do not say: ")
                    .satisfies(
                            line ->
                                    silent().forEach(
                                                    each ->
                                                            assertThat(line)
                                                                    .containsIgnoringCase(each)));
            assertThat(reviewer.main())
                    .contains("Decided by", "Told in writing")
                    .contains("What else speaks of it", "believed that the case was open")
                    .contains("Date not stated, somewhere from April 2001 to July 2008")
                    .doesNotContainPattern("(?i)\\b(failed|ignored|should have)\\b");
            page.locator("a", new Page.LocatorOptions().setHasText("states a pattern")).click();
            assertThat(reviewer.heading()).startsWith("Pattern");
        }
    }

    @Test
    void theFilterShowsWhatOneAgencyKnewOnADay() {
        try (Visitor auditor = reading("auditor")) {
            Page page = auditor.go(Tour.DATED + "/chronology", 200);
            int all = page.locator(".tl-entry").count();
            page.getByLabel("As known on").fill("2024-02-29");
            page.getByLabel("By", new Page.GetByLabelOptions().setExact(true))
                    .selectOption(new SelectOption().setLabel("Social care"));
            auditor.button("Show");
            assertThat(auditor.at()).contains("known=2024-02-29", "by=social-care");
            assertThat(page.locator(".tl-entry").count()).isPositive().isLessThan(all);
            assertThat(page.locator("#lens").innerText())
                    .contains("Social care")
                    .contains("29 February 2024");
            page.getByLabel("As known on").fill("31/02/2024");
            auditor.button("Show");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.locator(".govuk-error-summary").innerText())
                    .contains("There is a problem");
            assertThat(page.getByLabel("As known on").inputValue()).isEqualTo("31/02/2024");
            assertThat(page.locator("#known-error").innerText()).contains("2008-04-14");
            page.locator(".govuk-error-summary a").click();
            assertThat(page.url()).endsWith("#known");
        }
    }

    @Test
    void theLinkToExactlyThisPageGivesThatPageAgain() {
        try (Visitor auditor = reading("auditor")) {
            for (String path :
                    List.of(
                            Tour.LESSON,
                            Tour.DATED + "/chronology",
                            Tour.LESSON + "/knowledge",
                            Tour.DATED + "/decisions",
                            Tour.LESSON + "/people")) {
                auditor.go(path, 200);
                List<String> free = auditor.record();
                assertThat(free).isNotEmpty();
                auditor.link("Link to exactly this page");
                assertThat(auditor.at()).contains("ledger=");
                assertThat(auditor.record()).as(path).isEqualTo(free);
                String pinned = auditor.page().content();
                auditor.page().reload();
                assertThat(auditor.page().content()).as(path).isEqualTo(pinned);
            }
        }
    }

    @Test
    void anAgencySeesItsOwnRowOnly() {
        try (Visitor school = reading("school")) {
            Page page = school.go(Tour.DATED + "/knowledge", 200);
            assertThat(page.locator("thead th").allInnerTexts()).containsExactly("Entry", "School");
            page.locator("tbody a").first().click();
            assertThat(page.locator(".tl-lines li").allInnerTexts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).containsIgnoringCase("school"));
            school.go(Tour.LESSON + "/knowledge", 200);
            assertThat(page.locator("thead th").allInnerTexts()).containsExactly("Entry", "School");
        }
    }

    @Test
    void anAgencyOfWhichACaseSaysNothingFindsNoSuchCase() {
        try (Visitor board = reading("safeguarding-board")) {
            board.go(Tour.LESSON, 404);
            assertThat(board.heading()).isEqualTo("Page not found");
        }
    }

    @Test
    void aWrongPasswordIsSaidAndLetsNobodyIn() {
        try (Visitor stranger = chromium.visitor(server, Visitor.Script.OFF, WIDE)) {
            stranger.signIn("reviewer", "not the password");
            assertThat(stranger.page().locator(".govuk-error-summary").innerText())
                    .contains("The account name or the password is not right");
            assertThat(stranger.page().title()).startsWith("Error: ");
            stranger.go("/cases", 200);
            assertThat(stranger.heading()).isEqualTo("Sign in");
        }
    }

    private Visitor reading(String account) {
        return chromium.visitor(server, Visitor.Script.OFF, WIDE).signedIn(account);
    }
}
