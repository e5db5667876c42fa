package org.throughline.query.feed;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/// Axon's batches as transactions of the query database: rows and position commit together or not
/// at all. They do not wait for the disk: a crash takes the last of them away whole, and they are
/// made again from the log.
record SpringTransactions(PlatformTransactionManager transactions, JdbcClient database)
        implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        TransactionStatus status = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            database.sql("SET LOCAL synchronous_commit = off").update();
        } catch (RuntimeException problem) {
            transactions.rollback(status);
            throw problem;
        }
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
