package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// How knowledge of one entry travelled: a concern of the police of March 2007 that was written in
/// a letter of June, told by telephone and at a meeting.
class JourneyTest {

    private static TestServer server;

    private TestCase one;
    private EntryId entry;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase.register(server.log, "gp", "gp");
        TestCase.register(server.log, "camhs", "camhs");
        TestCase.register(server.log, "school", "school");
        TestCase.register(server.log, "board", "safeguarding-board");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void tell() {
        one = server.newCase();
        entry =
                post(
                        "police",
                        "contact-recorded",
                        "2007-03-12",
                        "2007-03-20",
                        "'kind':'home-visit','account':'canary'");
    }

    private EntryId post(
            String agency, String type, String happened, String recorded, String fields) {
        return one.post(
                agency,
                type,
                "'happened':'%s','recorded':'%s',%s".formatted(happened, recorded, fields));
    }

    private EntryId letter(String happened, String to) {
        return post(
                "police",
                "information-sent",
                happened,
                happened,
                "'to':[{'kind':'agency','agency':'%s'}],'means':'letter','carries':['%s']"
                        .formatted(to, entry.text()));
    }

    private EntryId about(
            String agency, String type, String happened, EntryId letter, String more) {
        return post(
                agency, type, happened, happened, "'sent':'%s'%s".formatted(letter.text(), more));
    }

    private EntryId stated(String agency, String knower, String stance, String since) {
        return post(
                agency,
                "knowledge-stated",
                "not-stated",
                "2009",
                "'knower':{'kind':'agency','agency':'%s'},'of':'%s','stance':'%s','since':'%s'"
                        .formatted(knower, entry.text(), stance, since));
    }

    private String path() {
        return "/api/v1/cases/" + one.id().text() + "/entries/" + entry.text() + "/journey";
    }

    private JsonNode journey(String asked) throws Exception {
        server.catchUp();
        return server.read(path() + asked);
    }

    /// `knower channel ended`, in order.
    private static List<String> brief(JsonNode answer) {
        List<String> steps = new ArrayList<>();
        for (JsonNode each : answer.path("steps")) {
            steps.add(
                    String.join(
                                    " ",
                                    each.path("knower").asString(),
                                    each.path("channel").asString("-"),
                                    each.path("ended").asString(""))
                            .strip());
        }
        return steps;
    }

    private static JsonNode step(JsonNode answer, String knower, String channel) {
        for (JsonNode each : answer.path("steps")) {
            if (each.path("knower").asString().equals(knower)
                    && each.path("channel").asString("-").equals(channel)) {
                return each;
            }
        }
        throw new AssertionError("no such step");
    }

    private static String days(JsonNode lag) {
        return lag.path("atLeastDays") + ".." + lag.path("atMostDays");
    }

    @Test
    void r31ALetterThatIsReceivedAndNotOpenedEndsThere() throws Exception {
        EntryId letter = letter("2007-06-04", "gp");
        assertThat(brief(journey("")))
                .containsExactly("police authored", "police sent", "gp sent no-record-received");
        about("gp", "information-acknowledged", "2007-06-06", letter, ",'read':'not-stated'");
        JsonNode answer = journey("");
        assertThat(brief(answer))
                .containsExactly(
                        "police authored",
                        "police sent",
                        "gp sent",
                        "gp received no-record-opened");
        assertThat(answer.path("counts").toString())
                .isEqualTo("{\"shown\":4,\"all\":4,\"ended\":1}");
        JsonNode received = step(answer, "gp", "received");
        assertThat(received.path("from").toString())
                .isEqualTo("[{\"knower\":\"police\",\"agency\":\"police\"}]");
        assertThat(received.path("state").asString()).isEqualTo("held");
        about("gp", "information-opened", "2007-07-01", letter, "");
        assertThat(brief(journey("")))
                .containsExactly(
                        "police authored", "police sent", "gp sent", "gp received", "gp opened");
    }

    @Test
    void r48LagsAreCountedInDaysAsPreciselyAsBothEndsAreKnown() throws Exception {
        letter("2007-06", "gp");
        JsonNode sent = step(journey(""), "gp", "sent");
        assertThat(days(sent.path("sinceHappened"))).isEqualTo("81..110");
        assertThat(days(sent.path("sinceRecorded"))).isEqualTo("73..102");
        assertThat(days(sent.path("sinceTellerKnew"))).isEqualTo("81..110");
        assertThat(sent.path("sinceHappened").path("says").asString())
                .isEqualTo("between 81 and 110 days");
        JsonNode wrote = step(journey(""), "police", "authored");
        assertThat(days(wrote.path("sinceHappened"))).isEqualTo("0..0");
        assertThat(wrote.has("sinceTellerKnew")).isFalse();
    }

    @Test
    void whatIsUndatedComesLastAndItsLagCannotBeComputed() throws Exception {
        stated("board", "school", "knew", "not-stated");
        letter("2007-06-04", "gp");
        JsonNode answer = journey("");
        JsonNode last = answer.path("steps").get(answer.path("steps").size() - 1);
        assertThat(last.path("knower").asString()).isEqualTo("school");
        assertThat(last.path("undated").asBoolean()).isTrue();
        assertThat(last.path("since").asString()).isEqualTo("not-stated");
        assertThat(last.path("sinceHappened").toString())
                .isEqualTo(
                        "{\"computable\":false,\"reason\":\"dates-not-stated\",\"says\":\"cannot be"
                                + " computed: date not stated\"}");
        assertThat(last.path("from")).isEmpty();
    }

    @Test
    void r17WhoIsToldByTelephoneIsToldByThoseWhoHadIt() throws Exception {
        post(
                "police",
                "conversation-recorded",
                "2007-04-02",
                "2007-09-01",
                "'means':'telephone','present':[{'kind':'agency','agency':'police'},"
                        + "{'kind':'agency','agency':'camhs'}],'told':['%s'],'extent':'gist'"
                                .formatted(entry.text()));
        JsonNode answer = journey("");
        assertThat(brief(answer)).containsExactly("police authored", "police told", "camhs told");
        JsonNode told = step(answer, "camhs", "told");
        assertThat(told.path("from").toString()).contains("\"knower\":\"police\"");
        assertThat(told.path("extent").asString()).isEqualTo("gist");
        assertThat(days(told.path("sinceTellerKnew"))).isEqualTo("21..21");
        assertThat(told.path("basis").path("type").asString())
                .isEqualTo("conversation-recorded.v1");
        assertThat(step(answer, "police", "told").path("knewBefore").asBoolean()).isTrue();
    }

    @Test
    void r35WhoWasInvitedAndIsNotOnRecordAsThereIsAStep() throws Exception {
        EntryId called =
                post(
                        "police",
                        "meeting-convened",
                        "2007-05-01",
                        "2007-05-01",
                        "'kind':'professionals-meeting'");
        post(
                "police",
                "invitation-sent",
                "2007-05-02",
                "2007-05-02",
                "'meeting':'%s','kind':'professionals-meeting','means':'letter','to':[{'kind':'agency','agency':'gp'},"
                                .formatted(called.text())
                        + "{'kind':'agency','agency':'school'}]");
        post(
                "police",
                "meeting-held",
                "2007-05-20",
                "2007-05-21",
                ("'kind':'professionals-meeting','convened':'%s','told':['%s'],"
                                + "'attended':[{'kind':'agency','agency':'school'}]")
                        .formatted(called.text(), entry.text()));
        JsonNode answer = journey("");
        assertThat(brief(answer))
                .containsExactlyInAnyOrder(
                        "police authored", "school attended", "gp invited no-record-attended");
        JsonNode absent = step(answer, "gp", "invited");
        assertThat(absent.has("state")).isFalse();
        assertThat(absent.has("sinceHappened")).isFalse();
        assertThat(absent.path("since").asString()).isEqualTo("2007-05-20");
    }

    @Test
    void aSourceThatSaysNotReadIsNotSilence() throws Exception {
        EntryId letter = letter("2007-06-04", "gp");
        about("gp", "information-acknowledged", "2007-06-06", letter, ",'read':'no'");
        assertThat(brief(journey(""))).contains("gp received stated-not-opened", "gp opened");
        assertThat(step(journey(""), "gp", "opened").path("state").asString())
                .isEqualTo("stated-not-known");
    }

    @Test
    void laterStepsDoNotShowAtAnEarlierTimeAndAreMarkedWithHindsight() throws Exception {
        EntryId letter = letter("2007-06-04", "gp");
        about("gp", "information-opened", "2007-07-01", letter, "");
        JsonNode then = journey("?known=2007-06-30");
        assertThat(brief(then))
                .containsExactly("police authored", "police sent", "gp sent no-record-received");
        assertThat(then.path("counts").path("all").asInt()).isEqualTo(3);
        assertThat(then.toString()).doesNotContain("2007-07");
        assertThat(brief(journey("?known=2007-03-31"))).containsExactly("police authored");
        JsonNode later = journey("?known=2007-06-30&hindsight=show");
        assertThat(step(later, "gp", "opened").path("hindsight").asBoolean()).isTrue();
        assertThat(server.get("auditor", path() + "?known=2007-03-01").statusCode()).isEqualTo(404);
    }

    @Test
    void anAgencySeesItsOwnStepsAndThoseThatItsEntriesTell() throws Exception {
        EntryId letter = letter("2007-06-04", "gp");
        about("gp", "information-opened", "2007-07-01", letter, "");
        stated("board", "school", "knew", "2007-08-01");
        server.catchUp();
        assertThat(brief(server.read("agency.police", path())))
                .containsExactly("police authored", "police sent", "gp sent no-record-received");
        JsonNode gp = server.read("agency.gp", path());
        assertThat(brief(gp))
                .containsExactly("police authored", "police sent", "gp sent", "gp opened");
        JsonNode school = server.read("agency.school", path());
        assertThat(brief(school)).containsExactly("police authored", "school -");
        assertThat(school.path("steps").get(1).has("basis")).isFalse();
        assertThat(server.get("agency.camhs", path()).statusCode()).isEqualTo(404);
        assertThat(server.get("agency.gp", path() + "?by=police").statusCode()).isEqualTo(403);
        assertThat(brief(journey("?by=gp"))).isEqualTo(brief(gp));
    }

    @Test
    void theSameAddressGivesTheSameForEverAndPagesLeadOn() throws Exception {
        letter("2007-06-04", "gp");
        JsonNode first = journey("?limit=2");
        assertThat(first.path("steps")).hasSize(2);
        assertThat(first.path("counts").path("all").asInt()).isEqualTo(3);
        String pinned = first.path("pinned").asString();
        String before = server.get("auditor", pinned).body();
        letter("2007-06-05", "school");
        server.catchUp();
        assertThat(server.get("auditor", pinned).body()).isEqualTo(before);
        JsonNode next = server.read(first.path("next").asString());
        assertThat(brief(next)).containsExactly("gp sent no-record-received");
    }
}
