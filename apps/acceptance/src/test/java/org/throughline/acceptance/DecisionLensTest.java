package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What those who decided knew, of a case with dates, by each way there is: interface, page and
/// command line.
@Tag("server")
@ExtendWith(SharedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionLensTest {

    private static final String BLAME = "(?i)\\b(failed|ignored|should have)\\b";

    private final RunningServer server;
    private final OpenCase open;

    private String sentByTheGp = "";
    private String toldToAWorker = "";
    private String closure = "";
    private String ofDuty = "";
    private String ofTheThird = "";
    private String ofTheGp = "";

    DecisionLensTest(RunningServer server) {
        this.server = server;
        this.open = OpenCase.on(server);
    }

    private String at(String day, String agency, String type, String data) {
        ObjectNode event = Events.of(agency, type, open.id(), data);
        Events.data(event).put("happened", day).put("recorded", day + "T16:00:00Z");
        return Json.text(open.record(event), "entryId");
    }

    private String decided(String day, String agency, String worker, String post) {
        return at(
                day,
                agency,
                "management-decision-recorded",
                "{'decision': 'no further visits', 'by': {'agency': '%s', 'worker': '%s', 'post': '%s'}}"
                        .formatted(agency, worker, post));
    }

    private static String worker(String person, String post) {
        return "{'kind': 'practitioner', 'agency': 'social-care', 'person': '%s', 'part': '%s'}"
                .formatted(person, post);
    }

    /// A letter of February arrives and nobody says that it was read. In March the police tell the
    /// allocated worker something on the telephone; the duty worker covers and decides. The
    /// allocated worker leaves, a second one comes and goes, and the third one decides in July. The
    /// case is closed in August; the GP is not told, and writes to it in September.
    @BeforeAll
    void aYear() {
        sentByTheGp =
                at(
                        "2007-02-01",
                        "gp",
                        "contact-recorded",
                        "{'kind': 'home-visit', 'account': 'x'}");
        String letter = letter("2007-02-03", sentByTheGp);
        at(
                "2007-02-05",
                "social-care",
                "information-delivered",
                "{'sent': '%s', 'result': 'delivered'}".formatted(letter));
        toldToAWorker =
                at(
                        "2007-03-04",
                        "police",
                        "concern-logged",
                        "{'kinds': ['missing'], 'concern': 'x'}");
        at(
                "2007-03-05",
                "police",
                "conversation-recorded",
                "{'means': 'telephone', 'present': [%s], 'told': ['%s']}"
                        .formatted(worker("worker-1", "allocated worker"), toldToAWorker));
        at(
                "2007-03-19",
                "social-care",
                "practitioner-covered",
                "{'covering': %s, 'covered': %s, 'reason': 'leave', 'briefed': 'no'}"
                        .formatted(
                                worker("worker-9", "duty worker"),
                                worker("worker-1", "allocated worker")));
        ofDuty = decided("2007-03-20", "social-care", "worker-9", "duty worker");
        fromAprilOn();
        server.settle();
    }

    private void fromAprilOn() {
        comesAndGoes("worker-1", "2007-04-01", "worker-2");
        comesAndGoes("worker-2", "2007-06-01", "worker-3");
        ofTheThird = decided("2007-07-02", "social-care", "worker-3", "third worker");
        closure =
                at(
                        "2007-08-01",
                        "social-care",
                        "case-closed",
                        "{'rationale': 'x', 'retrospective': {'reason': 'closed before'}}");
        at(
                "2007-10-01",
                "gp",
                "knowledge-stated",
                """
                {'knower': {'kind': 'agency', 'agency': 'gp'}, 'of': '%s', 'stance': 'not-told',
                 'since': '2007-08-01'}"""
                        .formatted(closure));
        letter("2007-09-03", sentByTheGp);
        ofTheGp = decided("2007-09-04", "gp", "worker-8", "partner");
    }

    private String letter(String day, String carried) {
        return at(
                day,
                "gp",
                "information-sent",
                """
                {'to': [{'kind': 'agency', 'agency': 'social-care'}], 'means': 'letter', 'extent': 'full',
                 'carries': ['%s']}"""
                        .formatted(carried));
    }

    private void comesAndGoes(String who, String day, String next) {
        at(
                day,
                "social-care",
                "practitioner-left",
                "{'worker': %s, 'kind': 'left-agency', 'left': 'successor'}"
                        .formatted(worker(who, "allocated worker")));
        at(
                day,
                "social-care",
                "practitioner-assigned",
                "{'worker': %s, 'kind': 'allocated'}".formatted(worker(next, "allocated worker")));
    }

    private JsonNode lens(String decision) {
        return open.read("/decisions/" + decision + "/lens").json();
    }

    private static JsonNode line(JsonNode lens, String part, String entry) {
        return lens.required(part).values().stream()
                .filter(each -> Json.text(each, "entryId").equals(entry))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in " + part + ": " + lens));
    }

    @Test
    void r31theLetterThatArrivedIsHeldAndNobodySaysThatItWasRead() throws IOException {
        JsonNode line = line(lens(ofDuty), "heldUnread", sentByTheGp);
        assertThat(Json.text(line.required("known"), "state")).isEqualTo("held");
        assertThat(line.has("by")).isFalse();
        Program.Said said = server.run("lens", open.id(), ofDuty, "--as", "auditor");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("what social-care knew by then", "held, no record that it was read")
                .doesNotContainPattern(BLAME);
        assertThat(said.err()).contains("--hindsight shows it", "ledger=");
    }

    @Test
    void r22whatTheServiceKnewIsToldWithWhoOfItKnewNotAsTheCoveringWorkers() {
        JsonNode lens = lens(ofDuty);
        assertThat(Json.text(lens.required("decisionMaker"), "post")).isEqualTo("duty worker");
        JsonNode line = line(lens, "known", toldToAWorker);
        assertThat(line.required("known").required("who").toString())
                .isEqualTo("[\"allocated worker\"]");
    }

    @Test
    void r22whatTheFirstWorkerWasToldIsNoKnowledgeOfTheThirdAndWhatIsHeldStays() {
        JsonNode lens = lens(ofTheThird);
        JsonNode line = line(lens, "knownElsewhere", toldToAWorker);
        assertThat(line.required("by").toString()).isEqualTo("[\"police\"]");
        assertThat(Json.text(line.required("known"), "state")).isEqualTo("source-silent");
        line(lens, "heldUnread", sentByTheGp);
    }

    @Test
    void r50whoeverWritesToAClosedCaseWasNotToldOfTheClosure() throws IOException {
        JsonNode line = line(lens(ofTheGp), "statedNotKnown", closure);
        assertThat(line.required("by").toString()).isEqualTo("[\"social-care\"]");
        Program.Said said = server.run("lens", open.id(), ofTheGp, "--as", "auditor", "-o", "json");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(Json.MAPPER.readTree(said.out()).required("statedNotKnown"))
                .isEqualTo(lens(ofTheGp).required("statedNotKnown"));
    }

    @Test
    void thePageSaysTheSameWithoutBlameAndHidesWhatCameLater() {
        Pages pages = new Pages(server, "auditor");
        String page = "/cases/%s/decisions/%s".formatted(open.id(), ofDuty);
        assertThat(pages.get("/cases/%s/decisions".formatted(open.id()))).contains(page);
        String then = pages.get(page);
        assertThat(then)
                .contains(
                        "Held, with no record that it was read", "allocated worker", "duty worker")
                .contains("Show with hindsight")
                .doesNotContain(closure, "With hindsight: learned later")
                .doesNotContainPattern(BLAME);
        assertThat(pages.get(page + "?hindsight=show"))
                .contains("With hindsight: learned later", closure)
                .doesNotContainPattern(BLAME);
        for (String each : List.of("known=2007", "by=gp")) {
            server.as("auditor")
                    .get(open.path("/decisions/" + ofDuty + "/lens?" + each))
                    .expect(400);
        }
    }
}
