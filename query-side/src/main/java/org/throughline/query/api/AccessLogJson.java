package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.accesslog.LookTable;
import tools.jackson.databind.JsonNode;

/// A look as the access log tells it.
///
/// @param account as its issuer names it; absent where it was erased with the child's record
/// @param asOf absent if everything was asked for as it was then
/// @param position of the log that the answer was of; absent if nothing was shown
/// @param shown absent if the look was refused or found nothing
record AccessLogJson(
        String id,
        String at,
        @Nullable String account,
        @Nullable String agency,
        String role,
        String purpose,
        String outcome,
        String view,
        String form,
        @Nullable String caseId,
        @Nullable JsonNode asOf,
        @Nullable Long position,
        @Nullable List<ShownJson> shown) {

    /// One version of an entry that was shown.
    record ShownJson(String entryId, int version) {}

    /// @param account absent if nobody can say
    static AccessLogJson of(LookTable.Row row, @Nullable String account) {
        JsonNode look = row.look();
        List<ShownJson> shown = shown(look);
        return new AccessLogJson(
                row.id().toString(),
                Answers.ledgerTime(row.at()),
                account,
                text(look, "agency"),
                look.path("role").stringValue(""),
                look.path("purpose").stringValue(""),
                look.path("outcome").stringValue(""),
                look.path("view").stringValue(""),
                look.path("form").stringValue(""),
                row.caseId() == null ? null : row.caseId().text(),
                look.has("asOf") ? look.path("asOf") : null,
                look.has("position") ? look.path("position").longValue() : null,
                shown.isEmpty() ? null : shown);
    }

    private static @Nullable String text(JsonNode look, String name) {
        String text = look.path(name).stringValue("");
        return text.isEmpty() ? null : text;
    }

    private static List<ShownJson> shown(JsonNode look) {
        List<ShownJson> shown = new ArrayList<>();
        for (JsonNode part : look.path("shown")) {
            int version = part.path("version").intValue();
            part.path("entries")
                    .forEach(entry -> shown.add(new ShownJson(entry.stringValue(""), version)));
        }
        return shown;
    }

    @Override
    public String toString() {
        return "look " + id;
    }
}
