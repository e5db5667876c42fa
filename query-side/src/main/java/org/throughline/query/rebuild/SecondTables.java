package org.throughline.query.rebuild;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// A second set of the tables of one projection, in a schema of its own: `next_<name>` while they
/// are filled, `kept_<name>` after they were replaced. Works as the role that owns the tables.
final class SecondTables {

    /// So many milliseconds readers that come wait at most for those who are inside.
    private static final int CLOSING = 500;

    private final String name;
    private final List<String> tables;
    private final String app;
    private final JdbcClient owner;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;

    /// @param app the role that fills and reads them
    SecondTables(String name, List<String> tables, DataSource owner, String app) {
        this.name = name;
        this.tables = tables;
        this.app = app;
        this.owner = JdbcClient.create(owner);
        JdbcTransactionManager transactions = new JdbcTransactionManager(owner);
        this.transaction = new TransactionTemplate(transactions);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    static String next(String name) {
        return "next_" + name;
    }

    private static String kept(String name) {
        return "kept_" + name;
    }

    /// Empty tables with the same columns, constraints and indexes. What was left of an earlier
    /// attempt goes.
    void make() {
        transaction.executeWithoutResult(
                _ -> {
                    drop(next(name));
                    String main = main();
                    run("CREATE SCHEMA " + next(name));
                    tables.forEach(table -> make(table, main));
                    admit(next(name));
                });
    }

    private void make(String table, String main) {
        String old = main + "." + table;
        String made = next(name) + "." + table;
        run("CREATE TABLE " + made + " (LIKE " + old + " INCLUDING ALL EXCLUDING INDEXES)");
        owner.sql(
                        """
                        SELECT format('ADD CONSTRAINT %I %s', conname, pg_get_constraintdef(oid))
                        FROM pg_constraint
                        WHERE conrelid = ?::regclass AND contype IN ('p', 'u')
                        """)
                .param(old)
                .query(String.class)
                .list()
                .forEach(constraint -> run("ALTER TABLE " + made + " " + constraint));
        owner.sql(
                        """
                        SELECT pg_get_indexdef(indexrelid) FROM pg_index
                        WHERE indrelid = ?::regclass
                            AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
                        """)
                .param(old)
                .query(String.class)
                .list()
                .forEach(index -> run(index.replace(" ON " + old + " ", " ON " + made + " ")));
    }

    /// Takes the tables that were kept as the next ones again.
    ///
    /// @return how far they had come; empty if there are none, or cases were left out of them
    Optional<Long> takeBack() {
        return transaction.execute(
                _ -> {
                    Optional<Long> position = keptPosition();
                    if (position.isPresent()) {
                        drop(next(name));
                        run("ALTER SCHEMA " + kept(name) + " RENAME TO " + next(name));
                        forget();
                    }
                    return position;
                });
    }

    private Optional<Long> keptPosition() {
        return owner.sql("SELECT position FROM projection_kept WHERE name = ? AND position >= 0")
                .param(name)
                .query(Long.class)
                .optional();
    }

    /// Gives up what was kept.
    void discard() {
        transaction.executeWithoutResult(
                _ -> {
                    drop(kept(name));
                    forget();
                });
    }

    private void forget() {
        owner.sql("DELETE FROM projection_kept WHERE name = ?").param(name).update();
    }

    /// How far the tables in use have come.
    long reached() {
        return owner.sql("SELECT position FROM projection WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    /// What the tables in use hold, at the position that they had come to then.
    Content inUse() {
        return snapshot.execute(_ -> content(main(), reached()));
    }

    /// What the next tables hold.
    Content next(long position) {
        return snapshot.execute(_ -> content(next(name), position));
    }

    private Content content(String schema, long position) {
        return new Content(
                position, tables.stream().map(table -> held(schema + "." + table)).toList());
    }

    private Held held(String table) {
        return owner.sql(
                        "SELECT count(*), coalesce(sum(hash_record_extended(t, 0)), 0) FROM "
                                + table
                                + " t")
                .query((row, _) -> new Held(row.getLong(1), row.getBigDecimal(2)))
                .single();
    }

    /// The tables that hold something else.
    List<String> differing(Content one, Content other) {
        List<String> differing = new ArrayList<>();
        for (int index = 0; index < tables.size(); index++) {
            if (!one.tables().get(index).equals(other.tables().get(index))) {
                differing.add(tables.get(index));
            }
        }
        return differing;
    }

    /// Gives up the next tables.
    void giveUp() {
        transaction.executeWithoutResult(_ -> drop(next(name)));
    }

    /// Puts the next tables in the place of those in use, in one transaction, and keeps the old
    /// ones. The order of the locks is that of everybody: the projection, the door, the tables.
    ///
    /// @param upTo is told how far the projection has come, and fills the rest of the next tables
    void swap(LongConsumer upTo) {
        transaction.executeWithoutResult(
                _ -> {
                    long position =
                            owner.sql("SELECT position FROM projection WHERE name = ? FOR UPDATE")
                                    .param(name)
                                    .query(Long.class)
                                    .single();
                    upTo.accept(position);
                    run("SET LOCAL lock_timeout = " + CLOSING);
                    run("LOCK TABLE projection_door IN ACCESS EXCLUSIVE MODE");
                    exchange(main());
                    owner.sql(
                                    """
                                    INSERT INTO projection_kept (name, position)
                                    SELECT ?, CASE WHEN EXISTS
                                        (SELECT FROM projection_letter WHERE name = ?) THEN NULL ELSE ? END
                                    ON CONFLICT (name) DO UPDATE SET position = excluded.position
                                    """)
                            .params(name, name, position)
                            .update();
                    owner.sql("DELETE FROM projection_letter WHERE name = ?").param(name).update();
                });
    }

    private void exchange(String main) {
        drop(kept(name));
        run("CREATE SCHEMA " + kept(name));
        for (String table : tables) {
            run("ALTER TABLE " + main + "." + table + " SET SCHEMA " + kept(name));
            run("ALTER TABLE " + next(name) + "." + table + " SET SCHEMA " + main);
        }
        drop(next(name));
        admit(kept(name));
    }

    private void admit(String schema) {
        run("GRANT USAGE ON SCHEMA " + schema + " TO " + quoted(app));
        run(
                "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "
                        + schema
                        + " TO "
                        + quoted(app));
    }

    private String main() {
        return owner.sql("SELECT current_schema()").query(String.class).single();
    }

    private void drop(String schema) {
        run("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }

    /// The names in it are our own.
    private void run(String statement) {
        owner.sql(statement).update();
    }

    private static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }

    /// What tables hold, in whatever order, when they had come to a position.
    record Content(long position, List<Held> tables) {

        long rows() {
            return tables.stream().mapToLong(Held::rows).sum();
        }
    }

    /// What one table holds.
    ///
    /// @param hashes of all rows, added up
    record Held(long rows, BigDecimal hashes) {}
}
