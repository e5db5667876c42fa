package org.throughline.query.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.query.feed.Additions;
import org.throughline.query.rows.OneTrip;
import org.throughline.query.rows.ReadOnce;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// The tables of this slice.
public final class CasefileTable {

    static final List<String> NAMES =
            List.of(
                    "casefile_review",
                    "casefile_named",
                    "casefile_act",
                    "casefile_case",
                    "casefile_agency");

    private final JdbcClient database;
    private final Additions additions;

    public CasefileTable(DataSource source) {
        this.database = JdbcClient.create(source);
        this.additions = new Additions(source);
    }

    /// The acts of one case after a position and up to another, oldest first.
    public Supplier<List<CaseAct>> acts(OneTrip trip, CaseId caseId, long after, long upTo) {
        return trip.add(
                """
                SELECT rec_from, entry_id, type, agency, array_to_string(involved, ','),
                    happened, since, ledger_time, nature, closes, array_to_string(subjects, ',')
                FROM casefile_act WHERE case_id = ? AND rec_from > ? AND rec_from <= ?
                ORDER BY rec_from
                """,
                (row, _) -> act(trip, caseId, row),
                caseId.value(),
                after,
                upTo);
    }

    /// Some of the cases that the log had at a position, oldest first.
    public List<CaseId> cases(long upTo, int skip, int limit) {
        return database.sql(
                        """
                        SELECT case_id FROM casefile_case WHERE rec_from <= ?
                        ORDER BY rec_from OFFSET ? LIMIT ?
                        """)
                .params(upTo, skip, limit)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Some of the cases in which a review was decided, in the order in which they were.
    public List<CaseId> reviewed(long upTo, int skip, int limit) {
        return database.sql(
                        """
                        SELECT case_id FROM casefile_review WHERE rec_from <= ?
                        ORDER BY rec_from OFFSET ? LIMIT ?
                        """)
                .params(upTo, skip, limit)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The cases in which something names an agency that may be a right of it, in that order.
    public List<CaseId> naming(AgencyId agency, long upTo) {
        return database.sql(
                        """
                        SELECT case_id FROM casefile_named WHERE agency = ? AND rec_from <= ?
                        ORDER BY rec_from, case_id
                        """)
                .params(agency.text(), upTo)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Whether an agency is registered by now.
    public boolean isRegistered(AgencyId agency) {
        return database.sql("SELECT EXISTS (SELECT FROM casefile_agency WHERE agency = ?)")
                .param(agency.text())
                .query(Boolean.class)
                .single();
    }

    /// The agencies registered up to a position, each as last registered, by id.
    public List<Registered> agencies(long upTo) {
        return database.sql(
                        """
                        SELECT DISTINCT ON (agency) agency, kind, ledger_time
                        FROM casefile_agency WHERE rec_from <= ?
                        ORDER BY agency, rec_from DESC
                        """)
                .param(upTo)
                .query((row, _) -> new Registered(row.getString(1), row.getString(2), instant(row)))
                .list();
    }

    void add(CaseAct act) {
        additions.add(
                "INSERT INTO casefile_case VALUES (?, ?) ON CONFLICT (case_id) DO NOTHING",
                act.caseId().value(),
                act.position());
        additions.add(
                """
                        INSERT INTO casefile_act (case_id, rec_from, entry_id, type, agency,
                            involved, happened, since, ledger_time, nature, closes, subjects)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                act.caseId().value(),
                act.position(),
                act.entry().value(),
                act.type(),
                act.agency().text(),
                act.involved().stream().sorted().map(AgencyId::text).toArray(String[]::new),
                act.happened().text(),
                act.since().text(),
                act.ledgerTime().atOffset(ZoneOffset.UTC),
                act.nature(),
                act.closes(),
                act.subjects().stream().sorted().map(PersonId::text).toArray(String[]::new));
    }

    void add(AgencyRegistered registered, long position, Instant ledgerTime) {
        additions.add(
                "INSERT INTO casefile_agency VALUES (?, ?, ?, ?)",
                registered.id().text(),
                position,
                Kebab.text(registered.kind()),
                ledgerTime.atOffset(ZoneOffset.UTC));
    }

    void addReview(CaseId caseId, long position) {
        additions.add(
                "INSERT INTO casefile_review VALUES (?, ?) ON CONFLICT (case_id) DO NOTHING",
                caseId.value(),
                position);
    }

    void addNamed(AgencyId agency, CaseId caseId, long position) {
        additions.add(
                """
                        INSERT INTO casefile_named VALUES (?, ?, ?)
                        ON CONFLICT (agency, case_id) DO NOTHING
                        """,
                agency.text(),
                caseId.value(),
                position);
    }

    void send() {
        additions.send();
    }

    private static CaseAct act(OneTrip trip, CaseId caseId, ResultSet row) throws SQLException {
        return new CaseAct(
                caseId,
                row.getLong(1),
                trip.once(new EntryId(row.getObject(2, UUID.class))),
                ReadOnce.WORD.of(row.getString(3)),
                ReadOnce.AGENCY.of(row.getString(4)),
                ReadOnce.AGENCIES.of(row.getString(5)),
                When.parse(row.getString(6)),
                When.parse(row.getString(7)),
                trip.once(row.getObject(8, OffsetDateTime.class).toInstant()),
                ReadOnce.WORD.ofNullable(row.getString(9)),
                row.getBoolean(10),
                ReadOnce.PEOPLE.of(row.getString(11)));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("ledger_time", OffsetDateTime.class).toInstant();
    }

    /// An agency of the record.
    ///
    /// @param registered ledger time; its decisions are under the rules from then on
    public record Registered(String id, String kind, Instant registered) {}
}
