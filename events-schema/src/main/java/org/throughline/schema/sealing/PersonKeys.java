package org.throughline.schema.sealing;

import java.util.Map;
import java.util.Set;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;

/// The keyring, as those who seal and open texts see it.
public interface PersonKeys {

    /// The keys of these people of a case; missing ones are created and durable on return. Two
    /// callers at once get the same keys. Only the writing side calls this.
    ///
    /// @throws PersonErased if the key of one of them was destroyed: it is never replaced
    /// @throws KeyringUnavailable if the keyring cannot answer for all of them
    Map<PersonId, PersonKey> keysFor(CaseId caseId, Set<PersonId> people);

    /// What is known of each of these people's keys; the answer has an entry for every one.
    ///
    /// @throws KeyringUnavailable if the keyring cannot answer for all of them
    Map<PersonId, KeyState> find(CaseId caseId, Set<PersonId> people);
}
