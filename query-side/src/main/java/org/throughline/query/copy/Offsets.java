package org.throughline.query.copy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/// Finds a position of the log in its topic. Positions rise with offsets, so halving finds it.
final class Offsets {

    private static final Duration POLL = Duration.ofMillis(200);

    private Offsets() {}

    /// The offset at which the first event after a position stands, or will stand.
    static long behind(
            KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, long position) {
        long low = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long high = end;
        while (low < high) {
            long middle = (low + high) >>> 1;
            Optional<ConsumerRecord<byte[], byte[]>> found =
                    first(consumer, partition, middle, end);
            if (found.isPresent()
                    && new CopiedMessage(found.get()).event().position().value() <= position) {
                low = found.get().offset() + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Between records there are marks of transactions, which nobody sees.
    private static Optional<ConsumerRecord<byte[], byte[]>> first(
            KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, long from, long end) {
        consumer.seek(partition, from);
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }
}
