package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a bundle does with one personal text of an event, named by its pointer (RFC 6901, within
/// `data`).
public sealed interface TextState {

    String pointer();

    /// The text itself, which opens its commitment.
    ///
    /// @param salt 32 bytes
    /// @param text well-formed Unicode; personal, so masked in logs
    record Open(String pointer, byte[] salt, String text) implements TextState {

        private static final byte[] DOMAIN = "throughline/text/v1\0".getBytes(UTF_8);

        public Open {
            if (salt.length != Sha256.LENGTH) {
                throw new IllegalArgumentException("a salt has 32 bytes");
            }
            salt = salt.clone();
        }

        /// What this text and salt stand behind.
        public Sha256 commitment() {
            return Sha256.of(DOMAIN, salt, text.getBytes(UTF_8));
        }

        @Override
        public byte[] salt() {
            return salt.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Open that
                    && pointer.equals(that.pointer)
                    && text.equals(that.text)
                    && Arrays.equals(salt, that.salt);
        }

        @Override
        public int hashCode() {
            return commitment().hashCode();
        }

        @Override
        public String toString() {
            return "Open[masked]";
        }
    }

    /// Erased by law: nobody can open the commitment any more.
    ///
    /// @param erasure seq of the event in the same stream that says so
    record Erased(String pointer, long erasure) implements TextState {}

    /// Not for whoever the bundle is for.
    record Withheld(String pointer) implements TextState {}

    /// Pointers ascend by the bytes of their UTF-8.
    static int compare(TextState one, TextState other) {
        return Arrays.compareUnsigned(
                one.pointer().getBytes(UTF_8), other.pointer().getBytes(UTF_8));
    }
}
