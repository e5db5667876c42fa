package org.throughline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
        name = "chronology",
        description = {
            "The integrated chronology of a case: all agencies, any point of view, any point in time.",
            "Entries whose date the source does not state stand in a band of their own."
        },
        footer = {
            "",
            "Exit codes: 0 shown; 1 not reachable, not allowed, not ready; 2 not asked rightly."
        })
final class ChronologyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "CASE", description = "The id of a case, or its first eight digits.")
    private String caseId = "";

    @Mixin private AsOf asOf = new AsOf();

    @Option(names = "--by", paramLabel = "AGENCY", description = "What this agency knew.")
    private String by = "";

    @Option(names = "--from", paramLabel = "T", description = "Happened at this time or later.")
    private String from = "";

    @Option(names = "--to", paramLabel = "T", description = "Happened at this time or earlier.")
    private String to = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "table, json or csv; default table.")
    private Format format = Format.TABLE;

    @Mixin private ServerOptions options = new ServerOptions();

    ChronologyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var chosen = options.json() ? Format.JSON : format;
        switch (chosen) {
            case TABLE, JSON, CSV -> show(chosen);
            case DOCX, XLSX, PDF ->
                    throw new CliFault(
                            Exit.REFUSED,
                            "This version does not write "
                                    + chosen
                                    + " yet: use -o table, json or csv.");
        }
        return Exit.DONE;
    }

    private void show(Format chosen) {
        var session = options.session(surroundings);
        var path = "/api/v1/cases/" + Ids.ofCase(session, caseId) + "/chronology";
        var query = asOf.on(Query.of(path)).with("by", by).with("from", from).with("to", to);
        var pages = Pages.walk(session, query);
        var entries = pages.items("entries");
        var out = surroundings.out();
        switch (chosen) {
            case JSON -> out.println(pages.joined(List.of("entries")));
            case CSV -> out.print(ChronologyCsv.of(entries));
            case TABLE, DOCX, XLSX, PDF -> {
                boolean knowing = !asOf.known().isEmpty() || !by.isEmpty();
                new ChronologyTable(knowing, surroundings.width())
                        .lines(entries)
                        .forEach(out::println);
                talk(pages.first(), entries.size());
            }
        }
        out.flush();
    }

    private void talk(JsonNode first, int entries) {
        var counts = first.path("counts");
        var later = Json.text(counts, "notYetKnown");
        var withheld = Json.text(counts, "withheld");
        var pinned = Plain.of(Json.text(first, "pinned"));
        surroundings.say(
                entries
                        + (entries == 1 ? " entry" : " entries")
                        + (later.isEmpty() || later.equals("0")
                                ? ""
                                : ", " + later + " not yet known then")
                        + (withheld.isEmpty() || withheld.equals("0")
                                ? ""
                                : ", " + withheld + " withheld")
                        + (pinned.isEmpty() ? "." : "; this answer for ever: " + pinned));
        if (!asOf.known().isEmpty() && by.isEmpty()) {
            surroundings.say(
                    "Without --by this is the union of what anybody knew, which nobody held.");
        }
    }
}
