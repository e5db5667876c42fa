package org.throughline.query.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.schema.cases.CaseId;

/// The cases that projections leave out, each from its first event that could not be taken in. A
/// letter is a place in the log and no copy: the events are read there again.
final class DeadLetters implements Care {

    /// So many cases of one projection; if more fail, it is the program.
    static final int MOST = 100;

    private final JdbcClient database;
    private final ProjectionPositions positions;
    private final TransactionTemplate nested;
    private final Clock clock;

    DeadLetters(
            JdbcClient database,
            ProjectionPositions positions,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.database = database;
        this.positions = positions;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    @Override
    public Set<CaseId> leftOut(String projection) {
        positions.held(projection);
        return new HashSet<>(of(projection).keySet());
    }

    @Override
    public void alone(Runnable step) {
        nested.executeWithoutResult(_ -> step.run());
    }

    @Override
    public boolean leaveOut(String projection, CaseId caseId, long position, String fault) {
        return database.sql(
                                """
                                INSERT INTO projection_letter (name, case_id, position, fault, since)
                                SELECT ?, ?, ?, ?, ?
                                WHERE (SELECT count(*) FROM projection_letter WHERE name = ?) < ?
                                """)
                        .params(projection, caseId.value(), position, fault)
                        .params(Instant.now(clock).atOffset(ZoneOffset.UTC), projection, MOST)
                        .update()
                == 1;
    }

    /// Where the cases left out of a projection stopped.
    Map<CaseId, Long> of(String projection) {
        return database
                .sql("SELECT case_id, position FROM projection_letter WHERE name = ?")
                .param(projection)
                .query(
                        (row, _) ->
                                Map.entry(new CaseId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The cases that some projection leaves out.
    Set<CaseId> all() {
        return database.sql("SELECT DISTINCT case_id FROM projection_letter")
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .set();
    }

    /// How many cases each projection leaves out, where it does.
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        database.sql("SELECT name, count(*) FROM projection_letter GROUP BY name")
                .query((row, _) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }

    void takenUp(String projection, CaseId caseId) {
        database.sql("DELETE FROM projection_letter WHERE name = ? AND case_id = ?")
                .params(projection, caseId.value())
                .update();
    }
}
