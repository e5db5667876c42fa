package org.throughline.query.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseId;
import tools.jackson.databind.JsonNode;

/// An import of the agency's that is not over.
///
/// @param expires null while it is at work
public record WaitingImport(
        String id, String state, String caseName, long rows, @Nullable Instant expires) {

    /// @param body what the API says of those that wait
    static List<WaitingImport> all(JsonNode body) {
        return body.path("imports").valueStream().map(WaitingImport::of).toList();
    }

    private static WaitingImport of(JsonNode each) {
        String caseId = each.path("caseId").stringValue("");
        String expires = each.path("expires").stringValue("");
        return new WaitingImport(
                each.path("id").stringValue(""),
                each.path("state").stringValue(""),
                caseId.isEmpty() ? "" : PersonWords.caseName(CaseId.of(caseId)),
                each.path("counts").path("rows").longValue(0),
                expires.isEmpty() ? null : Instant.parse(expires));
    }

    /// A line of words for it.
    public String text() {
        String size = rows == 1 ? "1 row" : rows + " rows";
        String about = caseName + ", " + size;
        return switch (state) {
            case "checking" -> about + ": being checked";
            case "committing" -> about + ": being recorded";
            default ->
                    about
                            + ": checked"
                            + (expires == null ? "" : ", kept until " + WhenWords.instant(expires));
        };
    }

    /// Whether it can be discarded as things are.
    public boolean canGo() {
        return !state.equals("committing");
    }
}
