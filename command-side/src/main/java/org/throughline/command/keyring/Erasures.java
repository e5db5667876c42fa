package org.throughline.command.keyring;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.throughline.command.keyring.ErasureTables.Noted;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.sealing.KeyringUnavailable;

/// Erasures as the keyring carries them out (ADR 0025): noted, then decided by an event of the log,
/// then carried out. Whatever fails in between is taken up again by [#finish].
public final class Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final Keyring keyring;
    private final ErasureTables tables;

    /// @param database of the keyring
    public Erasures(Keyring keyring, DataSource database) {
        this.keyring = keyring;
        this.tables = new ErasureTables(database);
    }

    /// Writes down what an event will say, durably, before it is appended. Nothing happens if it
    /// was noted before.
    ///
    /// @param id of the event
    /// @param review texts about others that name one of the people
    public void note(
            EventId id, CaseId caseId, Set<PersonId> people, Collection<TextPlace> review) {
        try {
            tables.note(new Noted(id, caseId, people));
            tables.note(id, review);
        } catch (DataAccessException e) {
            throw unavailable(e);
        }
    }

    /// Destroys the keys of the people of an erasure that is in the log. May be called again.
    ///
    /// @throws KeyringUnavailable if it is not certain that all are destroyed
    public void carryOut(EventId id) {
        try {
            tables.find(id).ifPresent(this::carryOut);
        } catch (DataAccessException e) {
            throw unavailable(e);
        }
    }

    private void carryOut(Noted erasure) {
        erasure.people().forEach(person -> keyring.destroy(erasure.caseId(), person));
        tables.done(erasure.id());
    }

    /// Carries out what was decided and not carried out, for instance because of a crash.
    ///
    /// @param recorded whether the log holds an event
    public void finish(Predicate<EventId> recorded) {
        try {
            tables.pending().stream()
                    .filter(erasure -> recorded.test(erasure.id()))
                    .forEach(this::carryOut);
        } catch (DataAccessException e) {
            throw unavailable(e);
        }
    }

    /// The same for a schedule, which ends at the first exception: what fails is tried again.
    public void finishQuietly(Predicate<EventId> recorded) {
        try {
            finish(recorded);
        } catch (RuntimeException failed) {
            LOG.warn("An erasure waits to be carried out: {}", failed.getClass().getName());
        }
    }

    /// How far an erasure is; empty if this keyring knows nothing of it.
    public Optional<ErasureProgress> progress(EventId id) {
        try {
            return tables.find(id)
                    .map(
                            _ ->
                                    new ErasureProgress(
                                            tables.doneAt(id),
                                            tables.nodes(id),
                                            tables.review(id)));
        } catch (DataAccessException e) {
            throw unavailable(e);
        }
    }

    private static KeyringUnavailable unavailable(DataAccessException cause) {
        return new KeyringUnavailable("the keyring's database does not answer", cause);
    }
}
