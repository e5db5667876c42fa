package org.throughline.schema.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.throughline.schema.cases.PersonId;

/// The people who own a text, with their keys. What is derived needs every one of the keys.
final class Owners {

    private static final byte[] DOMAIN = "throughline/seal/v1".getBytes(UTF_8);
    private static final int LENGTH = 32;

    private final byte[] keys;
    private final byte[] names;

    private Owners(byte[] keys, byte[] names) {
        this.keys = keys;
        this.names = names;
    }

    static Owners of(Set<PersonId> about, Map<PersonId, PersonKey> keys) {
        if (about.isEmpty()) {
            throw new IllegalArgumentException("a text without owners cannot be sealed");
        }
        ByteArrayOutputStream material = new ByteArrayOutputStream();
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        for (PersonId person : new TreeSet<>(about)) {
            PersonKey key = keys.get(person);
            if (key == null) {
                throw new IllegalArgumentException("the key of an owner is missing: " + person);
            }
            material.writeBytes(key.bytes());
            prefixed(names, person.text().getBytes(UTF_8));
        }
        return new Owners(material.toByteArray(), names.toByteArray());
    }

    /// HKDF-SHA256 (RFC 5869): the keys in order of their owners are the input, the domain the
    /// salt; purpose, owners and context, each length-prefixed, the info.
    byte[] derive(String purpose, byte[]... context) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(keys)
                                    .addSalt(DOMAIN)
                                    .thenExpand(describe(purpose, context), LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The bytes that name a purpose of these owners; what is derived is bound to them.
    byte[] describe(String purpose, byte[]... context) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        prefixed(out, purpose.getBytes(UTF_8));
        prefixed(out, names);
        for (byte[] piece : context) {
            prefixed(out, piece);
        }
        return out.toByteArray();
    }

    private static void prefixed(ByteArrayOutputStream out, byte[] bytes) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }
}
