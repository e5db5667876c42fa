package org.throughline.schema.sealing;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Ciphers for AES-GCM. Who provides them is found once: to go through all providers takes longer
/// than to open a text.
public final class AesGcm {

    private static final int TAG_BITS = 128;
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final Provider PROVIDER = provider();

    private AesGcm() {}

    /// A cipher that has no key yet.
    public static Cipher cipher() {
        try {
            return Cipher.getInstance(TRANSFORMATION, PROVIDER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Makes a cipher ready for one text.
    ///
    /// @param mode of [Cipher]
    /// @param context what the text opens with and without which it does not
    public static void init(Cipher cipher, int mode, byte[] key, byte[] nonce, byte[] context)
            throws GeneralSecurityException {
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(TRANSFORMATION).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
