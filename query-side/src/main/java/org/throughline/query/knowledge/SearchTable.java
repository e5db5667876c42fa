package org.throughline.query.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.query.feed.Additions;
import org.throughline.query.rows.OneTrip;
import org.throughline.query.rows.ReadOnce;
import org.throughline.query.rows.Recorded;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// The searches that found nothing.
final class SearchTable {

    private final JdbcClient database;
    private final Additions additions;

    SearchTable(JdbcClient database, Additions additions) {
        this.database = database;
        this.additions = additions;
    }

    /// Those that the record of a case had up to a position, of them those that were added or ended
    /// after another.
    Supplier<List<Recorded<Search>>> between(OneTrip trip, CaseId caseId, long after, long upTo) {
        return trip.add(
                """
                SELECT entry_id, agency, since, period, array_to_string(people, ','),
                    rec_from, rec_to
                FROM knowledge_search
                WHERE case_id = ? AND rec_from <= ? AND (rec_from > ? OR rec_to > ?)
                ORDER BY rec_from
                """,
                (row, _) -> Recorded.of(search(row), row, 6),
                caseId.value(),
                upTo,
                after,
                after);
    }

    private static Search search(ResultSet row) throws SQLException {
        return new Search(
                new EntryId(row.getObject(1, UUID.class)),
                ReadOnce.AGENCY.of(row.getString(2)),
                When.parse(row.getString(3)),
                When.parse(row.getString(4)),
                ReadOnce.PEOPLE.of(row.getString(5)));
    }

    void add(CaseId caseId, Search search, long position) {
        additions.add(
                """
                        INSERT INTO knowledge_search (case_id, rec_from, entry_id, agency, since,
                            period, people)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """,
                caseId.value(),
                position,
                search.entry().value(),
                search.agency().text(),
                search.since().text(),
                search.period().text(),
                search.people().stream().sorted().map(PersonId::text).toArray(String[]::new));
    }

    void end(CaseId caseId, EntryId entry, long position) {
        additions.send();
        database.sql(
                        "UPDATE knowledge_search SET rec_to = ? WHERE case_id = ?"
                                + " AND entry_id = ? AND rec_to IS NULL")
                .params(position, caseId.value(), entry.value())
                .update();
    }
}
