package org.throughline.benchmarks;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.throughline.command.store.PostgresEventSource;
import org.throughline.generator.Recipe;
import org.throughline.generator.SyntheticCase;
import org.throughline.generator.SyntheticCases;
import org.throughline.postgres.Database;
import org.throughline.postgres.Login;
import org.throughline.query.casefile.CasefileProjection;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.chronology.ChronologyProjection;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.feed.Projections;
import org.throughline.query.knowledge.KnowledgeProjection;
import org.throughline.query.knowledge.KnowledgeTable;
import org.throughline.query.platform.QuerySchema;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;

/// Made-up cases on our log, case after case, and what the projections make of them. The last one
/// is large.
final class ProjectedCases implements AutoCloseable {

    private static final long SEED = 11;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String COPYING =
            Stream.of(
                            "work_mem=512MB",
                            "maintenance_work_mem=2GB",
                            "max_parallel_workers_per_gather=0",
                            "synchronize_seqscans=off")
                    .map("-c "::concat)
                    .collect(Collectors.joining(" "));

    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());

    private final ThroughlineLog log;
    private final Pool owner;
    private final Login login;
    private final CaseId large;

    private ProjectedCases(ThroughlineLog log, Login login, CaseId large) {
        this.log = log;
        this.login = login;
        this.owner = new Pool(login, 4, Map.of("reWriteBatchedInserts", "true"));
        this.large = large;
    }

    /// @param query the database of the projections
    static ProjectedCases made(AsOfSettings settings, Database log, Database query)
            throws SQLException {
        int cases = settings.madeUp();
        ThroughlineLog ours = ThroughlineLog.shipped(log);
        SyntheticCase large =
                SyntheticCases.of(new Recipe(SEED + 1, 1, settings.large()))
                        .findFirst()
                        .orElseThrow();
        ProjectedCases made = new ProjectedCases(ours, query.owner(), large.id());
        CaseRows rows = new CaseRows();
        Recipe usual = new Recipe(SEED, cases, (long) cases * AsOfSettings.CASE_SIZE);
        Stream.concat(SyntheticCases.of(usual), Stream.of(large))
                .forEach(each -> ours.append(rows.of(each)));
        QuerySchema.migrate(made.owner.source(), query.app().user());
        made.project();
        return made;
    }

    private void project() throws SQLException {
        EventCatalog catalog = CODEC.catalog();
        Projections projections =
                new Projections(
                        List.of(
                                new ChronologyProjection(
                                        new ChronologyTable(owner.source()), catalog),
                                new KnowledgeProjection(
                                        new KnowledgeTable(owner.source()), catalog),
                                new CasefileProjection(new CasefileTable(owner.source()), catalog)),
                        log.source(),
                        CODEC,
                        JdbcClient.create(owner.source()),
                        new JdbcTransactionManager(owner.source()),
                        Clock.systemUTC(),
                        "bench");
        try {
            projections.start();
            if (!projections.await(log.rows(), LONGEST)) {
                throw new IllegalStateException("the cases were not projected in time");
            }
        } finally {
            projections.stop();
        }
        owner.execute("VACUUM ANALYZE");
    }

    PostgresEventSource log() {
        return log.source();
    }

    EventCodec codec() {
        return CODEC;
    }

    /// What an event says; of a correction, what takes the place of what was said.
    Optional<CaseEvent> said(RecordedEvent row) {
        return switch (CODEC.decode(row.publicPart())) {
            case Decoded.Known(_, _, EntryCorrected each) -> Optional.of(each.replacement());
            case Decoded.Known(_, _, CaseEvent each) -> Optional.of(each);
            default -> Optional.empty();
        };
    }

    /// The query database, as the role that owns its tables.
    Pool owner() {
        return owner;
    }

    /// One connection for many rows at once: with memory to sort in, and reading tables from their
    /// beginning to their end.
    Pool copying() {
        return new Pool(login, 1, Map.of("options", COPYING));
    }

    /// Connections that find the tables of a schema first.
    Pool reading(String schema) {
        return new Pool(login, 1, Map.of("currentSchema", schema + ",public"));
    }

    CaseId large() {
        return large;
    }

    @Override
    public void close() {
        try (log;
                owner) {
            // both end
        }
    }
}
