package org.throughline.query.record;

import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.query.casefile.CaseAct;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.chronology.Retraction;
import org.throughline.query.knowledge.KnowledgeHistory;
import org.throughline.query.knowledge.KnowledgeTable;
import org.throughline.query.rows.OneTrip;
import org.throughline.schema.cases.CaseId;

/// Reads all that the slices keep of one case, in one round trip.
public final class CaseTables {

    /// A rebuild puts other tables in the place of those that are read. Whatever ends a row adds an
    /// act; what only a look adds is a knowing.
    private static final String NEWEST =
            """
            SELECT
                greatest(
                    (SELECT max(rec_from) FROM casefile_act WHERE case_id = ? AND rec_from <= ?),
                    (SELECT max(rec_from) FROM knowing WHERE case_id = ? AND rec_from <= ?)),
                to_regclass('casefile_act')::oid, to_regclass('chronology_version')::oid,
                to_regclass('knowing')::oid
            """;

    private final JdbcTemplate database;
    private final JdbcClient client;
    private final CasefileTable casefile;
    private final ChronologyTable chronology;
    private final KnowledgeTable knowledge;

    public CaseTables(
            DataSource source,
            CasefileTable casefile,
            ChronologyTable chronology,
            KnowledgeTable knowledge) {
        this.database = new JdbcTemplate(source);
        this.client = JdbcClient.create(database);
        this.casefile = casefile;
        this.chronology = chronology;
        this.knowledge = knowledge;
    }

    /// Up to where the tables hold something of a case, and which tables they are.
    Newest newest(CaseId id, long head) {
        return client.sql(NEWEST)
                .params(id.value(), head, id.value(), head)
                .query(
                        (row, _) ->
                                new Newest(
                                        row.getLong(1),
                                        List.of(row.getLong(2), row.getLong(3), row.getLong(4))))
                .single();
    }

    /// All that they held of it up to a position.
    public CaseHistory history(CaseId id, long head) {
        return history(CaseHistory.none(id), head);
    }

    /// The same, where some was read before: only what came after its last event is read, and what
    /// ended with that. The tables have to be the same ones, and further than they were.
    public CaseHistory history(CaseHistory before, long head) {
        CaseId id = before.id();
        long after = before.lastEvent();
        OneTrip trip = new OneTrip(database);
        Supplier<List<CaseAct>> acts = casefile.acts(trip, id, after, head);
        Supplier<List<EntryVersion>> versions = chronology.versions(trip, id, after, head);
        Supplier<List<Retraction>> retractions = chronology.retractions(trip, id, after, head);
        Supplier<KnowledgeHistory> known = knowledge.history(trip, id, after, head);
        trip.go();
        return before.with(acts.get(), versions.get(), retractions.get(), known.get());
    }

    /// What the rows of a case depend on.
    ///
    /// @param event the last one of it; 0 if there is none
    /// @param tables which ones hold them
    record Newest(long event, List<Long> tables) {}
}
