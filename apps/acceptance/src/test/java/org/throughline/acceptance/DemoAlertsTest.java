package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// What the demo's review, and a made-up case with dates, call attention to. What was expected of
/// the review was written down from its summary.
@Tag("server")
@ExtendWith(SharedServer.Demo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoAlertsTest {

    private static final String DATED = "/cases/2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b902";

    private static final String BLAME =
            "(?i)\\b(failed|failure|failing|ignored|should have|overlooked|neglected to|to blame)\\b";

    private final RunningServer server;
    private final ReviewCase review;

    DemoAlertsTest(RunningServer server) {
        this.server = server;
        this.review = new ReviewCase(server);
    }

    private List<JsonNode> of(String row) {
        return review.read("/alerts")
                .required("alerts")
                .valueStream()
                .filter(each -> Json.text(each, "rule").equals(row))
                .toList();
    }

    /// The lines of the summary on which an alert rests.
    private Set<String> lines(JsonNode alert) {
        return alert.required("evidence")
                .valueStream()
                .map(each -> Json.text(each, "entryId"))
                .map(
                        id ->
                                review.events().stream()
                                        .filter(each -> Json.text(each, "eventId").equals(id))
                                        .findFirst()
                                        .orElseThrow())
                .map(ReviewCase::lines)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nineTimesMissingAndNoAgreedResponseRestOnTheLinesThatSaySo() {
        JsonNode often = of("R136").getFirst();
        assertThat(lines(often)).containsExactly("283");
        assertThat(Json.text(often, "since")).isEqualTo("2008-03/2008-04");
        assertThat(often.required("certain").asBoolean()).isTrue();
        JsonNode response = of("R137").getFirst();
        assertThat(lines(response)).containsExactly("283");
        assertThat(Json.text(response, "absence")).isEqualTo("source-silent");
    }

    @Test
    void notSeenAloneIsStatedForRunningAwayAndForTheDisclosure() {
        assertThat(of("R104")).hasSize(2);
        for (JsonNode each : of("R104")) {
            assertThat(lines(each)).contains("211-212, 215-216");
            assertThat(each.has("absence")).isFalse();
            assertThat(Content.texts(each.required("agencies"))).containsExactly("social-care");
        }
    }

    @Test
    void theClosureOfWhichOrganisationsWereNotToldAndWhatWasSentAfterIt() {
        JsonNode sent = of("R50").getFirst();
        assertThat(lines(sent)).containsExactlyInAnyOrder("228-230", "228-233");
        assertThat(Content.texts(sent.required("agencies"))).containsExactly("social-care");
        assertThat(of("R115")).extracting(each -> lines(each).contains("228-230")).contains(true);
        JsonNode asked = of("R114").getFirst();
        assertThat(asked.required("certain").asBoolean()).isFalse();
        assertThat(Content.texts(asked.required("tells"))).isEmpty();
    }

    @Test
    void whatAsksForActionIsNotInvitedOrAssessedAnewIsThereAndNothingIsMadeUp() {
        assertThat(of("R121")).hasSize(1);
        assertThat(Json.text(of("R121").getFirst(), "absence")).isEqualTo("source-silent");
        assertThat(of("R35"))
                .anySatisfy(
                        each ->
                                assertThat(Content.texts(each.required("agencies")))
                                        .containsExactly("cafcass"));
        assertThat(of("R5")).isNotEmpty();
        assertThat(of("R126")).hasSize(1);
        for (String silent : List.of("R20", "R31", "R32", "R65", "R118", "R131", "R142")) {
            assertThat(of(silent)).as(silent).isEmpty();
        }
    }

    @Test
    void noAlertOfTheReviewIsUnderARuleOfItsTimeAndNoneBlames() {
        JsonNode answer = review.read("/alerts");
        for (JsonNode each : answer.required("alerts")) {
            assertThat(each.at("/pack/inForce").asBoolean()).isFalse();
            assertThat(Json.text(each, "says")).doesNotContainPattern(BLAME);
            assertThat(each.required("evidence")).isNotEmpty();
        }
        String page = review.page("/cases/" + ReviewCase.ID + "/alerts");
        assertThat(page).contains("made to look back with", "The sources do not say");
        assertThat(page.replaceAll("finds no fault with anybody", "")).doesNotContainPattern(BLAME);
    }

    @Test
    void beforeAnythingWasKnownNothingCallsForAttention() {
        String then = "/alerts?known=2001-01-01";
        assertThat(server.as("auditor").get("/api/v1/cases/" + ReviewCase.ID + then).status())
                .isIn(200, 404);
        JsonNode answer = server.as("auditor").read("/api/v1/cases/" + ReviewCase.ID + then).json();
        assertThat(
                        answer.required("alerts")
                                .valueStream()
                                .filter(each -> each.required("certain").asBoolean()))
                .isEmpty();
    }

    private List<JsonNode> dated(String row, String known) {
        String path = "/api/v1%s/alerts?known=%s".formatted(DATED, known);
        return server.as("auditor")
                .read(path)
                .json()
                .required("alerts")
                .valueStream()
                .filter(each -> Json.text(each, "rule").equals(row))
                .toList();
    }

    @Test
    void theLetterToThePracticeWouldHaveStoodFourteenDaysAfterItWasSent() {
        assertThat(dated("R31", "2023-11-19"))
                .noneMatch(each -> Content.texts(each.required("agencies")).contains("gp"));
        List<JsonNode> standing =
                dated("R31", "2023-11-20").stream()
                        .filter(each -> Content.texts(each.required("agencies")).contains("gp"))
                        .toList();
        assertThat(standing).hasSize(1);
        assertThat(Json.text(standing.getFirst(), "since")).isEqualTo("2023-11-20");
    }

    /// Hospital and probation had to do with the child or the household by then; that probation
    /// says it itself came later.
    @Test
    void theMeetingToWhichTwoWereNotInvitedStandsFromThatDay() {
        assertThat(dated("R35", "2024-02-13")).isEmpty();
        assertThat(dated("R35", "2024-02-28"))
                .anySatisfy(
                        each ->
                                assertThat(Content.texts(each.required("agencies")))
                                        .containsExactly("hospital", "probation"));
        assertThat(dated("R35", "2025-12-31"))
                .filteredOn(each -> !each.has("absence"))
                .anySatisfy(
                        each ->
                                assertThat(Content.texts(each.required("agencies")))
                                        .containsExactly("probation"));
    }

    @Test
    void theQuestionsOfTheReviewAreAnsweredAsItsSummaryDoes() {
        assertThat(state("assessed")).isEqualTo("yes");
        assertThat(state("seen-alone-after-disclosure")).isEqualTo("no-stated");
        assertThat(state("seen-alone-after-missing")).isEqualTo("no-stated");
        assertThat(state("told-of-closure")).isEqualTo("no-stated");
        assertThat(state("siblings-considered")).isEqualTo("source-silent");
        assertThat(state("invited")).isEqualTo("not-always");
        assertThat(state("consulted")).isEqualTo("no-stated");
        assertThat(state("strategy-discussion")).isEqualTo("not-always");
        assertThat(state("talked-with-after-missing")).isEqualTo("source-silent");
        assertThat(state("visited")).isEqualTo("source-silent");
        assertThat(state("record-whole")).isEqualTo("no-stated");
        assertThat(state("why-not-acted-on")).isEqualTo("source-silent");
    }

    private String state(String question) {
        JsonNode answer = review.read("/questions/" + question);
        assertThat(answer.toString()).as(question).doesNotContainPattern(BLAME);
        return Json.text(answer, "state");
    }
}
