package org.throughline.ledger;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// A signature algorithm of the JDK with keys as bare bytes.
public enum Algorithm {
    /// RFC 8032. The JDK refuses an S of the group order or more (§5.1.7 step 1); weak keys are
    /// refused by [Ed25519Key].
    ED25519("Ed25519", 32, 64, "302a300506032b6570032100"),
    /// FIPS 204, pure, with an empty context.
    ML_DSA_44("ML-DSA-44", 1312, 2420, "30820532300b06096086480165030403110382052100");

    private final String name;
    private final int keyLength;
    private final int signatureLength;
    private final String x509;

    Algorithm(String name, int keyLength, int signatureLength, String x509) {
        this.name = name;
        this.keyLength = keyLength;
        this.signatureLength = signatureLength;
        this.x509 = x509;
    }

    public String jdkName() {
        return name;
    }

    int keyLength() {
        return keyLength;
    }

    int signatureLength() {
        return signatureLength;
    }

    /// The bare bytes of a key of the JDK.
    byte[] bare(PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] header = header();
        if (encoded.length != header.length + keyLength || !Bytes.begins(encoded, header)) {
            throw new IllegalArgumentException("not a public key for " + name);
        }
        return Arrays.copyOfRange(encoded, header.length, encoded.length);
    }

    private byte[] header() {
        return HexFormat.of().parseHex(x509);
    }

    /// Refuses what is no key.
    ///
    /// @throws IllegalArgumentException if the bytes are not a key that may be used
    void check(byte[] key) {
        if (key.length != keyLength) {
            throw new IllegalArgumentException(
                    "a key for " + name + " has " + keyLength + " bytes");
        }
        if (this == ED25519) {
            Ed25519Key.check(key);
        }
    }

    boolean verify(byte[] key, byte[] message, byte[] signature) {
        if (signature.length != signatureLength) {
            return false;
        }
        try {
            byte[] encoded = new ByteWriter().raw(header()).raw(key).toByteArray();
            Signature verifier = Signature.getInstance(name);
            verifier.initVerify(
                    KeyFactory.getInstance(name).generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException | InvalidKeyException _) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
