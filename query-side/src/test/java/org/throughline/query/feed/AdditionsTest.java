package org.throughline.query.feed;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;

@Tag("server")
class AdditionsTest {

    private static final String INSERT = "INSERT INTO word VALUES (?, ?) ON CONFLICT DO NOTHING";

    private static final String[] ODD = {
        "",
        " ",
        "word",
        "\\N",
        "\\",
        "\\\\t",
        "\t",
        "\n",
        "\r\n",
        "a\tb\nc",
        "\\.",
        "\"",
        "\"\"",
        "'",
        "{}",
        "{a,b}",
        ",",
        "NULL",
        "null",
        "é\uD83D\uDE00",
        "\b\f",
        "a\\\"b",
        "\u2028",
        "0"
    };

    private JdbcClient database;
    private TransactionTemplate transactions;
    private Additions additions;

    @BeforeEach
    void aTable() {
        TestDatabase test = TestPostgres.database("additions");
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(test.url());
        source.setUser(test.user());
        source.setPassword(test.password());
        source.setReWriteBatchedInserts(true);
        database = JdbcClient.create(source);
        database.sql("CREATE TABLE word (word text PRIMARY KEY, number bigint)").update();
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        additions = new Additions(source);
    }

    @Test
    void rowsWaitUntilTheyAreSent() {
        transactions.executeWithoutResult(
                _ -> {
                    additions.add(INSERT, "one", 1L);
                    additions.add(INSERT, "none", null);
                    assertThat(rows()).isZero();
                    additions.send();
                    assertThat(rows()).isEqualTo(2);
                });
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatWaitsIsSentBeforeTheTransactionCommits() {
        transactions.executeWithoutResult(_ -> additions.add(INSERT, "one", 1L));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsForgottenWithTheTransaction() {
        transactions.executeWithoutResult(
                transaction -> {
                    additions.add(INSERT, "one", 1L);
                    transaction.setRollbackOnly();
                });
        transactions.executeWithoutResult(_ -> additions.add(INSERT, "two", 2L));
        assertThat(database.sql("SELECT word FROM word").query(String.class).list())
                .containsExactly("two");
    }

    @Test
    void manyRowsDoNotWaitForever() {
        transactions.executeWithoutResult(
                _ -> {
                    for (long number = 0; number < 1_000; number++) {
                        additions.add(INSERT, "word " + number, number);
                    }
                    assertThat(rows()).isEqualTo(1_000);
                });
    }

    @Test
    void aRowIsTheSameWhetherItComesAloneOrWithMany() {
        database.sql(
                        """
                        CREATE TABLE kinds (place integer PRIMARY KEY, number bigint, truth boolean,
                            id uuid, time timestamptz, text text, ids uuid[], texts text[])
                        """)
                .update();
        String insert =
                """
                INSERT INTO kinds (place, number, truth,
                    id, time, text, ids, texts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """;
        for (int place = 0; place < 2 * ODD.length; place++) {
            @Nullable Object[] row = odd(place);
            transactions.executeWithoutResult(_ -> additions.add(insert, row));
        }
        List<@Nullable String> alone = kinds();
        database.sql("TRUNCATE kinds").update();
        transactions.executeWithoutResult(
                _ -> {
                    for (int place = 0; place < 2 * ODD.length; place++) {
                        additions.add(insert, odd(place));
                    }
                });
        assertThat(kinds()).hasSize(2 * ODD.length).isEqualTo(alone);
    }

    @Test
    void manyRowsOfWhichOneIsRefusedAreAllRefusedWithItsKind() {
        database.sql("CREATE TABLE few (word text PRIMARY KEY)").update();
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(
                        () ->
                                transactions.executeWithoutResult(
                                        _ -> {
                                            for (int i = 0; i < 100; i++) {
                                                additions.add(
                                                        "INSERT INTO few (word) VALUES (?)",
                                                        "word " + i % 99);
                                            }
                                        }));
        assertThat(database.sql("SELECT count(*) FROM few").query(Long.class).single()).isZero();
        transactions.executeWithoutResult(_ -> additions.add(INSERT, "one", 1L));
        assertThat(rows()).isEqualTo(1);
    }

    private List<@Nullable String> kinds() {
        return database.sql("SELECT k::text FROM kinds k ORDER BY place")
                .query(String.class)
                .list();
    }

    private static @Nullable Object[] odd(int place) {
        String text = ODD[place % ODD.length];
        boolean bare = place >= ODD.length;
        return new @Nullable Object[] {
            place,
            bare ? null : Long.MIN_VALUE + place,
            bare ? null : place % 2 == 0,
            bare ? null : new UUID(place, -place),
            bare ? null : OffsetDateTime.of(1800 + 9 * place, 2, 1, 0, place, 0, place, UTC),
            text,
            bare ? new UUID[0] : new UUID[] {new UUID(1, place), new UUID(2, place)},
            bare ? new String[0] : new String[] {text, "", text}
        };
    }

    @Test
    void theLastRowThatWaitsCanBeFoundAndChanged() {
        transactions.executeWithoutResult(
                _ -> {
                    additions.add(INSERT, "one", 1L);
                    additions.add(INSERT, "two", 1L);
                    additions
                            .waiting(INSERT, row -> Long.valueOf(1).equals(row[1]))
                            .ifPresent(row -> row[1] = 5L);
                    assertThat(additions.waiting(INSERT, row -> "three".equals(row[0]))).isEmpty();
                    additions.send();
                    assertThat(additions.waiting(INSERT, row -> "one".equals(row[0]))).isEmpty();
                });
        assertThat(
                        database.sql("SELECT word FROM word WHERE number = 5")
                                .query(String.class)
                                .list())
                .containsExactly("two");
    }

    @Test
    void thereIsNoRowOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> additions.add(INSERT, "one", 1L));
        assertThat(rows()).isZero();
    }

    private long rows() {
        return database.sql("SELECT count(*) FROM word").query(Long.class).single();
    }
}
