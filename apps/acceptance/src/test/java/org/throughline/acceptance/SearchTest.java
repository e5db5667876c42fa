package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// A search that finds nothing proves nothing until it has found something.
class SearchTest {

    private static final Marker MARKER = new Marker("qzplanted7kx");

    @Test
    void findsEveryFormOfAMarkerAtEveryPlace() {
        assertThat(MARKER.examples())
                .allSatisfy(text -> assertThat(new Search(MARKER).in("text", text)).isNotEmpty());
    }

    @Test
    void findsItAtTheVeryBeginningAndEnd() {
        byte[] text = MARKER.word().getBytes(StandardCharsets.UTF_8);
        assertThat(new Search(MARKER).in("text", text)).containsExactly("text, byte 0: UTF-8");
    }

    @Test
    void findsNothingInAnotherText() {
        for (byte[] text : new Marker("qzplonted7kx").examples()) {
            assertThat(new Search(MARKER).in("text", text)).isEmpty();
        }
    }
}
