package org.throughline.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/// Keys that are the same in every run. The private key of an Ed25519 pair is 32 times one byte.
public final class TestKeys {

    private TestKeys() {}

    /// A pair of keys.
    ///
    /// @param one byte that the generator is fed with
    public static KeyPair pair(Algorithm algorithm, int one) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm.jdkName());
            generator.initialize(
                    algorithm == Algorithm.ED25519
                            ? NamedParameterSpec.ED25519
                            : NamedParameterSpec.ML_DSA_44,
                    new Always(one));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static NoteSigner signer(String name, SignatureType type, int one) {
        return NoteSigner.of(new KeyName(name), type, pair(type.algorithm(), one));
    }

    private static final class Always extends SecureRandom {

        private final byte one;

        Always(int one) {
            this.one = (byte) one;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, one);
        }
    }
}
