package org.throughline.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// One signature line of a note, c2sp.org/signed-note: who, by name and key id, and the signature,
/// time included where the type has one.
public record NoteSignature(KeyName name, int keyId, byte[] signature) {

    private static final String DASH = "\u2014 ";

    public NoteSignature {
        if (signature.length == 0) {
            throw new IllegalArgumentException("a signature has bytes");
        }
        signature = signature.clone();
    }

    /// Reads a line without its newline.
    static NoteSignature parse(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw new IllegalArgumentException("not a signature line");
        }
        byte[] bytes = Base64Text.decode(line.substring(space + 1));
        if (bytes.length <= Integer.BYTES) {
            throw new IllegalArgumentException("a signature has bytes");
        }
        return new NoteSignature(
                new KeyName(line.substring(DASH.length(), space)),
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    String line() {
        byte[] bytes = new ByteWriter().u32(keyId).raw(signature).toByteArray();
        return DASH + name + " " + Base64Text.encode(bytes);
    }

    boolean isOf(VerifierKey key) {
        return keyId == key.keyId() && name.equals(key.name());
    }

    boolean isOfTheKeyOf(NoteSignature other) {
        return keyId == other.keyId && name.equals(other.name);
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteSignature that && line().equals(that.line());
    }

    @Override
    public int hashCode() {
        return line().hashCode();
    }

    /// Name and key id.
    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(keyId);
    }
}
