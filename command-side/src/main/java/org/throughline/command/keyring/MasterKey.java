package org.throughline.command.keyring;

import java.util.Arrays;
import java.util.HexFormat;
import org.throughline.schema.sealing.KeyringUnavailable;

/// The key that bucket keys and the log key are wrapped under: given as a setting, or kept in
/// `master.key` beside the bucket keys.
final class MasterKey {

    static final String FILE = "master.key";

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Reads a setting of 64 hexadecimal digits; the message of the refusal does not echo it.
    static MasterKey ofSetting(String hex) {
        if (!hex.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException("a master key is 64 hexadecimal digits");
        }
        return new MasterKey(HexFormat.of().parseHex(hex));
    }

    /// Reads the file, or makes it.
    ///
    /// @param needed whether something is wrapped under a master key already: then it is not made
    ///   anew, for nothing would open under it
    static MasterKey ofFile(KeyFiles files, Wrapping wrapping, boolean needed) {
        if (!files.has(FILE)) {
            if (needed) {
                throw new KeyringUnavailable(
                        "the master key is missing: set it or restore " + FILE);
            }
            files.write(FILE, wrapping.freshKey());
        }
        byte[] bytes = files.read(FILE);
        if (bytes.length != Wrapping.KEY) {
            throw new KeyringUnavailable(FILE + " does not hold a key of 32 bytes");
        }
        return new MasterKey(bytes);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    @Override
    public String toString() {
        return "MasterKey[masked]";
    }
}
