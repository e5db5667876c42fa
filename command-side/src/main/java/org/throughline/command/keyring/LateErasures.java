package org.throughline.command.keyring;

import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.sealing.KeyState;

/// Erasures that a keyring does not know of, because it was restored from a time before them.
public final class LateErasures {

    private final Keyring keyring;
    private final KeyTables tables;
    private final TransactionTemplate transactions;

    /// Works on an open keyring.
    ///
    /// @param database of the keyring
    public LateErasures(Keyring keyring, DataSource database) {
        this.keyring = keyring;
        this.tables = new KeyTables(database);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /// Destroys the key that somebody has again; of somebody who has none yet, notes that there is
    /// to be none. A keyring without any bucket cannot note that.
    ///
    /// @return whether there was a key again
    public boolean apply(CaseId caseId, PersonId person) {
        return switch (keyring.find(caseId, Set.of(person)).get(person)) {
            case KeyState.Present _ -> {
                keyring.destroy(caseId, person);
                yield true;
            }
            case KeyState.Absent _ -> {
                transactions.executeWithoutResult(_ -> note(caseId, person));
                yield false;
            }
            case KeyState.Destroyed _ -> false;
            case null -> throw new IllegalStateException("a keyring answers for everybody");
        };
    }

    private void note(CaseId caseId, PersonId person) {
        tables.lock();
        tables.lastBucket()
                .ifPresent(
                        bucket -> {
                            tables.addPerson(caseId, person, bucket.key().bucket());
                            tables.markDestroyed(caseId, person);
                        });
    }
}
