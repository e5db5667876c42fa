package org.throughline.schema.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.throughline.schema.cases.PersonId;

/// The people who own a text, with their keys. What is derived needs every one of the keys.
final class Owners {

    private static final byte[] DOMAIN = "throughline/seal/v1".getBytes(UTF_8);
    private static final String HMAC = "HmacSHA256";
    private static final Mac UNUSED = unused();
    private static final byte[] FIRST_BLOCK = {1};

    private final Mac extracted;
    private final byte[] names;

    private Owners(byte[] keys, byte[] names) {
        this.extracted = extracted(keys);
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

    /// What these owners' keys give for a purpose.
    byte[] derive(String purpose, byte[]... context) {
        return derive(describe(purpose, context));
    }

    /// HKDF-SHA256 (RFC 5869): the keys in order of their owners are the input, the domain the
    /// salt; purpose, owners and context, each length-prefixed, the info. One block of the output
    /// is as long as a key, so that only T(1) of §2.3 is needed.
    ///
    /// @param info of [#describe]
    byte[] derive(byte[] info) {
        Mac expand = copied(extracted);
        expand.update(info);
        return expand.doFinal(FIRST_BLOCK);
    }

    /// RFC 5869 §2.2.
    private static Mac extracted(byte[] keys) {
        return keyed(keyed(DOMAIN).doFinal(keys));
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = copied(UNUSED);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A copy is made in a fraction of the time in which a provider is found.
    private static Mac copied(Mac mac) {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac unused() {
        try {
            return Mac.getInstance(HMAC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The bytes that name a purpose of these owners; what is derived is bound to them.
    byte[] describe(String purpose, byte[]... context) {
        byte[] name = purpose.getBytes(UTF_8);
        int length = 2 * Integer.BYTES + name.length + names.length;
        for (byte[] piece : context) {
            length += Integer.BYTES + piece.length;
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        prefixed(out, name);
        prefixed(out, names);
        for (byte[] piece : context) {
            prefixed(out, piece);
        }
        return out.array();
    }

    private static void prefixed(ByteBuffer out, byte[] bytes) {
        out.putInt(bytes.length).put(bytes);
    }

    private static void prefixed(ByteArrayOutputStream out, byte[] bytes) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }
}
