package org.throughline.command.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/// A Kafka broker of this process, and a client of it.
final class TestKafka implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    private final KafkaProducer<byte[], byte[]> producer;

    TestKafka() {
        broker.brokerProperties(
                Map.of(
                        "transaction.state.log.replication.factor", "1",
                        "transaction.state.log.min.isr", "1",
                        "offsets.topic.replication.factor", "1",
                        "message.max.bytes", "10000000"));
        broker.afterPropertiesSet();
        producer =
                new KafkaProducer<>(
                        settings("max.request.size", 8 << 20),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    String servers() {
        return broker.getBrokersAsString();
    }

    private Map<String, Object> settings(String name, Object value) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", servers());
        settings.put(name, value);
        return settings;
    }

    void send(ProducerRecord<byte[], byte[]> record) throws Exception {
        producer.send(record).get();
    }

    /// The first committed records of a topic, as soon as they are there.
    List<ConsumerRecord<byte[], byte[]>> read(String topic, int count) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        until(
                topic,
                record -> {
                    found.add(record);
                    return found.size() == count;
                });
        return found;
    }

    /// Reads the committed records of a topic from the first on.
    void until(String topic, Predicate<ConsumerRecord<byte[], byte[]>> enough) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        settings("isolation.level", "read_committed"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                for (ConsumerRecord<byte[], byte[]> record :
                        consumer.poll(Duration.ofMillis(200))) {
                    if (enough.test(record)) {
                        return;
                    }
                }
            }
            throw new AssertionError("not within " + PATIENCE);
        }
    }

    @Override
    public void close() {
        producer.close();
        broker.destroy();
    }
}
