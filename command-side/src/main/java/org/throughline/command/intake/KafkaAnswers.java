package org.throughline.command.intake;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.throughline.schema.agencies.AgencyId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What became of messages, as CloudEvents: to the agency with its own id, to nobody in particular
/// without any value of the message.
final class KafkaAnswers {

    static final String REFUSED = "throughline.refused";

    private static final String RESULTS = "throughline.results.";
    private static final String RESULT_TYPE = "org.throughline.submission-result.v1";
    private static final String REFUSED_TYPE = "org.throughline.submission-refused.v1";
    private static final URI SOURCE = URI.create("urn:throughline:intake");

    private final InstantSource clock;

    KafkaAnswers(InstantSource clock) {
        this.clock = clock;
    }

    ProducerRecord<byte[], byte[]> done(
            ConsumerRecord<byte[], byte[]> message, String id, AgencyId agency, Result.Done done) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("source", agency.source()).put("id", id).put("status", done.status());
        data.setAll(done.answer());
        return answer(RESULTS + agency.text(), RESULT_TYPE, message, data);
    }

    ProducerRecord<byte[], byte[]> failed(
            ConsumerRecord<byte[], byte[]> message, String id, AgencyId agency, Problem problem) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("source", agency.source()).put("id", id).put("status", problem.status());
        data.set("problem", problem.json(place(message)));
        return answer(RESULTS + agency.text(), RESULT_TYPE, message, data);
    }

    ProducerRecord<byte[], byte[]> refused(
            ConsumerRecord<byte[], byte[]> message, Problem problem) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("partition", message.partition()).put("offset", message.offset());
        data.set("problem", problem.json(place(message)));
        return answer(REFUSED, REFUSED_TYPE, message, data);
    }

    /// The same message has the same answer's id, however often it is answered.
    private static String place(ConsumerRecord<byte[], byte[]> message) {
        return "kafka-" + message.partition() + "-" + message.offset();
    }

    private ProducerRecord<byte[], byte[]> answer(
            String topic, String type, ConsumerRecord<byte[], byte[]> message, ObjectNode data) {
        CloudEvent answer =
                CloudEventBuilder.v1()
                        .withId(place(message))
                        .withSource(SOURCE)
                        .withType(type)
                        .withTime(clock.instant().atOffset(ZoneOffset.UTC))
                        .withDataContentType("application/json")
                        .withData(JsonMapper.shared().writeValueAsBytes(data))
                        .build();
        return KafkaMessageFactory.createWriter(topic, null, null, message.key())
                .writeBinary(answer);
    }
}
