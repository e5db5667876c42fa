package org.throughline.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one gets wrong when one retells a review: each thing that its summary does not say, and
/// that this file must not say either.
class ReviewTrapsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LAST_LINE = 316;
    private static final Pattern LINES = Pattern.compile("(\\d+)(?:-(\\d+))?");
    private static final Set<String> STATED =
            Set.of("2001-04", "2001-04/", "2001/2007", "2008-03/2008-04", "2008-07", "/;min=P4Y");

    /// Four years old, from 22 months in April 2001.
    private static final String FOUR = "[2003-05-02..2004-06-29]";

    private final List<JsonNode> events =
            DemoFile.of("review-2008.ndjson").lines().stream().map(JSON::readTree).toList();

    private static String type(JsonNode event) {
        return event.required("type").asString().replaceAll("org\\.throughline\\.|\\.v\\d+", "");
    }

    private List<JsonNode> of(String type) {
        return events.stream()
                .filter(event -> type(event).equals(type))
                .map(event -> event.required("data"))
                .toList();
    }

    private static String words(JsonNode data) {
        List<String> words = new ArrayList<>();
        collect(data, words);
        return String.join("\n", words);
    }

    private static void collect(JsonNode node, List<String> words) {
        if (node.isString()) {
            words.add(node.asString());
        }
        node.forEach(each -> collect(each, words));
    }

    private List<String> saying(String words) {
        return events.stream()
                .map(event -> words(event.required("data")))
                .filter(text -> text.contains(words))
                .toList();
    }

    @Test
    void citesLinesOfTheSummaryForEachEntry() {
        for (JsonNode event : events) {
            JsonNode record = event.required("data").required("record");
            assertThat(record.required("id").asString()).isEqualTo("000");
            for (String part : record.required("page").asString().split(", ", -1)) {
                Matcher lines = LINES.matcher(part);
                assertThat(lines.matches()).as(part).isTrue();
                int first = Integer.parseInt(lines.group(1));
                int last = lines.group(2) == null ? first : Integer.parseInt(lines.group(2));
                assertThat(IntStream.of(1, first, last, LAST_LINE).boxed()).isSorted();
            }
        }
    }

    @Test
    void datesOnlyWhatTheSummaryDates() {
        for (JsonNode event : events) {
            String happened = event.required("data").required("happened").asString();
            assertThat(
                            happened.startsWith("not-stated")
                                    || STATED.contains(happened)
                                    || happened.equals(FOUR))
                    .as(happened)
                    .isTrue();
            assertThat(event.required("data").required("recorded").asString())
                    .startsWith("not-stated");
        }
        assertThat(of("case-closed").getFirst().required("happened").asString())
                .startsWith("not-stated");
    }

    @Test
    void isTheBoardsWordAndNobodyElses() {
        for (JsonNode event : events) {
            assertThat(event.required("source").asString()).isEqualTo("urn:agency:gscb");
            JsonNode data = event.required("data");
            assertThat(data.required("author").has("ref")).isFalse();
            assertThat(data.required("contentStatus").asString())
                    .isIn("reported", "finding", "alleged");
        }
    }

    @Test
    void blamesNobodyAndLabelsNobody() {
        for (JsonNode event : events) {
            assertThat(words(event.required("data")))
                    .doesNotContainPattern(
                            "(?i)\\b(fail(ed|ure|s)?|ignored|blame|fault|should have|overlooked)\\b")
                    .doesNotContainPattern(
                            "(?i)abscond|hostile|difficult family|attention.seeking");
        }
    }

    @Test
    void namesNoPerpetratorAndKeepsTheReportsOnTheFatherAwayFromTheSigns() {
        Map<String, JsonNode> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.required("id").asString(), event));
        JsonNode reports =
                events.stream()
                        .filter(event -> words(event).contains("Reports from the police"))
                        .findFirst()
                        .orElseThrow();
        for (JsonNode event : events) {
            String text = words(event.required("data"));
            assertThat(text)
                    .doesNotContainPattern(
                            "(?i)perpetrator|abuser|offender|suspect|abused by|domestic-abuse-attributed");
            if (type(event).equals("indicator-observed")
                    || type(event).equals("disclosure-made")
                    || text.contains("allegations")) {
                assertThat(event.required("data").required("subjects").toString())
                        .isEqualTo("[\"child\"]");
            }
            if (!event.equals(reports)) {
                assertThat(text).doesNotContain("#" + reports.required("id").asString());
            }
        }
        assertThat(words(reports.required("data"))).doesNotContain("#scr-");
        assertThat(reports.required("data").required("subjects").toString())
                .isEqualTo("[\"father\",\"mother\"]");
    }

    @Test
    void neverShowsABirthDateOrAnythingToFindHimBy() {
        for (JsonNode event : events) {
            JsonNode data = event.required("data");
            assertThat(data.has("dateOfBirth") || data.has("address") || data.has("identifiers"))
                    .isFalse();
            assertThat(words(data)).doesNotContain("1999");
        }
        assertThat(saying("Kevin")).hasSize(1);
        assertThat(of("care-arrangement-changed")).noneMatch(each -> each.has("place"));
    }

    @Test
    void countsNoSistersAndTakesNoSideOfTheFamily() {
        for (JsonNode event : events) {
            assertThat(words(event.required("data")))
                    .doesNotContainPattern("(?i)(two|three|four|[0-9]) sisters|sister-\\d")
                    .doesNotContainPattern("(?i)maternal|paternal|grandmother-\\d");
        }
        assertThat(of("sibling-risk-considered")).isEmpty();
    }

    @Test
    void theMothersHistoryIsHerOwn() {
        assertThat(of("parental-factor-identified"))
                .hasSize(2)
                .allMatch(each -> each.required("subjects").toString().equals("[\"mother\"]"))
                .allMatch(each -> each.required("sensitivity").asString().equals("third-party"));
    }

    @Test
    void quotesOneWordOfTheChild() {
        assertThat(events.stream().filter(event -> event.required("data").has("calledBy")))
                .hasSize(1);
        for (JsonNode event : events) {
            assertThat(event.findValues("said")).allMatch(JsonNode::isEmpty);
            assertThat(words(event.required("data"))).doesNotContainPattern("[“”\"]");
        }
    }

    @Test
    void keepsBothSidesOfWhatDoesNotFit() {
        assertThat(saying("good communication between agencies")).hasSize(1);
        assertThat(saying("Lesson 6.")).hasSize(1);
        assertThat(saying("Lesson 8.")).hasSize(1);
        assertThat(of("growth-measured"))
                .extracting(each -> each.at("/measures/0/trend").asString())
                .containsExactly("less-than-expected", "loss");
        assertThat(saying("very aware of the indicators")).hasSize(1);
        assertThat(saying("not identified as possible indicators")).hasSize(1);
        assertThat(of("good-practice-noted").stream().map(each -> each.at("/namedBy")))
                .filteredOn(each -> each.path("kind").asString("").equals("post"))
                .hasSize(2)
                .noneMatch(each -> each.has("agency"));
    }

    @Test
    void ofProbationOnlyThatItGaveAReviewAndNothingThatItKnew() {
        Set<String> types =
                events.stream()
                        .filter(event -> words(event.required("data")).contains("probation"))
                        .map(ReviewTrapsTest::type)
                        .collect(Collectors.toSet());
        assertThat(types)
                .containsExactlyInAnyOrder(
                        "involvement-started", "imr-commissioned", "imr-submitted");
    }

    @Test
    void hasTheEightReviewsTheThreeQuestionsAndTheFourteenRecommendations() {
        List<String> agencies =
                of("imr-submitted").stream()
                        .map(each -> each.at("/from/agency").asString())
                        .toList();
        assertThat(agencies)
                .containsExactly(
                        "social-care",
                        "educational-settings",
                        "primary-care-trust",
                        "mental-health-trust",
                        "hospital",
                        "probation",
                        "police",
                        "cafcass");
        assertThat(
                        of("imr-commissioned").stream()
                                .map(each -> each.at("/askedOf/agency").asString()))
                .containsExactlyElementsOf(agencies);
        assertThat(of("terms-agreed").getFirst().at("/terms/scope/questions")).hasSize(3);
        assertThat(of("recommendation-made").stream().map(each -> each.path("label").asString()))
                .containsExactly(
                        "1", "2a", "2b", "3a", "3b", "3c", "4", "5a", "5b", "6a", "6b", "6c", "7",
                        "8");
    }

    /// CAFCASS was asked later in the review (304-305), so the terms cannot have named it.
    @Test
    void theTermsNameNobodyAndWhoClosedTheCaseIsNotStated() {
        assertThat(of("terms-agreed").getFirst().at("/terms/contributors").isMissingNode())
                .isTrue();
        assertThat(of("imr-commissioned"))
                .filteredOn(each -> each.at("/askedOf/agency").asString().equals("cafcass"))
                .singleElement()
                .satisfies(each -> assertThat(each.has("terms")).isFalse());
        assertThat(of("case-closed").getFirst().has("decidedBy")).isFalse();
    }

    @Test
    void sayingThatSomethingWasTakenFromTheReviewAddsNoStepThatItDoesNotState() {
        Set<String> types = new HashSet<>(events.stream().map(ReviewTrapsTest::type).toList());
        assertThat(types)
                .doesNotContain(
                        "records-secured",
                        "panel-member-appointed",
                        "imr-accepted",
                        "case-reopened",
                        "family-not-invited",
                        "meeting-held",
                        "strategy-discussion-held",
                        "missing-reported",
                        "request-answered",
                        "information-sent",
                        "closure-notified");
    }

    @Test
    void aStepOfTheReviewIsHistoryAndSaysSo() {
        for (JsonNode event : events) {
            if (type(event).startsWith("imr-") || type(event).endsWith("-decided")) {
                assertThat(event.required("data").at("/retrospective/reason").asString())
                        .contains("before this record began");
            }
        }
    }
}
