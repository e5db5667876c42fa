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
import org.throughline.schema.time.When;

/// The workers who left.
final class LeavingTable {

    private final JdbcClient database;
    private final Additions additions;

    LeavingTable(JdbcClient database, Additions additions) {
        this.database = database;
        this.additions = additions;
    }

    /// Those that the record of a case had up to a position, of them those that were added or ended
    /// after another.
    Supplier<List<Recorded<Leaving>>> between(OneTrip trip, CaseId caseId, long after, long upTo) {
        return trip.add(
                """
                SELECT entry_id, agency, person, happened, rec_from, rec_to
                FROM knowledge_leaving
                WHERE case_id = ? AND rec_from <= ? AND (rec_from > ? OR rec_to > ?)
                ORDER BY rec_from
                """,
                (row, _) -> Recorded.of(leaving(row), row, 5),
                caseId.value(),
                upTo,
                after,
                after);
    }

    private static Leaving leaving(ResultSet row) throws SQLException {
        return new Leaving(
                new EntryId(row.getObject(1, UUID.class)),
                ReadOnce.AGENCY.of(row.getString(2)),
                ReadOnce.PERSON.of(row.getString(3)),
                When.parse(row.getString(4)));
    }

    void add(CaseId caseId, Leaving leaving, long position) {
        additions.add(
                """
                        INSERT INTO knowledge_leaving (case_id, rec_from, entry_id, agency, person,
                            happened)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                caseId.value(),
                position,
                leaving.entry().value(),
                leaving.agency().text(),
                leaving.worker().text(),
                leaving.happened().text());
    }

    void end(CaseId caseId, EntryId entry, long position) {
        additions.send();
        database.sql(
                        "UPDATE knowledge_leaving SET rec_to = ? WHERE case_id = ?"
                                + " AND entry_id = ? AND rec_to IS NULL")
                .params(position, caseId.value(), entry.value())
                .update();
    }
}
