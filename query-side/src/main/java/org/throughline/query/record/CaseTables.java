package org.throughline.query.record;

import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
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

    private final JdbcTemplate database;
    private final CasefileTable casefile;
    private final ChronologyTable chronology;
    private final KnowledgeTable knowledge;

    public CaseTables(
            DataSource source,
            CasefileTable casefile,
            ChronologyTable chronology,
            KnowledgeTable knowledge) {
        this.database = new JdbcTemplate(source);
        this.casefile = casefile;
        this.chronology = chronology;
        this.knowledge = knowledge;
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

    /// Those of one case, each list in the order of the log.
    public record Rows(
            List<CaseAct> acts,
            List<EntryVersion> versions,
            List<Retraction> retractions,
            List<Knowing> knowings,
            List<Search> searches) {}
}
