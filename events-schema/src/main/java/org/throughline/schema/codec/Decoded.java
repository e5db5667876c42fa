package org.throughline.schema.codec;

import org.throughline.schema.cases.Event;
import org.throughline.schema.catalog.EventType;
import tools.jackson.databind.JsonNode;

/// A public part, read back.
public sealed interface Decoded {

    EventHeader header();

    /// The name of its type, with the version: `contact-recorded.v1`.
    String typeText();

    /// An event of a known type; its texts are sealed.
    record Known(EventHeader header, EventType type, Event event) implements Decoded {

        @Override
        public String typeText() {
            return type.text();
        }
    }

    /// An event of a type that this reader does not know yet. It is shown generically and never
    /// dropped.
    record Unknown(EventHeader header, String type, JsonNode data) implements Decoded {

        @Override
        public String typeText() {
            return type;
        }
    }
}
