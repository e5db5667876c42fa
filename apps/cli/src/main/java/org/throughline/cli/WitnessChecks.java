package org.throughline.cli;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// What the witnesses of the log make of it.
final class WitnessChecks {
    private final Session session;

    WitnessChecks(Session session) {
        this.session = session;
    }

    List<Check> all() {
        try {
            var answer = session.ask("/api/v1/checkpoints");
            return answer.body().path("witnesses").valueStream().map(WitnessChecks::of).toList();
        } catch (CliFault _) {
            return List.of(); // the status has said so already
        }
    }

    private static Check of(JsonNode witness) {
        var name = "witness " + Plain.of(Json.text(witness, "name"));
        return switch (Json.text(witness, "state")) {
            case "cosigns" -> Check.ok(name, "cosigns, " + Json.text(witness, "size") + " events");
            case "refuses" ->
                    Check.fail(
                            name,
                            "refuses what was signed: it answers " + Json.text(witness, "status"),
                            "ask its owner why, and run throughline doctor --deep; until then bundles are UNWITNESSED");
            case "silent" ->
                    Check.warn(
                            name,
                            "cannot be reached, or cannot read the log",
                            "ask its owner whether it runs; until then bundles are UNWITNESSED");
            default -> Check.ok(name, "was not asked yet");
        };
    }
}
