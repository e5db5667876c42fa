package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is at the top of a public part; [StoredEventsTest] holds both ways against each other.
class TopTextsTest {

    @Test
    void textsAreThereByTheirNames() {
        assertThat(
                        TopTexts.walked(
                                bytes(
                                        "{\"agency\":\"police\",\"data\":{\"a\":[1,true,{}],\"b\":[]}}")))
                .containsOnly(entry("agency", "police"), entry("data", ""));
    }

    @Test
    void whatIsNotPlainIsReadWithCare() {
        byte[] part = bytes("{\"agency\":\"é\",\"data\":-1}");
        assertThatThrownBy(() -> TopTexts.walked(part)).isInstanceOf(StoredBytes.Unusual.class);
        assertThat(TopTexts.of(part)).containsOnly(entry("agency", "é"), entry("data", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":1}",
                "{\"a\":{\"b\":1,\"a\":1}}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":[{\"\":1,\"\":1}]}",
                "{ \"a\":1}",
                "{\"a\":01}",
                "{\"a\":null}",
                "{\"a\":1.0}",
                "{\"a\":1}x",
                "{\"a\":1,}",
                "{\"a\":[1,]}",
                "{\"a\":tru}",
                "{\"a\"",
                ""
            })
    void whatIsNotCanonicalIsRefused(String part) {
        assertThatIllegalArgumentException().isThrownBy(() -> TopTexts.of(bytes(part)));
    }

    @Test
    void depthIsLeftToTheReaderThatBoundsIt() {
        byte[] part = bytes("{\"a\":" + "[".repeat(100_000));
        assertThatIllegalArgumentException().isThrownBy(() -> TopTexts.of(part));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
