package org.throughline.benchmarks;

import clojure.lang.Keyword;
import clojure.lang.PersistentHashMap;
import clojure.lang.PersistentVector;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.benchmarks.PulledCase.Attribute;
import org.throughline.ledger.Position;
import org.throughline.query.decisions.Maker;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Who;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.time.When;

/// What the projections made of the made-up cases, as documents for somebody else's store: one for
/// each version of an entry, and one for each knowing. What is asked for by name is an attribute;
/// all else that a row holds is one map, so that the store indexes no more than it needs.
final class StatedCases {

    private static final String VERSIONS =
            """
            SELECT *, rec_from AS at, false AS ended FROM public.chronology_version
            WHERE case_id = ?
            """;
    private static final String KNOWINGS =
            """
            SELECT *, rec_from AS at, false AS ended FROM public.knowing WHERE case_id = ?
            UNION ALL
            SELECT *, rec_to, true FROM public.knowing WHERE case_id = ? AND rec_to IS NOT NULL
            ORDER BY at, ended DESC, rec_from, ordinal
            """;
    private static final Set<String> APART =
            Set.of("case_id", "entry_id", "version", "state", "at", "ended", "rec_to");

    private final ProjectedCases cases;
    private final JdbcClient database;

    StatedCases(ProjectedCases cases) {
        this.cases = cases;
        this.database = JdbcClient.create(cases.owner().source());
    }

    /// What came to stand with an event, or ended with it.
    ///
    /// @param attributes of the document
    /// @param since the earliest that the source allows
    /// @param until the last instant before it is over at the latest; absent if it did not end
    /// @param ended whether it no longer stands in the record
    record Stated(
            long position,
            String id,
            Map<String, Object> attributes,
            Instant since,
            @Nullable Instant until,
            boolean ended) {

        /// Whether it is said of any time at all.
        boolean everHeld() {
            return until == null || until.isAfter(since);
        }
    }

    static String file(CaseId id, String knower) {
        return id.value() + "/" + knower;
    }

    /// All cases in the order of the log.
    List<CaseId> ids() {
        return database.sql(
                        """
                        SELECT case_id FROM public.casefile_act
                        GROUP BY case_id ORDER BY min(rec_from)
                        """)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Of a case event after event, each with all that it brought.
    NavigableMap<Long, List<Stated>> of(CaseId id) {
        NavigableMap<Long, List<Stated>> events = new TreeMap<>();
        Map<Long, String> makers = makers(id);
        List<Stated> all =
                new ArrayList<>(
                        database.sql(VERSIONS)
                                .param(id.value())
                                .query((row, _) -> version(id, row, makers))
                                .list());
        all.addAll(
                database.sql(KNOWINGS)
                        .params(id.value(), id.value())
                        .query((row, _) -> knowing(id, row))
                        .list());
        all.stream()
                .filter(Stated::everHeld)
                .forEach(
                        each ->
                                events.computeIfAbsent(each.position(), _ -> new ArrayList<>())
                                        .add(each));
        return events;
    }

    /// Whose decision an entry tells of, by the position of its event.
    private Map<Long, String> makers(CaseId id) {
        Map<Long, String> makers = new HashMap<>();
        cases.log()
                .readStream(StreamId.of(id), Position.of(Long.MAX_VALUE))
                .forEach(
                        row ->
                                cases.said(row)
                                        .flatMap(Maker::knower)
                                        .map(KnowerKey::text)
                                        .ifPresent(
                                                maker ->
                                                        makers.put(row.position().value(), maker)));
        return makers;
    }

    private static Stated version(CaseId id, ResultSet row, Map<Long, String> makers)
            throws SQLException {
        When happened = When.parse(row.getString("happened"));
        Optional<Instant> end = happened.stated() ? happened.latest() : Optional.empty();
        Map<Keyword, Object> rest = rest(row);
        end.ifPresent(time -> rest.put(Attribute.DECIDED, Date.from(tickBefore(time))));
        @Nullable String maker = makers.get(row.getLong("at"));
        if (maker != null) {
            rest.put(Attribute.MAKER, maker);
        }
        return new Stated(
                row.getLong("at"),
                row.getString("entry_id") + "/" + row.getInt("version"),
                Map.of(
                        "case", id.value(),
                        "decision", row.getObject("entry_id", UUID.class),
                        "version", row.getInt("version"),
                        "row", PersistentHashMap.create(rest)),
                Instant.EPOCH,
                null,
                false);
    }

    private static Stated knowing(CaseId id, ResultSet row) throws SQLException {
        String knower = knower(row).text();
        @Nullable String until = row.getString("until");
        return new Stated(
                row.getLong("at"),
                row.getLong("rec_from") + "/" + row.getInt("ordinal"),
                Map.of(
                        "case", id.value(),
                        "file", file(id, knower),
                        "entry", row.getObject("entry_id", UUID.class),
                        "version", row.getInt("version"),
                        "knower", knower,
                        "state", row.getString("state"),
                        "row", PersistentHashMap.create(rest(row))),
                When.parse(row.getString("since")).earliest().orElse(Instant.EPOCH),
                until == null
                        ? null
                        : When.parse(until).latest().map(StatedCases::tickBefore).orElse(null),
                row.getBoolean("ended"));
    }

    private static KnowerKey knower(ResultSet row) throws SQLException {
        @Nullable String agency = row.getString("agency");
        @Nullable String person = row.getString("person");
        return new Who(
                        Kebab.of(KnowerKind.class, row.getString("knower_kind")),
                        agency == null ? null : AgencyId.of(agency),
                        person == null ? null : PersonId.of(person),
                        null)
                .key();
    }

    private static Instant tickBefore(Instant end) {
        return end.minus(1, ChronoUnit.MICROS);
    }

    private static Map<Keyword, Object> rest(ResultSet row) throws SQLException {
        Map<Keyword, Object> rest = new HashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String name = columns.getColumnName(column);
            @Nullable Object value = APART.contains(name) ? null : value(row.getObject(column));
            if (value != null) {
                rest.put(Keyword.intern(name), value);
            }
        }
        return rest;
    }

    private static @Nullable Object value(@Nullable Object read) throws SQLException {
        return switch (read) {
            case Timestamp time -> Date.from(time.toInstant());
            case Array array -> PersistentVector.create((Object[]) array.getArray());
            case null -> null;
            default -> read;
        };
    }
}
