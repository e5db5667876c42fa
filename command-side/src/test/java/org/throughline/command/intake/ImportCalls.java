package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.throughline.command.intake.CommandNode.Reply;
import tools.jackson.databind.JsonNode;

/// What the police ask of the API of imports, about one case.
record ImportCalls(CommandNode node, String caseId) {

    private static final String API = "/api/v1/imports";
    private static final String ACCOUNT = "agency.police";

    /// Has a file checked, and nothing else waits then.
    JsonNode checked(String file) {
        waiting().forEach(this::discard);
        Reply reply = post(file, "text/csv; charset=utf-8");
        assertThat(reply.status()).as(reply.text()).isEqualTo(202);
        assertThat(reply.header("Location")).isEqualTo(API + "/" + id(reply.json()));
        return settled(id(reply.json()));
    }

    Reply post(String file, String type) {
        return node.post(API + "?case=" + caseId, ACCOUNT, type, file);
    }

    JsonNode committed(String id, String how) {
        Reply reply = commit(id, how);
        assertThat(reply.status()).as(reply.text()).isEqualTo(202);
        JsonNode after = settled(id);
        assertThat(state(after)).as(after.toString()).isEqualTo("committed");
        return after;
    }

    Reply commit(String id, String how) {
        return node.send(
                node.request(API + "/" + id + "/commit" + how, ACCOUNT)
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    Reply discard(String id) {
        return node.send(node.request(API + "/" + id, ACCOUNT).DELETE());
    }

    /// What the police have brought in that is not over.
    List<String> waiting() {
        return node.get(API, ACCOUNT)
                .json()
                .path("imports")
                .valueStream()
                .map(ImportCalls::id)
                .toList();
    }

    private JsonNode settled(String id) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            JsonNode now = node.get(API + "/" + id, ACCOUNT).json();
            if (!List.of("checking", "committing").contains(state(now))
                    || Instant.now().isAfter(end)) {
                return now;
            }
            Thread.onSpinWait();
        }
    }

    static String state(JsonNode answer) {
        return answer.path("state").stringValue("");
    }

    static String id(JsonNode answer) {
        return answer.path("id").stringValue("");
    }

    static int count(JsonNode answer, String name) {
        return answer.path("counts").path(name).intValue();
    }
}
