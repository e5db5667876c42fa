package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ed25519KeyTest {

    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
            })
    void pointsOfLowOrderAreNoKeys(String hex) {
        refused(hex, "low order");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            })
    void anotherFormOfAPointIsNoKey(String hex) {
        refused(hex, "canonical");
    }

    @Test
    void bytesThatAreNoPointAreNoKey() {
        refused("0200000000000000000000000000000000000000000000000000000000000000", "no point");
    }

    @Test
    void keysOfTheJdkAreTaken() {
        for (int i = 0; i < 100; i++) {
            byte[] key = Algorithm.ED25519.bare(TestKeys.pair(Algorithm.ED25519, i).getPublic());
            assertThatCode(() -> Ed25519Key.check(key)).doesNotThrowAnyException();
        }
    }

    @Test
    void anSOfTheGroupOrderOrMoreIsNoSignature() {
        NoteSigner signer = TestKeys.signer("l", SignatureType.ED25519, 1);
        byte[] message = {1, 2, 3};
        byte[] signature = signer.sign("text\n").signature();
        byte[] text = {'t', 'e', 'x', 't', '\n'};
        byte[] key = signer.key().key();
        assertThat(Algorithm.ED25519.verify(key, text, signature)).isTrue();
        assertThat(Algorithm.ED25519.verify(key, message, signature)).isFalse();
        assertThat(Algorithm.ED25519.verify(key, text, plusOrder(signature))).isFalse();
    }

    /// The same signature with S + L, which verifies where S is not checked.
    private static byte[] plusOrder(byte[] signature) {
        byte[] big = new byte[32];
        for (int i = 0; i < 32; i++) {
            big[i] = signature[63 - i];
        }
        byte[] more = new BigInteger(1, big).add(ORDER).toByteArray();
        byte[] other = signature.clone();
        for (int i = 0; i < 32; i++) {
            other[32 + i] = i < more.length ? more[more.length - 1 - i] : 0;
        }
        return other;
    }

    private static void refused(String hex, String why) {
        byte[] key = HexFormat.of().parseHex(hex);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ed25519Key.check(key))
                .withMessageContaining(why);
    }
}
