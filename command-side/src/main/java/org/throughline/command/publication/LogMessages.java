package org.throughline.command.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneOffset;
import java.util.Base64;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.throughline.ledger.Origin;
import org.throughline.schema.Published;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.codec.EventCodec;

/// Events of the log as messages: CloudEvents in binary mode, keyed by their stream.
final class LogMessages {

    private static final String TYPES = "org.throughline.";
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final EventCodec codec;
    private final URI source;

    LogMessages(EventCodec codec, Origin origin) {
        this.codec = codec;
        this.source = source(origin);
    }

    /// What a name of a log may hold and a URI may not is escaped.
    private static URI source(Origin origin) {
        try {
            return new URI("urn", "throughline:log:" + origin.text(), null);
        } catch (URISyntaxException problem) {
            throw new IllegalArgumentException("the origin gives no URI", problem);
        }
    }

    ProducerRecord<byte[], byte[]> of(RecordedEvent row) {
        return KafkaMessageFactory.createWriter(
                        Published.TOPIC, 0, null, row.stream().text().getBytes(UTF_8))
                .writeBinary(event(row));
    }

    private CloudEvent event(RecordedEvent row) {
        CloudEventBuilder event =
                CloudEventBuilder.v1()
                        .withId(row.eventId().text())
                        .withSource(source)
                        .withType(TYPES + codec.decode(row.publicPart()).typeText())
                        .withSubject(row.stream().text())
                        .withTime(row.ledgerTime().atOffset(ZoneOffset.UTC))
                        .withDataContentType("application/json")
                        .withData(row.publicPart())
                        .withExtension(Published.POSITION, Long.toString(row.position().value()))
                        .withExtension(Published.SEQUENCE, Long.toString(row.seq()))
                        .withExtension(Published.TYPE_ID, Integer.toString(row.typeId()))
                        .withExtension(Published.DEDUPE, BASE64.encodeToString(row.dedupe()));
        if (row.sealedPart().length > 0) {
            event.withExtension(Published.SEALED, BASE64.encodeToString(row.sealedPart()));
        }
        return event.build();
    }
}
