package org.throughline.query.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.query.feed.Additions;
import org.throughline.query.rows.OneTrip;
import org.throughline.query.rows.ReadOnce;
import org.throughline.query.rows.Recorded;
import org.throughline.schema.Kebab;
import org.throughline.schema.access.ReaderId;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// The tables of this slice.
public final class KnowledgeTable {

    static final List<String> NAMES =
            List.of(
                    "knowing",
                    "knowledge_case",
                    "knowledge_search",
                    "knowledge_agency",
                    "knowledge_leaving",
                    "knowledge_shown");

    private final JdbcClient database;
    private final JdbcTemplate template;
    private final Additions additions;
    private final LeavingTable leavings;
    private final SearchTable searches;

    public KnowledgeTable(DataSource source) {
        this.template = new JdbcTemplate(source);
        this.database = JdbcClient.create(template);
        this.additions = new Additions(source);
        this.leavings = new LeavingTable(database, additions);
        this.searches = new SearchTable(database, additions);
    }

    /// What the record of a case said up to a position: all statements of those events of which one
    /// was added or ended after another.
    ///
    /// @param after 0 for all that it said, whatever ended since
    public Supplier<KnowledgeHistory> history(OneTrip trip, CaseId caseId, long after, long upTo) {
        Supplier<List<Recorded<Knowing>>> ended =
                knowings(
                        trip,
                        """
                        rec_from IN (SELECT rec_from FROM knowing
                            WHERE case_id = ? AND rec_from <= ? AND rec_to > ?)
                        """,
                        List.of(caseId.value(), caseId.value(), after, after));
        Supplier<List<Recorded<Knowing>>> added =
                knowings(
                        trip,
                        "rec_from > ? AND rec_from <= ?",
                        List.of(caseId.value(), after, upTo));
        Supplier<List<Recorded<Leaving>>> left = leavings.between(trip, caseId, after, upTo);
        Supplier<List<Recorded<Search>>> searched = searches.between(trip, caseId, after, upTo);
        return () ->
                new KnowledgeHistory(
                        Recorded.renewed(ended.get(), added.get()), left.get(), searched.get());
    }

    private static Supplier<List<Recorded<Knowing>>> knowings(
            OneTrip trip, String which, List<Object> parameters) {
        return trip.add(
                """
                SELECT entry_id, version, state, since, until, channel, extent, evidence,
                    basis, rec_from, rec_to, basis_agency, knower_kind, agency, person, part
                FROM knowing WHERE case_id = ? AND\s"""
                        + which
                        + " ORDER BY rec_from, ordinal",
                (row, _) -> Recorded.of(knowing(trip, row), row, 10),
                parameters.toArray());
    }

    /// What stood in the record of a case at a position, asked by itself.
    public List<Knowing> knowings(CaseId caseId, long at) {
        return OneTrip.alone(template, trip -> history(trip, caseId, 0, at)).knowings(at);
    }

    LeavingTable leavings() {
        return leavings;
    }

    /// The cases of which agencies know something.
    public KnowledgeCases cases() {
        return new KnowledgeCases(database);
    }

    int newest(CaseId caseId, EntryId entry) {
        additions.send();
        return database.sql(
                        """
                        SELECT coalesce(max(version), 0) FROM knowing
                        WHERE case_id = ? AND entry_id = ?
                        """)
                .params(caseId.value(), entry.value())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    int newestThen(CaseId caseId, EntryId entry, EntryId statement) {
        additions.send();
        return database.sql(
                        """
                        SELECT coalesce(max(version), 0) FROM knowing
                        WHERE case_id = ? AND entry_id = ? AND rec_from <= (
                            SELECT min(rec_from) FROM knowing
                            WHERE case_id = ? AND entry_id = ? AND basis = entry_id)
                        """)
                .params(caseId.value(), entry.value(), caseId.value(), statement.value())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    List<KnownSoFar.Sent> sentWith(CaseId caseId, EntryId letter) {
        additions.send();
        return database.sql(
                        """
                        SELECT DISTINCT entry_id, version FROM knowing
                        WHERE case_id = ? AND basis = ? AND channel = 'sent' AND state = 'held'
                            AND rec_to IS NULL
                        ORDER BY entry_id, version
                        """)
                .params(caseId.value(), letter.value())
                .query(
                        (row, _) ->
                                new KnownSoFar.Sent(
                                        new EntryId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list();
    }

    List<Who> sentTo(CaseId caseId, EntryId letter) {
        additions.send();
        return database.sql(
                        """
                        SELECT knower_kind, agency, person, NULL AS part FROM knowing
                        WHERE case_id = ? AND basis = ? AND entry_id = basis
                            AND channel = 'sent' AND state = 'held' AND rec_to IS NULL
                        ORDER BY ordinal
                        """)
                .params(caseId.value(), letter.value())
                .query((row, _) -> who(row, 1))
                .list();
    }

    Optional<AgencyId> statedBy(CaseId caseId, EntryId entry) {
        additions.send();
        return database.sql(
                        """
                        SELECT basis_agency FROM knowing
                        WHERE case_id = ? AND entry_id = ? AND basis = entry_id
                            AND channel = 'authored'
                        ORDER BY rec_from LIMIT 1
                        """)
                .params(caseId.value(), entry.value())
                .query((row, _) -> AgencyId.of(row.getString(1)))
                .optional();
    }

    SearchTable searches() {
        return searches;
    }

    Optional<AgencyKind> kindOf(AgencyId agency) {
        return database.sql(
                        """
                        SELECT kind FROM knowledge_agency WHERE agency = ?
                        ORDER BY rec_from DESC LIMIT 1
                        """)
                .param(agency.text())
                .query((row, _) -> Kebab.of(AgencyKind.class, row.getString(1)))
                .optional();
    }

    /// Not kept back: nearly every event asks for the kind of its agency, few register one.
    void add(AgencyId agency, AgencyKind kind, long position) {
        database.sql("INSERT INTO knowledge_agency VALUES (?, ?, ?)")
                .params(agency.text(), position, Kebab.text(kind))
                .update();
    }

    boolean shownFirst(CaseId caseId, ReaderId practitioner, EntryId entry, int version) {
        return database.sql(
                                "INSERT INTO knowledge_shown VALUES (?, ?, ?, ?)"
                                        + " ON CONFLICT DO NOTHING")
                        .params(caseId.value(), practitioner.value(), entry.value(), version)
                        .update()
                > 0;
    }

    void add(CaseId caseId, int ordinal, Knowing knowing) {
        Who who = knowing.who();
        if (who.agency() != null) {
            additions.add(
                    "INSERT INTO knowledge_case VALUES (?, ?, ?) ON CONFLICT (agency, case_id) DO NOTHING",
                    who.agency().text(),
                    caseId.value(),
                    knowing.basis().position());
        }
        additions.add(
                """
                        INSERT INTO knowing (case_id, rec_from, ordinal, entry_id, version,
                            knower_kind, agency, person, part, state, since, until, channel,
                            extent, evidence, basis, basis_agency)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                caseId.value(),
                knowing.basis().position(),
                ordinal,
                knowing.entry().value(),
                knowing.version(),
                Kebab.text(who.kind()),
                who.agency() == null ? null : who.agency().text(),
                who.person() == null ? null : who.person().text(),
                who.part() == null ? null : who.part().hex(),
                knowing.state().text(),
                knowing.since().text(),
                knowing.until() == null ? null : knowing.until().text(),
                knowing.channel() == null ? null : knowing.channel().text(),
                knowing.extent() == null ? null : knowing.extent().text(),
                knowing.evidence().text(),
                knowing.basis().entry().value(),
                knowing.basis().agency().text());
    }

    /// What an entry said of other entries, and of who got it, no longer stands.
    void endOf(CaseId caseId, EntryId basis, long position, boolean othersOnly) {
        additions.send();
        String which =
                othersOnly
                        ? "entry_id <> basis"
                        : "(entry_id <> basis OR channel IS DISTINCT FROM 'authored')";
        database.sql(
                        "UPDATE knowing SET rec_to = ? WHERE case_id = ? AND basis = ?"
                                + " AND rec_to IS NULL AND rec_from < ? AND "
                                + which)
                .params(position, caseId.value(), basis.value(), position)
                .update();
    }

    void send() {
        additions.send();
    }

    private static Knowing knowing(OneTrip trip, ResultSet row) throws SQLException {
        Who who = who(row, 13);
        String until = row.getString(5);
        String channel = row.getString(6);
        String extent = row.getString(7);
        return new Knowing(
                trip.once(new EntryId(row.getObject(1, UUID.class))),
                row.getInt(2),
                who.part() == null ? trip.once(who) : who,
                CellState.of(row.getString(3)),
                When.parse(row.getString(4)),
                until == null ? null : When.parse(until),
                channel == null ? null : Channel.of(channel),
                extent == null ? null : Extent.of(extent),
                Evidence.of(row.getString(8)),
                trip.once(
                        new Knowing.Basis(
                                trip.once(new EntryId(row.getObject(9, UUID.class))),
                                row.getLong(10),
                                ReadOnce.AGENCY.of(row.getString(12)))));
    }

    /// @param from where the kind stands, and behind it agency, person and part
    private static Who who(ResultSet row, int from) throws SQLException {
        @Nullable String part = row.getString(from + 3);
        return new Who(
                Kebab.of(KnowerKind.class, row.getString(from)),
                ReadOnce.AGENCY.ofNullable(row.getString(from + 1)),
                ReadOnce.PERSON.ofNullable(row.getString(from + 2)),
                part == null ? null : Commitment.ofHex(part));
    }
}
