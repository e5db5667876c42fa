package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// The message behind each type of signature. No message of one type is one of another, so that one
/// key used for two types signs nothing by accident.
final class Signing {

    private Signing() {}

    /// @throws IllegalArgumentException if the type signs checkpoints and the text is none
    static byte[] message(KeyName name, SignatureType type, long timestamp, String text) {
        return switch (type) {
            case ED25519 -> text.getBytes(UTF_8);
            case ML_DSA_44 -> lines("throughline/checkpoint/v1\n", text);
            case ED25519_WITNESS -> lines("cosignature/v1\ntime " + timestamp + "\n", text);
            case ML_DSA_44_WITNESS -> subtree(name, timestamp, Checkpoint.parse(text));
            case ED25519_MAP_WITNESS, ML_DSA_44_MAP_WITNESS ->
                    lines(
                            "throughline/map-witness/v1\n" + name + "\ntime " + timestamp + "\n",
                            text);
        };
    }

    private static byte[] lines(String header, String text) {
        return (header + text).getBytes(UTF_8);
    }

    /// `cosigned_message` of c2sp.org/tlog-cosignature.
    private static byte[] subtree(KeyName name, long timestamp, Checkpoint checkpoint) {
        byte[] cosigner = name.text().getBytes(UTF_8);
        byte[] origin = checkpoint.origin().text().getBytes(UTF_8);
        return new ByteWriter()
                .raw("subtree/v1\n\0".getBytes(US_ASCII))
                .u8(cosigner.length)
                .raw(cosigner)
                .u64(timestamp)
                .u8(origin.length)
                .raw(origin)
                .u64(0)
                .u64(checkpoint.size().value())
                .raw(checkpoint.root().bytes())
                .toByteArray();
    }

    static Optional<SignedNote.Signer> check(VerifierKey key, String text, byte[] signature) {
        SignatureType type = key.type();
        if (signature.length != type.length()) {
            return Optional.empty();
        }
        long timestamp = type.isTimestamped() ? ByteBuffer.wrap(signature).getLong() : 0;
        int from = type.isTimestamped() ? Long.BYTES : 0;
        byte[] bare = Arrays.copyOfRange(signature, from, signature.length);
        if (timestamp < 0) {
            return Optional.empty();
        }
        try {
            return key.verify(message(key.name(), type, timestamp, text), bare)
                    ? Optional.of(new SignedNote.Signer(key, timestamp))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
