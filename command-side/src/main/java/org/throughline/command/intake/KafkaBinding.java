package org.throughline.command.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The ways in which one CloudEvent comes over Kafka (Kafka protocol binding 1.0.2): binary and
/// structured. After this there is one way.
final class KafkaBinding {

    private static final String CONTENT_TYPE = "content-type";
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String PREFIX = "ce_";

    private KafkaBinding() {}

    /// @throws NotAccepted if it is no CloudEvent in JSON
    static JsonNode read(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        if (value == null || value.length > Body.MOST) {
            throw Trouble.MALFORMED.because("A message holds one event of at most 1 MB.");
        }
        Header type = record.headers().lastHeader(CONTENT_TYPE);
        boolean structured =
                type != null && text(type).toLowerCase(Locale.ROOT).startsWith(STRUCTURED);
        return structured ? StrictJson.parse(value) : binary(record, value, type);
    }

    /// §3.2: attributes in headers, the value is the data.
    private static JsonNode binary(
            ConsumerRecord<byte[], byte[]> record, byte[] value, @Nullable Header type) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        for (Header header : record.headers()) {
            if (header.key().startsWith(PREFIX)) {
                String name = header.key().substring(PREFIX.length());
                if (event.has(name)) {
                    throw Trouble.MALFORMED.because("An attribute stands in two headers.");
                }
                event.put(name, text(header));
            }
        }
        if (event.isEmpty()) {
            throw Trouble.MALFORMED.because("A message is a CloudEvent, binary or structured.");
        }
        if (type != null) {
            event.put("datacontenttype", text(type));
        }
        event.set("data", StrictJson.parse(value));
        return event;
    }

    private static String text(Header header) {
        try {
            return header.value() == null
                    ? ""
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(header.value()))
                            .toString();
        } catch (CharacterCodingException _) {
            throw Trouble.MALFORMED.because("A header is not UTF-8.");
        }
    }
}
