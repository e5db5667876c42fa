package org.throughline.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Tells what became of each line: refusals on stderr, with `--json` everything on stdout, and a
/// sum at the end.
final class SendReport {
    private final Surroundings surroundings;
    private final boolean json;
    private final List<String> held = new ArrayList<>();
    private int recorded;
    private int duplicates;
    private int refused;
    private int skipped;

    SendReport(Surroundings surroundings, boolean json) {
        this.surroundings = surroundings;
        this.json = json;
    }

    void tell(Delivery delivery) {
        count(delivery);
        if (json) {
            surroundings.out().println(jsonOf(delivery));
        }
        if (delivery instanceof Delivery.Refused(int number, Problem problem)) {
            problem.reasons().forEach(reason -> refusal("line " + number + ": " + reason));
        }
    }

    /// The sum; refusals that would have torn the progress bar come first.
    void end() {
        held.forEach(surroundings::say);
        held.clear();
        surroundings.say(
                "%d recorded, %d already there, %d refused%s."
                        .formatted(
                                recorded,
                                duplicates,
                                refused,
                                skipped == 0
                                        ? ""
                                        : ", "
                                                + skipped
                                                + " skipped (acknowledged in an earlier run)"));
    }

    int exit() {
        return refused == 0 ? Exit.DONE : Exit.REFUSED;
    }

    private void refusal(String line) {
        if (surroundings.terminal()) {
            held.add(line);
        } else {
            surroundings.say(line);
        }
    }

    private void count(Delivery delivery) {
        switch (delivery) {
            case Delivery.Acknowledged acknowledged when acknowledged.duplicate() -> duplicates++;
            case Delivery.Acknowledged _ -> recorded++;
            case Delivery.Refused _ -> refused++;
            case Delivery.Skipped _ -> skipped++;
        }
    }

    private static ObjectNode jsonOf(Delivery delivery) {
        var node = Json.object().put("line", delivery.number());
        switch (delivery) {
            case Delivery.Acknowledged(EventLine _, int status, var answer) -> {
                node.put(
                        "outcome",
                        answer.path("duplicate").asBoolean(false) ? "duplicate" : "recorded");
                answer.properties().forEach(field -> node.set(field.getKey(), field.getValue()));
                node.put("status", status);
            }
            case Delivery.Refused(int _, Problem problem) -> {
                node.put("outcome", "refused")
                        .put("status", problem.status())
                        .put("code", problem.code());
                var errors = node.putArray("errors");
                for (var error : problem.errors()) {
                    errors.addObject()
                            .put("pointer", error.pointer())
                            .put("code", error.code())
                            .put("detail", error.detail())
                            .put("hint", error.hint());
                }
            }
            case Delivery.Skipped _ -> node.put("outcome", "skipped");
        }
        return node;
    }
}
