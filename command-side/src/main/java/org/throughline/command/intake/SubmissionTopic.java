package org.throughline.command.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.throughline.command.publication.KafkaSettings;
import org.throughline.command.publication.Topics;

/// Takes submissions from [#TOPIC] and answers each: on the topic of its agency, or, if it is
/// nobody's submission, on [KafkaAnswers#REFUSED]. The answers and how far was read commit
/// together; what was recorded before a fault is known by its natural key when it comes again. What
/// may succeed later is waited for, and nothing behind it is lost.
final class SubmissionTopic implements SmartLifecycle {

    static final String TOPIC = "throughline.submissions";

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionTopic.class);
    private static final String GROUP = "throughline-intake";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final KafkaDesk desk;
    private final KafkaSettings settings;
    private final Topics topics;
    private final String node;
    private final Set<String> made = new HashSet<>();
    private @Nullable Thread thread;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> polling;

    /// @param node tells this process from others that take submissions
    SubmissionTopic(KafkaDesk desk, KafkaSettings settings, String node) {
        this.desk = desk;
        this.settings = settings;
        this.topics = new Topics(settings);
        this.node = node;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().name("submissions").start(this::run);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            KafkaConsumer<byte[], byte[]> consumer = polling;
            if (consumer != null) {
                consumer.wakeup();
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

    private void attempt() {
        try {
            topics.any(TOPIC);
            try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(consumer());
                    KafkaProducer<byte[], byte[]> producer =
                            new KafkaProducer<>(settings.producer(GROUP + "-" + node))) {
                polling = consumer;
                producer.initTransactions();
                consumer.subscribe(List.of(TOPIC));
                while (!Thread.currentThread().isInterrupted()) {
                    take(consumer.poll(POLL), consumer, producer);
                }
            }
        } catch (WakeupException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException problem) {
            if (!Thread.currentThread().isInterrupted()) {
                // The message of the problem may quote a record: its kind has to do.
                LOG.warn(
                        "submissions are not taken for now: {}",
                        problem.getClass().getSimpleName());
            }
        } finally {
            polling = null;
        }
    }

    private Map<String, Object> consumer() {
        Map<String, Object> consumer = settings.consumer();
        consumer.put("group.id", GROUP);
        return consumer;
    }

    private void take(
            ConsumerRecords<byte[], byte[]> records,
            KafkaConsumer<byte[], byte[]> consumer,
            KafkaProducer<byte[], byte[]> producer) {
        if (records.isEmpty()) {
            return;
        }
        List<ConsumerRecord<byte[], byte[]>> lot = new ArrayList<>();
        records.forEach(lot::add);
        List<ProducerRecord<byte[], byte[]>> answers = desk.answers(lot);
        answers.forEach(answer -> make(answer.topic()));
        producer.beginTransaction();
        for (ProducerRecord<byte[], byte[]> answer : answers) {
            Future<RecordMetadata> _ = producer.send(answer); // the commit fails if this does
        }
        producer.sendOffsetsToTransaction(behind(lot), consumer.groupMetadata());
        producer.commitTransaction();
    }

    private void make(String topic) {
        if (made.add(topic)) {
            topics.any(topic);
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> behind(
            List<ConsumerRecord<byte[], byte[]>> lot) {
        Map<TopicPartition, OffsetAndMetadata> behind = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : lot) {
            behind.put(
                    new TopicPartition(record.topic(), record.partition()),
                    new OffsetAndMetadata(record.offset() + 1));
        }
        return behind;
    }
}
