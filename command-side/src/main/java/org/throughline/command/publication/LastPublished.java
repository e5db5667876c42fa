package org.throughline.command.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.throughline.schema.Published;

/// Finds out how far the topic has come, by its last committed record.
final class LastPublished {

    /// A header of the CloudEvents binding.
    private static final String HEADER = "ce_" + Published.POSITION;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final TopicPartition LOG = new TopicPartition(Published.TOPIC, 0);

    private final KafkaSettings settings;

    LastPublished(KafkaSettings settings) {
        this.settings = settings;
    }

    /// The position of the last record, or 0. Between records there are marks of transactions and
    /// records of those that were given up, so the way back is doubled until one is found.
    long position() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings.consumer())) {
            consumer.assign(List.of(LOG));
            long begin = consumer.beginningOffsets(List.of(LOG)).getOrDefault(LOG, 0L);
            long end = consumer.endOffsets(List.of(LOG)).getOrDefault(LOG, 0L);
            for (long back = 2; ; back *= 2) {
                long from = Math.max(begin, end - back);
                long found = last(consumer, from, end);
                if (found > 0 || from == begin) {
                    return found;
                }
            }
        }
    }

    private static long last(KafkaConsumer<byte[], byte[]> consumer, long from, long end) {
        consumer.seek(LOG, from);
        long found = 0;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (consumer.position(LOG) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                found = position(record);
            }
            if (System.nanoTime() > deadline) {
                throw new KafkaException("the end of the topic was not reached in time");
            }
        }
        return found;
    }

    private static long position(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(HEADER);
        if (header == null) {
            throw new KafkaException("a record of the topic is not of this log");
        }
        return Long.parseLong(new String(header.value(), US_ASCII));
    }
}
