package org.throughline.schema.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Stands for the natural key of a submission, CloudEvents `source` and `id`, in the log. The same
/// natural key gives the same value for the life of the log.
///
/// @param bytes 32 bytes, copied in and out
public record Dedupe(byte[] bytes) {

    public static final int LENGTH = 32;
    private static final String HMAC = "HmacSHA256";

    public Dedupe {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a dedupe value has 32 bytes");
        }
        bytes = bytes.clone();
    }

    /// HMAC-SHA256(log key, source ‖ 0x00 ‖ id).
    ///
    /// @throws IllegalArgumentException if the source holds a NUL, or either holds half a surrogate
    ///   pair: both would let two natural keys meet
    public static Dedupe of(LogKey key, String source, String id) {
        if (source.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a source holds no NUL");
        }
        byte[] sourceBytes = utf8(source);
        byte[] idBytes = utf8(id);
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.bytes(), HMAC));
            mac.update(sourceBytes);
            mac.update((byte) 0);
            return new Dedupe(mac.doFinal(idBytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        if (!UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("a natural key is well-formed Unicode");
        }
        return text.getBytes(UTF_8);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dedupe that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
