package org.throughline.command.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.sealing.PersonErased;
import org.throughline.schema.sealing.PersonKey;
import org.throughline.schema.sealing.PersonKeys;

/// The keys that one request needs, asked for once. It lives no longer than the request: a key that
/// is destroyed meanwhile is missed when the texts are sealed, where keys are asked for anew.
final class CaseKeys {

    private final PersonKeys keys;
    private final Map<CaseId, Map<PersonId, PersonKey>> known = new HashMap<>();

    CaseKeys(PersonKeys keys) {
        this.keys = keys;
    }

    /// Asks ahead for the keys of many people. That one of them was erased shows when theirs is
    /// asked for.
    void warm(CaseId caseId, Set<PersonId> people) {
        try {
            of(caseId, people);
        } catch (PersonErased _) {
            // each of the others is asked for by itself
        }
    }

    /// Makes the keys that are missing.
    ///
    /// @throws PersonErased if one of them was destroyed
    Map<PersonId, PersonKey> of(CaseId caseId, Set<PersonId> people) {
        Map<PersonId, PersonKey> present = known.computeIfAbsent(caseId, _ -> new HashMap<>());
        Set<PersonId> missing = new TreeSet<>(people);
        missing.removeAll(present.keySet());
        if (!missing.isEmpty()) {
            present.putAll(keys.keysFor(caseId, missing));
        }
        return present;
    }
}
