package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Identifiers as hostile senders choose them.
class EnvelopeTest {

    @Test
    void anyPrintableIdIsTaken() {
        assertThatNoException().isThrownBy(() -> new Envelope(0, withId("pol/1377 ✓ 😀#a")).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b", "a\nb", "half \ud83d", "half \ude00"})
    void anIdWithoutAFormOfItsOwnIsRefused(String id) {
        assertThatExceptionOfType(NotAccepted.class)
                .isThrownBy(() -> new Envelope(0, withId(id)).read());
    }

    private static ObjectNode withId(String id) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0");
        event.put("type", "org.throughline.contact-recorded.v1");
        event.put("source", "urn:agency:police");
        event.put("id", id);
        event.put("subject", "case/0b8c4c1e-0000-4000-8000-000000000001");
        event.putObject("data");
        return event;
    }
}
