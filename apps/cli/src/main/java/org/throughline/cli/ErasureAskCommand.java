package org.throughline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "ask",
        description = {
            "Erase all texts about people of a case, for the agency that decided so.",
            "What is erased cannot be had back.",
            "The same --id again is the same erasure: after a fault, ask again."
        },
        footer = {
            "",
            "Administrators alone may. A legal hold or a period of retention that runs stops it.",
            "Corrections that go with it are sent with POST /api/v1/cases/CASE/erasures.",
            "Exit codes: 0 erased here; 1 not reachable, not allowed; 2 refused, or not asked rightly."
        })
final class ErasureAskCommand implements Callable<Integer> {
    private static final int OK = 200;
    private static final int ACCEPTED = 202;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "CASE", description = "The id of the case.")
    private String caseId = "";

    @Option(
            names = "--id",
            paramLabel = "ID",
            required = true,
            description = "Your own name for this erasure, such as the number of the request.")
    private String id = "";

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            required = true,
            description = "Whose texts go, as the case names people: child, mother; once for each.")
    private List<String> people = new ArrayList<>();

    @Option(
            names = "--decided-by",
            paramLabel = "AGENCY",
            required = true,
            description = "The agency that answers for it.")
    private String decidedBy = "";

    @Option(
            names = "--requested-by",
            paramLabel = "WORD",
            required = true,
            description =
                    "Who asked: data-subject, parent-or-carer, representative, agency, court or regulator.")
    private String requestedBy = "";

    @Option(
            names = "--ground",
            paramLabel = "WORD",
            required = true,
            description = {
                "Why: no-longer-necessary, consent-withdrawn, objection-upheld, unlawfully-processed,",
                "legal-obligation, court-order or regulator-order."
            })
    private String ground = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = {
                "A further name to look for in texts about others; once for each. It is kept nowhere here, but perhaps",
                "in the history of your shell."
            })
    private List<String> names = new ArrayList<>();

    @Option(names = "--yes", description = "Without it nothing is erased.")
    private boolean yes;

    @Mixin private ServerOptions options = new ServerOptions();

    ErasureAskCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!yes) {
            throw new CliFault(
                    Exit.REFUSED,
                    "Nothing was erased. The keys of these texts would be destroyed, and nobody can read them again:"
                            + " say --yes.");
        }
        var session = options.administrator(surroundings);
        var path = ErasureCommand.path(Ids.ofCase(session, caseId));
        var answer = session.post(path, body().toString());
        if (answer.status() != OK && answer.status() != ACCEPTED) {
            throw Problem.of(answer).fault();
        }
        if (options.json()) {
            surroundings.out().println(answer.body());
            return Exit.DONE;
        }
        ErasureCommand.lines(answer.body()).forEach(surroundings.out()::println);
        for (var place : answer.body().path("toReview")) {
            var at = Json.text(place, "eventId") + " " + Json.text(place, "pointer");
            surroundings.out().println("  to look at: " + Plain.of(at));
        }
        return Exit.DONE;
    }

    private ObjectNode body() {
        var body = Json.object().put("id", id);
        people.forEach(body.putArray("people")::add);
        body.put("decidedBy", decidedBy).put("requestedBy", requestedBy).put("ground", ground);
        names.forEach(body.putArray("names")::add);
        return body;
    }
}
