package org.throughline.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;

@Tag("server")
class AdditionsTest {

    private static final String INSERT = "INSERT INTO word VALUES (?, ?) ON CONFLICT DO NOTHING";

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
    void thereIsNoRowOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> additions.add(INSERT, "one", 1L));
        assertThat(rows()).isZero();
    }

    private long rows() {
        return database.sql("SELECT count(*) FROM word").query(Long.class).single();
    }
}
