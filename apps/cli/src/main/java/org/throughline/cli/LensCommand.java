package org.throughline.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.throughline.schema.catalog.EventWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
        name = "lens",
        description = {
            "What whoever took a decision knew then, what was held unread, and what others had.",
            "`no record` never says that somebody did not know."
        },
        footer = {
            "",
            "Exit codes: 0 shown; 1 not reachable, not allowed, not ready; 2 not asked rightly."
        })
final class LensCommand implements Callable<Integer> {

    /// The lists of the answer, in its order, and what stands above each.
    private static final List<Map.Entry<String, String>> PARTS =
            List.of(
                    Map.entry("known", "known to the decision-maker"),
                    Map.entry("possiblyKnown", "possibly known"),
                    Map.entry("heldUnread", "held, no record that it was read"),
                    Map.entry("knownElsewhere", "known to others, no record that it was here"),
                    Map.entry("statedNotKnown", "stated not to be known"),
                    Map.entry("afterwards", "with hindsight: learned later"));

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "CASE",
            description = "The id of a case, or its first eight digits.")
    private String caseId = "";

    @Parameters(
            index = "1",
            paramLabel = "DECISION",
            description = "The id of a decision, or its last eight digits.")
    private String decisionId = "";

    @Option(
            names = "--hindsight",
            description = "Also what nobody had then, under a heading of its own.")
    private boolean hindsight;

    @Option(
            names = "--ledger",
            paramLabel = "P",
            description = "As the log stood: a position or an instant.")
    private String ledger = "";

    @Mixin private TableOrJson output = new TableOrJson();

    @Mixin private ServerOptions options = new ServerOptions();

    LensCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        boolean json = output.json(options);
        var session = options.session(surroundings);
        var ofCase = Ids.ofCase(session, caseId);
        var decision = Ids.ofEntry(session, ofCase, decisionId, ledger);
        var query =
                Query.of("/api/v1/cases/" + ofCase + "/decisions/" + decision + "/lens")
                        .with("ledger", ledger)
                        .with("hindsight", hindsight ? "show" : "");
        var answer =
                Pages.walk(session, query).joined(PARTS.stream().map(Map.Entry::getKey).toList());
        if (json) {
            surroundings.out().println(answer);
        } else {
            show(answer);
        }
        surroundings.out().flush();
        return Exit.DONE;
    }

    private void show(JsonNode answer) {
        var out = surroundings.out();
        var decision = answer.path("decision");
        out.println(
                Plain.of(
                        "%s, %s: %s"
                                .formatted(
                                        EventWords.title(Json.text(decision, "type")),
                                        Json.text(decision, "happened"),
                                        Json.has(answer, "says")
                                                ? Json.text(answer, "says")
                                                : "what "
                                                        + Json.text(answer.path("asked"), "by")
                                                        + " knew by then")));
        out.println();
        var parts =
                PARTS.stream()
                        .map(
                                each ->
                                        new ChronologyTable.Part(
                                                each.getValue(),
                                                answer.path(each.getKey()).valueStream().toList()))
                        .toList();
        if (parts.stream().anyMatch(each -> !each.entries().isEmpty())) {
            new ChronologyTable(true, surroundings.width()).lines(parts).forEach(out::println);
        }
        var silent =
                answer.path("notSubmitted").valueStream().map(each -> each.asString("")).toList();
        if (!silent.isEmpty()) {
            out.println();
            out.println(Plain.of("gave nothing to the record: " + String.join(", ", silent)));
        }
        talk(answer);
    }

    private void talk(JsonNode answer) {
        var later = Json.text(answer.path("counts"), "notYetKnown");
        if (!hindsight && !later.isEmpty() && !later.equals("0")) {
            surroundings.say(later + " learned later; --hindsight shows it.");
        }
        var pinned = Plain.of(Json.text(answer, "pinned"));
        if (!pinned.isEmpty()) {
            surroundings.say("This answer for ever: " + pinned);
        }
    }
}
