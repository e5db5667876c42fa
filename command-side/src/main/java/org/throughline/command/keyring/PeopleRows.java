package org.throughline.command.keyring;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.command.asking.SharedQuestions;
import org.throughline.command.keyring.KeyTables.PersonRow;
import org.throughline.command.keyring.KeyTables.Someone;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.sealing.KeyringUnavailable;

/// The rows of people, as they are in the database when they are asked for.
final class PeopleRows {

    private static final int MOST = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KeyTables tables;
    private final SharedQuestions<Someone, PersonRow> shared;

    PeopleRows(KeyTables tables) {
        this.tables = tables;
        this.shared = new SharedQuestions<>("person-keys", MOST, PATIENCE, this::rows);
    }

    /// Within the caller's transaction.
    Collection<PersonRow> alone(CaseId caseId, Set<PersonId> people) {
        return tables.people(asked(caseId, people));
    }

    /// With all who ask at the same time, in no transaction.
    Collection<PersonRow> together(CaseId caseId, Set<PersonId> people) {
        try {
            return shared.of(asked(caseId, people)).values();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeyringUnavailable("interrupted while waiting for the keyring", e);
        } catch (TimeoutException e) {
            throw new KeyringUnavailable("the keyring's database does not answer in time", e);
        }
    }

    private Map<Someone, PersonRow> rows(Set<Someone> asked) {
        return tables.people(asked).stream()
                .collect(Collectors.toMap(PersonRow::who, Function.identity()));
    }

    private static Set<Someone> asked(CaseId caseId, Set<PersonId> people) {
        return people.stream()
                .map(person -> new Someone(caseId, person))
                .collect(Collectors.toSet());
    }
}
