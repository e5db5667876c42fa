package org.throughline.query.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.query.accesslog.Look;
import org.throughline.query.accesslog.LookQuestion;
import org.throughline.query.accesslog.LookTable;
import org.throughline.query.record.Texts;
import org.throughline.schema.cases.CaseId;

/// Reads the access log. Accounts that stand sealed in the ledger, because another node wrote the
/// look down, are opened here.
final class AccessLog {

    private final LookTable table;
    private final Texts texts;

    AccessLog(LookTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    /// A page of looks, the newest first.
    ///
    /// @param next the address of the next page, if there is one
    record Page(List<AccessLogJson> looks, @Nullable String next) {}

    /// Reading the looks at a case is a look at it too.
    Page read(LookQuestion question, String path) {
        if (question.caseId() != null) {
            Look.current().opens(question.caseId());
        }
        List<LookTable.Row> found = table.find(question, question.limit() + 1);
        boolean more = found.size() > question.limit();
        List<LookTable.Row> rows = more ? found.subList(0, question.limit()) : found;
        Map<CaseId, Texts.Opened> sealed = opened(rows);
        return new Page(
                rows.stream().map(row -> AccessLogJson.of(row, account(row, sealed))).toList(),
                more ? question.next(path, rows.getLast().ordinal()) : null);
    }

    private Map<CaseId, Texts.Opened> opened(List<LookTable.Row> rows) {
        Map<CaseId, List<Long>> positions = new HashMap<>();
        for (LookTable.Row row : rows) {
            if (row.account() == null && row.caseId() != null && row.position() != null) {
                positions.computeIfAbsent(row.caseId(), _ -> new ArrayList<>()).add(row.position());
            }
        }
        Map<CaseId, Texts.Opened> opened = new HashMap<>();
        positions.forEach((caseId, each) -> opened.put(caseId, texts.open(caseId, each)));
        return opened;
    }

    private static @Nullable String account(LookTable.Row row, Map<CaseId, Texts.Opened> sealed) {
        if (row.account() != null || row.caseId() == null || row.position() == null) {
            return row.account();
        }
        long position = row.position();
        return Optional.ofNullable(sealed.get(row.caseId()))
                .flatMap(opened -> opened.at(position).account())
                .orElse(null);
    }
}
