package org.throughline.query.knowledge;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.query.feed.Additions;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// The workers who left.
final class LeavingTable {

    private final JdbcClient database;
    private final Additions additions;

    LeavingTable(JdbcClient database, Additions additions) {
        this.database = database;
        this.additions = additions;
    }

    /// Those that stood in the record of a case at a position.
    List<Leaving> at(CaseId caseId, long at) {
        return database.sql(
                        """
                        SELECT * FROM knowledge_leaving
                        WHERE case_id = ? AND rec_from <= ? AND (rec_to IS NULL OR rec_to > ?)
                        ORDER BY rec_from
                        """)
                .params(caseId.value(), at, at)
                .query(
                        (row, _) ->
                                new Leaving(
                                        new EntryId(row.getObject("entry_id", UUID.class)),
                                        AgencyId.of(row.getString("agency")),
                                        PersonId.of(row.getString("person")),
                                        When.parse(row.getString("happened"))))
                .list();
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
