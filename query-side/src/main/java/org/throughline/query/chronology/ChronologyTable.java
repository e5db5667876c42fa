package org.throughline.query.chronology;

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
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.query.feed.Additions;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// The tables of this slice.
public final class ChronologyTable {

    static final List<String> NAMES = List.of("chronology_version", "chronology_retraction");

    private final JdbcClient database;
    private final Additions additions;

    public ChronologyTable(DataSource source) {
        this.database = JdbcClient.create(source);
        this.additions = new Additions(source);
    }

    /// The versions of all entries of a case that the log had up to a position, oldest event first.
    public List<EntryVersion> versions(CaseId caseId, long upTo) {
        return database.sql(
                        """
                        SELECT * FROM chronology_version
                        WHERE case_id = ? AND rec_from <= ? ORDER BY rec_from
                        """)
                .params(caseId.value(), upTo)
                .query((row, _) -> version(row))
                .list();
    }

    /// The retractions that the log had up to a position, oldest first.
    public List<Retraction> retractions(CaseId caseId, long upTo) {
        return database.sql(
                        """
                        SELECT * FROM chronology_retraction
                        WHERE case_id = ? AND rec_from <= ? ORDER BY rec_from
                        """)
                .params(caseId.value(), upTo)
                .query(
                        (row, _) ->
                                new Retraction(
                                        new EntryId(uuid(row, "entry_id")),
                                        row.getLong("rec_from"),
                                        AgencyId.of(row.getString("agency")),
                                        When.parse(row.getString("recorded"))))
                .list();
    }

    /// Adds a version; the one before it holds up to here.
    void add(CaseId caseId, EntryVersion added) {
        if (added.version() > 1) {
            additions.send();
            database.sql(
                            """
                            UPDATE chronology_version SET rec_to = ?
                            WHERE case_id = ? AND entry_id = ? AND version = ?
                            """)
                    .params(
                            added.position(),
                            caseId.value(),
                            added.entry().value(),
                            added.version() - 1)
                    .update();
        }
        insert(caseId, added);
    }

    void send() {
        additions.send();
    }

    private void insert(CaseId caseId, EntryVersion added) {
        additions.add(
                """
                        INSERT INTO chronology_version (case_id, entry_id, version, rec_from,
                            event_id, ledger_time, type, agency, author_kind, happened, earliest,
                            latest, recorded, subjects, content_status, child_seen, concerning,
                            decided_by, sensitive)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
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
                added.sensitive());
    }

    int newest(CaseId caseId, EntryId entry) {
        additions.send();
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

    private static EntryVersion version(ResultSet row) throws SQLException {
        String decidedBy = row.getString("decided_by");
        return new EntryVersion(
                new EntryId(uuid(row, "entry_id")),
                row.getInt("version"),
                row.getLong("rec_from"),
                new EventId(uuid(row, "event_id")),
                row.getObject("ledger_time", OffsetDateTime.class).toInstant(),
                row.getString("type"),
                AgencyId.of(row.getString("agency")),
                row.getString("author_kind"),
                When.parse(row.getString("happened")),
                When.parse(row.getString("recorded")),
                people((String[]) row.getArray("subjects").getArray()),
                row.getString("content_status"),
                row.getString("child_seen"),
                entries((UUID[]) row.getArray("concerning").getArray()),
                decidedBy == null ? null : AgencyId.of(decidedBy),
                row.getBoolean("sensitive"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Set<PersonId> people(String[] texts) {
        return Arrays.stream(texts)
                .map(PersonId::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<EntryId> entries(UUID[] ids) {
        return Arrays.stream(ids).map(EntryId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static String[] texts(Collection<PersonId> people) {
        return people.stream().sorted().map(PersonId::text).toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> instant) {
        return instant.map(each -> each.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
