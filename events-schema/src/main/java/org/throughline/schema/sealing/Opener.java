package org.throughline.schema.sealing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// Opens texts of one case, one after the other: what follows from the keys of the same people is
/// worked out once. It is kept no longer than the opener, so an opener is for one answer or one
/// batch, and for one thread.
public final class Opener {

    private final Map<PersonId, KeyState> states;
    private final Map<Set<PersonId>, Owners> owners = new HashMap<>();
    private final Cipher cipher = AesGcm.cipher();

    /// @param states what [PersonKeys#find] said, for at least the people the texts are about
    public Opener(Map<PersonId, KeyState> states) {
        this.states = states;
    }

    /// Reads one text as far as the keyring lets it: open, or erased if the key of one owner was
    /// destroyed.
    ///
    /// @throws CannotOpen if the text is not there or was sealed otherwise
    /// @throws KeyringUnavailable if the keyring never had a key of an owner: the text was sealed
    ///   with one, so this is another keyring, or one restored from too early a time
    public PersonalText read(EventId event, SealedPart part, String pointer, PersonalText text) {
        Owners known = owners.get(text.about());
        if (known == null) {
            Optional<Owners> found = found(text.about());
            if (found.isEmpty()) {
                return new PersonalText.Erased(text.about(), text.commitment());
            }
            known = found.get();
            owners.put(text.about(), known);
        }
        Sealer.Place place = new Sealer.Place(event, pointer, text.commitment());
        return Sealer.open(cipher, place, text.about(), known, part);
    }

    /// Empty if the key of one was destroyed.
    private Optional<Owners> found(Set<PersonId> about) {
        Map<PersonId, PersonKey> keys = new HashMap<>();
        boolean absent = false;
        for (PersonId person : about) {
            switch (states.getOrDefault(person, new KeyState.Absent())) {
                case KeyState.Present(PersonKey key) -> keys.put(person, key);
                case KeyState.Destroyed() -> {
                    return Optional.empty();
                }
                case KeyState.Absent() -> absent = true;
            }
        }
        if (absent) {
            throw new KeyringUnavailable("the keyring lacks a key that texts were sealed with");
        }
        return Optional.of(Owners.of(about, keys));
    }
}
