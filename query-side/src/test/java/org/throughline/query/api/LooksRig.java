package org.throughline.query.api;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// What stands in the access log of a test's server, and a case to look at.
final class LooksRig {

    private LooksRig() {}

    /// A row: its account, its case and the fields of the look.
    record Row(String account, String caseId, boolean waits, JsonNode look) {

        String field(String name) {
            return look.path(name).asString("");
        }

        int shown() {
            int shown = 0;
            for (JsonNode part : look.path("shown")) {
                shown += part.path("entries").size();
            }
            return shown;
        }
    }

    static long last(TestServer server) {
        return server.tables()
                .sql("SELECT coalesce(max(ordinal), 0) FROM access")
                .query(Long.class)
                .single();
    }

    /// The rows after another, in the order they were written.
    static List<Row> after(TestServer server, long last) {
        return server.tables()
                .sql(
                        """
                        SELECT account, case_id, look, access_pending.ordinal AS waits
                        FROM access LEFT JOIN access_pending USING (ordinal)
                        WHERE access.ordinal > ? ORDER BY access.ordinal
                        """)
                .param(last)
                .query(
                        (row, _) -> {
                            UUID caseId = row.getObject("case_id", UUID.class);
                            return new Row(
                                    String.valueOf(row.getString("account")),
                                    caseId == null ? "" : caseId.toString(),
                                    row.getObject("waits") != null,
                                    TestServer.JSON.readTree(row.getString("look")));
                        })
                .list();
    }
}
