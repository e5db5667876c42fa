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
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.knowledge.KnowledgeTable;
import org.throughline.query.knowledge.Search;
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
    Newest newest(CaseId id, long head, long position) {
        return client.sql(NEWEST)
                .params(
                        id.value(),
                        head,
                        id.value(),
                        head,
                        id.value(),
                        position,
                        id.value(),
                        position)
                .query(
                        (row, _) ->
                                new Newest(
                                        id,
                                        row.getLong(1),
                                        row.getLong(2),
                                        List.of(row.getLong(3), row.getLong(4), row.getLong(5))))
                .single();
    }

    /// All of it; acts and versions up to one position, the rest up to another.
    public Rows rows(CaseId id, long head, long position) {
        OneTrip trip = new OneTrip(database);
        Supplier<List<CaseAct>> acts = casefile.acts(trip, id, head);
        Supplier<List<EntryVersion>> versions = chronology.versions(trip, id, head);
        Supplier<List<Retraction>> retractions = chronology.retractions(trip, id, position);
        Supplier<List<Knowing>> knowings = knowledge.knowings(trip, id, position);
        Supplier<List<Search>> searches = knowledge.searches(trip, id, position);
        trip.go();
        return new Rows(
                acts.get(), versions.get(), retractions.get(), knowings.get(), searches.get());
    }

    /// What rights are judged by.
    CaseRights.AtHead atHead(CaseId id, long head) {
        OneTrip trip = new OneTrip(database);
        Supplier<List<CaseAct>> acts = casefile.acts(trip, id, head);
        Supplier<List<EntryVersion>> versions = chronology.versions(trip, id, head);
        trip.go();
        return new CaseRights.AtHead(head, acts.get(), versions.get());
    }

    /// What the rows of a case depend on.
    ///
    /// @param head the last event of it up to the head; 0 if there is none
    /// @param position the same up to the position asked about
    /// @param tables which ones hold them
    record Newest(CaseId id, long head, long position, List<Long> tables) {}

    /// Those of one case, each list in the order of the log.
    public record Rows(
            List<CaseAct> acts,
            List<EntryVersion> versions,
            List<Retraction> retractions,
            List<Knowing> knowings,
            List<Search> searches) {

        /// How many there are.
        int count() {
            return acts.size()
                    + versions.size()
                    + retractions.size()
                    + knowings.size()
                    + searches.size();
        }
    }
}
