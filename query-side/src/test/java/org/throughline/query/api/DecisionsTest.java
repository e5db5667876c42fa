package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.review.CriteriaPack;
import tools.jackson.databind.JsonNode;

class DecisionsTest {

    private static final String PACK = Kebab.text(CriteriaPack.WORKING_TOGETHER_2006);

    private static TestServer server;
    private TestCase one;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        one = server.newCase();
        one.open("social-care", "live");
    }

    private EntryId post(String agency, String type, String happened, String fields) {
        return one.post(
                agency,
                type,
                "'happened':'%s','recorded':'%s'%s"
                        .formatted(
                                happened,
                                happened.equals("not-stated") ? "2009-01-01" : happened,
                                fields.isEmpty() ? "" : "," + fields));
    }

    private JsonNode decisions(String asked) throws Exception {
        server.catchUp();
        return server.read("/api/v1/cases/" + one.id().text() + "/decisions" + asked);
    }

    private static JsonNode row(JsonNode answer, EntryId entry) {
        for (JsonNode each : answer.path("decisions")) {
            if (each.path("entryId").asString().equals(entry.text())) {
                return each;
            }
        }
        throw new AssertionError("no such decision");
    }

    private String standing(EntryId entry, String asked) throws Exception {
        return row(decisions(asked), entry).path("standing").asString();
    }

    private EntryId referral() {
        return post("gp", "referral-made", "2007-05-01", "'to':'social-care','concern':'x'");
    }

    private EntryId decided(EntryId referral, String happened) {
        return post(
                "social-care",
                "referral-decided",
                happened,
                "'referral':'%s','outcome':'no-further-action','rationale':'canary'"
                        .formatted(referral.text()));
    }

    @Test
    void aReferralIsOpenUntilItIsDecidedAndSaysByWhatItWasSettled() throws Exception {
        EntryId referral = referral();
        JsonNode open = row(decisions(""), referral);
        assertThat(open.path("standing").asString()).isEqualTo("open");
        assertThat(open.path("awaits").asString()).isEqualTo("decision on the referral");
        EntryId decision = decided(referral, "2008-02-01");
        JsonNode answer = decisions("");
        assertThat(answer.path("open").asInt()).isZero();
        assertThat(row(answer, referral).path("settledBy").asString()).isEqualTo(decision.text());
        JsonNode taken = row(answer, decision);
        assertThat(taken.path("outcome").toString()).isEqualTo("[\"no-further-action\"]");
        assertThat(taken.path("refersTo").toString()).isEqualTo("[\"" + referral.text() + "\"]");
        assertThat(taken.path("decisionMaker").toString())
                .isEqualTo("{\"agency\":\"social-care\",\"post\":\"worker of social-care\"}");
        JsonNode then = decisions("?known=2007-12-31");
        assertThat(then.path("decisions")).hasSize(1);
        assertThat(then.path("open").asInt()).isEqualTo(1);
        assertThat(then.toString()).doesNotContain("canary", "2008", decision.text());
        assertThat(then.path("counts").toString())
                .isEqualTo("{\"shown\":1,\"filtered\":0,\"notYetKnown\":1,\"withheld\":0}");
        assertThat(standing(referral, "?known=2007-12-31&hindsight=show")).isEqualTo("decided");
    }

    @Test
    void aClosureOpensWithTheProposalAndEndsAllThatItAsked() throws Exception {
        EntryId proposal = post("social-care", "closure-proposed", "2007-05-01", "'rationale':'x'");
        EntryId asked =
                post(
                        "social-care",
                        "agency-consulted",
                        "2007-05-02",
                        "'proposal':'%s','consulted':'gp','means':'letter','replyBy':'2007-06-01'"
                                .formatted(proposal.text()));
        assertThat(row(decisions(""), asked).path("due").asString()).isEqualTo("2007-06-01");
        assertThat(decisions("").path("open").asInt()).isEqualTo(2);
        EntryId closure =
                post(
                        "social-care",
                        "case-closed",
                        "2007-07-01",
                        "'decidedBy':'camhs','manager':'head'");
        JsonNode answer = decisions("");
        assertThat(row(answer, proposal).path("settledBy").asString()).isEqualTo(closure.text());
        assertThat(row(answer, asked).path("settledBy").asString()).isEqualTo(closure.text());
        assertThat(row(answer, closure).path("decisionMaker").toString())
                .isEqualTo("{\"agency\":\"camhs\",\"post\":\"head\"}");
        post("social-care", "case-reopened", "2007-08-01", "");
        EntryId again = post("social-care", "closure-proposed", "2007-09-01", "'rationale':'y'");
        assertThat(standing(again, "")).isEqualTo("open");
    }

    @Test
    void ofADecisionThatIsRetoldNobodyIsSaidToHaveTakenItUnlessItIsSaid() throws Exception {
        EntryId retold = post("police", "case-closed", "2007-05-01", "'contentStatus':'reported'");
        EntryId named =
                post(
                        "police",
                        "case-closed",
                        "2007-06-01",
                        "'contentStatus':'reported','decidedBy':'social-care'");
        JsonNode answer = decisions("");
        assertThat(row(answer, retold).path("decisionMaker").toString()).isEqualTo("{}");
        assertThat(row(answer, named).path("decisionMaker").toString())
                .isEqualTo("{\"agency\":\"social-care\"}");
    }

    @Test
    void decisionsOfManagersPanelsAndOnEarlyHelpAreListedAndSettleWhatAskedForThem()
            throws Exception {
        EntryId asked = post("gp", "action-requested", "2007-05-01", "");
        EntryId manager =
                post(
                        "social-care",
                        "management-decision-recorded",
                        "2007-06-01",
                        "'by':{'post':'team lead'},'decision':'x','askedFor':'%s'"
                                .formatted(asked.text()));
        EntryId help = post("gp", "early-help-decided", "2007-07-01", "'decision':'offered'");
        EntryId panel =
                post(
                        "police",
                        "risk-panel-decided",
                        "2007-08-01",
                        "'person':'child','outcome':'taken-on','level':'high'");
        JsonNode answer = decisions("");
        assertThat(row(answer, asked).path("settledBy").asString()).isEqualTo(manager.text());
        assertThat(row(answer, manager).path("decisionMaker").path("post").asString())
                .isEqualTo("team lead");
        assertThat(row(answer, help).path("outcome").toString()).isEqualTo("[\"offered\"]");
        assertThat(row(answer, panel).path("outcome").toString())
                .isEqualTo("[\"taken-on\",\"high\"]");
    }

    @Test
    void anAnswerOfAnotherAgencyOrNoAnswerSettlesNothing() throws Exception {
        EntryId proposal = post("social-care", "closure-proposed", "2007-05-01", "'rationale':'x'");
        EntryId asked =
                post(
                        "social-care",
                        "agency-consulted",
                        "2007-05-02",
                        "'proposal':'%s','consulted':'gp','means':'letter','replyBy':'2007-06-01'"
                                .formatted(proposal.text()));
        String view = "'proposal':'%s','view':'agrees'".formatted(proposal.text());
        post("school", "consultation-answered", "2007-05-03", view);
        assertThat(standing(asked, "")).isEqualTo("open");
        post("gp", "consultation-answered", "2007-05-04", view);
        assertThat(standing(asked, "")).isEqualTo("decided");
        EntryId request = post("school", "action-requested", "2007-06-01", "");
        String answers = "'request':'%s','answer':'".formatted(request.text());
        post("social-care", "request-answered", "2007-06-02", answers + "no-answer'");
        assertThat(standing(request, "")).isEqualTo("open");
        post("social-care", "request-answered", "2007-06-03", answers + "declined'");
        assertThat(standing(request, "")).isEqualTo("decided");
    }

    @Test
    void toDeferAReviewIsNotToDecideItAndWhatWasWithdrawnIsNotOpen() throws Exception {
        String kind = "'kind':'serious-case-review','pack':'%s'".formatted(PACK);
        EntryId referred =
                post("gp", "review-referred", "2007-05-01", "'pack':'%s'".formatted(PACK));
        post(
                "board",
                "review-decided",
                "2007-06-01",
                "'verdict':'defer',%s,'referral':'%s'".formatted(kind, referred.text()));
        assertThat(standing(referred, "")).isEqualTo("open");
        post(
                "board",
                "review-decided",
                "2007-07-01",
                "'verdict':'hold',%s,'referral':'%s'".formatted(kind, referred.text()));
        assertThat(standing(referred, "")).isEqualTo("decided");
        EntryId raised =
                post(
                        "school",
                        "disagreement-raised",
                        "2007-08-01",
                        "'subject':'threshold','stage':'practitioners','means':'email'");
        post(
                "school",
                "disagreement-resolved",
                "2007-09-01",
                "'outcome':'withdrawn','stage':'practitioners','disagreement':'%s'"
                        .formatted(raised.text()));
        assertThat(standing(raised, "")).isEqualTo("withdrawn");
        EntryId error = referral();
        one.post(
                "gp",
                "entry-retracted",
                "'happened':'2007-10-01','recorded':'2007-10-01','retracts':'%s','reason':'x'"
                        .formatted(error.text()));
        assertThat(standing(error, "")).isEqualTo("withdrawn");
    }

    @Test
    void anUndatedDecisionSaysSoAndComesLast() throws Exception {
        EntryId undated =
                post("social-care", "case-closed", "not-stated", "'retrospective':{'reason':'x'}");
        EntryId dated = decided(referral(), "2007-06-01");
        JsonNode answer = decisions("");
        JsonNode last = answer.path("decisions").get(answer.path("decisions").size() - 1);
        assertThat(last.path("entryId").asString()).isEqualTo(undated.text());
        assertThat(last.path("dated").asBoolean()).isFalse();
        assertThat(last.path("retrospective").asBoolean()).isTrue();
        assertThat(row(answer, dated).path("dated").asBoolean()).isTrue();
    }

    @Test
    void aPageOfDecisionsLeadsToTheNext() throws Exception {
        for (int day = 1; day < 6; day++) {
            post("gp", "referral-made", "2007-05-0" + day, "'to':'social-care','concern':'x'");
        }
        List<String> walked = new ArrayList<>();
        JsonNode page = decisions("?limit=2&from=2007-05-02");
        assertThat(page.path("open").asInt()).isEqualTo(5);
        while (true) {
            page.path("decisions").forEach(each -> walked.add(each.path("happened").asString()));
            String next = page.path("next").asString("");
            if (next.isEmpty()) {
                break;
            }
            page = server.read(next);
        }
        assertThat(walked).containsExactly("2007-05-02", "2007-05-03", "2007-05-04", "2007-05-05");
    }

    @Test
    void anAgencySeesAsOpenWhatItWasNotToldTheOutcomeOf() throws Exception {
        EntryId referral = referral();
        decided(referral, "2007-06-01");
        server.catchUp();
        String path = "/api/v1/cases/" + one.id().text() + "/decisions";
        JsonNode answer = server.read("agency.gp", path);
        assertThat(answer.path("decisions")).hasSize(1);
        assertThat(row(answer, referral).path("standing").asString()).isEqualTo("open");
        assertThat(answer.toString()).doesNotContain("canary");
    }
}
