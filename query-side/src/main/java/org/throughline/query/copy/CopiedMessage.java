package org.throughline.query.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.util.Base64;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Position;
import org.throughline.schema.Published;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;

/// A record of [Published#TOPIC] as the event of the log that it carries: a CloudEvent in binary
/// mode, whose attributes are headers (Kafka protocol binding 1.0.2, §3.2).
record CopiedMessage(ConsumerRecord<byte[], byte[]> message) {

    private static final String ATTRIBUTE = "ce_";

    /// @throws IllegalArgumentException if it is no such record
    RecordedEvent event() {
        return new RecordedEvent(
                Position.of(Long.parseLong(required(Published.POSITION))),
                EventId.of(required("id")),
                StreamId.of(required("subject")),
                Long.parseLong(required(Published.SEQUENCE)),
                Integer.parseInt(required(Published.TYPE_ID)),
                OffsetDateTime.parse(required("time")).toInstant(),
                Base64.getDecoder().decode(required(Published.DEDUPE)),
                message.value(),
                sealed());
    }

    private byte[] sealed() {
        String text = attribute(Published.SEALED);
        return text == null ? new byte[0] : Base64.getDecoder().decode(text);
    }

    private String required(String name) {
        String text = attribute(name);
        if (text == null) {
            throw new IllegalArgumentException("a record of the log lacks " + name);
        }
        return text;
    }

    private @Nullable String attribute(String name) {
        Header header = message.headers().lastHeader(ATTRIBUTE + name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
