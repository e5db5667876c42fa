package org.throughline.query.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// Sends what waits in this transaction.
    public void send() {
        if (TransactionSynchronizationManager.getResource(this) != null) {
            Map<String, List<@Nullable Object[]>> waiting = waiting();
            waiting.forEach(database::batchUpdate);
            waiting.clear();
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
