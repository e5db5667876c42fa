package org.throughline.schema.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DedupeTest {

    private static final LogKey KEY = new LogKey(new byte[32]);

    @Test
    void isTheSameForTheSameNaturalKey() {
        // printf 'urn:agency:police\0pol-1377' | openssl dgst -sha256 -mac HMAC -macopt hexkey:00…
        assertThat(Dedupe.of(KEY, "urn:agency:police", "pol-1377"))
                .hasToString("39d8814f18f15fda491506340e715b99227a3fb69904cc195c69e93101e4b86e");
    }

    @Test
    void differsWithSourceIdAndLog() {
        Dedupe dedupe = Dedupe.of(KEY, "urn:agency:police", "1");
        byte[] other = new byte[32];
        other[31] = 1;
        assertThat(dedupe)
                .isNotEqualTo(Dedupe.of(KEY, "urn:agency:polic", "e1"))
                .isNotEqualTo(Dedupe.of(KEY, "urn:agency:police", "2"))
                .isNotEqualTo(Dedupe.of(new LogKey(other), "urn:agency:police", "1"));
    }

    @Test
    void letsNoTwoNaturalKeysMeet() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dedupe.of(KEY, "a\0b", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> Dedupe.of(KEY, "a", "b\ud800"));
        assertThat(Dedupe.of(KEY, "a", "b\0c")).isNotEqualTo(Dedupe.of(KEY, "a", "b"));
    }

    @Test
    void keysDoNotShowThemselves() {
        assertThat(KEY).hasToString("LogKey[masked]");
        assertThat(new PersonKey(new byte[32])).hasToString("PersonKey[masked]");
    }
}
