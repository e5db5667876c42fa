package org.throughline.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The shape and the order of new ids.
class EventIdsTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.006Z");
    private final EventIds ids = new EventIds(() -> NOW, new SecureRandom());

    @Test
    void eventIdsRiseThoughTheClockStands() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add(ids.event().text());
        }
        assertThat(texts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void eventIdsAreVersion7WithTheTimeInFront() {
        UUID id = ids.event().value();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void caseIdsAreRandom() {
        UUID id = ids.openedCase().value();
        assertThat(id.version()).isEqualTo(4);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(ids.openedCase().value()).isNotEqualTo(id);
    }

    @Test
    void tracesAre32Digits() {
        assertThat(ids.trace()).matches("[0-9a-f]{32}");
    }
}
