package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A public key with its name and the type of signature it is for: a vkey of c2sp.org/signed-note,
/// `<name>+<key id>+<base64 of type and key>`. A weak key is no key.
///
/// @param key bare bytes
public record VerifierKey(KeyName name, SignatureType type, byte[] key) {

    private static final int HEX = 8;

    public VerifierKey {
        type.algorithm().check(key);
        key = key.clone();
    }

    public static VerifierKey of(KeyName name, SignatureType type, PublicKey key) {
        return new VerifierKey(name, type, type.algorithm().bare(key));
    }

    /// Reads a vkey.
    ///
    /// @throws IllegalArgumentException if it is not one, if its key id is another key's, or if its
    ///   type is not of ours
    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a verifier key is NAME+ID+KEY");
        }
        byte[] material = Base64Text.decode(parts[2]);
        VerifierKey key = of(new KeyName(parts[0]), material);
        if (!key.hexId().equals(parts[1])) {
            throw new IllegalArgumentException("the key id is not that of the key");
        }
        return key;
    }

    private static VerifierKey of(KeyName name, byte[] material) {
        for (SignatureType type : SignatureType.values()) {
            if (type.begins(material)) {
                int from = type.prefix().length;
                byte[] key = Arrays.copyOfRange(material, from, material.length);
                return new VerifierKey(name, type, key);
            }
        }
        throw new IllegalArgumentException("the type or length of the key is not one of ours");
    }

    /// SHA-256(name ‖ 0x0A ‖ type ‖ key)[:4], as a big-endian number.
    public int keyId() {
        byte[] newline = {'\n'};
        Sha256 hash = Sha256.of(name.text().getBytes(UTF_8), newline, type.prefix(), key);
        return ByteBuffer.wrap(hash.bytes()).getInt();
    }

    private String hexId() {
        return HexFormat.of().toHexDigits(keyId(), HEX);
    }

    /// The vkey.
    public String text() {
        byte[] material = new ByteWriter().raw(type.prefix()).raw(key).toByteArray();
        return name + "+" + hexId() + "+" + Base64Text.encode(material);
    }

    boolean verify(byte[] message, byte[] signature) {
        return type.algorithm().verify(key, message, signature);
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return name + "+" + hexId();
    }
}
