package org.throughline.command.keyring;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import org.throughline.schema.sealing.AesGcm;
import org.throughline.schema.sealing.KeyringUnavailable;

/// Wraps 256-bit keys under 256-bit keys: AES-256-GCM with a random nonce, 60 bytes in all (nonce,
/// ciphertext, tag). A bucket key wraps at most some thousand times, far below what random nonces
/// allow.
final class Wrapping {

    static final int KEY = 32;
    static final int LENGTH = 60;
    private static final int NONCE = 12;

    private final SecureRandom random;

    Wrapping(SecureRandom random) {
        this.random = random;
    }

    byte[] freshKey() {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        return key;
    }

    /// A name no other key file has.
    UUID freshName() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /// @param label what the wrapped key is for; it opens under no other label
    byte[] wrap(byte[] outer, byte[] key, byte[] label) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] wrapped = Arrays.copyOf(nonce, LENGTH);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, outer, nonce, label).doFinal(key);
            System.arraycopy(sealed, 0, wrapped, NONCE, sealed.length);
            return wrapped;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws KeyringUnavailable if the outer key, the label or the bytes are not those of the
    ///   wrapping
    byte[] unwrap(byte[] outer, byte[] wrapped, byte[] label) {
        if (wrapped.length != LENGTH) {
            throw new KeyringUnavailable("a wrapped key has 60 bytes");
        }
        try {
            byte[] nonce = Arrays.copyOf(wrapped, NONCE);
            return cipher(Cipher.DECRYPT_MODE, outer, nonce, label)
                    .doFinal(wrapped, NONCE, LENGTH - NONCE);
        } catch (AEADBadTagException _) {
            throw new KeyringUnavailable("a wrapped key does not open under the key it is said to");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] outer, byte[] nonce, byte[] label)
            throws GeneralSecurityException {
        Cipher cipher = AesGcm.cipher();
        AesGcm.init(cipher, mode, outer, nonce, label);
        return cipher;
    }
}
