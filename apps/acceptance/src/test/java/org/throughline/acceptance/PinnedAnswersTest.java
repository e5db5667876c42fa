package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// An address with `ledger=` gives the same bytes for ever, and no address gives part of an answer.
@Tag("server")
@ExtendWith(SharedServer.class)
class PinnedAnswersTest {

    private static final List<String> VIEWS =
            List.of(
                    "",
                    "/chronology",
                    "/knowledge",
                    "/decisions",
                    "/people",
                    "/alerts",
                    "/questions",
                    "/latency",
                    "/events");

    private final RunningServer server;
    private final OpenCase open;

    PinnedAnswersTest(RunningServer server) {
        this.server = server;
        this.open = OpenCase.on(server);
    }

    /// The views, with one question and one entry of their own.
    private static List<String> viewsWith(Story story) {
        List<String> views = new ArrayList<>(VIEWS);
        views.add("/questions/visited");
        views.add("/entries/" + story.contact());
        views.add("/entries/" + story.contact() + "/journey");
        return views;
    }

    @Test
    void anAnswerWithoutLedgerIsThatOfItsPinnedAddress() {
        Story.in(open);
        for (String view : VIEWS) {
            Answer free = open.read(view);
            Answer pinned = server.as("auditor").read(Json.text(free.json(), "pinned"));
            assertThat(pinned.json()).isEqualTo(free.json());
            assertThat(pinned.header("Ledger-Position")).isEqualTo(free.header("Ledger-Position"));
        }
    }

    @Test
    void aPageWalkIsNotTornByEventsThatArriveMeanwhile() {
        open.concerns("police", 40);
        server.settle();
        List<String> walked = new ArrayList<>();
        String path = open.path("/chronology?limit=7");
        while (!path.isEmpty()) {
            JsonNode page = server.as("auditor").read(path).json();
            page.required("entries").forEach(entry -> walked.add(Json.text(entry, "entryId")));
            open.concerns("school", 1);
            server.settle();
            path = Json.text(page, "next");
        }
        assertThat(walked).hasSize(41).doesNotHaveDuplicates();
    }

    @Test
    void askedJustAfterAnEventTheAnswerHoldsItOrIsNotGivenYet() {
        for (int expected = 2; expected <= 40; expected++) {
            long position = open.concerns("police", 1);
            Answer answer = open.get("/chronology?ledger=" + position);
            if (answer.status() == 503) {
                assertThat(Json.text(answer.json(), "code")).isEqualTo("not-yet-projected");
                assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
            } else {
                assertThat(answer.expect(200).json().required("entries")).hasSize(expected);
                assertThat(answer.header("Ledger-Position")).isEqualTo(Long.toString(position));
            }
        }
    }

    @Test
    void aPositionInTheFutureIsRefused() {
        long next = open.concerns("police", 1) + 1000;
        for (String view : VIEWS) {
            Answer answer = open.get(view + "?ledger=" + next).expect(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void knownHidesWhatWasLearnedLaterInEveryFieldAndNumber() {
        Story story = Story.in(open);
        for (String view : viewsWith(story)) {
            for (String by : List.of("", "&by=police", "&by=school")) {
                String path = view + "?known=2007-01-01T00:00:00Z" + by;
                Answer answer = open.get(path);
                assertThat(answer.status()).as(answer.text()).isIn(200, 404);
                assertThat(answer.text()).as(path).doesNotContain(story.learnedLater());
            }
        }
        JsonNode counts =
                open.read("/chronology?known=2007-01-01T00:00:00Z").json().required("counts");
        assertThat(counts.has("total")).isFalse();
        assertThat(counts.required("notYetKnown").intValue()).isPositive();
    }

    @Test
    void hindsightShowsItWhenAskedAndIsLabelled() {
        Story story = Story.in(open);
        Answer answer = open.read("/chronology?known=2007-01-01T00:00:00Z&hindsight=show");
        assertThat(answer.text()).contains(story.learnedLater());
        assertThat(answer.text()).containsIgnoringCase("hindsight");
    }
}
