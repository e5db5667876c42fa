package org.throughline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;

/// What must hold for every page, whatever it shows.
class PagesTest {

    private static final String CASE = "/cases/" + SampleRecord.CASE.text();
    private static final String AHEAD = "/cases/" + SampleRecord.AHEAD.text();
    private static final String EMPTY = "/cases/" + SampleRecord.EMPTY.text();

    private final PageRig rig = new PageRig();

    static Stream<Arguments> pages() {
        return Stream.concat(views(), together());
    }

    private static Stream<Arguments> together() {
        return Stream.of(
                Arguments.of("compare-begin", CASE + "/compare?by=police", 200),
                Arguments.of("compare", CASE + "/compare?left=2007&right=2008", 200),
                Arguments.of(
                        "compare-places", CASE + "/compare?axis=ledger&left=4&right=9&by=x", 200),
                Arguments.of("compare-empty", EMPTY + "/compare?left=2007&right=2008", 200),
                Arguments.of("compare-wrong", CASE + "/compare?left=%3Cb%3E", 400),
                Arguments.of("jigsaw", CASE + "/jigsaw?known=2008", 200),
                Arguments.of("jigsaw-empty", EMPTY + "/jigsaw", 200));
    }

    private static Stream<Arguments> views() {
        return Stream.of(
                Arguments.of("login", "/login", 200),
                Arguments.of("login-wrong", "/login?error", 200),
                Arguments.of("signed-out", "/login?logout", 200),
                Arguments.of("sign-out", "/sign-out", 200),
                Arguments.of("cases", "/cases", 200),
                Arguments.of("case", CASE + "?known=2007-04-14&by=police", 200),
                Arguments.of("emergency", CASE + "/emergency", 200),
                Arguments.of("chronology", CASE + "/chronology", 200),
                Arguments.of(
                        "chronology-lens", CASE + "/chronology?known=2008&hindsight=show", 200),
                Arguments.of("chronology-wrong", CASE + "/chronology?known=%3Cb%3E&by=x", 400),
                Arguments.of("chronology-empty", EMPTY + "/chronology", 200),
                Arguments.of("knowledge", CASE + "/knowledge?by=gp-northside&ledger=184", 200),
                Arguments.of("knowledge-empty", EMPTY + "/knowledge", 200),
                Arguments.of("decisions", CASE + "/decisions?known=2008", 200),
                Arguments.of("decisions-empty", EMPTY + "/decisions", 200),
                Arguments.of("decisions-wrong", CASE + "/decisions?known=%3Cb%3E", 400),
                Arguments.of("people", CASE + "/people?known=2008&by=police", 200),
                Arguments.of("people-empty", EMPTY + "/people", 200),
                Arguments.of("people-wrong", CASE + "/people?known=%3Cb%3E", 400),
                Arguments.of("alerts", CASE + "/alerts?known=2008", 200),
                Arguments.of("alerts-empty", EMPTY + "/alerts", 200),
                Arguments.of("alerts-wrong", CASE + "/alerts?known=%3Cb%3E", 400),
                Arguments.of("questions", CASE + "/questions", 200),
                Arguments.of("questions-empty", EMPTY + "/questions", 200),
                Arguments.of("entry", CASE + "/entries/" + SampleRecord.ENTRY.text(), 200),
                Arguments.of("journey", journey(CASE) + "?known=2008", 200),
                Arguments.of("latency", CASE + "/latency?known=2008", 200),
                Arguments.of("latency-empty", EMPTY + "/latency", 200),
                Arguments.of("earliest", CASE + "/earliest-knowable?hindsight=show", 200),
                Arguments.of("address-wrong", CASE + "?known=%3Cb%3E", 400),
                Arguments.of("forbidden", "/cases/" + SampleRecord.NOT_MINE.text(), 403),
                Arguments.of("not-found", "/cases/" + SampleRecord.UNKNOWN.text(), 404),
                Arguments.of("not-ready", AHEAD + "/knowledge", 503),
                Arguments.of("erasures", "/cases/" + SampleErasures.SOME + "/erasures", 200),
                Arguments.of("admin", "/admin", 200),
                Arguments.of("problem", "/problems/event-id-conflict", 200));
    }

    private static String journey(String caseHome) {
        return caseHome + "/entries/" + SampleRecord.ENTRY.text() + "/journey";
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormedAndTellsItsOutline(String name, String address, int status) {
        MockHttpServletResponse answer = rig.get(address);
        String html = PageRig.html(answer);
        PageRig.keep(name, html);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = parser.parseInput(html, "http://localhost" + address);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).endsWith(" - Throughline").doesNotStartWith(" ");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main-content")).hasSize(1);
        assertThat(page.expectFirst("body > a").attr("href")).isEqualTo("#main-content");
        headingsStepDownOneByOne(page);
        idsAreUniqueAndMeant(page);
        fieldsAreLabelled(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void runsNoScriptAndCarriesNoStyle(String name, String address, int status) {
        Document page = parsed(rig.get(address));
        assertThat(page.select("script, style, [style], iframe, object, embed, base")).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        }
        for (Element link : page.select("[href], [src], [action]")) {
            String target = link.attr("href") + link.attr("src") + link.attr("action");
            assertThat(target).as(name).matches("[/#].*").doesNotStartWith("//");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesTheSameBytesTwice(String name, String address, int status) {
        assertThat(rig.get(address).getContentAsByteArray())
                .as(name)
                .isEqualTo(rig.get(address).getContentAsByteArray());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void neverBlames(String name, String address, int status) {
        assertThat(parsed(rig.get(address)).text().toLowerCase(java.util.Locale.ROOT))
                .as(name)
                .doesNotContain("failed to", "ignored", "should have known");
    }

    static Document parsed(MockHttpServletResponse answer) {
        return org.jsoup.Jsoup.parse(PageRig.html(answer), "http://localhost/");
    }

    private static void headingsStepDownOneByOne(Document page) {
        int level = 0;
        for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
            int next = heading.tagName().charAt(1) - '0';
            boolean summary = heading.hasClass("govuk-error-summary__title");
            if (!summary) {
                assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
            assertThat(heading.text()).isNotBlank();
        }
    }

    private static void idsAreUniqueAndMeant(Document page) {
        Set<String> ids = new LinkedHashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as("id " + element.id() + " once").isTrue();
        }
        for (String attribute : List.of("aria-describedby", "aria-labelledby", "for")) {
            for (Element element : page.select("[" + attribute + "]")) {
                assertThat(ids).containsAll(List.of(element.attr(attribute).split(" ", -1)));
            }
        }
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
    }

    private static void fieldsAreLabelled(Document page) {
        for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
            assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
        }
    }
}
