package org.throughline.ledger;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;

/// Signs checkpoints, for a log or for a witness.
public final class NoteSigner {

    private final VerifierKey key;
    private final PrivateSigning signing;

    /// Signs bytes with the private key, wherever that is kept.
    @FunctionalInterface
    public interface PrivateSigning {
        byte[] sign(byte[] message);
    }

    public NoteSigner(VerifierKey key, PrivateSigning signing) {
        this.key = key;
        this.signing = signing;
    }

    /// Signs with a key of the JDK.
    public static NoteSigner of(KeyName name, SignatureType type, KeyPair pair) {
        VerifierKey key = VerifierKey.of(name, type, pair.getPublic());
        return new NoteSigner(key, message -> sign(type.algorithm(), pair.getPrivate(), message));
    }

    private static byte[] sign(Algorithm algorithm, PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(algorithm.jdkName());
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot sign", e);
        }
    }

    public VerifierKey key() {
        return key;
    }

    /// The signature of a log over the text of a checkpoint.
    public NoteSignature sign(String text) {
        if (key.type().isTimestamped()) {
            throw new IllegalStateException("a cosignature has a time");
        }
        return line(new byte[0], signing.sign(Signing.message(key.name(), key.type(), 0, text)));
    }

    /// The cosignature of a witness over the text of a checkpoint.
    ///
    /// @param now from the epoch on; whole seconds are kept
    public NoteSignature cosign(String text, Instant now) {
        if (!key.type().isTimestamped()) {
            throw new IllegalStateException("only a witness cosigns");
        }
        long seconds = SECONDS.between(Instant.EPOCH, now);
        byte[] message = Signing.message(key.name(), key.type(), seconds, text);
        return line(new ByteWriter().u64(seconds).toByteArray(), signing.sign(message));
    }

    private NoteSignature line(byte[] time, byte[] signature) {
        byte[] all = new ByteWriter().raw(time).raw(signature).toByteArray();
        return new NoteSignature(key.name(), key.keyId(), all);
    }
}
