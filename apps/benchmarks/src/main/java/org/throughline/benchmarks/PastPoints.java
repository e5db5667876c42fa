package org.throughline.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.decisions.Listed;
import org.throughline.schema.cases.CaseId;

/// Draws past points: any event of any case, each as likely as the others, and from what the case
/// had by then a time, an agency and a decision.
final class PastPoints {

    private final JdbcClient database;
    private final ChronologyTable chronology;
    private final Random random;

    PastPoints(DataSource owner, long seed) {
        this.database = JdbcClient.create(owner);
        this.chronology = new ChronologyTable(owner);
        this.random = new Random(seed);
    }

    /// @param most how many; a few of them are left out, because their cases had no decision yet
    List<PastPoint> of(CopiedCases cases, int most) {
        long events = number("SELECT max(position) FROM %s.place".formatted(cases.schema()));
        Long[] positions =
                random.longs(most, 1, events + 1).distinct().boxed().toArray(Long[]::new);
        return drawn(
                database.sql(
                                "SELECT * FROM %s.place WHERE position = ANY (?) ORDER BY position"
                                        .formatted(cases.schema()))
                        .param(positions));
    }

    /// The end of one case, over and over with other times, agencies and decisions.
    List<PastPoint> of(CopiedCases cases, CaseId one, int most) {
        return drawn(
                database.sql(
                                """
                                SELECT * FROM (
                                    SELECT * FROM %s.place WHERE case_id = ?
                                    ORDER BY position DESC LIMIT 1) AS last
                                CROSS JOIN generate_series(1, ?)
                                """
                                        .formatted(cases.schema()))
                        .params(one.value(), most));
    }

    private List<PastPoint> drawn(JdbcClient.StatementSpec places) {
        List<PastPoint> drawn = new ArrayList<>();
        places.query(
                        (row, _) ->
                                new Place(
                                        id(row.getObject("case_id", UUID.class)),
                                        row.getLong("position"),
                                        id(row.getObject("base_case", UUID.class)),
                                        row.getLong("base")))
                .list()
                .forEach(place -> point(place).ifPresent(drawn::add));
        return drawn;
    }

    private Optional<PastPoint> point(Place place) {
        List<EntryVersion> versions = chronology.versions(place.base(), place.basePosition());
        List<EntryVersion> decisions = versions.stream().filter(Listed::isRow).toList();
        List<Instant> times =
                versions.stream().flatMap(each -> each.happened().latest().stream()).toList();
        if (decisions.isEmpty() || times.isEmpty()) {
            return Optional.empty();
        }
        EntryVersion decision = any(decisions);
        return Optional.of(
                new PastPoint(
                        place.caseId(),
                        place.position(),
                        place.base(),
                        place.basePosition(),
                        any(times),
                        any(versions).agency().text(),
                        decision.entry(),
                        decision.position()));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private long number(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private static CaseId id(UUID value) {
        return new CaseId(value);
    }

    private record Place(CaseId caseId, long position, CaseId base, long basePosition) {}
}
