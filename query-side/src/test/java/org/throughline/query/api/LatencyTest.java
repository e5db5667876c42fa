package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// How long recording and passing on took, within agencies and between them.
class LatencyTest {

    private static TestServer server;

    private TestCase one;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase.register(server.log, "gp", "gp");
        TestCase.register(server.log, "camhs", "camhs");
        TestCase.register(server.log, "board", "safeguarding-board");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        one = server.newCase();
    }

    private EntryId post(
            String agency, String type, String happened, String recorded, String fields) {
        return one.post(
                agency,
                type,
                "'happened':'%s','recorded':'%s',%s".formatted(happened, recorded, fields));
    }

    private EntryId contact(String agency, String happened, String recorded) {
        return post(
                agency,
                "contact-recorded",
                happened,
                recorded,
                "'kind':'home-visit','account':'x'");
    }

    private EntryId letter(String from, String to, String happened, EntryId carried) {
        return post(
                from,
                "information-sent",
                happened,
                happened,
                "'to':[{'kind':'agency','agency':'%s'}],'means':'letter','carries':['%s']"
                        .formatted(to, carried.text()));
    }

    private void opened(String by, EntryId letter, String happened) {
        post(by, "information-opened", happened, happened, "'sent':'" + letter.text() + "'");
    }

    private String path() {
        return "/api/v1/cases/" + one.id().text() + "/latency";
    }

    private JsonNode latency(String asked) throws Exception {
        server.catchUp();
        return server.read(path() + asked);
    }

    private static JsonNode row(JsonNode answer, String of, String from, String to) {
        for (JsonNode each : answer.path("times")) {
            if (each.path("of").asString().equals(of)
                    && each.path("from").asString().equals(from)
                    && each.path("to").asString().equals(to)) {
                return each;
            }
        }
        throw new AssertionError("no such row: " + answer);
    }

    private static String counts(JsonNode row) {
        return row.path("count").asInt()
                + " "
                + row.path("notComputable").asInt()
                + " "
                + row.path("open").asInt();
    }

    private static String days(JsonNode days) {
        return days.path("atLeastDays") + ".." + days.path("atMostDays");
    }

    @Test
    void r48RecordingIsCountedForEachAgencyWithTheMedianAndTheLongest() throws Exception {
        contact("police", "2007-03-01", "2007-03-02");
        contact("police", "2007-03-01", "2007-03-08");
        EntryId longest = contact("police", "2007-04", "2007-05-10");
        contact("police", "not-stated", "2007-05-10");
        contact("police", "not-stated;within=2001/2007", "2007-05-10");
        JsonNode row = row(latency(""), "recording", "police", "police");
        assertThat(counts(row)).isEqualTo("5 2 0");
        assertThat(days(row.path("median"))).isEqualTo("7..7");
        assertThat(days(row.path("longest"))).isEqualTo("10..39");
        assertThat(row.path("longest").path("entryId").asString()).isEqualTo(longest.text());
        assertThat(row.path("within").asString()).isEqualTo("agency");
    }

    @Test
    void r48OfAnEvenNumberTheMedianIsTheLowerOfTheMiddleTwo() throws Exception {
        contact("gp", "2007-03-01", "2007-03-02");
        contact("gp", "2007-03", "2007-04-10");
        JsonNode row = row(latency(""), "recording", "gp", "gp");
        assertThat(days(row.path("median"))).isEqualTo("1..1");
        assertThat(days(row.path("longest"))).isEqualTo("10..40");
    }

    @Test
    void r48PassingOnIsFromWhenOneHadItUntilItCameToTheOther() throws Exception {
        EntryId entry = contact("police", "2007-03-12", "2007-03-12");
        EntryId letter = letter("police", "gp", "2007-06-04", entry);
        letter("gp", "camhs", "2007-06-14", entry);
        JsonNode answer = latency("");
        JsonNode first = row(answer, "passing-on", "police", "gp");
        assertThat(counts(first)).isEqualTo("1 0 0");
        assertThat(days(first.path("median"))).isEqualTo("84..84");
        assertThat(first.has("within")).isFalse();
        JsonNode opening = row(answer, "opening", "police", "gp");
        assertThat(counts(opening)).isEqualTo("0 0 1");
        assertThat(opening.has("median")).isFalse();
        opened("gp", letter, "2007-06-10");
        opening = row(latency(""), "opening", "police", "gp");
        assertThat(counts(opening)).isEqualTo("1 0 0");
        assertThat(days(opening.path("longest"))).isEqualTo("6..6");
        assertThat(opening.path("longest").path("entryId").asString()).isEqualTo(letter.text());
    }

    @Test
    void r46WhatFlowsBetweenPartsOfOneSectorSaysSo() throws Exception {
        EntryId entry = contact("gp", "2007-03-12", "2007-03-12");
        letter("gp", "camhs", "2007-03-22", entry);
        JsonNode row = row(latency(""), "passing-on", "gp", "camhs");
        assertThat(row.path("within").asString()).isEqualTo("health");
        assertThat(days(row.path("median"))).isEqualTo("10..10");
    }

    @Test
    void whatIsAskedForIsCountedUntilThereIsAReply() throws Exception {
        EntryId asked =
                post(
                        "police",
                        "action-requested",
                        "2007-05-01",
                        "2007-05-01",
                        "'askedOf':[{'kind':'agency','agency':'gp'}],'means':'letter','action':'x'");
        assertThat(counts(row(latency(""), "answering", "police", "gp"))).isEqualTo("0 0 1");
        post(
                "gp",
                "request-answered",
                "2007-05",
                "2007-06-01",
                "'answer':'done','request':'%s'".formatted(asked.text()));
        JsonNode row = row(latency(""), "answering", "police", "gp");
        assertThat(counts(row)).isEqualTo("1 0 0");
        assertThat(days(row.path("longest"))).isEqualTo("0..30");
    }

    @Test
    void whoLooksBackOnACaseHasNoTimesOfItsOwn() throws Exception {
        contact("board", "2007-03-01", "2009-03-02");
        assertThat(latency("").path("times")).isEmpty();
    }

    @Test
    void nothingThatWasLearnedLaterCountsAtAnEarlierTime() throws Exception {
        EntryId entry = contact("police", "2007-03-12", "2007-03-12");
        EntryId letter = letter("police", "gp", "2007-06-04", entry);
        opened("gp", letter, "2007-07-01");
        contact("police", "2007-09-01", "2007-12-01");
        JsonNode then = latency("?known=2007-06-30");
        assertThat(counts(row(then, "opening", "police", "gp"))).isEqualTo("0 0 1");
        JsonNode recording = row(then, "recording", "police", "police");
        assertThat(counts(recording)).isEqualTo("2 0 0");
        assertThat(days(recording.path("longest"))).isEqualTo("0..0");
        assertThat(then.path("label").asString()).startsWith("As known then");
        JsonNode later = latency("?known=2007-06-30&hindsight=show");
        assertThat(counts(row(later, "opening", "police", "gp"))).isEqualTo("1 0 0");
        JsonNode early = latency("?known=2007-05-31");
        assertThat(early.path("times")).hasSize(1);
        JsonNode period = latency("?from=2007-08");
        assertThat(period.path("times")).hasSize(1);
        assertThat(days(row(period, "recording", "police", "police").path("longest")))
                .isEqualTo("91..91");
    }

    @Test
    void anAgencyCountsWhatItMayReadAlone() throws Exception {
        EntryId entry = contact("police", "2007-03-12", "2007-03-12");
        letter("police", "gp", "2007-06-04", entry);
        contact("camhs", "2007-03-12", "2007-03-12");
        server.catchUp();
        JsonNode gp = server.read("agency.gp", path());
        assertThat(gp.toString()).doesNotContain("camhs");
        assertThat(counts(row(gp, "passing-on", "police", "gp"))).isEqualTo("1 0 0");
        JsonNode camhs = server.read("agency.camhs", path());
        assertThat(camhs.path("times")).hasSize(1);
        assertThat(server.get("agency.board", path()).statusCode()).isEqualTo(404);
        assertThat(server.get("agency.gp", path() + "?by=police").statusCode()).isEqualTo(403);
    }

    @Test
    void theSameAddressGivesTheSameForEver() throws Exception {
        contact("police", "2007-03-12", "2007-03-12");
        String pinned = latency("").path("pinned").asString();
        String before = server.get("auditor", pinned).body();
        contact("police", "2007-03-12", "2007-12-12");
        server.catchUp();
        assertThat(server.get("auditor", pinned).body()).isEqualTo(before);
    }
}
