package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Somebody else's reader of the topic, from its first record on. Each record it gets has the
/// position after the one before.
final class SlowConsumer implements AutoCloseable {

    private static final TopicPartition LOG = new TopicPartition("throughline.events", 0);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private long position;

    private SlowConsumer(String servers) {
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                servers,
                                "isolation.level",
                                "read_committed",
                                "auto.offset.reset",
                                "earliest",
                                "enable.auto.commit",
                                false,
                                "max.poll.records",
                                4),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
        consumer.assign(List.of(LOG));
        consumer.seekToBeginning(List.of(LOG));
    }

    static SlowConsumer of(RunningServer server) throws IOException {
        Properties broker = new Properties();
        try (Reader file =
                Files.newBufferedReader(server.home().resolve("cluster/kafka/server.properties"))) {
            broker.load(file);
        }
        return new SlowConsumer("127.0.0.1:" + broker.getProperty("throughline.port"));
    }

    /// What the others do meanwhile.
    interface Meanwhile {
        void run() throws Exception;
    }

    void slowly(Meanwhile others) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> done =
                    threads.submit(
                            () -> {
                                others.run();
                                return true;
                            });
            while (!done.isDone()) {
                read();
                LockSupport.parkNanos(PAUSE);
            }
            done.get();
        }
    }

    void upTo(long last) {
        Until.holds(
                "record " + last,
                PATIENCE,
                () -> {
                    read();
                    return position >= last;
                });
    }

    private void read() {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            byte[] told = record.headers().lastHeader("ce_position").value();
            assertThat(Long.parseLong(new String(told, StandardCharsets.UTF_8)))
                    .as("the position of the next record")
                    .isEqualTo(++position);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
