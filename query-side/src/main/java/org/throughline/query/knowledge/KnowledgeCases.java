package org.throughline.query.knowledge;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// The cases of which an agency had had any knowing of its own, in the order in which it had the
/// first.
public final class KnowledgeCases {

    private final JdbcClient database;

    KnowledgeCases(JdbcClient database) {
        this.database = database;
    }

    /// Some of them, and after them some more, those left out of which it had.
    public List<CaseId> of(AgencyId agency, List<CaseId> more, long upTo, int skip, int limit) {
        return more.isEmpty()
                ? own(agency, upTo, skip, limit)
                : both(agency, more, upTo, skip, limit);
    }

    private List<CaseId> own(AgencyId agency, long upTo, int skip, int limit) {
        return database.sql(
                        """
                        SELECT case_id FROM knowledge_case WHERE agency = ? AND rec_from <= ?
                        ORDER BY rec_from, case_id OFFSET ? LIMIT ?
                        """)
                .params(agency.text(), upTo, skip, limit)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<CaseId> both(AgencyId agency, List<CaseId> more, long upTo, int skip, int limit) {
        return database.sql(
                        """
                        WITH own AS (
                            SELECT case_id, rec_from FROM knowledge_case
                            WHERE agency = ? AND rec_from <= ?),
                        all_of_them AS (
                            SELECT case_id, rec_from, 0 AS rank FROM own
                            UNION ALL
                            SELECT id, nr, 1 FROM unnest(?) WITH ORDINALITY AS more (id, nr)
                            WHERE id NOT IN (SELECT case_id FROM own))
                        SELECT case_id FROM all_of_them
                        ORDER BY rank, rec_from, case_id OFFSET ? LIMIT ?
                        """)
                .params(
                        agency.text(),
                        upTo,
                        more.stream().map(CaseId::value).toArray(UUID[]::new),
                        skip,
                        limit)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }
}
