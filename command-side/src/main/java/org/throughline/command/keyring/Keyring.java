package org.throughline.command.keyring;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.command.keyring.KeyTables.BucketRow;
import org.throughline.command.keyring.KeyTables.PersonRow;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.KeyringUnavailable;
import org.throughline.schema.sealing.LogKey;
import org.throughline.schema.sealing.PersonErased;
import org.throughline.schema.sealing.PersonKey;
import org.throughline.schema.sealing.PersonKeys;

/// The keys of everyone in the log (ADR 0004). A person key is random and stands in the database,
/// wrapped under the key of its bucket; a bucket key serves at most [#CAPACITY] people and stands
/// in a file, wrapped under the master key. What a person's key opened is gone once the bucket key
/// it was wrapped under is destroyed, whatever copies of the database there are.
///
/// Several nodes may share the database and the directory. Whoever adds or destroys holds an
/// advisory lock meanwhile; what a node answers it has just read from the database, and it keeps
/// nothing but bucket keys in memory. Those who ask at once ask the database together.
///
/// Destroying goes in this order, and each step is durable before the next begins:
/// 1. A new bucket key is written to a file of its own. (Crash: a file that nothing refers to.)
/// 2. One transaction adds the new bucket key, the keys of everyone else in the bucket wrapped
///    under it, and the mark that the person is destroyed. From here on the person is erased and
///    the old bucket key is not used any more. (Crash: the old file is still there; the next start,
///    or the next call, goes on with step 3.)
/// 3. The old bucket key's file is overwritten, (crash: as before)
/// 4. removed, (crash: as before)
/// 5. and marked as destroyed.
///
/// A call that fails may be repeated; it takes up where the other one ended.
public final class Keyring implements PersonKeys {

    /// The most people one bucket key serves.
    public static final int CAPACITY = 1_000;

    private static final int ATTEMPTS = 3;

    private final KeyTables tables;
    private final PeopleRows rows;
    private final TransactionTemplate transactions;
    private final Wrapping wrapping;
    private final BucketKeys buckets;
    private final LogKey logKey;
    private final int capacity;
    private final Consumer<ErasureStep> afterStep;

    private Keyring(
            DataSource database,
            KeyFiles files,
            Optional<String> masterKey,
            SecureRandom random,
            int capacity,
            Consumer<ErasureStep> afterStep) {
        this.capacity = capacity;
        this.afterStep = afterStep;
        tables = new KeyTables(database);
        rows = new PeopleRows(tables);
        wrapping = new Wrapping(random);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        Secrets secrets = locked(() -> Secrets.open(files, tables, wrapping, masterKey));
        buckets = new BucketKeys(files, wrapping, secrets.master());
        logKey = secrets.log();
        finishErasures();
    }

    /// Opens the keyring, makes what is missing at a first start, and finishes erasures that a
    /// crash interrupted.
    ///
    /// @param database a role with SELECT and INSERT on the tables of [KeyringSchema]
    /// @param directory where the key files lie; never on the same backup as the event database
    /// @param masterKey 64 hexadecimal digits; if empty, the key is kept in the directory
    /// @throws KeyringUnavailable if the database does not answer, or the master key is missing or
    ///   not the one the keyring was made with
    public static Keyring open(
            DataSource database, Path directory, Optional<String> masterKey, SecureRandom random) {
        return open(database, directory, masterKey, random, CAPACITY, _ -> {});
    }

    static Keyring open(
            DataSource database,
            Path directory,
            Optional<String> masterKey,
            SecureRandom random,
            int capacity,
            Consumer<ErasureStep> afterStep) {
        return answer(
                () -> {
                    KeyFiles files = new KeyFiles(directory);
                    return new Keyring(database, files, masterKey, random, capacity, afterStep);
                });
    }

    @Override
    public Map<PersonId, PersonKey> keysFor(CaseId caseId, Set<PersonId> people) {
        Map<PersonId, PersonKey> keys = present(find(caseId, people));
        if (keys.keySet().equals(people)) {
            return keys;
        }
        return answer(() -> locked(() -> create(caseId, people)));
    }

    @Override
    public Map<PersonId, KeyState> find(CaseId caseId, Set<PersonId> people) {
        return answer(() -> read(people, () -> rows.together(caseId, people)));
    }

    /// Destroys the key of one person: on return no copy of today's keyring opens a text about
    /// them. Nothing happens if there is no such key or it was destroyed before.
    ///
    /// @throws KeyringUnavailable if the outcome is not certain; the call may be repeated
    public void destroy(CaseId caseId, PersonId person) {
        answer(
                () -> {
                    locked(
                            () -> {
                                tables.people(caseId, Set.of(person)).stream()
                                        .filter(row -> !row.destroyed())
                                        .forEach(this::supersede);
                                return true;
                            });
                    afterStep.accept(ErasureStep.COMMITTED);
                    buckets.forget();
                    finishErasures();
                    return true;
                });
    }

    /// The key under which natural keys become dedupe values.
    public LogKey logKey() {
        return logKey;
    }

    /// Drops the bucket keys this node holds in memory, as it does by itself when it next reads
    /// after another node destroyed a key.
    public void forget() {
        buckets.forget();
    }

    /// Drops them if the newest bucket key is newer than the last one this node knew of.
    void seen(long newest) {
        buckets.seen(newest);
    }

    private Map<PersonId, KeyState> read(
            Set<PersonId> people, Supplier<Collection<PersonRow>> rows) {
        for (int attempt = 1; ; attempt++) {
            try {
                return states(people, rows.get());
            } catch (MissingKey e) {
                // between reading the row and the file, another node may have superseded the key
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Map<PersonId, KeyState> states(Set<PersonId> people, Collection<PersonRow> rows) {
        Map<PersonId, KeyState> states = new HashMap<>();
        people.forEach(person -> states.put(person, new KeyState.Absent()));
        rows.forEach(row -> states.put(row.person(), state(row)));
        return states;
    }

    private KeyState state(PersonRow row) {
        return row.destroyed()
                ? new KeyState.Destroyed()
                : new KeyState.Present(new PersonKey(unwrap(row)));
    }

    private byte[] unwrap(PersonRow row) {
        byte[] wrapped = row.wrapped();
        if (wrapped == null) {
            throw new KeyringUnavailable("a person has no key under the current bucket key");
        }
        byte[] secret = buckets.secret(row.key(), row.newestId());
        return wrapping.unwrap(secret, wrapped, label(row.caseId(), row.person(), row.key()));
    }

    private static Map<PersonId, PersonKey> present(Map<PersonId, KeyState> states) {
        Map<PersonId, PersonKey> keys = new HashMap<>();
        for (PersonId person : new TreeSet<>(states.keySet())) {
            switch (states.get(person)) {
                case KeyState.Present(PersonKey key) -> keys.put(person, key);
                case KeyState.Destroyed() -> throw new PersonErased(person);
                case KeyState.Absent() -> {}
                case null -> {}
            }
        }
        return keys;
    }

    /// Under the lock: looks again, for another node may have been faster, and adds what is
    /// missing.
    private Map<PersonId, PersonKey> create(CaseId caseId, Set<PersonId> people) {
        Map<PersonId, PersonKey> keys = present(read(people, () -> rows.alone(caseId, people)));
        Set<PersonId> missing = new HashSet<>(people);
        missing.removeAll(keys.keySet());
        for (PersonId person : missing) {
            BucketRow bucket = bucketWithRoom();
            byte[] key = wrapping.freshKey();
            byte[] secret = buckets.load(bucket.key());
            byte[] wrapped = wrapping.wrap(secret, key, label(caseId, person, bucket.key()));
            tables.addPerson(caseId, person, bucket.key().bucket());
            tables.addWrapped(bucket.id(), List.of(new WrappedKey(caseId, person, wrapped)));
            keys.put(person, new PersonKey(key));
        }
        return keys;
    }

    private BucketRow bucketWithRoom() {
        Optional<BucketRow> last = tables.lastBucket();
        if (last.isPresent() && last.get().people() < capacity) {
            return last.get();
        }
        int number = last.map(row -> row.key().bucket()).orElse(0) + 1;
        BucketKey key = new BucketKey(number, wrapping.freshName());
        buckets.create(key);
        return new BucketRow(tables.addBucketKey(key), key, 0);
    }

    /// Steps 1 and 2, but for the commit.
    private void supersede(PersonRow erased) {
        BucketKey next = new BucketKey(erased.key().bucket(), wrapping.freshName());
        byte[] secret = buckets.create(next);
        afterStep.accept(ErasureStep.NEW_KEY_WRITTEN);
        List<WrappedKey> rest = new ArrayList<>();
        for (PersonRow row : tables.livingPeopleOf(next.bucket())) {
            if (!row.caseId().equals(erased.caseId()) || !row.person().equals(erased.person())) {
                byte[] label = label(row.caseId(), row.person(), next);
                byte[] wrapped = wrapping.wrap(secret, unwrap(row), label);
                rest.add(new WrappedKey(row.caseId(), row.person(), wrapped));
            }
        }
        tables.addWrapped(tables.addBucketKey(next), rest);
        tables.markDestroyed(erased.caseId(), erased.person());
    }

    /// Steps 3 to 5, for every bucket key that is superseded. Needs no lock: nobody uses these
    /// keys, and each step may be done twice.
    private void finishErasures() {
        for (BucketKey key : tables.superseded()) {
            buckets.overwrite(key);
            afterStep.accept(ErasureStep.OLD_KEY_OVERWRITTEN);
            buckets.remove(key);
            afterStep.accept(ErasureStep.OLD_KEY_REMOVED);
            tables.markDestroyed(key);
        }
    }

    private <T> T locked(Supplier<T> work) {
        return transactions.execute(
                _ -> {
                    tables.lock();
                    return work.get();
                });
    }

    private static <T> T answer(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException e) {
            throw new KeyringUnavailable("the keyring's database does not answer", e);
        } catch (MissingKey | UncheckedIOException e) {
            throw new KeyringUnavailable("a key file cannot be read or written", e);
        }
    }

    private static byte[] label(CaseId caseId, PersonId person, BucketKey key) {
        return Label.of(caseId.value(), person, key);
    }
}
