package org.throughline.command.store;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/// Messages for [TextRowCodec].
final class TestEvents {

    private TestEvents() {}

    static String newStream() {
        return "case/" + UUID.randomUUID();
    }

    static DomainEventMessage<String> event(String stream, long seq, String payload) {
        return new GenericDomainEventMessage<>("case", stream, seq, payload);
    }

    static List<DomainEventMessage<String>> events(String stream, long from, int count) {
        return LongStream.range(from, from + count)
                .mapToObj(seq -> event(stream, seq, "p"))
                .toList();
    }

    /// The same event under a natural key.
    static DomainEventMessage<String> keyed(DomainEventMessage<String> event, String key) {
        String dedupe = HexFormat.of().formatHex(TextRowCodec.sha256(key));
        return event.withMetaData(MetaData.with("dedupe", dedupe));
    }

    static UUID id(DomainEventMessage<String> event) {
        return UUID.fromString(event.getIdentifier());
    }
}
