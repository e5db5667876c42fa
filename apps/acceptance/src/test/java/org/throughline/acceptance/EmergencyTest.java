package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// A practitioner opens a case in an emergency, on the page made for it.
@Tag("server")
@ExtendWith(SharedServer.class)
class EmergencyTest {

    private static final String FORM = "&post=on-call+practitioner&reason=at+risk+tonight";

    private final RunningServer server;

    EmergencyTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void theCaseIsReadAtOnceByThatAgencyAndByNobodyElseAndIsNotThereforeKnown() {
        OpenCase open = OpenCase.on(server);
        String entry =
                Json.text(
                        open.record(Events.contact("police", open.id(), "what police wrote")),
                        "entryId");
        server.settle();
        Asker worker = new Asker(server, "school-worker");
        String page = "/cases/" + open.id();
        assertThat(worker.page(page).status()).isEqualTo(404);
        Answer declared = worker.post(page + "/emergency", FORM).expect(302);
        assertThat(declared.header("Location")).endsWith(page);
        // Before anybody looks: what a practitioner was shown is held from then on.
        JsonNode row =
                open.read("/knowledge").json().required("rows").values().stream()
                        .filter(each -> Json.text(each, "entryId").equals(entry))
                        .findFirst()
                        .orElseThrow();
        assertThat(Json.text(row.at("/cells/school"), "state")).isEqualTo("not-submitted");
        assertThat(worker.page(page + "/chronology").expect(200).text())
                .contains("what police wrote");
        server.as("school").get(open.path("/chronology")).expect(200);
        server.as("camhs").get(open.path("/chronology")).expect(404);
        assertThat(open.read("/decisions").text()).contains("Emergency access", "at risk tonight");
    }

    @Test
    void withoutAReasonNothingIsPutOnRecord() {
        OpenCase open = OpenCase.on(server);
        Asker worker = new Asker(server, "school-worker");
        Answer form = worker.post("/cases/" + open.id() + "/emergency", "&post=x").expect(422);
        assertThat(form.text()).contains("There is a problem", "Enter the reason");
        assertThat(open.events()).hasSize(1);
    }

    @Test
    void ofACaseThatIsNoneItIsSaidOnlyToWhoDeclares() {
        Asker worker = new Asker(server, "school-worker");
        String page = "/cases/0b8c4c1e-0000-4000-8000-00000000dead";
        assertThat(worker.page(page + "/emergency").expect(200).text()).contains("Reason");
        worker.post(page + "/emergency", FORM).expect(422);
    }
}
