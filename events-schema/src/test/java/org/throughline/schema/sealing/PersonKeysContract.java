package org.throughline.schema.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;

/// What every keyring owes to those who use it.
public abstract class PersonKeysContract {

    private static final CaseId CASE = CaseId.of("3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e01");
    private static final CaseId OTHER_CASE = CaseId.of("3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e02");
    private static final PersonId CHILD = PersonId.CHILD;
    private static final PersonId MOTHER = PersonId.of("mother");

    protected PersonKeysContract() {}

    /// An empty keyring.
    protected abstract PersonKeys keyring();

    protected abstract void destroy(PersonKeys keyring, CaseId caseId, PersonId person);

    @Test
    protected void createsAKeyOnceAndGivesItEveryTime() {
        PersonKeys keyring = keyring();
        Map<PersonId, PersonKey> first = keyring.keysFor(CASE, Set.of(CHILD));
        Map<PersonId, PersonKey> second = keyring.keysFor(CASE, Set.of(CHILD, MOTHER));
        assertThat(second).containsAllEntriesOf(first).containsOnlyKeys(CHILD, MOTHER);
        assertThat(second.get(CHILD)).isNotEqualTo(second.get(MOTHER));
    }

    @Test
    protected void keepsCasesApart() {
        PersonKeys keyring = keyring();
        assertThat(keyring.keysFor(CASE, Set.of(CHILD)))
                .isNotEqualTo(keyring.keysFor(OTHER_CASE, Set.of(CHILD)));
    }

    @Test
    protected void findsWithoutCreating() {
        PersonKeys keyring = keyring();
        assertThat(keyring.find(CASE, Set.of(CHILD)))
                .isEqualTo(Map.of(CHILD, new KeyState.Absent()));
        PersonKey key = Objects.requireNonNull(keyring.keysFor(CASE, Set.of(CHILD)).get(CHILD));
        assertThat(keyring.find(CASE, Set.of(CHILD, MOTHER)))
                .isEqualTo(Map.of(CHILD, new KeyState.Present(key), MOTHER, new KeyState.Absent()));
    }

    @Test
    protected void neverReplacesADestroyedKey() {
        PersonKeys keyring = keyring();
        Map<PersonId, PersonKey> keys = keyring.keysFor(CASE, Set.of(CHILD, MOTHER));
        destroy(keyring, CASE, MOTHER);
        assertThat(keyring.find(CASE, Set.of(MOTHER)))
                .isEqualTo(Map.of(MOTHER, new KeyState.Destroyed()));
        assertThatExceptionOfType(PersonErased.class)
                .isThrownBy(() -> keyring.keysFor(CASE, Set.of(CHILD, MOTHER)))
                .satisfies(e -> assertThat(e.person()).isEqualTo(MOTHER));
        assertThat(keyring.keysFor(CASE, Set.of(CHILD)).get(CHILD)).isEqualTo(keys.get(CHILD));
    }
}
