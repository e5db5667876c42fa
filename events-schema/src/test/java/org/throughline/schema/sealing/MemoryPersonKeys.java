package org.throughline.schema.sealing;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;

/// A keyring in memory, for tests of whoever seals or opens. Its keys follow from the seed.
public final class MemoryPersonKeys implements PersonKeys {

    private final Map<CaseId, Map<PersonId, KeyState>> states = new HashMap<>();
    private final Random random;
    private boolean down;

    public MemoryPersonKeys(long seed) {
        random = new Random(seed);
    }

    /// From now on the keyring answers nothing, or answers again.
    public synchronized void setDown(boolean value) {
        down = value;
    }

    public synchronized void destroy(CaseId caseId, PersonId person) {
        ofCase(caseId).put(person, new KeyState.Destroyed());
    }

    @Override
    public synchronized Map<PersonId, PersonKey> keysFor(CaseId caseId, Set<PersonId> people) {
        requireUp();
        Map<PersonId, PersonKey> keys = new HashMap<>();
        for (PersonId person : people) {
            switch (ofCase(caseId).computeIfAbsent(person, _ -> create())) {
                case KeyState.Present(PersonKey key) -> keys.put(person, key);
                case KeyState.Destroyed(), KeyState.Absent() -> throw new PersonErased(person);
            }
        }
        return keys;
    }

    @Override
    public synchronized Map<PersonId, KeyState> find(CaseId caseId, Set<PersonId> people) {
        requireUp();
        Map<PersonId, KeyState> found = new HashMap<>();
        for (PersonId person : people) {
            found.put(person, ofCase(caseId).getOrDefault(person, new KeyState.Absent()));
        }
        return found;
    }

    private Map<PersonId, KeyState> ofCase(CaseId caseId) {
        return states.computeIfAbsent(caseId, _ -> new HashMap<>());
    }

    private KeyState create() {
        byte[] bytes = new byte[PersonKey.LENGTH];
        random.nextBytes(bytes);
        return new KeyState.Present(new PersonKey(bytes));
    }

    private void requireUp() {
        if (down) {
            throw new KeyringUnavailable("the keyring is down");
        }
    }
}
