package org.throughline.query.chronology;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.query.feed.Additions;
import org.throughline.query.rows.OneTrip;
import org.throughline.query.rows.ReadOnce;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// The tables of this slice.
public final class ChronologyTable {

    static final List<String> NAMES = List.of("chronology_version", "chronology_retraction");

    private static final String INSERT =
            """
            INSERT INTO chronology_version (case_id, entry_id, version, rec_from,
                event_id, ledger_time, type, agency, author_kind, happened, earliest,
                latest, recorded, subjects, content_status, child_seen, concerning,
                decided_by, sensitive, rec_to)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /// Where these stand among its values.
    private static final int CASE = 0;

    private static final int ENTRY = 1;
    private static final int VERSION = 2;
    private static final int REC_TO = 19;

    private final JdbcClient database;
    private final JdbcTemplate template;
    private final Additions additions;

    public ChronologyTable(DataSource source) {
        this.template = new JdbcTemplate(source);
        this.database = JdbcClient.create(template);
        this.additions = new Additions(source);
    }

    /// The versions of all entries of a case that the log has after a position and up to another,
    /// oldest event first.
    public Supplier<List<EntryVersion>> versions(
            OneTrip trip, CaseId caseId, long after, long upTo) {
        return trip.add(
                """
                SELECT entry_id, version, rec_from, event_id, ledger_time, type, agency,
                    author_kind, happened, recorded, array_to_string(subjects, ','),
                    content_status, child_seen, nullif(concerning, '{}'), decided_by, sensitive
                FROM chronology_version
                WHERE case_id = ? AND rec_from > ? AND rec_from <= ? ORDER BY rec_from
                """,
                (row, _) -> version(trip, row),
                caseId.value(),
                after,
                upTo);
    }

    /// All up to a position, asked by themselves.
    public List<EntryVersion> versions(CaseId caseId, long upTo) {
        return OneTrip.alone(template, trip -> versions(trip, caseId, 0, upTo));
    }

    /// The retractions that the log has after a position and up to another, oldest first.
    public Supplier<List<Retraction>> retractions(
            OneTrip trip, CaseId caseId, long after, long upTo) {
        return trip.add(
                """
                SELECT entry_id, rec_from, agency, recorded FROM chronology_retraction
                WHERE case_id = ? AND rec_from > ? AND rec_from <= ? ORDER BY rec_from
                """,
                (row, _) ->
                        new Retraction(
                                new EntryId(row.getObject(1, UUID.class)),
                                row.getLong(2),
                                ReadOnce.AGENCY.of(row.getString(3)),
                                When.parse(row.getString(4))),
                caseId.value(),
                after,
                upTo);
    }

    /// Adds a version; the one before it holds up to here. That may wait yet to be sent.
    void add(CaseId caseId, EntryVersion added) {
        if (added.version() > 1) {
            Optional<@Nullable Object[]> waiting = waiting(caseId, added.entry());
            waiting.ifPresentOrElse(
                    before -> before[REC_TO] = added.position(), () -> end(caseId, added));
        }
        insert(caseId, added);
    }

    private void end(CaseId caseId, EntryVersion next) {
        database.sql(
                        """
                        UPDATE chronology_version SET rec_to = ?
                        WHERE case_id = ? AND entry_id = ? AND version = ?
                        """)
                .params(next.position(), caseId.value(), next.entry().value(), next.version() - 1)
                .update();
    }

    /// The newest version of an entry that was not sent yet.
    private Optional<@Nullable Object[]> waiting(CaseId caseId, EntryId entry) {
        return additions.waiting(
                INSERT,
                row -> entry.value().equals(row[ENTRY]) && caseId.value().equals(row[CASE]));
    }

    void send() {
        additions.send();
    }

    private void insert(CaseId caseId, EntryVersion added) {
        additions.add(
                INSERT,
                caseId.value(),
                added.entry().value(),
                added.version(),
                added.position(),
                added.eventId().value(),
                utc(Optional.of(added.ledgerTime())),
                added.type(),
                added.agency().text(),
                added.authorKind(),
                added.happened().text(),
                utc(added.happened().earliest()),
                utc(added.happened().latest()),
                added.recorded().text(),
                texts(added.subjects()),
                added.contentStatus(),
                added.childSeen(),
                added.concerning().stream().map(EntryId::value).toArray(UUID[]::new),
                added.decidedBy() == null ? null : added.decidedBy().text(),
                added.sensitive(),
                null);
    }

    int newest(CaseId caseId, EntryId entry) {
        Optional<@Nullable Object[]> waiting = waiting(caseId, entry);
        return waiting.isPresent() && waiting.get()[VERSION] instanceof Integer version
                ? version
                : stored(caseId, entry);
    }

    private int stored(CaseId caseId, EntryId entry) {
        return database.sql(
                        """
                        SELECT coalesce(max(version), 0) FROM chronology_version
                        WHERE case_id = ? AND entry_id = ?
                        """)
                .params(caseId.value(), entry.value())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    void add(CaseId caseId, Retraction added) {
        additions.add(
                "INSERT INTO chronology_retraction VALUES (?, ?, ?, ?, ?)",
                caseId.value(),
                added.entry().value(),
                added.position(),
                added.agency().text(),
                added.recorded().text());
    }

    private static EntryVersion version(OneTrip trip, ResultSet row) throws SQLException {
        return new EntryVersion(
                trip.once(new EntryId(row.getObject(1, UUID.class))),
                row.getInt(2),
                row.getLong(3),
                new EventId(row.getObject(4, UUID.class)),
                trip.once(row.getObject(5, OffsetDateTime.class).toInstant()),
                ReadOnce.WORD.of(row.getString(6)),
                ReadOnce.AGENCY.of(row.getString(7)),
                ReadOnce.WORD.ofNullable(row.getString(8)),
                When.parse(row.getString(9)),
                When.parse(row.getString(10)),
                ReadOnce.PEOPLE.of(row.getString(11)),
                ReadOnce.WORD.ofNullable(row.getString(12)),
                ReadOnce.WORD.ofNullable(row.getString(13)),
                entries(row.getArray(14)),
                ReadOnce.AGENCY.ofNullable(row.getString(15)),
                row.getBoolean(16));
    }

    private static Set<EntryId> entries(@Nullable Array ids) throws SQLException {
        return ids == null
                ? Set.of()
                : Arrays.stream((UUID[]) ids.getArray())
                        .map(EntryId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String[] texts(Collection<PersonId> people) {
        return people.stream().sorted().map(PersonId::text).toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> instant) {
        return instant.map(each -> each.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
