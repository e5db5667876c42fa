package org.throughline.command.keyring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;

/// The keyring's tables. Rows are read and added, never changed.
final class KeyTables {

    /// Someone in a case.
    record Someone(CaseId caseId, PersonId person) {}

    /// Someone who has, or had, a key. `wrapped` is under the bucket's current key; null if the
    /// person is destroyed and the bucket has another key since.
    record PersonRow(
            CaseId caseId,
            PersonId person,
            boolean destroyed,
            BucketKey key,
            byte @Nullable [] wrapped,
            long newestId) {

        Someone who() {
            return new Someone(caseId, person);
        }
    }

    /// The current key of a bucket and the number of people in the bucket.
    record BucketRow(long id, BucketKey key, int people) {}

    /// "throkeys" in ASCII; whoever changes the keyring holds it.
    static final long LOCK = 0x7468_726f_6b65_7973L;

    private static final String PEOPLE =
            """
            SELECT p.case_id, p.person, d.person IS NOT NULL AS destroyed, k.bucket, k.file, w.wrapped,
                   (SELECT max(id) FROM bucket_key) AS newest
            FROM person p
            JOIN LATERAL (SELECT id, bucket, file FROM bucket_key b WHERE b.bucket = p.bucket
                          ORDER BY id DESC LIMIT 1) k ON true
            LEFT JOIN wrapped_key w ON w.case_id = p.case_id AND w.person = p.person AND w.bucket_key = k.id
            LEFT JOIN destroyed_person d ON d.case_id = p.case_id AND d.person = p.person
            """;

    private final JdbcClient client;
    private final JdbcTemplate batches;

    KeyTables(DataSource keyring) {
        batches = new JdbcTemplate(keyring);
        client = JdbcClient.create(batches);
    }

    /// Waits until no other node changes the keyring; holds until the end of the transaction.
    void lock() {
        client.sql("SELECT set_config('lock_timeout', '20s', true)").query(String.class).single();
        client.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(_ -> {});
    }

    List<PersonRow> people(CaseId caseId, Collection<PersonId> people) {
        return people(people.stream().map(person -> new Someone(caseId, person)).toList());
    }

    /// People of any cases, by one question.
    List<PersonRow> people(Collection<Someone> people) {
        UUID[] cases = people.stream().map(each -> each.caseId().value()).toArray(UUID[]::new);
        String[] persons = people.stream().map(each -> each.person().text()).toArray(String[]::new);
        return batches.query(
                PEOPLE
                        + """
                        WHERE (p.case_id, p.person) IN
                            (SELECT * FROM unnest(?::uuid[], ?::text[]))
                        """,
                statement -> {
                    Connection connection = statement.getConnection();
                    statement.setArray(1, connection.createArrayOf("uuid", cases));
                    statement.setArray(2, connection.createArrayOf("text", persons));
                },
                KeyTables::person);
    }

    List<PersonRow> livingPeopleOf(int bucket) {
        return client.sql(PEOPLE + "WHERE p.bucket = :bucket AND d.person IS NULL")
                .param("bucket", bucket)
                .query(KeyTables::person)
                .list();
    }

    /// The bucket that was opened last.
    Optional<BucketRow> lastBucket() {
        return client.sql(
                        """
                        SELECT id, bucket, file, (SELECT count(*) FROM person p WHERE p.bucket = b.bucket) AS people
                        FROM bucket_key b ORDER BY bucket DESC, id DESC LIMIT 1
                        """)
                .query((row, _) -> new BucketRow(row.getLong("id"), key(row), row.getInt("people")))
                .optional();
    }

    long addBucketKey(BucketKey key) {
        return client.sql(
                        "INSERT INTO bucket_key (bucket, file) VALUES (:bucket, :file) RETURNING id")
                .param("bucket", key.bucket())
                .param("file", key.file())
                .query(Long.class)
                .single();
    }

    void addPerson(CaseId caseId, PersonId person, int bucket) {
        client.sql("INSERT INTO person (case_id, person, bucket) VALUES (:case, :person, :bucket)")
                .param("case", caseId.value())
                .param("person", person.text())
                .param("bucket", bucket)
                .update();
    }

    void addWrapped(long bucketKey, List<WrappedKey> keys) {
        batches.batchUpdate(
                "INSERT INTO wrapped_key (case_id, person, bucket_key, wrapped) VALUES (?, ?, ?, ?)",
                keys.stream()
                        .map(
                                k ->
                                        new Object[] {
                                            k.caseId().value(),
                                            k.person().text(),
                                            bucketKey,
                                            k.wrapped()
                                        })
                        .toList());
    }

    void markDestroyed(CaseId caseId, PersonId person) {
        client.sql("INSERT INTO destroyed_person (case_id, person) VALUES (:case, :person)")
                .param("case", caseId.value())
                .param("person", person.text())
                .update();
    }

    /// Bucket keys that another key has taken the place of and whose files may still be there.
    List<BucketKey> superseded() {
        return client.sql(
                        """
                        SELECT b.bucket, b.file FROM bucket_key b
                        WHERE EXISTS (SELECT FROM bucket_key n WHERE n.bucket = b.bucket AND n.id > b.id)
                          AND NOT EXISTS (SELECT FROM destroyed_bucket_key d WHERE d.bucket_key = b.id)
                        ORDER BY b.id
                        """)
                .query((row, _) -> key(row))
                .list();
    }

    void markDestroyed(BucketKey key) {
        client.sql(
                        """
                        INSERT INTO destroyed_bucket_key SELECT id FROM bucket_key WHERE file = :file
                        ON CONFLICT DO NOTHING
                        """)
                .param("file", key.file())
                .update();
    }

    Optional<byte[]> logKey() {
        return client.sql("SELECT wrapped FROM log_key").query(byte[].class).optional();
    }

    void addLogKey(byte[] wrapped) {
        client.sql("INSERT INTO log_key (wrapped) VALUES (:wrapped)")
                .param("wrapped", wrapped)
                .update();
    }

    private static PersonRow person(ResultSet row, int index) throws SQLException {
        return new PersonRow(
                new CaseId(row.getObject("case_id", UUID.class)),
                PersonId.of(row.getString("person")),
                row.getBoolean("destroyed"),
                key(row),
                row.getBytes("wrapped"),
                row.getLong("newest"));
    }

    private static BucketKey key(ResultSet row) throws SQLException {
        return new BucketKey(row.getInt("bucket"), row.getObject("file", UUID.class));
    }
}
