package org.throughline.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/// What people have the right to: that texts about them are erased.
@Command(
        name = "erasure",
        description = "Erases the texts about people of a case by law, and tells how far that is.")
final class ErasureCommand {

    static String path(String caseId) {
        return "/api/v1/cases/" + caseId + "/erasures";
    }

    /// An erasure in a few lines: what it is, and what it still waits for.
    static List<String> lines(JsonNode erasure) {
        var people =
                erasure.path("people")
                        .valueStream()
                        .map(person -> person.stringValue(""))
                        .collect(Collectors.joining(", "));
        var head =
                "%s %s: texts about %s, decided by %s, asked for by %s, %s"
                        .formatted(
                                Json.text(erasure, "erasureId"),
                                Json.text(erasure, "state"),
                                people,
                                Json.text(erasure, "decidedBy"),
                                Json.text(erasure, "requestedBy"),
                                Json.text(erasure, "ground"));
        return List.of(Plain.of(head), "  " + Plain.of(progress(erasure)));
    }

    private static String progress(JsonNode erasure) {
        var nodes = erasure.path("nodes");
        var text =
                new StringBuilder(Json.text(erasure, "texts"))
                        .append(" texts; ")
                        .append(
                                Json.has(erasure, "destroyedAt")
                                        ? "keys destroyed " + Json.text(erasure, "destroyedAt")
                                        : "keys not destroyed yet, it goes on by itself")
                        .append("; processes: ")
                        .append(Json.text(nodes, "answered"))
                        .append(" answered, ")
                        .append(Json.text(nodes, "waiting"))
                        .append(" waited for, ")
                        .append(Json.text(nodes, "silent"))
                        .append(" silent");
        if (Json.has(erasure, "backupsExpire")) {
            text.append("; last copy of the keys gone ")
                    .append(Json.text(erasure, "backupsExpire"));
        } else if (Json.has(erasure, "destroyedAt")) {
            text.append("; nobody said how long copies of the keys are kept");
        }
        int review = erasure.path("toReview").size();
        return review == 0 ? text.toString() : text + "; " + review + " texts of others to look at";
    }
}
