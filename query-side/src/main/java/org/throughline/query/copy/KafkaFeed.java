package org.throughline.query.copy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.throughline.schema.Published;
import org.throughline.schema.RecordedEvent;

/// Fills the copy of the log from Kafka. How far it has come is the head of the copy and nothing
/// else: no offsets are committed. What does not follow the head is not taken in; what the topic
/// does not have any more is asked of the command side.
public final class KafkaFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaFeed.class);
    private static final TopicPartition PARTITION = new TopicPartition(Published.TOPIC, 0);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final LogCopy copy;
    private final Map<String, Object> kafka;
    private final EarlierEvents earlier;
    private @Nullable Thread thread;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private volatile @Nullable String fault;

    /// @param kafka the client's settings: where the servers are, and how to speak to them
    public KafkaFeed(LogCopy copy, Map<String, Object> kafka, EarlierEvents earlier) {
        this.copy = copy;
        this.kafka = Map.copyOf(kafka);
        this.earlier = earlier;
    }

    /// The kind of what keeps it from reading on, if something does.
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().name("log-copy").start(this::run);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            KafkaConsumer<byte[], byte[]> polling = consumer;
            if (polling != null) {
                polling.wakeup();
            }
            try {
                thread.join(GOODBYE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                attempt();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() throws InterruptedException {
        try (KafkaConsumer<byte[], byte[]> opened =
                new KafkaConsumer<>(
                        settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer = opened;
            opened.assign(List.of(PARTITION));
            follow(opened);
        } catch (WakeupException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException problem) {
            // The message of the problem may quote a record: its kind has to do.
            fault = problem.getClass().getSimpleName();
            LOG.warn("the copy of the log does not go on for now: {}", fault);
        } finally {
            consumer = null;
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "none");
        return settings;
    }

    private void follow(KafkaConsumer<byte[], byte[]> opened) throws InterruptedException {
        opened.seek(PARTITION, Offsets.behind(opened, PARTITION, copy.head().value()));
        while (!Thread.currentThread().isInterrupted()) {
            ConsumerRecords<byte[], byte[]> records = opened.poll(POLL);
            take(records);
            fault = null;
        }
    }

    private void take(ConsumerRecords<byte[], byte[]> records) throws InterruptedException {
        List<RecordedEvent> events = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            events.add(new CopiedMessage(record).event());
        }
        if (!events.isEmpty()) {
            fillUpTo(events.getFirst().position().value());
            copy.add(events);
        }
    }

    /// What the topic does not have any more, or never had.
    private void fillUpTo(long first) throws InterruptedException {
        while (copy.head().value() + 1 < first) {
            List<RecordedEvent> missing = earlier.after(copy.head());
            if (missing.isEmpty()) {
                throw new OutOfOrder(first);
            }
            copy.add(missing);
        }
    }
}
