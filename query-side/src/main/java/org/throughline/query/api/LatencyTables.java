package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.journey.TimeTaken;
import org.throughline.query.web.Filter;
import org.throughline.query.web.LatencyPage;
import org.throughline.query.web.PersonWords;
import org.throughline.schema.cases.CaseId;

/// The times taken as tables of a page, one for each kind of them.
final class LatencyTables {

    private LatencyTables() {}

    static LatencyPage page(
            Shown<TimeTaken> shown, @Nullable String label, CaseId id, Filter filter) {
        List<LatencyPage.Table> tables = new ArrayList<>();
        for (TimeTaken.Of of : TimeTaken.Of.values()) {
            List<LatencyPage.Row> rows =
                    shown.rows().stream()
                            .filter(each -> each.of() == of)
                            .map(each -> row(each, id, filter))
                            .toList();
            if (!rows.isEmpty()) {
                tables.add(table(of, rows));
            }
        }
        return new LatencyPage(label, tables, shown.next());
    }

    private static LatencyPage.Table table(TimeTaken.Of of, List<LatencyPage.Row> rows) {
        return switch (of) {
            case RECORDING ->
                    new LatencyPage.Table(
                            of.text(),
                            "Recording",
                            "From when something happened until its agency recorded it.",
                            false,
                            null,
                            rows);
            case PASSING_ON ->
                    new LatencyPage.Table(
                            of.text(),
                            "Passing on",
                            "From when one agency had something until it came to another, or to others"
                                    + " of the same.",
                            true,
                            null,
                            rows);
            case OPENING ->
                    new LatencyPage.Table(
                            of.text(),
                            "Opening what was sent",
                            "From when something was sent until it was opened.",
                            true,
                            "No record of it being opened",
                            rows);
            case ANSWERING ->
                    new LatencyPage.Table(
                            of.text(),
                            "Answering",
                            "From when something was asked for until there was a reply.",
                            true,
                            "No record of a reply",
                            rows);
        };
    }

    private static LatencyPage.Row row(TimeTaken row, CaseId id, Filter filter) {
        TimeTaken.Longest longest = row.longest();
        return new LatencyPage.Row(
                PersonWords.of(row.from()),
                PersonWords.of(row.to()),
                within(row.within()),
                row.count(),
                row.notComputable(),
                row.open(),
                row.median() == null ? "None to tell" : PageAnswers.capital(row.median().says()),
                longest == null ? "None to tell" : PageAnswers.capital(longest.lag().says()),
                longest == null
                        ? null
                        : filter.onEntry(
                                "/cases/" + id.text() + "/entries/" + longest.entry().text()));
    }

    private static String within(@Nullable String within) {
        if (within == null) {
            return "Between sectors";
        }
        return within.equals("agency") ? "Within the agency" : "Within " + within.replace('-', ' ');
    }
}
