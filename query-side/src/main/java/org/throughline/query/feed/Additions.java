package org.throughline.query.feed;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Rows that a projection adds, sent many at a time. What waits belongs to the transaction it was
/// added in: it is sent before that commits at the latest, and forgotten if it is rolled back. Who
/// reads or changes rows of the same transaction calls [#send] first. For one projection each.
public final class Additions {

    /// Rows of one statement that wait at most.
    private static final int MOST = 1_000;

    /// Rows from which on the two trips of a COPY cost less than what they save.
    private static final int MANY = 32;

    private final JdbcTemplate database;

    public Additions(DataSource source) {
        this.database = new JdbcTemplate(source);
    }

    /// Adds a row in the order of calls for the same statement; statements may overtake each other.
    ///
    /// @param insert `INSERT … VALUES (?, …)`, with what else the driver can join into one
    /// @throws IllegalStateException outside a transaction
    public void add(String insert, @Nullable Object... values) {
        List<@Nullable Object[]> rows = waiting().computeIfAbsent(insert, _ -> new ArrayList<>());
        rows.add(values);
        if (rows.size() == MOST) {
            send();
        }
    }

    /// The last row of a statement that waits in this transaction and is as wanted; it may be
    /// changed, as long as nothing was sent since.
    public Optional<@Nullable Object[]> waiting(
            String insert, Predicate<@Nullable Object[]> wanted) {
        return waiting().getOrDefault(insert, List.of()).reversed().stream()
                .filter(wanted)
                .findFirst();
    }

    /// Sends what waits in this transaction.
    public void send() {
        if (TransactionSynchronizationManager.getResource(this) != null) {
            Map<String, List<@Nullable Object[]>> waiting = waiting();
            waiting.forEach(this::send);
            waiting.clear();
        }
    }

    private void send(String insert, List<@Nullable Object[]> rows) {
        Optional<String> copy =
                rows.size() < MANY ? Optional.empty() : CopiedInserts.statement(insert);
        Optional<byte[]> text = copy.flatMap(_ -> CopiedInserts.text(rows));
        if (text.isPresent()) {
            database.execute(
                    (Connection connection) -> {
                        CopiedInserts.copy(connection, copy.get(), text.get());
                        return rows.size();
                    });
        } else {
            database.batchUpdate(insert, rows);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<@Nullable Object[]>> waiting() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new LinkedHashMap<>();
            TransactionSynchronizationManager.registerSynchronization(new ToTheEnd());
            TransactionSynchronizationManager.bindResource(this, bound);
        }
        return (Map<String, List<@Nullable Object[]>>) bound;
    }

    private final class ToTheEnd implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            send();
        }

        /// Who rolls back to a savepoint sent everything before it.
        @Override
        public void savepointRollback(Object savepoint) {
            waiting().clear();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Additions.this);
        }
    }
}
