package org.throughline.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import org.throughline.schema.sealing.AesGcm;

/// Seals one file once (AES-256-GCM) and opens it until it is destroyed. It exists in this memory
/// only. One key encrypts one text, so the nonce may be constant.
final class OneTimeKey {

    private static final int LENGTH = 32;
    private static final byte[] NONCE = new byte[12];
    private static final String PURPOSE = "throughline/staged-import/v1\0";

    private final byte[] key = new byte[LENGTH];
    private boolean destroyed;

    OneTimeKey(RandomGenerator random) {
        random.nextBytes(key);
    }

    byte[] seal(UUID id, byte[] file) {
        return crypt(Cipher.ENCRYPT_MODE, id, file);
    }

    /// @throws IllegalStateException if the key is destroyed, or if it is not what it sealed
    byte[] open(UUID id, byte[] sealed) {
        return crypt(Cipher.DECRYPT_MODE, id, sealed);
    }

    private synchronized byte[] crypt(int mode, UUID id, byte[] bytes) {
        if (destroyed) {
            throw new IllegalStateException("the key of this import is destroyed");
        }
        try {
            Cipher cipher = AesGcm.cipher();
            AesGcm.init(cipher, mode, key, NONCE, (PURPOSE + id).getBytes(UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException _) {
            throw new IllegalStateException("a staged file cannot be opened");
        }
    }

    synchronized void destroy() {
        Arrays.fill(key, (byte) 0);
        destroyed = true;
    }

    synchronized boolean destroyed() {
        return destroyed;
    }

    @Override
    public String toString() {
        return "OneTimeKey";
    }
}
