package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
        name = "knows",
        description = {
            "Who knew of an entry, since when, and how we know: one line per agency.",
            "`no record` never says that an agency did not know."
        },
        footer = {
            "",
            "Exit codes: 0 shown; 1 not reachable, not allowed, not ready; 2 not asked rightly."
        })
final class KnowsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "CASE",
            description = "The id of a case, or its first eight digits.")
    private String caseId = "";

    @Parameters(
            index = "1",
            paramLabel = "ENTRY",
            description = "The id of an entry, or its last eight digits.")
    private String entryId = "";

    @Mixin private AsOf asOf = new AsOf();

    @Mixin private ServerOptions options = new ServerOptions();

    KnowsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var session = options.session(surroundings);
        var ofCase = Ids.ofCase(session, caseId);
        var ofEntry = Ids.ofEntry(session, ofCase, entryId, asOf.ledger());
        var path = "/api/v1/cases/" + ofCase + "/entries/" + ofEntry;
        var answer = session.read(asOf.on(Query.of(path)).text());
        if (options.json()) {
            surroundings.out().println(answer);
            return Exit.DONE;
        }
        lines(answer.path("knowing"), "");
        section(answer, "afterwards");
        section(answer, "related");
        return Exit.DONE;
    }

    /// What else the server tells of this entry, such as information still sent after a closure.
    private void section(JsonNode answer, String name) {
        if (!answer.path(name).isEmpty()) {
            surroundings.out().println();
            surroundings.out().println(name + ":");
            lines(answer.path(name), "  ");
        }
    }

    private void lines(JsonNode items, String indent) {
        for (var item : items) {
            surroundings.out().println(indent + Plain.of(Json.text(item, "line")));
        }
    }
}
