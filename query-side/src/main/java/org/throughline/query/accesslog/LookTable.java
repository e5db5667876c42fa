package org.throughline.query.accesslog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.CaseId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The tables of this slice.
public final class LookTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final TransactionTemplate transactions;

    public LookTable(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// A row as it is read.
    ///
    /// @param account absent in looks that another node wrote down
    /// @param look the fields of `access-recorded` but account and reader
    /// @param position where such a look stands in the log
    public record Row(
            long ordinal,
            UUID id,
            Instant at,
            @Nullable String account,
            @Nullable CaseId caseId,
            ObjectNode look,
            @Nullable Long position) {

        @Override
        public String toString() {
            return "look " + id;
        }
    }

    /// Writes looks down, durably, all of them or none. Those at a case wait for the relay.
    void add(List<Looked> looks) {
        transactions.executeWithoutResult(_ -> looks.forEach(this::add));
    }

    private void add(Looked look) {
        database.sql(
                        """
                        WITH added AS (
                            INSERT INTO access (id, at, account, agency, outcome, case_id, look)
                            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb) RETURNING ordinal, case_id)
                        INSERT INTO access_pending
                        SELECT ordinal FROM added WHERE case_id IS NOT NULL
                        """)
                .params(
                        Arrays.asList(
                                look.id(),
                                look.at().atOffset(ZoneOffset.UTC),
                                look.looker().account(),
                                look.looker().agency(),
                                Kebab.text(look.outcome()),
                                look.caseId() == null ? null : look.caseId().value(),
                                look.json().toString()))
                .update();
    }

    /// Takes in a look from the log, unless this node wrote it down itself.
    void addRecorded(Row row, String outcome, @Nullable String agency) {
        database.sql(
                        """
                        INSERT INTO access (id, at, agency, outcome, case_id, look, position)
                        VALUES (?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT (id) DO NOTHING
                        """)
                .params(
                        Arrays.asList(
                                row.id(),
                                row.at().atOffset(ZoneOffset.UTC),
                                agency,
                                outcome,
                                row.caseId() == null ? null : row.caseId().value(),
                                row.look().toString(),
                                row.position()))
                .update();
    }

    /// The oldest looks that the ledger does not have yet.
    List<Row> pending(int limit) {
        return database.sql(
                        """
                        SELECT access.* FROM access_pending JOIN access USING (ordinal)
                        ORDER BY ordinal LIMIT ?
                        """)
                .param(limit)
                .query((row, _) -> row(row))
                .list();
    }

    /// Looks that the ledger does not have yet.
    ///
    /// @param oldest when the first of them was; absent if none waits
    public record Waiting(long count, @Nullable Instant oldest) {}

    public Waiting waiting() {
        return database.sql(
                        """
                        SELECT count(*) AS waiting, min(at) AS oldest
                        FROM access_pending JOIN access USING (ordinal)
                        """)
                .query(
                        (row, _) -> {
                            @Nullable OffsetDateTime oldest =
                                    row.getObject("oldest", OffsetDateTime.class);
                            return new Waiting(
                                    row.getLong("waiting"),
                                    oldest == null ? null : oldest.toInstant());
                        })
                .single();
    }

    /// The ledger has these, or cannot have them.
    void answeredFor(List<Long> ordinals) {
        database.sql("DELETE FROM access_pending WHERE ordinal = ANY(?)")
                .param(ordinals.toArray(Long[]::new))
                .update();
    }

    /// Some looks, the newest first.
    public List<Row> find(LookQuestion question, int limit) {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        List<Object> values = new ArrayList<>();
        condition(
                "case_id = ?",
                question.caseId() == null ? null : question.caseId().value(),
                conditions,
                values);
        condition("account = ?", question.account(), conditions, values);
        condition("agency = ?", question.agency(), conditions, values);
        condition("outcome = ?", question.outcome(), conditions, values);
        condition("at >= ?", utc(question.from()), conditions, values);
        condition("at < ?", utc(question.to()), conditions, values);
        condition("ordinal < ?", question.after(), conditions, values);
        values.add(limit);
        return database.sql(
                        "SELECT * FROM access WHERE "
                                + String.join(" AND ", conditions)
                                + " ORDER BY ordinal DESC LIMIT ?")
                .params(values)
                .query((row, _) -> row(row))
                .list();
    }

    private static void condition(
            String condition,
            @Nullable Object value,
            List<String> conditions,
            List<Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row) throws SQLException {
        @Nullable UUID caseId = row.getObject("case_id", UUID.class);
        long position = row.getLong("position");
        @Nullable Long recorded = row.wasNull() ? null : position;
        JsonNode look = JSON.readTree(row.getString("look"));
        return new Row(
                row.getLong("ordinal"),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                caseId == null ? null : new CaseId(caseId),
                (ObjectNode) look,
                recorded);
    }
}
