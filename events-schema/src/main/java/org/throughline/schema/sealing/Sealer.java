package org.throughline.schema.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Salt;

/// Seals texts under the keys of all the people they are about, and opens them again (ADR 0004).
/// Each text has its own AES-256-GCM key, derived from the owners' keys, the event, the pointer and
/// the text's commitment. Hence one key never encrypts two texts, the nonce may be constant, and
/// sealing the same event twice gives the same bytes. An empty text may be sealed: whether a field
/// may be empty is for its schema to say.
public final class Sealer {

    private static final byte[] NONCE = new byte[12];

    private Sealer() {}

    /// The salt of the text at a pointer of the event a natural key stands for. It is the same at
    /// every retry, and nobody can derive it once a key of an owner is destroyed.
    ///
    /// @param keys holds at least the keys of the people in `about`
    public static Salt salt(
            Set<PersonId> about, Map<PersonId, PersonKey> keys, Dedupe dedupe, String pointer) {
        return new Salt(
                Owners.of(about, keys).derive("salt", dedupe.bytes(), pointer.getBytes(UTF_8)));
    }

    /// Seals the texts of an event.
    ///
    /// @param texts by the JSON pointer at which each stands in the public part; may be empty
    /// @param keys holds at least the keys of all the owners
    /// @throws IllegalArgumentException if a key is missing or a text is not well-formed Unicode
    public static SealedPart seal(
            EventId event, Map<String, PersonalText.Open> texts, Map<PersonId, PersonKey> keys) {
        TreeMap<String, byte[]> sealed = new TreeMap<>();
        Cipher cipher = AesGcm.cipher();
        texts.forEach(
                (pointer, text) -> {
                    Place place = new Place(event, pointer, text.commitment());
                    byte[] padded = new PaddedText(text.salt(), text.text()).bytes();
                    Owners owners = Owners.of(text.about(), keys);
                    sealed.put(pointer, crypt(cipher, Cipher.ENCRYPT_MODE, place, owners, padded));
                });
        return new SealedPart(sealed);
    }

    /// Opens one text and checks it against its commitment.
    ///
    /// @param keys holds at least the keys of the people in `about`
    /// @throws CannotOpen if the text is not there or was sealed with other keys, owners, event,
    ///   pointer or commitment
    public static PersonalText.Open open(
            EventId event,
            SealedPart part,
            String pointer,
            Set<PersonId> about,
            Commitment commitment,
            Map<PersonId, PersonKey> keys) {
        Place place = new Place(event, pointer, commitment);
        return open(AesGcm.cipher(), place, about, Owners.of(about, keys), part);
    }

    /// Opens a text with owners and a cipher that were used before.
    static PersonalText.Open open(
            Cipher cipher, Place place, Set<PersonId> about, Owners owners, SealedPart part) {
        byte[] sealed =
                part.at(place.pointer)
                        .orElseThrow(() -> new CannotOpen(place.event, place.pointer));
        byte[] padded = crypt(cipher, Cipher.DECRYPT_MODE, place, owners, sealed);
        PersonalText.Open open = unpad(place, about, padded);
        if (!open.commitment().equals(place.commitment)) {
            throw new CannotOpen(place.event, place.pointer);
        }
        return open;
    }

    /// Reads one text as far as the keyring lets it: open, or erased if the key of one owner was
    /// destroyed.
    ///
    /// @param states what [PersonKeys#find] said, for at least the people the text is about
    /// @throws KeyringUnavailable if the keyring never had a key of an owner: the text was sealed
    ///   with one, so this is another keyring, or one restored from too early a time
    public static PersonalText read(
            EventId event,
            SealedPart part,
            String pointer,
            PersonalText text,
            Map<PersonId, KeyState> states) {
        return new Opener(states).read(event, part, pointer, text);
    }

    private static PersonalText.Open unpad(Place place, Set<PersonId> about, byte[] padded) {
        try {
            PaddedText text = PaddedText.parse(padded);
            return new PersonalText.Open(about, text.salt(), text.text());
        } catch (IllegalArgumentException _) {
            // without the cause: nothing of an opened text may reach a log
            throw new CannotOpen(place.event, place.pointer);
        }
    }

    private static byte[] crypt(Cipher cipher, int mode, Place place, Owners owners, byte[] bytes) {
        try {
            byte[] info = owners.describe("text", place.context());
            AesGcm.init(cipher, mode, owners.derive(info), NONCE, info);
            return cipher.doFinal(bytes);
        } catch (AEADBadTagException _) {
            throw new CannotOpen(place.event, place.pointer);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Where a text stands, and which text it is.
    record Place(EventId event, String pointer, Commitment commitment) {

        byte[][] context() {
            UUID id = event.value();
            byte[] eventBytes =
                    ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array();
            return new byte[][] {eventBytes, pointer.getBytes(UTF_8), commitment.bytes()};
        }
    }
}
