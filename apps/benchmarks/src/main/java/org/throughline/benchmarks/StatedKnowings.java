package org.throughline.benchmarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.time.When;

/// The knowings of agencies that the projections made, one after the other, for somebody else's
/// store.
final class StatedKnowings {

    private static final String ROWS =
            """
            SELECT case_id, rec_from AS position, rec_from || '/' || ordinal AS id, entry_id, version,
                agency, state, since, until, false AS ended
            FROM public.knowing WHERE agency IS NOT NULL AND knower_kind <> 'unnamed-worker'
            UNION ALL
            SELECT case_id, rec_to, rec_from || '/' || ordinal, entry_id, version,
                agency, state, since, until, true
            FROM public.knowing WHERE agency IS NOT NULL AND knower_kind <> 'unnamed-worker'
                AND rec_to IS NOT NULL
            ORDER BY position, ended DESC, id
            """;

    private StatedKnowings() {}

    /// What came to stand with an event, or ended with it.
    ///
    /// @param file the case and the agency
    /// @param since the earliest that the source allows
    /// @param until the latest; absent if it did not end
    /// @param ended whether it no longer stands in the record
    record Stated(
            CaseId caseId,
            long position,
            String id,
            String file,
            UUID entry,
            long version,
            String state,
            Instant since,
            @Nullable Instant until,
            boolean ended) {}

    static String file(CaseId id, String agency) {
        return id.value() + "/" + agency;
    }

    /// Case after case, and of a case event after event, in the order of the log.
    static List<List<List<Stated>>> of(DataSource owner) {
        List<List<List<Stated>>> all = new ArrayList<>();
        Stated before = null;
        for (Stated each :
                JdbcClient.create(owner).sql(ROWS).query((row, _) -> stated(row)).list()) {
            if (before == null || !before.caseId().equals(each.caseId())) {
                all.add(new ArrayList<>());
            }
            if (before == null || before.position() != each.position()) {
                all.getLast().add(new ArrayList<>());
            }
            all.getLast().getLast().add(each);
            before = each;
        }
        return all;
    }

    private static Stated stated(ResultSet row) throws SQLException {
        CaseId id = new CaseId(row.getObject("case_id", UUID.class));
        @Nullable String until = row.getString("until");
        return new Stated(
                id,
                row.getLong("position"),
                row.getString("id"),
                file(id, row.getString("agency")),
                row.getObject("entry_id", UUID.class),
                row.getInt("version"),
                row.getString("state"),
                When.parse(row.getString("since")).earliest().orElse(Instant.EPOCH),
                until == null ? null : When.parse(until).latest().orElse(null),
                row.getBoolean("ended"));
    }
}
