package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// The questions a reader puts to the demo's review, and one that it cannot answer. Each answer was
/// written down from the source, in `questions/`.
@Tag("server")
@ExtendWith(SharedServer.Demo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewQuestionsTest {

    private static final Set<String> HAD = Set.of("known", "held", "possibly-known", "disputed");

    private final RunningServer server;
    private final ReviewCase review;

    ReviewQuestionsTest(RunningServer server) {
        this.server = server;
        this.review = new ReviewCase(server);
    }

    private QuestionTable question(int number) {
        return new QuestionTable("question-" + number, review);
    }

    @Test
    void question1WhenTheFirstConcernWasLoggedAndWithWhom() {
        question(1).isAnswered();
    }

    @Test
    void question2WhoHeldSymptomsHeadInjuryAndTheMothersHistoryTogether() {
        question(2).isAnswered();
    }

    @Test
    void r13OneRecordHeldAllOfItAndNobodyIsSaidToHaveKnownIt() {
        QuestionTable question = question(2);
        JsonNode together = question.table().required("holdAllOf");
        List<String> names = Content.texts(together.required("entries"));
        Set<String> holders = new TreeSet<>(had(question.id(names.getFirst())));
        for (String name : names) {
            holders.retainAll(had(question.id(name)));
            assertThat(Json.text(question.knowing(question.id(name), "gp"), "line"))
                    .startsWith("gp: held")
                    .contains("finding");
        }
        assertThat(holders)
                .containsExactlyInAnyOrderElementsOf(Content.texts(together.required("knowers")));
    }

    private Set<String> had(String entry) {
        return review.read("/entries/" + entry)
                .required("knowing")
                .valueStream()
                .filter(each -> HAD.contains(each.at("/known/state").asString("")))
                .map(each -> Json.text(each, "knower"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void question3WhatEachAssessingSocialWorkerKnewOfThePast() {
        question(3).isAnswered();
    }

    @Test
    void r260WhetherAFileHasACompleteChronologyIsOnRecordForEachHolder() {
        List<JsonNode> files =
                review.events().stream()
                        .filter(each -> Json.text(each, "type").equals("file-chronology-stated.v1"))
                        .map(each -> each.required("data"))
                        .toList();
        assertThat(files).extracting(each -> Json.text(each, "state")).containsOnly("not-complete");
        assertThat(files)
                .extracting(each -> each.at("/holder/kind").asString(""))
                .containsExactly("agency", "unnamed-organisations");
    }

    /// The command line is asked in [QuestionsTest].
    @Test
    void question4WhoWasToldOfTheClosureAndWhoWentOnSending() {
        QuestionTable question = question(4);
        question.isAnsweredByTheInterface().isAnsweredOnPages();
        JsonNode entry = review.read("/entries/" + question.id("closure"));
        assertThat(entry.required("related").values())
                .extracting(related -> Json.text(related, "entryId"))
                .contains(question.id("went-on-sending"));
    }

    @Test
    void question4NobodyIsSaidToHaveDecidedTheClosure() {
        String closure = question(4).id("closure");
        JsonNode decision =
                review.read("/decisions?limit=500")
                        .required("decisions")
                        .valueStream()
                        .filter(each -> Json.text(each, "entryId").equals(closure))
                        .findFirst()
                        .orElseThrow();
        assertThat(decision.required("decisionMaker").isEmpty()).isTrue();
        assertThat(review.page("/cases/" + ReviewCase.ID + "/entries/" + closure))
                .contains("Decided by Not stated");
    }

    @Test
    void theGuideToTheDemoAsksTheSameQuestions() throws IOException {
        String guide = Files.readString(Path.of("..", "..", "docs", "demo.md"));
        for (int number = 1; number <= 12; number++) {
            String question = Json.text(QuestionTable.read("question-" + number), "question");
            assertThat(guide).contains("| %d | %s |".formatted(number, question));
        }
        assertThat(guide).contains(Json.text(QuestionTable.read("question-negative"), "question"));
    }

    @Test
    void question5WhetherHeWasSeenAloneAfterRunningAwayOrDisclosing() {
        question(5).isAnswered();
    }

    @Test
    void r103NotSeenAloneAndNotStatedAreTwoAnswers() {
        QuestionTable question = question(5);
        assertThat(question.entry("not-alone").at("/data/childSeen/alone").asString())
                .isEqualTo("no");
        assertThat(question.entry("disclosure").at("/data/childSeen/alone").asString())
                .isEqualTo("not-stated");
        String path = "/cases/" + ReviewCase.ID + "/entries/";
        assertThat(review.page(path + question.id("not-alone"))).contains("Child seen, alone no");
        assertThat(review.page(path + question.id("disclosure")))
                .contains("Child seen, alone not stated");
    }

    @Test
    void question6WhatKevinSaid() {
        question(6).isAnswered();
        for (JsonNode event : review.events()) {
            JsonNode data = event.required("data");
            assertThat(data.findValues("said")).allMatch(JsonNode::isEmpty);
            assertThat(data.findValuesAsString("form")).doesNotContain("verbatim");
        }
        assertThat(review.events().stream().filter(each -> each.required("data").has("calledBy")))
                .hasSize(1);
    }

    @Test
    void r110ADisclosureWasHeardByOneAndKnownToOthersInOutline() {
        QuestionTable question = question(6);
        String disclosure = question.id("disclosure");
        assertThat(had(disclosure))
                .containsExactly("camhs", "child", "gscb", "unnamed-organisations");
        assertThat(question.knowing(disclosure, "camhs").at("/known/who").toString())
                .contains("psychotherapist");
    }

    @Test
    void r132AStepfatherCalledDadAndABirthFatherHeDidNotKnow() {
        JsonNode dad = question(6).entry("dad").required("data");
        assertThat(dad.at("/calledBy/text").asString()).isEqualTo("Dad");
        JsonNode father =
                review.event(
                        "relationship-asserted.v1",
                        "29, 31",
                        Json.object("{'/person':'father','/relation':'parent-of','/to':'child'}"));
        assertThat(ReviewCase.texts(father))
                .contains("did not know his birth father", "who else knew");
        assertThat(father.required("data").path("knownTo").isEmpty()).isTrue();
    }

    @Test
    void question7HowOftenHeWentMissingAndWhoActed() {
        question(7).isAnswered();
    }

    @Test
    void question8WhatCafcassKnewAndWhoAsked() {
        question(8).isAnswered();
    }

    @Test
    void question9WhetherThereWasAStrategyDiscussionWhenOneWasNeeded() {
        question(9).isAnswered();
    }

    @Test
    void question10WhatSchoolAndCamhsAskedForAndWhatCameOfIt() {
        question(10).isAnswered();
    }

    @Test
    void question11WhoCaredForKevinAndWhen() {
        question(11).isAnswered();
    }

    @Test
    void question12WhetherHisSistersWereConsidered() {
        question(12).isAnswered();
    }

    @Test
    void r272GoodPracticeIsOnRecordAlsoAsTheFamilyNamesIt() {
        List<JsonNode> good =
                review.events().stream()
                        .filter(each -> Json.text(each, "type").equals("good-practice-noted.v1"))
                        .map(each -> each.required("data"))
                        .toList();
        assertThat(good).hasSize(7);
        assertThat(good.stream().filter(each -> namedBy(each).equals("grandmother"))).hasSize(4);
        assertThat(good)
                .extracting(each -> each.at("/effect/text").asString(""))
                .filteredOn(each -> each.contains("prevented his exclusion"))
                .hasSize(1);
    }

    private static String namedBy(JsonNode good) {
        return good.at("/namedBy/person").asString("");
    }

    @Test
    void theDayOnWhichTheAgenciesTogetherKnewEnoughCannotBeComputed() {
        JsonNode table = QuestionTable.read("question-negative");
        String address = Json.text(table, "address").replace("{case}", ReviewCase.ID);
        JsonNode answer = server.as("reviewer").read(address).json();
        JsonNode expected = table.required("answer");
        assertThat(answer.required("computable").asBoolean()).isFalse();
        assertThat(answer.required("hindsight").asBoolean()).isTrue();
        for (String field : List.of("reason", "says")) {
            assertThat(Json.text(answer, field)).isEqualTo(Json.text(expected, field));
        }
        for (String absent : Content.texts(table.required("absent"))) {
            assertThat(answer.has(absent)).as(absent).isFalse();
        }
        QuestionTable symptoms = question(2);
        String five =
                Content.texts(symptoms.table().at("/holdAllOf/entries")).stream()
                        .map(symptoms::id)
                        .collect(Collectors.joining(",", "&entries=", ""));
        JsonNode chosen = server.as("reviewer").read(address + five).json();
        assertThat(Json.text(chosen, "says")).isEqualTo(Json.text(expected, "says"));
        assertThat(chosen.required("undated")).hasSize(5);
        assertThat(server.as("reviewer").get(address.replace("hindsight=show", "")).status())
                .isEqualTo(400);
    }
}
