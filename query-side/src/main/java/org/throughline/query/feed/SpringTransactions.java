package org.throughline.query.feed;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/// Axon's batches as transactions of the query database: rows and position commit together or not
/// at all. Nobody waits for the disk: what a crash of PostgreSQL takes back is a few batches with
/// their positions, and they are read from the log again.
record SpringTransactions(PlatformTransactionManager transactions, JdbcClient database)
        implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        TransactionStatus status = transactions.getTransaction(new DefaultTransactionDefinition());
        database.sql("SET LOCAL synchronous_commit = off").update();
        return new Transaction() {
            @Override
            public void commit() {
                if (!status.isCompleted()) {
                    transactions.commit(status);
                }
            }

            @Override
            public void rollback() {
                if (!status.isCompleted()) {
                    transactions.rollback(status);
                }
            }
        };
    }
}
